"""Words that everybody uses and no record does: they are no slips, whatever they resemble."""

from __future__ import annotations

from functools import lru_cache

from handbook.paths import resources_folder

WORD_LIST = "wordlists/common.txt"
"""Folded words in the order of their code points, which is that of their UTF-8 bytes too, a line each."""


def is_common(word: str) -> bool:
    """Whether a folded word is among the most frequent ones of Russian, English or German, from four letters on."""
    lines, wanted = _lines(), word.encode()
    first, last = 0, len(lines)  # between them begins the line that is looked for
    while first < last:
        start = lines.rfind(b"\n", first, (first + last) // 2) + 1 or first
        end = lines.index(b"\n", start)
        if lines[start:end] < wanted:
            first = end + 1
        elif lines[start:end] > wanted:
            last = start
        else:
            return True
    return False


@lru_cache(maxsize=1)
def _lines() -> bytes:
    """The list as it is: a set of its words would take megabytes, and milliseconds to make."""
    return (resources_folder() / WORD_LIST).read_bytes()
