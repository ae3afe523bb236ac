"""What is done with the notes as a whole: another passphrase, carried elsewhere, erased."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.errors import HandbookError
from handbook.services.private.exchange import ImportedNotes, export_file, import_file
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.file_dialog import open_file, save_file
from handbook.ui.kit.form import Form
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.notes.erasing import Erasing
from handbook.ui.notes.new_passphrase import NewPassphrase
from handbook.ui.notes.passphrase_field import PassphraseField
from handbook.ui.private.desk import NotesDesk
from handbook.words import Words
from handbook.words.errors import error_sentence

SUFFIX = ".age"


class Housekeeping(QWidget):
    """One form at a time.

    Attributes:
        form: what is shown.
        old: the present passphrase, or that of a file.
        new: another one.
        erasing: agrees to the loss of everything.

    Signals:
        told(str): it is done.
        left: nothing more is to be done here.
    """

    told = Signal(str)
    left = Signal()

    def __init__(self, look: Look, desk: NotesDesk, ui_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._desk = desk
        self._words = Words(ui_language)
        self.form: Form | None = None
        self.old: PassphraseField | None = None
        self.new: NewPassphrase | None = None
        self.erasing: Erasing | None = None
        self._said = plain_label(wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_passphrase(self) -> None:
        """Change the passphrase."""
        form = self._begin(self.tr("Change the passphrase"))
        form.add_paragraph(
            self.tr("The file is sealed anew; the old passphrase opens nothing that is left here.")
        )
        self.old = PassphraseField(self._look, self.tr("Present passphrase"))
        form.add_widget(self.old)
        form.add_heading(self.tr("New passphrase"))
        self.new = NewPassphrase(self._look, self.tr("Change"))
        self.new.chosen.connect(self._on_changed)
        self.old.entered.connect(self.new.setFocus)
        form.add_widget(self.new)
        self._end(form)
        self.old.setFocus()

    def show_export(self) -> None:
        """Write everything to a file."""
        form = self._begin(self.tr("Export"))
        form.add_paragraph(
            self.tr(
                "Everything goes into one file (age) sealed with a passphrase of its own. It can be imported on "
                "another computer, or opened with the program age."
            )
        )
        self.new = NewPassphrase(self._look, self.tr("Choose a file…"))
        self.new.chosen.connect(self._on_export)
        form.add_widget(self.new)
        self._end(form)
        self.new.setFocus()

    def show_import(self) -> None:
        """Take what a file holds."""
        form = self._begin(self.tr("Import"))
        form.add_paragraph(
            self.tr("What is not here yet is added; nothing that is here is changed or removed.")
        )
        self.old = PassphraseField(self._look, self.tr("Passphrase of the file"))
        form.add_widget(self.old)
        choose = TextButton(self._look, self.tr("Choose a file…"), icon="file")
        choose.clicked.connect(self._on_import)
        self.old.entered.connect(self._on_import)
        form.add_button(choose)
        self._end(form)
        self.old.setFocus()

    def show_erase(self) -> None:
        """Destroy everything."""
        form = self._begin(self.tr("Erase everything"))
        self.erasing = Erasing(self._look)
        self.erasing.agreed.connect(self._on_erase)
        form.add_widget(self.erasing)
        self._end(form)
        self.erasing.setFocus()

    def export_to(self, path: Path, passphrase: str) -> None:
        """Write there."""
        self._desk.do(
            lambda notes, _: export_file(notes, path, passphrase),
            self._on_exported,
            self._on_failed,
            for_=self,
        )

    def import_from(self, path: Path, passphrase: str) -> None:
        """Take from there."""
        self._desk.do(
            lambda notes, _: import_file(notes, path, passphrase),
            self._on_imported,
            self._on_failed,
            for_=self,
        )

    def said(self) -> str:
        """What went wrong."""
        return self._said.text()

    def _begin(self, title: str) -> Form:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
        self.old = self.new = self.erasing = None
        self._said = plain_label(wrap=True, font=self._look.fonts.body(14))
        self._said.hide()
        form = self.form = Form(self._look)
        form.add_title(title)
        self._column.addWidget(form)
        return form

    def _end(self, form: Form) -> None:
        form.add_widget(self._said)
        back = TextButton(self._look, self.tr("Back to the notes"), icon="arrow-left", kind=ButtonKind.FLAT)
        back.clicked.connect(self.left)
        form.add_button(back)

    def _on_changed(self, new: str) -> None:
        if self.old is not None and self.new is not None:
            old = self.old.take()
            self.new.clear()
            self._say(self.tr("Sealing…"), "ink2")
            self._desk.do(
                lambda notes, _: notes.change_passphrase(old, new),
                self._on_passphrase,
                self._on_failed,
                for_=self,
            )

    def _on_passphrase(self, _: None) -> None:
        self.told.emit(self.tr("The new passphrase holds."))

    def _on_export(self, passphrase: str) -> None:
        title, kinds = self.tr("Export notes"), self.tr("Sealed notes") + f" (*{SUFFIX})"
        chosen = save_file(self._look, self, title, "notes" + SUFFIX, kinds)
        if chosen is not None and self.new is not None:
            self.new.clear()
            self._say(self.tr("Sealing…"), "ink2")
            self.export_to(chosen, passphrase)

    def _on_exported(self, count: int) -> None:
        self.told.emit(self.tr("Exported: %n entries.", "", count))

    def _on_import(self) -> None:
        title, kinds = self.tr("Import notes"), self.tr("Sealed notes") + f" (*{SUFFIX})"
        if self.old is None or not self.old.text():
            self._say(self.tr("Type the passphrase of the file first."), "high")
            return
        chosen = open_file(self._look, self, title, kinds)
        if chosen is not None and self.old is not None:
            self._say(self.tr("Opening…"), "ink2")
            self.import_from(chosen, self.old.take())

    def _on_imported(self, found: ImportedNotes) -> None:
        said = self.tr("Added: {added}. Already here: {there}.")
        text = said.format(added=found.added, there=found.already_there)
        if found.both_kept:
            text += " " + self.tr("%n note(s) say something else here: both are kept.", "", found.both_kept)
        self.told.emit(text)

    def _on_erase(self) -> None:
        self._desk.do(lambda notes, _: notes.erase(), failed=self._on_failed, for_=self)

    def _on_failed(self, error: HandbookError) -> None:
        self._say(error_sentence(error, self._words), "high")

    def _say(self, text: str, tone: str) -> None:
        self._said.setText(text)
        coloured(self._said, str(getattr(self._look.theme, tone)))
        self._said.show()
