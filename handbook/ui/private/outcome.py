"""What comes back from the worker of the notes: a result, and how it stands with them after it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from handbook.errors import HandbookError
from handbook.model.private import Subject
from handbook.services.handbook import Handbook
from handbook.services.private.contents import Contents, KeptAbout, contents
from handbook.services.private.notes import PrivateNotes
from handbook.services.private.states import Open, State


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task.

    Attributes:
        result: what the task returned; None if it failed.
        error: why it failed.
        found: how it stands with the notes now.
        contents: what is kept now; None unless they are open.
        kept: (pack, record) → what is kept about it.
    """

    result: Any
    error: HandbookError | None
    found: State
    contents: Contents | None
    kept: Mapping[tuple[str, str], KeptAbout]


def outcome_of(
    task: Callable[[PrivateNotes, Handbook], object], notes: PrivateNotes, handbook: Handbook
) -> Outcome:
    """Do a task. An error of the world is part of the outcome, since entries may have changed in memory."""
    result, error = None, None
    try:
        result = task(notes, handbook)
    except HandbookError as problem:
        error = problem
    found = notes.state()
    kept = contents(notes) if isinstance(found, Open) else None
    return Outcome(result, error, found, kept, _by_record(kept) if kept is not None else {})


def _by_record(kept: Contents) -> dict[tuple[str, str], KeptAbout]:
    found: dict[tuple[str, str], KeptAbout] = {}
    for bookmark in kept.bookmarks:
        found[_place(bookmark.subject)] = KeptAbout(bookmark, ())
    for note in kept.notes:
        if note.about is not None:
            before = found.get(_place(note.about), KeptAbout(None, ()))
            found[_place(note.about)] = KeptAbout(before.bookmark, (*before.notes, note))
    return found


def _place(subject: Subject) -> tuple[str, str]:
    return subject.pack, subject.record
