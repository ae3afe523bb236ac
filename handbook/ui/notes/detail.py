"""One thing that is kept, or what changed in it, with what can be done."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet
from handbook.services.private.changes import ChangeForYou
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.notes.change_text import write_change, write_entry
from handbook.ui.notes.names import EntryNames
from handbook.ui.search.layouts import remove_all

_MEASURE_EM = 48


class DetailPane(QWidget):
    """Title, where it belongs, buttons, text.

    Attributes:
        buttons: the buttons by what they do.
        label: the name of a case.
        body: the text.

    Signals:
        open_asked(Subject): its page is wanted.
        note_asked(Subject): a note on it is wanted.
        apply_asked(Case): look at the handbook with it.
        label_changed(Case, str): it is to be called so.
        sheet_asked(str): what has changed since the sheet with this code was printed.
        seen_asked(ChangeForYou): it was read.
        delete_asked(str): let go of the entry with this id.
    """

    open_asked = Signal(object)
    note_asked = Signal(object)
    apply_asked = Signal(object)
    label_changed = Signal(object, str)
    sheet_asked = Signal(str)
    seen_asked = Signal(object)
    delete_asked = Signal(str)

    def __init__(self, look: Look, names: EntryNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._again: Callable[[], None] | None = None
        self._case: Case | None = None
        self.buttons: dict[str, TextButton] = {}
        self._title, self._note, self._hint = (plain_label(wrap=True) for _ in range(3))
        self.label = QLineEdit()
        self.label.setAccessibleName(self.tr("Name of the case"))
        self.label.editingFinished.connect(self._on_label_edited)
        self.body = SafeBrowser(look)
        self.body.setAccessibleName(self.tr("Text"))
        self._flow = FlowLayout(look.metrics.small)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._note, self.label, self._hint):
            self._column.addWidget(part)
        self._column.addLayout(self._flow)
        self._column.addWidget(self.body, 1)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_entry(self, entry: Entry) -> None:
        """Show a bookmark, a case or a printed sheet."""
        self._again = lambda: self.show_entry(entry)
        self._begin(self._names.title(entry), self._names.note(entry))
        match entry:
            case Bookmark(subject=subject):
                self._title.setText(subject.title)
                self._note.setText(self._names.kept(entry))
                self._add("open", self.tr("Open"), "arrow-right", lambda: self.open_asked.emit(subject))
                self._add(
                    "note", self.tr("Write a note on it"), "pencil", lambda: self.note_asked.emit(subject)
                )
            case Case():
                self._show_case(entry)
            case PrintedSheet():
                said = self.tr("What has changed since")
                self._add("sheet", said, "history", lambda: self.sheet_asked.emit(entry.code))
            case Note():
                pass
        self._add_delete(entry)
        self._put_text_last()
        write_entry(self._look, self.body, entry)

    def show_change(self, change: ChangeForYou) -> None:
        """Show what was there and what is there now."""
        self._again = lambda: self.show_change(change)
        self._begin(self._names.change(change), self._names.title(change.entry))
        subject = change.after or change.before
        if subject is not None and change.after is not None:
            self._add("open", self.tr("Open"), "arrow-right", lambda: self.open_asked.emit(subject))
        if isinstance(change.entry, PrintedSheet):
            code = change.entry.code
            said = self.tr("What has changed since")
            self._add("sheet", said, "history", lambda: self.sheet_asked.emit(code))
        if isinstance(change.entry, Case):
            case = change.entry
            self._add("apply", self.tr("Use this case"), "user-search", lambda: self.apply_asked.emit(case))
        self._add("seen", self.tr("Mark as read"), "check", lambda: self.seen_asked.emit(change))
        if change.after is None and not isinstance(change.entry, Note):
            self._add_delete(change.entry)
        self._put_text_last()
        write_change(self._look, self.body, change, (self.tr("Before"), self.tr("Now")), self._said(change))

    def take_focus(self) -> None:
        """On the first thing to do."""
        for button in self.buttons.values():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def name_case(self) -> None:
        """Into the name of the case."""
        if self._case is not None:
            self.label.setFocus(Qt.FocusReason.OtherFocusReason)
            self.label.selectAll()

    def clear(self) -> None:
        """Show nothing."""
        self._again = None
        self._begin("", "")
        self.body.clear()

    def _show_case(self, case: Case) -> None:
        self._case = case
        self._title.setText(self._names.title(case))
        self._note.setText(self._names.lens(case))
        self.label.setPlaceholderText(self.tr("Case {number}").format(number=case.number))
        self.label.setText(case.label)
        self.label.show()
        self._hint.setText(self.tr("Its name is up to you. A name of a person is better left out."))
        self._hint.show()
        self._add("apply", self.tr("Use this case"), "user-search", lambda: self.apply_asked.emit(case))

    def _said(self, change: ChangeForYou) -> list[str]:
        """Sentences above the two texts."""
        said = [change.reason] if change.reason else []
        before, after = change.before, change.after
        if before is not None and after is None:
            said.append(self.tr("It is no longer in the handbook. This is what it said:"))
        elif before is not None and after is not None and before.text == after.text:
            said.append(self.tr("Its words are the same; its date, sources or for whom it holds are not."))
        kinds = {"added": self.tr("new:"), "changed": self.tr("changed:"), "removed": self.tr("gone:")}
        said += [f"{kinds[each.kind]} {each.title}" for each in change.case]
        if change.sheet is not None:
            for kind, records in (
                ("added", change.sheet.added), ("changed", change.sheet.changed), ("removed", change.sheet.removed),
            ):  # fmt: skip
                said += [f"{kinds[kind]} {record.title}" for record in records]
        return said

    def _begin(self, title: str, note: str) -> None:
        self._case = None
        self._title.setText(title)
        self._note.setText(note)
        self._hint.hide()
        self.label.hide()
        self.label.setText("")
        remove_all(self._flow)
        self.buttons = {}

    def _add(self, name: str, text: str, icon: str, act: Callable[[], None]) -> None:
        button = self.buttons[name] = TextButton(self._look, text, icon=icon, small=True)
        button.clicked.connect(lambda _=False: act())
        self._flow.addWidget(button)

    def _add_delete(self, entry: Entry) -> None:
        button = self.buttons["delete"] = TextButton(
            self._look, self.tr("Remove"), icon="trash", kind=ButtonKind.FLAT, small=True
        )
        id_ = str(entry.id)
        button.clicked.connect(lambda _=False: self.delete_asked.emit(id_))
        self._flow.addWidget(button)

    def _put_text_last(self) -> None:
        """After buttons that were made later, for Tab and for those who listen."""
        for before, after in pairwise((self.label, *self.buttons.values(), self.body)):
            QWidget.setTabOrder(before, after)
        self.body.raise_()

    def _on_label_edited(self) -> None:
        if self._case is not None and self.label.text().strip() != self._case.label:
            self.label_changed.emit(self._case, self.label.text())

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._column.setContentsMargins(unit.px(20), unit.px(14), unit.px(20), unit.px(10))
        self._column.setSpacing(unit.small)
        self._flow.setContentsMargins(0, unit.hair, 0, unit.hair)
        self._title.setFont(look.fonts.heading(2))
        self._note.setFont(look.fonts.body(13))
        self._hint.setFont(look.fonts.body(13))
        self.label.setFont(look.fonts.body())
        self.label.setFixedHeight(unit.control)
        self.label.setMaximumWidth(unit.em(26))
        for part in (self._title, self._note, self._hint, self.body):
            part.setMaximumWidth(unit.em(_MEASURE_EM))
        coloured(self._note, look.theme.ink2)
        coloured(self._hint, look.theme.ink2)
        if self._again is not None:
            self._again()
