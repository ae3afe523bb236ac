"""Bookmarks and notes on what is being read; where notes are locked, they are opened first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook.ui.private.desk import NotesDesk

if TYPE_CHECKING:
    from handbook.model.private import Bookmark, Subject, SubjectKind
    from handbook.services.handbook import Handbook
    from handbook.services.private.notes import PrivateNotes
    from handbook.ui.places import Place


@dataclass(frozen=True)
class RecordRef:
    """A record of a pack."""

    kind: SubjectKind
    record: str
    pack: str


class Keeper(QObject):
    """Keeps what a reader points at.

    Signals:
        told(str): what was done, in a few words that do not name it.
        place_found(Place): a note is to be written there.
    """

    told = Signal(str)
    place_found = Signal(object)

    def __init__(self, desk: NotesDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def toggle_bookmark(self, ref: RecordRef, lang: str) -> None:
        """Keep a bookmark on a record, or let go of the one there is."""
        self._desk.when_open(partial(self._toggle, ref, lang))

    def write_note(self, ref: RecordRef, lang: str) -> None:
        """Write a note on a record, or go on with the one there is."""
        self._desk.when_open(partial(self._write, ref, lang))

    def _toggle(self, ref: RecordRef, lang: str) -> None:
        kept = self._desk.kept_about(ref.pack, ref.record)
        if kept is not None and kept.bookmark is not None:
            id_ = kept.bookmark.id
            self._desk.do(lambda notes, _: notes.remove(id_), lambda _: self._say_removed(), for_=self)
        else:
            self._desk.do(partial(_keep, ref, lang), lambda _: self._say_kept(), for_=self)

    def _write(self, ref: RecordRef, lang: str) -> None:
        from handbook.ui.places import NotesPlace

        kept = self._desk.kept_about(ref.pack, ref.record)
        if kept is not None and kept.notes:
            self.place_found.emit(NotesPlace(note=str(kept.notes[0].id)))
        else:
            self._desk.do(
                partial(_subject, ref, lang), lambda about: self._begin(NotesPlace(about)), for_=self
            )

    def _begin(self, place: Place) -> None:
        self.place_found.emit(place)

    def _say_kept(self) -> None:
        self.told.emit(self.tr("Bookmark kept"))

    def _say_removed(self) -> None:
        self.told.emit(self.tr("Bookmark removed"))


def _keep(ref: RecordRef, lang: str, notes: PrivateNotes, handbook: Handbook) -> Bookmark:
    from handbook.services.private.keeping import keep_bookmark

    return keep_bookmark(notes, handbook, ref.kind, ref.record, lang, ref.pack)


def _subject(ref: RecordRef, lang: str, _: PrivateNotes, handbook: Handbook) -> Subject:
    from handbook.services.private.subjects import subject_of

    return subject_of(handbook, ref.kind, ref.record, lang, ref.pack)
