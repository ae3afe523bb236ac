"""Writing a note: plain text that is kept by itself, a moment after the last key."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from handbook.errors import HandbookError
from handbook.model.private import EntryId, Note, Subject
from handbook.services.handbook import Handbook
from handbook.services.private.keeping import keep_note
from handbook.services.private.notes import PrivateNotes
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.clipboard import quiet_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import ElidedLabel, coloured, plain_label
from handbook.ui.private.desk import NotesDesk

PAUSE_MS = 800
"""So long after the last key it is written."""


@dataclass
class _Written:
    """The note that is being written; its id is learnt in the worker, where notes are made one after the other."""

    about: Subject | None
    id: EntryId | None = None


class _PlainText(QPlainTextEdit):
    """Plain text; what is copied from it does not stay on the clipboard."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words alone."""
        return quiet_text(self.textCursor().selection().toPlainText())


class NoteEditor(QWidget):
    """Title and text of one note.

    Attributes:
        title, text: the fields.
        open_button: leads to what the note is about.
        delete_button: lets go of it.

    Signals:
        kept(Note): it was written.
        failed(HandbookError): it could not be written; the words still stand here.
        open_asked(Subject), delete_asked(str): of what it is about; of the note with this id.
    """

    kept = Signal(object)
    failed = Signal(object)
    open_asked = Signal(object)
    delete_asked = Signal(str)

    def __init__(self, look: Look, desk: NotesDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._written = _Written(None)
        self._is_dirty = False
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("Title (better no names)"))
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.text = _PlainText()
        self.text.setPlaceholderText(self.tr("Write here. It is kept by itself."))
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setTabChangesFocus(True)
        self._about = ElidedLabel()
        self.open_button = TextButton(look, self.tr("Open"), icon="arrow-right", small=True)
        self.delete_button = IconButton(
            look, "trash", self.tr("Delete the note"), kind=ButtonKind.FLAT, small=True
        )
        self._state = plain_label()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self.title.textEdited.connect(self._on_edited)
        self.text.textChanged.connect(self._on_text_changed)
        self._timer.timeout.connect(self.flush)
        self.open_button.clicked.connect(self._on_open_clicked)
        self.delete_button.clicked.connect(self._on_delete_clicked)
        desk.locking.connect(self.flush)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    @property
    def id(self) -> str:
        """Of the note that is shown; empty for one that is not kept yet."""
        return str(self._written.id or "")

    @property
    def is_dirty(self) -> bool:
        """Whether there are words that are not kept yet."""
        return self._is_dirty

    def show_note(self, note: Note) -> None:
        """Write on."""
        if self.id == note.id:
            return
        self.flush()
        self._written = _Written(note.about, note.id)
        self._put(note.title, note.text)

    def begin(self, about: Subject | None = None) -> None:
        """A new note, perhaps on a record; nothing is kept until something is written."""
        self.flush()
        self._written = _Written(about)
        self._put("", "")

    def take_focus(self) -> None:
        """Into the text, at its end."""
        self.text.setFocus()

    def flush(self) -> None:
        """Keep what was written, now."""
        self._timer.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        title, text, written = self.title.text(), self.text.toPlainText(), self._written

        def keep(notes: PrivateNotes, _: Handbook) -> Note:
            note = keep_note(notes, title, text, written.about, written.id)
            written.id = note.id
            return note

        self._say(self.tr("Saving…"))
        self._desk.do(keep, self._on_kept, self._on_failed, for_=self)

    def _put(self, title: str, text: str) -> None:
        self._is_dirty = False
        self.title.setText(title)
        self.text.blockSignals(True)
        self.text.setPlainText(text)  # drops what Undo would bring back of another note
        self.text.blockSignals(False)
        about = self._written.about
        self._about.set_text(self.tr("Your note on: {title}").format(title=about.title) if about else "")
        self._foot.setVisible(about is not None)
        self._say("")

    def _on_text_changed(self) -> None:
        self._on_edited("")

    def _on_edited(self, _text: str) -> None:
        self._is_dirty = True
        self._say("")
        self._timer.start()

    def _on_kept(self, note: Note) -> None:
        if note.id == self._written.id and not self._is_dirty:
            self._say(self.tr("Saved"))
        self.kept.emit(note)

    def _on_failed(self, error: HandbookError) -> None:
        self._say(self.tr("Not saved"), "high")
        self.failed.emit(error)

    def _say(self, text: str, tone: str = "ink2") -> None:
        self._state.setText(text)
        coloured(self._state, str(getattr(self._look.theme, tone)))

    def _on_open_clicked(self) -> None:
        if self._written.about is not None:
            self.open_asked.emit(self._written.about)

    def _on_delete_clicked(self) -> None:
        self._timer.stop()
        self._is_dirty = False
        self.delete_asked.emit(self.id)

    def _lay_out(self) -> None:
        head = self._head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self._state)
        head.addWidget(self.delete_button)
        self._foot = QWidget()
        foot = self._foot_row = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._about, 1)
        foot.addWidget(self.open_button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._foot)
        self._column.addWidget(self.text, 1)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._column.setContentsMargins(unit.pane, unit.medium, unit.pane, unit.medium)
        self._column.setSpacing(unit.small)
        self._head.setSpacing(unit.small)
        self._foot_row.setSpacing(unit.small)
        self.title.setFont(look.fonts.bold(17))
        self.title.setFixedHeight(max(unit.control, self.title.sizeHint().height()))
        self.text.setFont(look.fonts.body())
        self.text.setMaximumWidth(unit.em(48))
        self._about.setFont(look.fonts.body(13))
        coloured(self._about, look.theme.ink2)
        self._state.setFont(look.fonts.body(13))
