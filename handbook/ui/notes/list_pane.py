"""Everything that is kept, as a list: searched, narrowed by kind, what changed on top."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet
from handbook.services.private.changes import ChangeForYou
from handbook.services.private.contents import Contents, search
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.chips import Chip
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import HeaderRow, Row
from handbook.ui.kit.search_field import SearchField
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.stack import Stack
from handbook.ui.notes.names import CHANGE, EntryNames
from handbook.ui.private.desk import NotesDesk

_KINDS: tuple[tuple[str, type], ...] = (
    ("bookmarks", Bookmark), ("notes", Note), ("cases", Case), ("sheets", PrintedSheet),
)  # fmt: skip


class ListPane(QWidget):
    """Search field, kinds, rows.

    Attributes:
        field: narrows the list by words.
        kinds: chips by "bookmarks", "notes", "cases", "sheets".
        list: the rows; keys are ids of entries, for changes after `CHANGE`.
        new, more: begin a note; everything else that can be done.

    Signals:
        entry_chosen(Entry), change_chosen(ChangeForYou): a row became the chosen one.
        opened: Enter on a row.
        delete_asked(Entry): Delete on a row.
        label_asked(Entry): F2 on a row.
    """

    entry_chosen = Signal(object)
    change_chosen = Signal(object)
    opened = Signal()
    delete_asked = Signal(object)
    label_asked = Signal(object)

    def __init__(self, look: Look, desk: NotesDesk, names: EntryNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._names = names
        self._found: frozenset[str] | None = None
        self._entries: dict[str, Entry] = {}
        self._changes: dict[str, ChangeForYou] = {}
        self.field = SearchField(look, self.tr("Search your notes"))
        self.new = TextButton(look, self.tr("New note"), icon="plus", kind=ButtonKind.PRIMARY)
        self.more = IconButton(look, "dots-vertical", self.tr("More"))
        spoken_as(self.more, Role.ButtonMenu)
        self.kinds = {name: Chip(look, label) for name, label in self._kind_names()}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.list = RowList(look, self.tr("What is kept"))
        self._nothing = EmptyState(look, "notebook")
        self._stack = Stack()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._lay_out()
        self._connect()
        self._on_look_changed()
        self.fill()

    def fill(self) -> None:
        """Show what there is now; the chosen row stays chosen."""
        contents = self._desk.contents
        if contents is None:
            return
        wanted = next((name for name, chip in self.kinds.items() if chip.isChecked()), "")
        groups = dict(zip(dict(_KINDS), _groups(contents), strict=True))
        for name, chip in self.kinds.items():
            chip.set_count(len(groups[name]))
        rows: list[Row] = []
        changes = self._desk.changes if not wanted and self._found is None else ()
        if changes:
            rows.append(HeaderRow(self.tr("What changed in what you saved"), str(len(changes)), "refresh"))
            rows += [self._names.change_row(change) for change in changes]
        self._changes = {f"{CHANGE}{change.entry.id}": change for change in changes}
        self._entries = {}
        for name, label in self._kind_names():
            shown = [
                entry for entry in groups[name]
                if wanted in ("", name) and (self._found is None or entry.id in self._found)
            ]  # fmt: skip
            if shown:
                rows.append(HeaderRow(label, str(len(shown))))
                rows += [self._names.row(entry) for entry in shown]
                self._entries |= {str(entry.id): entry for entry in shown}
        self.list.set_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._nothing)
        self._say_nothing(is_narrowed=bool(wanted) or self._found is not None)

    def choose(self, id_: str) -> None:
        """Choose an entry's row."""
        self.list.choose(id_)

    def take_focus(self) -> None:
        """Where one goes on by arrows."""
        (self.list if self.list.rows() else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_entry(self) -> Entry | None:
        """The entry of the chosen row."""
        return self._entries.get(str(self.list.chosen_key()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and F2 work on the chosen row; Esc shows everything again."""
        entry = self.chosen_entry()
        if event.key() == Qt.Key.Key_Delete and entry is not None and self.list.hasFocus():
            self.delete_asked.emit(entry)
        elif event.key() == Qt.Key.Key_F2 and entry is not None:
            self.label_asked.emit(entry)
        else:
            super().keyPressEvent(event)

    def _kind_names(self) -> tuple[tuple[str, str], ...]:
        return (
            ("bookmarks", self.tr("Bookmarks")),
            ("notes", self.tr("Notes")),
            ("cases", self.tr("Cases")),
            ("sheets", self.tr("Printed sheets")),
        )

    def _say_nothing(self, *, is_narrowed: bool) -> None:
        if is_narrowed:
            self._nothing.say(
                self.tr("Nothing here fits."), self.tr("Try another word, or take the filter off.")
            )
        else:
            self._nothing.say(
                self.tr("Nothing is kept yet."),
                self.tr("Ctrl+D keeps a bookmark anywhere in the handbook; here you can write a note."),
            )

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(self.new)
        head.addWidget(self.more)
        chips = QWidget()
        self._flow = FlowLayout(self._look.metrics.px(6), chips)
        for chip in self.kinds.values():
            self._flow.addWidget(chip)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        top = self._top = QVBoxLayout()
        top.addLayout(head)
        top.addWidget(chips)
        self._column.addLayout(top)
        self._column.addWidget(self._stack, 1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _connect(self) -> None:
        for name, chip in self.kinds.items():
            chip.clicked.connect(partial(self._on_kind_clicked, name))
        self.field.textEdited.connect(self._on_query)
        self.field.cleared.connect(partial(self._on_query, ""))
        self.field.left_downwards.connect(self.take_focus)
        self.list.left_upwards.connect(self.field.setFocus)
        self.list.row_chosen.connect(self._on_row_chosen)
        self.list.row_opened.connect(self._on_row_opened)
        self._look.changed.connect(self._on_look_changed)

    def _on_kind_clicked(self, name: str) -> None:
        is_on = self.kinds[name].isChecked()
        for other, chip in self.kinds.items():
            chip.setChecked(is_on and other == name)
        self.fill()

    def _on_query(self, text: str) -> None:
        if not text.strip():
            self._found = None
            self.fill()
            return
        self._desk.do(lambda notes, _: search(notes, text), partial(self._on_found, text), for_=self)

    def _on_found(self, text: str, found: Sequence[Entry]) -> None:
        if text == self.field.text():
            self._found = frozenset(str(entry.id) for entry in found)
            self.fill()

    def _on_row_chosen(self, key: object) -> None:
        if str(key) in self._changes:
            self.change_chosen.emit(self._changes[str(key)])
        elif str(key) in self._entries:
            self.entry_chosen.emit(self._entries[str(key)])

    def _on_row_opened(self, key: object) -> None:
        self._on_row_chosen(key)
        self.opened.emit()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._top.setContentsMargins(unit.medium, unit.small, unit.medium, unit.small)
        self._top.setSpacing(unit.small)
        self._head.setSpacing(unit.small)


def _groups(contents: Contents) -> tuple[Sequence[Entry], ...]:
    return contents.bookmarks, contents.notes, contents.cases, contents.sheets
