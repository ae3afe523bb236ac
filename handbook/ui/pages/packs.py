"""The page of packs: what is installed, a pack before it is applied, what it did, who is trusted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from handbook.errors import HandbookError, PackError
from handbook.services.handbook import system_clock
from handbook.services.publishers import PublisherRow
from handbook.services.work import Exchanged, PackOrder
from handbook.ui.contacts.parts import column
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.progress import WorkBar
from handbook.ui.packs.desk import Inspection, inspect, overview
from handbook.ui.packs.errands import PackErrands
from handbook.ui.packs.exchanger import PackExchanger
from handbook.ui.packs.files import FileChooser, PrivateFolder, dropped_pack
from handbook.ui.packs.mirror_desk import MirrorDesk
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.result import Outcome
from handbook.ui.packs.sticks import StickWatcher
from handbook.ui.packs.views import PackViews
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import PacksPlace, Place
from handbook.words import Words
from handbook.words.errors import error_sentence


class PacksPage(Page):
    """Where content comes from and how it is renewed.

    Attributes:
        views: one of them is in front.
        start, preview, result, trust: those views.
        chooser: asks for files.
        exchanger: applies a pack, or goes back; it outlives the page.
        mirror: gets packs from the internet.
    """

    def __init__(
        self,
        surroundings: Surroundings,
        languages: tuple[str, ...],
        sticks: StickWatcher,
        exchanger: PackExchanger,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._words = Words(surroundings.ui_language)
        self._names = names = PackNames(surroundings.ui_language, self)
        self._sticks = sticks
        self.exchanger = exchanger
        self.chooser = FileChooser(self.look, self)
        self._errands = PackErrands(self.jobs, self.chooser, names, self)
        self.banner = Banner(self.look)
        self._work = WorkBar(self.look)
        self._held: PrivateFolder | None = None
        self.mirror = MirrorDesk(surroundings, names, self)
        self.views = views = PackViews(self.look, names, self.mirror.view, self)
        self.start, self.preview = views.start, views.preview
        self.result, self.trust = views.result, views.trust
        lines = column(self)
        for part in (self.banner, self._work):
            lines.addWidget(part)
        lines.addWidget(views, 1)
        self.setAcceptDrops(True)
        self._connect()

    def open_place(self, place: Place) -> None:
        """The first view, or a file; while a pack is being applied, that."""
        if not isinstance(place, PacksPlace):
            raise TypeError(place)
        if self.exchanger.is_working:
            self.notice_raised.emit(self.tr("A pack is being applied; wait a moment."))
        elif (file := place.file or self.mirror.take()) is not None:
            self._look_at(file)
        else:
            self.jobs.drop("pack")
            self.views.setCurrentWidget(self.start)
            self.start.show_sticks(self._sticks.packs)
            self.refresh()

    def refresh(self) -> None:
        """Ask again what is installed."""
        langs = self.languages[0], self.surroundings.ui_language
        self.jobs.read(Lane.PAGES, "packs", lambda book: overview(book, *langs), self.start.show_overview)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Texts of the pack that is shown follow."""
        super().set_languages(languages)
        inspection = self.preview.inspection
        if inspection is not None and not self.exchanger.is_working:
            self.preview.show_inspection(inspection, languages)

    def take_focus(self) -> None:
        """Where one would go on; never a button that changes content."""
        self.views.take_focus()

    def key_hints(self) -> tuple[str, ...]:
        """Arrows and Space in the preview."""
        if self.views.currentWidget() is self.preview and self.preview.inspection is not None:
            return (self.tr("↑↓ choose"), self.tr("Space next change"), self.tr("Enter read it"))
        return ()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A pack may be dropped anywhere here."""
        if not self.exchanger.is_working and dropped_pack(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at it."""
        file = dropped_pack(event.mimeData())
        if file is not None and not self.exchanger.is_working:
            event.acceptProposedAction()
            self.place_chosen.emit(PacksPlace(file))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a pack that was only looked at."""
        if event.key() == Qt.Key.Key_Escape and self.views.currentWidget() is not self.start:
            self._on_left()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane or three."""
        super().resizeEvent(event)
        self.views.settle()

    def _connect(self) -> None:
        start, preview, result = self.start, self.preview, self.result
        start.open_asked.connect(self._on_open_asked)
        start.file_asked.connect(lambda file: self.place_chosen.emit(PacksPlace(file)))
        start.mirror_asked.connect(partial(self.views.bring, self.mirror.view))
        self.mirror.arrived.connect(lambda: self.open_place(PacksPlace()))
        self.mirror.told.connect(self.notice_raised)
        start.back_asked.connect(self._on_back_asked)
        start.pass_on_asked.connect(self._errands.pass_on)
        start.add_asked.connect(self._errands.read_root)
        start.remove_asked.connect(self._errands.distrust)
        self._errands.told.connect(self._tell)
        self._errands.warned.connect(partial(self._tell, tone=BannerTone.HIGH))
        self._errands.root_read.connect(self._on_root_read)
        self._errands.publishers_changed.connect(self.refresh)
        preview.other_asked.connect(self._on_open_asked)
        preview.bar.applied.connect(self._on_applied)
        preview.bar.passed_on.connect(self._on_copy_asked)
        preview.bar.stopped.connect(self.exchanger.stop)
        result.place_asked.connect(self.place_chosen)
        result.undo_asked.connect(self._on_undo_asked)
        self.trust.agreed.connect(self._on_agreed)
        for left in (preview.bar.left, result.finished, self.trust.left, self.mirror.view.left):
            left.connect(self._on_left)
        self._work.cancelled.connect(self.exchanger.stop)
        self.exchanger.progressed.connect(self._on_progressed)
        self.exchanger.exchanged.connect(self._on_exchanged)
        self.exchanger.stopped.connect(self._on_stopped)
        self.exchanger.failed.connect(self._on_failed)
        self._sticks.packs_changed.connect(self.start.show_sticks)
        self.look.changed.connect(self.views.settle)
        self.views.changed.connect(self.hints_changed)

    # --- looking at a pack

    def _on_open_asked(self) -> None:
        file = self.chooser.pack()
        if file is not None:
            self.place_chosen.emit(PacksPlace(file))

    def _look_at(self, file: Path) -> None:
        self._held = PrivateFolder()
        lang, folder = self.languages[0], self._held.path
        self.banner.hide()
        self.views.bring(self.preview, lambda: self.preview.show_waiting(file.name))
        self.jobs.read(
            Lane.PAGES, "pack", lambda book: inspect(book, file, folder, lang), self._on_inspected,
            self._on_not_inspected,
        )  # fmt: skip

    def _on_inspected(self, inspection: Inspection) -> None:
        if inspection.report.error is not None:
            self._refuse(inspection.report.error)
        else:
            self.views.bring(self.preview, lambda: self.preview.show_inspection(inspection, self.languages))

    def _on_not_inspected(self, error: Exception) -> None:
        if isinstance(error, HandbookError):
            self._refuse(error)
        else:
            self._on_left()
            self.jobs.failed.emit(error)

    def _refuse(self, error: HandbookError) -> None:
        self.views.bring(self.preview, lambda: self.preview.show_refused(error))

    def _on_left(self) -> None:
        if not self.exchanger.is_working:
            self.place_chosen.emit(PacksPlace())
            self.views.bring(self.start)

    # --- exchanging content

    def _on_applied(self) -> None:
        inspection = self.preview.inspection
        if inspection is not None and not self.exchanger.is_working:
            self.preview.begin_work()
            changed = [change.id for change in inspection.report.diff.changes]
            order = PackOrder("import", inspection.now, file=inspection.held)
            self.exchanger.begin(order, changed, self._held)

    def _on_back_asked(self, pack: str) -> None:
        if not self.exchanger.is_working:
            self.start.set_busy(True)
            self._work.begin(self.tr("Going back"))
            order = PackOrder("rollback", system_clock(), pack=pack)
            self.exchanger.begin(order, ())

    def _on_progressed(self, done: int, total: int) -> None:
        self.preview.bar.show_progress(done, total)
        self._work.say(self.tr("Going back: {percent} %").format(percent=100 * done // max(1, total)))

    def _on_exchanged(self, done: Exchanged) -> None:
        inspection = self.preview.inspection
        self._end_work()
        if self.views.currentWidget() is self.preview and inspection is not None and self.isVisible():
            sentences = tuple(self._words.sentence(code) for code in done.warnings)
            outcome = Outcome(done.version, sentences, inspection.before, inspection)
            self.views.bring(self.result, lambda: self.result.show_outcome(outcome, self.languages[0]))
            self.place_amended.emit(PacksPlace())
        else:
            said = self.tr("Version {version} is in use.").format(version=done.version)
            self._tell(said)
            self.notice_raised.emit(said)

    def _on_stopped(self) -> None:
        self._end_work()
        self._tell(self.tr("Stopped. Nothing was changed."))

    def _on_failed(self, error: HandbookError) -> None:
        self._end_work()
        if isinstance(error, PackError):
            self._refuse(error)
        else:
            self._tell(error_sentence(error, self._words), tone=BannerTone.HIGH)

    def _end_work(self) -> None:
        self._work.end()
        self.start.set_busy(False)
        self.preview.end_work()

    def _on_undo_asked(self) -> None:
        inspection = self.preview.inspection
        self._on_left()
        if inspection is not None and inspection.report.pack is not None:
            self.start.ask_back(inspection.report.pack)

    def _on_copy_asked(self) -> None:
        inspection = self.preview.inspection
        if inspection is not None:
            self._errands.copy(inspection.held, inspection.file.name)

    def _on_root_read(self, row: PublisherRow, file: Path) -> None:
        self.trust.show_root(row, file)
        self.views.bring(self.trust)

    def _on_agreed(self, row: PublisherRow, file: Path) -> None:
        self._errands.trust(file)
        self._on_left()

    def _tell(self, sentence: str, tone: BannerTone = BannerTone.INFO) -> None:
        self.banner.say(sentence, tone=tone)
