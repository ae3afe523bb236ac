"""Characters that no text of a record may contain, because a reader does not see what they do."""

from __future__ import annotations

import re

_UNSAFE = re.compile(
    "["
    "\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 without line feed, DEL, C1
    "\u2028\u2029"  # line and paragraph separators
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides and isolates (UAX #9)
    "\ud800-\udfff"  # lone surrogates
    "\ufeff\ufff9-\ufffb"  # byte order mark, interlinear annotation
    "\U000e0000-\U000e007f"  # invisible tags
    "]"
)


def unsafe_character(text: str) -> str | None:
    """The first character of `text` that could mislead or break a view, as `U+202E`; None if all is well.

    The direction marks U+200E, U+200F and U+061C and the joiners are ordinary letters of right-to-left scripts.
    """
    if text.isprintable():
        return None  # as nearly all are: printable is no character of the groups Other and Separator but the space
    match = _UNSAFE.search(text)
    return f"U+{ord(match[0]):04X}" if match else None


def without_unsafe(text: str) -> str:
    """`text` without such characters."""
    return _UNSAFE.sub("", text)


def visible(text: str) -> str:
    """`text` with such characters, and line breaks, written out: safe to show in a message."""
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text).replace("\n", "\\n")
