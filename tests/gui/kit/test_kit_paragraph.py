"""Lines of a row: cut where they end, whatever letters they are made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from handbook.ui.kit.look import Look
from handbook.ui.kit.paragraph import MarkColours, Paragraph, python_index, qt_length


def cut(look: Look, text: str, lines: int = 1) -> Paragraph:
    return Paragraph(
        text, look.fonts.body(14), 200, line_px=20, max_lines=lines, marks=MarkColours("#ffff00", "#000000"),
        direction=Qt.LayoutDirection.LeftToRight,
    )  # fmt: skip


@pytest.mark.parametrize("lines", [1, 2])
@pytest.mark.parametrize(
    "text",
    [
        "👨‍👩‍👧‍👦" * 150,
        "🇺🇳 flag " * 40,
        "a\u200b\u200c\u200d" * 499,
        "Z" + "\u0301" * 1999,
        "W" * 2000,
        "𝔘𝔫 " * 300,
    ],
    ids=["family", "flags", "zero width", "marks", "word", "letters beyond 16 bits"],
)
def test_a_text_that_is_too_long_ends(look: Look, text: str, lines: int) -> None:
    """Qt counts units of UTF-16: taken for letters, a row with emoji was cut for ever and the window stood still."""
    paragraph = cut(look, text, lines)
    assert paragraph.height <= lines * 20
    assert len(paragraph.text) <= len(text)


def test_little_more_than_needed_is_cut(look: Look) -> None:
    text = "An ordinary sentence for a reader who has little room. " * 5
    shown = cut(look, text, 2).text
    assert shown.endswith("…") and text.startswith(shown[:-1])
    assert cut(look, shown[:-1], 2).text == shown[:-1]
    longer = text[: len(shown) + 12]
    assert cut(look, longer, 2).text.endswith("…")


def test_positions_of_qt_and_of_python() -> None:
    text = "a👨b"
    assert (qt_length(text), python_index(text, 3), python_index(text, 4)) == (4, 2, 3)
