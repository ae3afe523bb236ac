"""The register of printed sheets."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.services.handbook import Handbook
from handbook.services.private.keeping import register_sheet
from handbook.services.private.notes import PrivateNotes
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest


def register(notes: PrivateNotes, handbook: Handbook, requests: Iterable[SheetRequest]) -> int:
    """Remember those that have a code; how many. Sheets of unsigned content have none and can't be looked up.

    Raises:
        InvalidChoice: a sheet can't be made of what is installed any more.
        NotesLocked, NotesBusy, NotesNotSaved: they are not kept, or in memory only.
    """
    registered = 0
    for request in requests:
        code = compose(handbook, request).code
        if code is not None:
            register_sheet(notes, request, code, request.pack)
            registered += 1
    return registered
