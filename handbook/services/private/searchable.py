"""The text by which an entry is found."""

from __future__ import annotations

from handbook.model.private import Bookmark, Case, Entry, Note, PrintedSheet


def folded(text: str) -> str:
    """Without the difference of capitals, and of е and ё, which most people type as one."""
    return text.casefold().replace("ё", "е")


def searchable(entry: Entry) -> str:
    """Everything of an entry that somebody may look for, folded."""
    match entry:
        case Bookmark(subject=subject):
            parts = [subject.title, subject.text]
        case Note(about=about):
            parts = [entry.title, entry.text, about.title if about else ""]
        case Case():
            parts = [entry.label, entry.country or "", *entry.profiles]
        case PrintedSheet():
            parts = [entry.code, entry.country, entry.sheet]
    return folded("\n".join(parts))
