"""Where lines may break, the same on every screen and sheet."""

from __future__ import annotations


def dashes_joined(text: str) -> str:
    """`text` in which no line can begin with a dash: the space before it does not break.

    What is copied has ordinary spaces; what is sought finds both.
    """
    return text.replace(" — ", "\u00a0— ")
