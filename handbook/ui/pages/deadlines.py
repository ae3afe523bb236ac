"""The page of deadlines: dates in, last days out. Nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from handbook.disk import write_whole
from handbook.errors import HandbookError
from handbook.services.deadlines import Deadlines, calendar, deadlines
from handbook.services.handbook import Handbook
from handbook.ui.deadlines.answer import deadline_parts
from handbook.ui.deadlines.date_field import DateField
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.chips import Chip
from handbook.ui.kit.file_dialog import save_file
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.form import Form, stand_beside
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import DeadlinesPlace, Place
from handbook.ui.reading.area import ReadingArea
from handbook.words import Words
from handbook.words.errors import error_sentence

_FORM_EM, _TEXT_EM, _LEAST_EM = 24, 46, 14


class DeadlinesPage(Page):
    """Fields for what happened when, and until when what must be done.

    Attributes:
        fields: one for each event that has a rule in the country, by its code.
        area: the answer.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._place = DeadlinesPlace("")
        self._found: Deadlines | None = None
        self.fields: dict[str, DateField] = {}
        self.form = Form(self.look, narrow=True)
        self.area = ReadingArea(surroundings, lambda: self.languages)
        self._said = plain_label(wrap=True)
        self._build()
        self.area.place_chosen.connect(self.place_chosen)
        self.area.notice_raised.connect(self.notice_raised)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def open_place(self, place: Place) -> None:
        """Show the deadlines of a country; dates given for another are forgotten."""
        assert isinstance(place, DeadlinesPlace)
        if place.country != self._place.country:
            self._place = place
            self._found = None
            self.fields = {}
        self.refresh()

    def refresh(self) -> None:
        """Ask again."""
        country, lang, spent = self._place.country, self.languages[0], int(self._spent.text() or 0)
        dates = self._dates()

        def read(handbook: Handbook) -> Deadlines:
            return deadlines(handbook, country, dates, lang, spent)

        self.jobs.read(Lane.PAGES, "deadlines", read, self._on_found, self._on_failed)

    def key_hints(self) -> tuple[str, ...]:
        """How to go on."""
        return (self.tr("Tab next date"),)

    def take_focus(self) -> None:
        """Into the first date."""
        for field in self.fields.values():
            field.setFocus()
            return

    def save_calendar(self, path: Path) -> None:
        """Write the dates as an .ics file."""
        found, lang, says_what = self._found, self.languages[0], self._says_what.isChecked()
        if found is None:
            return
        data = calendar(found, found.rows, says_what=says_what, lang=lang)
        self.jobs.write(
            lambda _: write_whole(path, data), lambda _: self._on_saved(path), self._on_write_failed(path)
        )

    def save_strip(self, path: Path) -> None:
        """Write the dates as a PDF."""
        found, lang = self._found, self.languages[0]
        if found is None:
            return
        from handbook.ui.deadlines.strip import write_strip  # late: the press

        paper, is_large = self.surroundings.settings.paper, self.surroundings.settings.large_print
        self.jobs.write(
            lambda handbook: write_strip(handbook, found, lang, paper, is_large, path),
            lambda _: self._on_saved(path),
            self._on_write_failed(path),
        )

    def _dates(self) -> dict[str, date]:
        return {code: day for code, field in self.fields.items() if (day := field.date()) is not None}

    def _on_found(self, found: Deadlines) -> None:
        self._found = found
        if set(self.fields) != {event.code for event in found.events}:
            self._make_fields(found)
        self._title.setText(self.tr("Deadlines: {country}").format(country=found.country_name))
        self.area.view.setAccessibleName(self._title.text())
        wrong = [field for field in self.fields.values() if field.is_wrong()]
        self._say(self.tr("Write dates as day.month.year, e.g. 20.11.2026.") if wrong else "")
        lang = self.languages[0]
        self.area.view.show_parts(list(deadline_parts(found, lang)), lang)
        has_rolling = any(event.rolling for event in found.events)
        self._spent_group.setVisible(has_rolling)
        for button in (self._ics, self._strip):
            button.setEnabled(bool(found.rows))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, HandbookError):
            self._say(error_sentence(error, Words(self.surroundings.ui_language)))
        else:
            self.jobs.failed.emit(error)

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _make_fields(self, found: Deadlines) -> None:
        while self._events.count():
            item = self._events.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.fields = {}
        for event in found.events:
            name = event.name[:1].upper() + event.name[1:]  # within a sentence it is small
            field = DateField(self.look, name)
            field.date_changed.connect(self.refresh)
            self._events.addWidget(self._labelled(plain_label(name, wrap=True), field))
            self.fields[event.code] = field
        stops = [*self.fields.values(), self._spent, self._strip, self._ics, self._says_what, self.area.view]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _labelled(self, label: QLabel, field: QWidget) -> QWidget:
        """A field right under its name."""
        group = QWidget()
        lines = QVBoxLayout(group)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self.look.metrics.hair)
        lines.addWidget(label)
        lines.addWidget(field, 0, Qt.AlignmentFlag.AlignLeading)
        label.setFont(self.look.fonts.body(14))
        return group

    def _on_saved(self, path: Path) -> None:
        self.notice_raised.emit(self.tr("Saved: {name}").format(name=path.name))

    def _on_write_failed(self, path: Path) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            if isinstance(error, OSError | HandbookError):
                said = self.tr("{name} could not be written. Choose another place.")
                self._say(said.format(name=path.name))
            else:
                self.jobs.failed.emit(error)

        return failed

    def _on_ics_asked(self) -> None:
        title, kind = self.tr("Calendar file"), self.tr("Calendar (*.ics)")
        chosen = save_file(self.look, self, title, "calendar.ics", kind)
        if chosen is not None:
            self.save_calendar(chosen)

    def _on_says_what_toggled(self, is_on: bool) -> None:
        self._says_what.set_icon("square-check" if is_on else "square")

    def _on_strip_asked(self) -> None:
        chosen = save_file(self.look, self, self.tr("Save as PDF"), "dates.pdf", "PDF (*.pdf)")
        if chosen is not None:
            self.save_strip(chosen)

    def _build(self) -> None:
        self._title: QLabel = self.form.add_title(self.tr("Deadlines"))
        self.form.add_paragraph(self.tr("What happened, and when? Leave out what did not. Nothing is kept."))
        box = QWidget()
        self._events = QVBoxLayout(box)
        self._events.setContentsMargins(0, 0, 0, 0)
        self._spent_label = plain_label(self.tr("Days spent there before in that period"), wrap=True)
        self._spent = QLineEdit()
        self._spent.setValidator(QIntValidator(0, 365, self._spent))
        self._spent.setPlaceholderText("0")
        self._spent.setAccessibleName(self._spent_label.text())
        self._spent.textChanged.connect(self.refresh)
        self._spent_group = self._labelled(self._spent_label, self._spent)
        for part in (box, self._spent_group):
            self.form.add_widget(part)
        self.form.add_widget(self._said)
        self._says_what = Chip(self.look, self.tr("Calendar says what it is about"))
        self._ics = TextButton(self.look, self.tr("Calendar file…"), icon="calendar-time")
        self._strip = TextButton(self.look, self.tr("Save as PDF…"), icon="file")
        self._ics.clicked.connect(self._on_ics_asked)
        self._strip.clicked.connect(self._on_strip_asked)
        self._says_what.toggled.connect(self._on_says_what_toggled)
        self._on_says_what_toggled(False)
        exports = QWidget()
        self._exports = FlowLayout(self.look.metrics.small, exports)
        for button in (self._strip, self._ics, self._says_what):
            self._exports.addWidget(button)
        self.form.add_widget(exports)
        self._said.hide()
        self._leading = QWidget()
        column = QVBoxLayout(self._leading)
        column.addWidget(self.form)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.addWidget(self._leading)
        row.addWidget(self.area, 1)
        for layout in (column, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.area.view.set_column(_TEXT_EM, 24, 12)

    def _on_look_changed(self) -> None:
        self._settle()
        self._said.setFont(self.look.fonts.bold(14))
        coloured(self._said, self.look.theme.high)
        self._spent.setFont(self.look.fonts.body(15))
        unit = self.look.metrics
        self._spent.setFixedWidth(unit.em(9))
        self._events.setSpacing(unit.medium)
        self._spent_group.setContentsMargins(0, unit.hair, 0, 0)
        self._exports.setContentsMargins(0, unit.medium, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One under the other where it is narrow."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        unit = self.look.metrics
        is_single = unit.breadth(self.window().width()) is Breadth.SINGLE
        stand_beside(self._row, self._leading, unit.em(_FORM_EM), is_single=is_single)
        self.form.set_whole(is_single)
        self.area.setMinimumHeight(unit.em(_LEAST_EM) if is_single else 0)
