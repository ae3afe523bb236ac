"""The print page: choices at the leading edge, the pages beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from handbook.errors import Cancelled, HandbookError
from handbook.progress import CancelToken
from handbook.services.handbook import Handbook
from handbook.services.lens import LensChoices, lens_choices
from handbook.services.sheets.request import SheetFormat, SheetRequest
from handbook.ui.kit.form import stand_beside
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import Place, PrintPlace
from handbook.ui.print.choices import PrintChoices
from handbook.ui.print.desk import Preview, PrintOptions, preview, print_options, save
from handbook.ui.print.foot import PrintFoot
from handbook.ui.print.form import PrintForm
from handbook.ui.print.pages_view import PagesView
from handbook.ui.print.targets import Targets
from handbook.words import Words
from handbook.words.errors import error_sentence

_FIRST_PAGES = 2
_PAUSE_MS = 60
_FORM_EM, _LEAST_EM = 21, 14


class PrintPage(Page):
    """What is chosen, how it will look, printer and PDF.

    Attributes:
        form: the choices.
        pages_view: the preview.
        foot: what comes of it, and the buttons.

    Signals:
        paper_chosen(str, bool): paper and large print, to be remembered.
        progressed(int, int): sheets done of all; from the worker.
    """

    paper_chosen = Signal(str, bool)
    progressed = Signal(int, int)

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        settings = surroundings.settings
        self._cancel = CancelToken()
        self._requested: tuple[SheetRequest, ...] = ()
        self._preview: Preview | None = None
        self._words = Words(surroundings.ui_language)
        format_ = SheetFormat(settings.paper, settings.large_print)
        self.form = PrintForm(self.look, PrintChoices(lang=languages[0], format=format_))
        self.pages_view = PagesView(self.look)
        self.foot = PrintFoot(self.look)
        self._said = plain_label(wrap=True)
        self._targets = Targets(self.look, self)
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._timer.timeout.connect(self._ask)
        self.form.choices_changed.connect(self._on_choices_changed)
        self.pages_view.width_changed.connect(self._timer.start)
        self.foot.print_asked.connect(self._on_print_asked)
        self.foot.save_asked.connect(self._on_save_asked)
        self.foot.cancel_asked.connect(lambda: self._cancel.cancel())
        self.progressed.connect(self.foot.say_progress)
        surroundings.lens.changed.connect(self._on_lens_changed)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def open_place(self, place: Place) -> None:
        """Show the sheet of a place; what was chosen otherwise stays chosen."""
        assert isinstance(place, PrintPlace)
        choices = self.form.choices
        countries = place.countries or choices.countries or self._usual_countries()
        self.form.show_choices(replace(choices, kind=place.kind or choices.kind, countries=countries))
        self.refresh()

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The sheet follows the language of the content until another is chosen here."""
        self.form.show_choices(replace(self.form.choices, lang=languages[0]))
        super().set_languages(languages)

    def refresh(self) -> None:
        """The content is new."""
        lang = self.surroundings.ui_language

        def read(handbook: Handbook) -> tuple[PrintOptions, LensChoices]:
            return print_options(handbook, lang), lens_choices(handbook, lang)

        self.jobs.read(Lane.PAGES, "print options", read, self._on_options)

    def take_focus(self) -> None:
        """To the first choice."""
        self.form.kinds[self.form.choices.kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def print_out(self) -> bool:
        """Print the sheet."""
        self._on_print_asked()
        return True

    def key_hints(self) -> tuple[str, ...]:
        """Keys of the page."""
        return (self.tr("Ctrl+P print"), self.tr("Ctrl+S save as PDF"))

    def save_to(self, target: Path) -> None:
        """Write the PDF, or several into a folder."""
        requests, format_ = self._requests(), self.form.choices.format
        self._begin()
        cancel = self._cancel
        progress = self.jobs.reporting(self.progressed.emit)
        self._requested = requests
        self.jobs.write(
            lambda handbook: save(handbook, requests, format_, target, progress, cancel),
            self._on_saved,
            self._on_failed,
        )

    def _usual_countries(self) -> tuple[str, ...]:
        country = self.surroundings.lens.lens.country
        return (country,) if country else ()

    def _requests(self) -> tuple[SheetRequest, ...]:
        return self.form.choices.requests(self.surroundings.lens.lens)

    def _on_options(self, found: tuple[PrintOptions, LensChoices]) -> None:
        options, people = found
        if not self.form.choices.countries and options.countries:
            self.form.show_choices(replace(self.form.choices, countries=(options.countries[0][0],)))
        self.form.show_options(options)
        self.form.show_person(self.surroundings.lens.lens, people.profiles)
        self._ask()

    def _on_choices_changed(self) -> None:
        format_ = self.form.choices.format
        self.paper_chosen.emit(format_.paper, format_.large)
        self._timer.start()

    def _on_lens_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _ask(self) -> None:
        """The first pages at once, then all of them."""
        self._ask_for(_FIRST_PAGES)

    def _ask_for(self, most: int | None) -> None:
        requests, format_ = self._requests(), self.form.choices.format
        if not requests:
            return
        width = self.pages_view.page_width_px()
        self.jobs.read(
            Lane.PAGES,
            "print preview",
            lambda handbook: preview(handbook, requests[0], format_, width, most),
            self._on_preview,
            self._on_preview_failed,
        )

    def _on_preview(self, found: Preview) -> None:
        self._preview = found
        self.pages_view.show_preview(found)
        self._said.hide()
        self.foot.say_sheet(found, len(self.form.choices.countries))
        if len(found.images) < found.pages:
            self._ask_for(None)

    def _on_preview_failed(self, error: Exception) -> None:
        if not isinstance(error, HandbookError):
            self.jobs.failed.emit(error)
            return
        self._tell(error_sentence(error, self._words))

    def _on_save_asked(self) -> None:
        name = self._preview.file_name if self._preview else "sheet.pdf"
        several = len(self.form.choices.countries) > 1
        target = self._targets.folder() if several else self._targets.file(name)
        if target is not None:
            self.save_to(target)

    def _on_print_asked(self) -> None:
        from handbook.ui.print.desk import print_on

        printer = self._targets.printer(self.form.choices.format)
        if printer is None:
            if not self._targets.has_printer():
                self._tell(self.tr("No printer is set up on this computer. Save the sheet as PDF instead."))
            return
        requests, format_, cancel = self._requests(), self.form.choices.format, CancelToken()
        self._begin()
        self._cancel = cancel
        progress = self.jobs.reporting(self.progressed.emit)
        self._requested = requests
        self.jobs.write(
            lambda handbook: print_on(handbook, requests, format_, printer, progress, cancel),
            self._on_printed,
            self._on_failed,
        )

    def _begin(self) -> None:
        self._cancel = CancelToken()
        self._said.hide()
        self.foot.begin(len(self.form.choices.countries))

    def _on_saved(self, paths: Sequence[Path]) -> None:
        self.foot.end()
        self._register()
        said = (
            self.tr("Saved: {name}, in the folder {folder}").format(
                name=paths[0].name, folder=paths[0].parent.name or paths[0].anchor
            )
            if len(paths) == 1
            else self.tr("%n sheet(s) saved in {folder}", "", len(paths)).format(folder=paths[0].parent.name)
        )
        self.foot.say_done(said)
        self.notice_raised.emit(said)

    def _on_printed(self, pages: int) -> None:
        self.foot.end()
        self._register()
        self.notice_raised.emit(self.tr("%n page(s) sent to the printer", "", pages))

    def _register(self) -> None:
        """Remember in the notes, if they are open, what was printed; asks nothing, and of the person keeps nothing."""
        requests = self._requested
        if self.surroundings.notes.is_open:
            from handbook.ui.notes.sheets import register

            self.surroundings.notes.do(lambda notes, book: register(notes, book, requests), for_=self)

    def _on_failed(self, error: Exception) -> None:
        self.foot.end()
        if isinstance(error, Cancelled):
            self.notice_raised.emit(self.tr("Stopped. What was finished stays."))
        elif isinstance(error, HandbookError):
            self._tell(error_sentence(error, self._words))
        else:
            self.jobs.failed.emit(error)

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()

    def _build(self) -> None:
        self._said.hide()
        self._leading = QWidget()
        column = QVBoxLayout(self._leading)
        column.addWidget(self.form, 1)
        column.addWidget(self._said)
        column.addWidget(self.foot)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.addWidget(self._leading)
        row.addWidget(self.pages_view, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.foot.make_keys(self)

    def _on_look_changed(self) -> None:
        unit = self.look.metrics
        self._settle()
        self._said.setFont(self.look.fonts.bold(14))
        self._said.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        coloured(self._said, self.look.theme.high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where it is narrow."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        unit = self.look.metrics
        is_single = unit.breadth(self.window().width()) is Breadth.SINGLE
        stand_beside(self._row, self._leading, unit.em(_FORM_EM), is_single=is_single)
        self.form.set_whole(is_single)
        self.pages_view.setMinimumHeight(unit.em(_LEAST_EM) if is_single else 0)
