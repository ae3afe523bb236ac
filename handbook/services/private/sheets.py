"""Printed sheets that were registered: whether they still say what the handbook says."""

from __future__ import annotations

import hashlib

from handbook.errors import SheetCodeError
from handbook.model.private import PrintedSheet
from handbook.services.handbook import Handbook
from handbook.services.sheets.changes import SheetChanges, sheet_changes


def changes_of_sheet(handbook: Handbook, sheet: PrintedSheet, lang: str) -> tuple[SheetChanges | None, str]:
    """What is different on a sheet, and a mark of it: empty where the sheet is current or nothing is known of it.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    try:
        found = sheet_changes(handbook, sheet.code, lang, sheet.pack)
    except SheetCodeError:
        return None, ""
    if not found.known or found.is_current:
        return found, ""
    return found, _mark(found)


def _mark(found: SheetChanges) -> str:
    """Another one when the sheet has become different in another way."""
    changes = [(change.id, change.title) for change in (*found.added, *found.changed, *found.removed)]
    withdrawn = [(record.id, record.reason) for record in found.withdrawn]
    return hashlib.sha256(repr((changes, withdrawn)).encode()).hexdigest()
