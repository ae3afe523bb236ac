"""What a reader changes in the list of notes, and the banner that says how it went."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from handbook.errors import HandbookError, PrivateError
from handbook.model.private import Case, Entry, EntryId
from handbook.services.private.changes import ChangeForYou, seen
from handbook.services.private.keeping import keep_case
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.private.desk import NotesDesk
from handbook.words import Words
from handbook.words.errors import error_sentence


class Changing(QObject):
    """Removes, brings back, renames, marks as seen; tries again what could not be saved.

    Attributes:
        banner: what was removed, with a way back; what could not be saved, with a way to try again.

    Signals:
        removed: an entry is gone from the list.
        put(str): the entry with this id stands there, again or under another name.
        read: a change was seen and is told no more.
        saved: what could not be saved is.
    """

    removed = Signal()
    put = Signal(str)
    read = Signal()
    saved = Signal()

    def __init__(self, desk: NotesDesk, banner: Banner, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self.banner = banner
        self._desk = desk
        self._words = words
        self._undone: Entry | None = None
        banner.action_chosen.connect(self._on_banner_action)

    def remove(self, id_: EntryId) -> None:
        """Take an entry out; the banner offers the way back."""
        self._desk.do(lambda notes, _: notes.remove(id_), self._on_removed, self.fail, for_=self)

    def name_case(self, case: Case, label: str) -> None:
        """Give a saved case a name, or none."""
        lang = case.lang
        self._desk.do(
            lambda notes, book: keep_case(notes, book, case.lens, lang, label, case.id),
            lambda kept: self.put.emit(kept.id),
            self.fail,
            for_=self,
        )

    def mark_seen(self, change: ChangeForYou) -> None:
        """The reader knows about a change."""
        self._desk.do(lambda notes, _: seen(notes, change), lambda _: self.read.emit(), self.fail, for_=self)

    def fail(self, error: HandbookError) -> None:
        """Words that could not be saved stay where they are; the banner stays until they are."""
        self._undone = None
        again = self.tr("Try again") if isinstance(error, PrivateError) else ""
        self.banner.say(error_sentence(error, self._words), tone=BannerTone.HIGH, action=again)

    def tell_unsaved(self) -> None:
        """Take the banner of a failure away once everything is saved."""
        from handbook.services.private.states import Open

        found = self._desk.found
        is_saved = not (isinstance(found, Open) and found.unsaved)
        if is_saved and self.banner.tone is BannerTone.HIGH:
            self.banner.hide()

    def _on_removed(self, entry: Entry) -> None:
        self._undone = entry
        self.removed.emit()
        self.banner.say(self.tr("Removed."), tone=BannerTone.INFO, icon="trash", action=self.tr("Undo"))

    def _on_banner_action(self) -> None:
        self.banner.hide()
        entry, self._undone = self._undone, None
        if entry is not None:
            self._desk.do(
                lambda notes, _: notes.put(entry),
                lambda _: self.put.emit(entry.id),
                self.fail,
                for_=self,
            )
        else:
            self._desk.do(lambda notes, _: notes.save(), lambda _: self.saved.emit(), self.fail, for_=self)
