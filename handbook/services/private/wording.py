"""What people type or paste, made fit to be kept: no character that a reader does not see."""

from __future__ import annotations

from handbook.model.characters import without_unsafe

_LINE_ENDS = ("\r\n", "\r", "\u2028", "\u2029", "\v", "\f", "\x85")


def cleaned(text: str) -> str:
    """Line ends as U+000A, tabs as four spaces, without control and direction characters (`model.characters`)."""
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return without_unsafe(text.replace("\t", "    "))


def cleaned_line(text: str) -> str:
    """The same in one line, without spaces around it."""
    return " ".join(cleaned(text).split())
