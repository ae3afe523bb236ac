"""The piece of a text that shows why it was found, with the matches marked."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from handbook.search.text import spans

MATCH_START = "\u2068"
MATCH_END = "\u2069"
_WIDTH = 220
Matches = Callable[[str], bool]
"""Whether a word, as it stands in a text, is one of those looked for."""
Span = tuple[int, int]


def make_snippet(text: str, matches: Matches, width: int = _WIDTH) -> str:
    """About `width` characters of `text` where most matches are, each match between U+2068 and U+2069."""
    places = spans(text)
    marked = [(first, last) for first, last in places if matches(text[first:last])]
    start, end = _window(text, places, marked, width)
    pieces = []
    at = start
    for first, last in marked:
        if first >= at and last <= end:
            pieces += [text[at:first], MATCH_START, text[first:last], MATCH_END]
            at = last
    pieces.append(text[at:end])
    return ("… " if start else "") + "".join(pieces).strip() + (" …" if end < len(text) else "")


def _window(text: str, places: list[Span], marked: list[Span], width: int) -> Span:
    if len(text) <= width or not marked:
        return 0, _word_end(places, min(width, len(text)), len(text))
    starts = [first for first, _ in marked]
    best, most = starts[0], 0
    for place, first in enumerate(starts):
        inside = bisect_left(starts, first + width - 40) - place
        if inside > most:
            best, most = first, inside
    start = max(0, min(best - 40, len(text) - width))
    if start:
        start = min(next((first for first, _ in places if first >= start), start), best)
    return start, _word_end(places, min(start + width, len(text)), len(text))


def _word_end(places: list[Span], end: int, whole: int) -> int:
    if end >= whole:
        return whole
    return max((last for _, last in places if last <= end), default=end)
