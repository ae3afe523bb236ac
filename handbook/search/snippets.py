"""The piece of a text that shows why it was found, with the matches marked."""

from __future__ import annotations

from collections.abc import Callable

from handbook.search.text import Word, spans

MATCH_START = "\u2068"
MATCH_END = "\u2069"
_WIDTH = 220
Matches = Callable[[str], bool]
"""Whether a folded word is one of those looked for."""


def make_snippet(text: str, matches: Matches, width: int = _WIDTH) -> str:
    """About `width` characters of `text` where most matches are, each match between U+2068 and U+2069."""
    places = spans(text)
    marked = [place for place in places if matches(place.form)]
    start, end = _window(text, places, marked, width)
    pieces = []
    at = start
    for place in marked:
        if place.start >= at and place.end <= end:
            pieces += [text[at : place.start], MATCH_START, text[place.start : place.end], MATCH_END]
            at = place.end
    pieces.append(text[at:end])
    return ("… " if start else "") + "".join(pieces).strip() + (" …" if end < len(text) else "")


def _window(text: str, places: list[Word], marked: list[Word], width: int) -> tuple[int, int]:
    if len(text) <= width or not marked:
        return 0, _word_end(places, min(width, len(text)), len(text))
    best, most = marked[0].start, 0
    for place in marked:
        inside = sum(place.start <= other.start < place.start + width - 40 for other in marked)
        if inside > most:
            best, most = place.start, inside
    start = max(0, min(best - 40, len(text) - width))
    if start:
        start = next((place.start for place in places if place.start >= start), start)
        start = min(start, best)
    return start, _word_end(places, min(start + width, len(text)), len(text))


def _word_end(places: list[Word], end: int, whole: int) -> int:
    if end >= whole:
        return whole
    return max((place.end for place in places if place.end <= end), default=end)
