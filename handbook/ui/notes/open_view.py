"""The page of notes while they are open: the list, and beside it what is chosen in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from handbook.model.private import Case, Entry, EntryId, Note, Subject
from handbook.services.private.changes import ChangeForYou
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.kit.stack import Stack
from handbook.ui.notes.changing import Changing
from handbook.ui.notes.detail import DetailPane
from handbook.ui.notes.editor import NoteEditor
from handbook.ui.notes.housekeeping import Housekeeping
from handbook.ui.notes.list_pane import ListPane
from handbook.ui.notes.names import EntryNames
from handbook.ui.page import Surroundings
from handbook.words import Words

SPLITTER = "notes"
_LIST_EM = 30


class OpenView(QWidget):
    """Made when the notes are opened, thrown away with all its words when they are shut.

    Attributes:
        banner: what was removed, with a way back; what could not be saved, with a way to try again.
        pane: the list.
        editor, detail, housekeeping: what can stand beside it.

    Signals:
        subject_asked(Subject): its page is wanted.
        case_chosen(Case): look at the handbook with it.
        sheet_asked(str): what has changed since the sheet with this code was printed.
        notice_raised(str): a short sentence for the status line, never the name of a note.
    """

    subject_asked = Signal(object)
    case_chosen = Signal(object)
    sheet_asked = Signal(str)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, desk = surroundings.look, surroundings.notes
        self._look, self._desk, self._lang = look, desk, lang
        self._names = names = EntryNames(surroundings.ui_language, self)
        self._shows_side = False
        self.banner = Banner(look)
        self._changing = Changing(desk, self.banner, Words(surroundings.ui_language), self)
        self.pane = ListPane(look, desk, names)
        self.editor = NoteEditor(look, desk)
        self.detail = DetailPane(look, names)
        self.housekeeping = Housekeeping(look, desk, surroundings.ui_language)
        self._nothing = EmptyState(look, "notebook")
        self._nothing.say(self.tr("Choose something, or write a note."))
        self._side = Stack()
        for part in (self._nothing, self.editor, self.detail, self.housekeeping):
            self._side.addWidget(part)
        self._panes = Panes(Qt.Orientation.Horizontal)
        self._lay_out(surroundings)
        self._connect()
        self._ask_names(surroundings.ui_language)

    def fill(self) -> None:
        """Contents or changes are others."""
        self.pane.fill()
        self._changing.tell_unsaved()

    def begin_note(self, about: Subject | None = None) -> None:
        """A new note."""
        self.editor.begin(about)
        self._show(self.editor)
        self.editor.take_focus()

    def show_id(self, id_: str) -> None:
        """Show an entry."""
        self.pane.choose(id_)
        entry = self.pane.chosen_entry()
        if entry is not None:
            self._on_entry_chosen(entry)

    def leave(self) -> None:
        """The reader goes elsewhere: keep what was written."""
        self.editor.flush()

    def take_focus(self) -> None:
        """Into the list."""
        self.pane.take_focus()

    def splitter_sizes(self) -> tuple[int, ...]:
        """Widths of list and what is beside it."""
        return tuple(self._panes.sizes())

    def settle(self, breadth: Breadth) -> None:
        """Two panes, or one of them where it is narrow."""
        self._is_single = breadth is Breadth.SINGLE
        self.pane.setVisible(not (self._is_single and self._shows_side))
        self._side.setVisible(not self._is_single or self._shows_side)

    def menu(self) -> QMenu:
        """Everything else that can be done."""
        menu = QMenu(self)
        for text, act in (
            (self.tr("Lock now"), self._desk.lock),
            (self.tr("Change the passphrase…"), partial(self._keep_house, self.housekeeping.show_passphrase)),
            (self.tr("Export…"), partial(self._keep_house, self.housekeeping.show_export)),
            (self.tr("Import…"), partial(self._keep_house, self.housekeeping.show_import)),
            (self.tr("Erase everything…"), partial(self._keep_house, self.housekeeping.show_erase)),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.pane.isAncestorOf(self.focusWidget() or self):
            self._set_shows_side(False)
            self.pane.take_focus()
        else:
            super().keyPressEvent(event)

    # Choosing

    def _on_entry_chosen(self, entry: Entry) -> None:
        if isinstance(entry, Note):
            self.editor.show_note(entry)
            self._show(self.editor, is_asked=False)
        else:
            self.editor.flush()
            self.detail.show_entry(entry)
            self._show(self.detail, is_asked=False)

    def _on_change_chosen(self, change: ChangeForYou) -> None:
        self.editor.flush()
        self.detail.show_change(change)
        self._show(self.detail, is_asked=False)

    def _on_opened(self) -> None:
        self._set_shows_side(True)
        shown = self._side.currentWidget()
        if isinstance(shown, NoteEditor | DetailPane):
            shown.take_focus()

    def _on_label_asked(self, entry: Entry) -> None:
        self._on_entry_chosen(entry)
        self._set_shows_side(True)
        if isinstance(entry, Case):
            self.detail.name_case()
        elif isinstance(entry, Note):
            self.editor.title.setFocus()

    def _on_kept(self, note: Note) -> None:
        self.pane.choose(note.id)

    # Changing

    def _on_delete_asked(self, entry: Entry | str) -> None:
        id_ = EntryId(entry if isinstance(entry, str) else entry.id)
        if id_:
            self._changing.remove(id_)
        else:  # a note that was never written
            self._show(self._nothing)

    def _on_removed(self) -> None:
        self.editor.begin()
        self.detail.clear()
        self._set_shows_side(False)
        self._side.setCurrentWidget(self._nothing)
        self.pane.take_focus()

    def _on_read(self) -> None:
        self.detail.clear()
        self._side.setCurrentWidget(self._nothing)
        self._desk.ask_changes(self._lang)
        self.pane.take_focus()

    # Around it

    def _keep_house(self, show: object) -> None:
        self.editor.flush()
        self._show(self.housekeeping)
        if callable(show):
            show()

    def _on_told(self, text: str) -> None:
        self.banner.say(text, tone=BannerTone.INFO)
        self._side.setCurrentWidget(self._nothing)
        self._set_shows_side(False)

    def _show(self, part: QWidget, *, is_asked: bool = True) -> None:
        self._side.setCurrentWidget(part)
        if is_asked:
            self._set_shows_side(part is not self._nothing)

    def _set_shows_side(self, shows: bool) -> None:
        self._shows_side = shows
        self.settle(self._look.metrics.breadth(self.window().width()))

    def _ask_names(self, ui_language: str) -> None:
        from handbook.services.lens import LensChoices, lens_choices

        def named(choices: LensChoices) -> None:
            self._names.set_choices(choices)
            self.pane.fill()

        self._desk.do(lambda _, book: lens_choices(book, ui_language), named, lambda _: None, for_=self)

    def _open_menu(self) -> None:
        menu, more = self.menu(), self.pane.more
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(more.mapToGlobal(QPoint(0, more.height())))

    def _lay_out(self, surroundings: Surroundings) -> None:
        self._side.setAutoFillBackground(True)
        self._side.setBackgroundRole(QPalette.ColorRole.Base)
        self._panes.addWidget(self.pane)
        self._panes.addWidget(self._side)
        self._panes.setChildrenCollapsible(False)
        self._panes.setStretchFactor(1, 1)
        unit = self._look.metrics
        sizes = surroundings.settings.splitters.get(SPLITTER, ())
        self._panes.setSizes(list(sizes) if len(sizes) == 2 else [unit.em(_LIST_EM), unit.em(45)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._panes, 1)

    def _connect(self) -> None:
        pane, detail, editor = self.pane, self.detail, self.editor
        pane.entry_chosen.connect(self._on_entry_chosen)
        pane.change_chosen.connect(self._on_change_chosen)
        pane.opened.connect(self._on_opened)
        pane.delete_asked.connect(self._on_delete_asked)
        pane.label_asked.connect(self._on_label_asked)
        pane.new.clicked.connect(lambda: self.begin_note())
        pane.more.clicked.connect(self._open_menu)
        editor.kept.connect(self._on_kept)
        editor.failed.connect(self._changing.fail)
        editor.open_asked.connect(self.subject_asked)
        editor.delete_asked.connect(self._on_delete_asked)
        detail.open_asked.connect(self.subject_asked)
        detail.note_asked.connect(self.begin_note)
        detail.apply_asked.connect(self.case_chosen)
        detail.label_changed.connect(self._changing.name_case)
        detail.sheet_asked.connect(self.sheet_asked)
        detail.seen_asked.connect(self._changing.mark_seen)
        detail.delete_asked.connect(self._on_delete_asked)
        self.housekeeping.told.connect(self._on_told)
        self.housekeeping.left.connect(lambda: self._show(self._nothing))
        self._changing.removed.connect(self._on_removed)
        self._changing.put.connect(self.show_id)
        self._changing.read.connect(self._on_read)
        self._changing.saved.connect(lambda: self.notice_raised.emit(self.tr("Saved")))
