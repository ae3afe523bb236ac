"""The page of notes while they are shut: no passphrase yet, locked, damaged, or not possible here."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from handbook.errors import HandbookError
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.form import Form
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.notes.erasing import Erasing
from handbook.ui.notes.new_passphrase import NewPassphrase
from handbook.ui.notes.passphrase_field import PassphraseField
from handbook.ui.private.desk import NotesDesk, NotesState
from handbook.words import Words
from handbook.words.errors import error_sentence

WORDS_AFTER_MS = 300
"""Opening takes half a second by design; what takes longer than this says so."""


class GateView(QWidget):
    """A form that is made anew for every state.

    Attributes:
        form: what is shown.
        passphrase: the field that opens them; None unless they are locked.
        new: the fields of a first passphrase; None unless there is none yet.
        erasing: agrees to the loss of everything; None where there is nothing to erase.

    Signals:
        left: the reader goes on without.
    """

    left = Signal()

    def __init__(self, look: Look, desk: NotesDesk, ui_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._words = Words(ui_language)
        self._said: QLabel | None = None
        self.form: Form | None = None
        self.passphrase: PassphraseField | None = None
        self.new: NewPassphrase | None = None
        self.erasing: Erasing | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._timer = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._timer.timeout.connect(self._on_waited)

    def show_state(self, state: NotesState) -> None:
        """Say how it stands and what can be done."""
        self._timer.stop()
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.passphrase = self.new = self.erasing = self._said = None
        form = self.form = Form(self._look)
        form.add_title(self.tr("Notes"))
        fill = {
            NotesState.ABSENT: self._fill_absent,
            NotesState.LOCKED: self._fill_locked,
            NotesState.DAMAGED: self._fill_damaged,
            NotesState.UNAVAILABLE: self._fill_unavailable,
        }.get(state)
        if fill is not None:
            fill(form)
        self._column.addWidget(form)

    def take_focus(self) -> None:
        """Into the field."""
        field = self.passphrase or self.new
        if field is not None:
            field.setFocus()

    def said(self) -> str:
        """What is said below the field."""
        if self.new is not None:
            return self.new.hint()
        return self._said.text() if self._said is not None else ""

    def _fill_absent(self, form: Form) -> None:
        form.add_paragraph(
            self.tr(
                "Nothing is kept here yet. With a passphrase of your own the program can keep bookmarks, notes, cases "
                "and which sheets you printed, sealed in one file on this computer."
            )
        )
        form.add_heading(self.tr("What a passphrase protects from"))
        form.add_paragraph(
            self.tr(
                "Whoever takes or copies this computer, its disk or the file can’t read what you kept. Nobody can open "
                "it without the passphrase: not we, not you."
            )
        )
        form.add_heading(self.tr("What it does not protect from"))
        form.add_paragraph(
            self.tr(
                "A short or well-known passphrase. Somebody at this computer while your notes are open. Spying "
                "programs on it. What the system itself copies from memory to the disk. Being forced to tell it. What "
                "was deleted may stay on some disks as sealed remains."
            )
        )
        form.add_heading(self.tr("Set a passphrase"))
        self.new = NewPassphrase(self._look, self.tr("Begin to keep notes"))
        self.new.chosen.connect(self._on_chosen)
        form.add_widget(self.new)
        without = TextButton(self._look, self.tr("Go on without notes"), kind=ButtonKind.FLAT)
        without.clicked.connect(self.left)
        form.add_button(without)

    def _fill_locked(self, form: Form) -> None:
        picture = plain_label()
        picture.setPixmap(self._look.icons.pixmap("lock", self._look.metrics.huge, self._look.theme.ink3))
        form.add_button(picture)
        form.add_paragraph(self.tr("Your notes are locked."))
        self.passphrase = PassphraseField(self._look, self.tr("Passphrase"))
        self.passphrase.entered.connect(self._on_unlock)
        form.add_widget(self.passphrase)
        self._add_said(form)
        unlock = TextButton(self._look, self.tr("Unlock"), icon="lock-open", kind=ButtonKind.PRIMARY)
        unlock.clicked.connect(self._on_unlock)
        form.add_button(unlock)
        self._add_erasing(form, self.tr("Forgotten? It can’t be opened then, only erased."))

    def _fill_damaged(self, form: Form) -> None:
        from handbook.services.private.states import Damaged

        found = self._desk.found
        if not isinstance(found, Damaged):
            return
        form.add_paragraph(error_sentence(found.problem, self._words))
        self._add_said(form)
        if found.backup:
            form.add_paragraph(
                self.tr(
                    "There is a backup: your notes as they were before the last change. The damaged file is kept."
                )
            )
            restore = TextButton(self._look, self.tr("Restore the backup"), icon="history")
            restore.clicked.connect(self._on_restore)
            form.add_button(restore)
        self._add_erasing(form, self.tr("Begin anew: erase everything"))

    def _fill_unavailable(self, form: Form) -> None:
        from handbook.services.private.states import Unavailable

        found = self._desk.found
        problem = found.problem if isinstance(found, Unavailable) else None
        sentence = (
            error_sentence(problem, self._words) if problem else self._words.sentence("private.temporary")
        )
        form.add_paragraph(sentence)
        again = TextButton(self._look, self.tr("Look again"), icon="refresh")
        again.clicked.connect(self._desk.look)
        form.add_button(again)

    def _add_said(self, form: Form) -> None:
        said = self._said = plain_label(wrap=True, font=self._look.fonts.body(14))
        form.add_widget(said)
        said.hide()

    def _add_erasing(self, form: Form, title: str) -> None:
        """Folded away, so that nobody comes there by chance."""
        fold = TextButton(self._look, title, kind=ButtonKind.LINK, small=True)
        erasing = self.erasing = Erasing(self._look)
        erasing.hide()
        fold.clicked.connect(lambda: erasing.setVisible(erasing.isHidden()))
        erasing.agreed.connect(self._on_erase)
        form.add_button(fold)
        form.add_widget(erasing)

    def _on_chosen(self, passphrase: str) -> None:
        if self.new is not None:
            self.new.clear()
            self._wait(self.tr("Sealing…"))
            self._desk.do(lambda notes, _: notes.create(passphrase), failed=self._on_failed, for_=self)

    def _on_unlock(self) -> None:
        if self.passphrase is not None and self.passphrase.text():
            passphrase = self.passphrase.take()
            self._wait(self.tr("Opening…"))
            self._desk.do(lambda notes, _: notes.unlock(passphrase), failed=self._on_failed, for_=self)

    def _on_restore(self) -> None:
        self._desk.do(lambda notes, _: notes.restore_backup(), failed=self._on_failed, for_=self)

    def _on_erase(self) -> None:
        self._desk.do(lambda notes, _: notes.erase(), failed=self._on_failed, for_=self)

    def _wait(self, words: str) -> None:
        self._waiting = words
        self._say("", "ink2")
        self._timer.start()

    def _on_waited(self) -> None:
        self._say(self._waiting, "ink2")

    def _on_failed(self, error: HandbookError) -> None:
        self._timer.stop()
        self._say(error_sentence(error, self._words), "high")
        self.take_focus()

    def _say(self, text: str, tone: str) -> None:
        if self.new is not None:
            self.new.say(text, tone)
        elif self._said is not None:
            self._said.setText(text)
            coloured(self._said, str(getattr(self._look.theme, tone)))
            self._said.setVisible(bool(text))
