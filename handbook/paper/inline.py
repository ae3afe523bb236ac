"""Inline Markdown as pieces of text in one style. Links are printed with their address: paper can't be clicked."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.model.markup import Span, spans


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters in one style."""

    text: str
    bold: bool = False
    italic: bool = False
    mono: bool = False


def pieces(markdown: str) -> tuple[Piece, ...]:
    """A text of a record as pieces."""
    found: list[Piece] = []
    for span in spans(markdown):
        found.append(Piece(span.text, span.strong, span.emphasis, span.code))
        address = _address(span)
        if address:
            found.append(Piece(f" ({address})", mono=False))
    return tuple(found)


def _address(span: Span) -> str:
    """What to type for a link; empty where the text says it already or the link leads within the handbook."""
    if not span.href or span.href.startswith("handbook:"):
        return ""
    bare = span.href.removeprefix("https://").removesuffix("/")
    shown = span.text.removeprefix("https://").removesuffix("/")
    return "" if shown in (bare, bare.removeprefix("www.")) else bare
