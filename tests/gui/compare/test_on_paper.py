"""The comparison on paper: in words, from good to bad."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from handbook.services.compare import compare
from handbook.services.handbook import Handbook
from handbook.services.sheets.comparison_sheet import comparison_sheet
from handbook.sheets.document import ParagraphBlock
from handbook.ui.pages.compare import ComparePage
from handbook.ui.places import ComparePlace
from tests.capabilities import needs_tool
from tests.gui.window import User


def test_every_value_stands_once_with_its_age_unknown_last(handbook: Handbook) -> None:
    comparison = compare(handbook, ("AM", "KZ", "GE"), "en")
    sheet = comparison_sheet(handbook, comparison, "en")
    assert sheet.code is None
    sections = {section.headings[0]: section.blocks for section in sheet.main}
    assert len(sections) == len(comparison.indicators)
    risk = [
        block.text.text
        for block in sections["Risk of handover to Russia"]
        if isinstance(block, ParagraphBlock)
    ]
    assert [line.partition("**:")[0] for line in risk] == ["**medium", "**high"]
    assert "Armenia (recheck · as of 15 Feb 2026)" in risk[0]
    text = "\n".join(
        block.text.text
        for blocks in sections.values()
        for block in blocks
        if isinstance(block, ParagraphBlock)
    )
    assert all(text.count(name) == len(sections) for name in ("Armenia", "Kazakhstan", "Georgia"))
    days = [block.text.text for block in sections["Days to register"] if isinstance(block, ParagraphBlock)]
    assert days[-1].startswith("**unknown**")


@needs_tool("pdftotext", package="poppler-utils")
def test_it_is_saved_as_a_pdf(open_user: Callable[..., User], tmp_path: Path) -> None:
    user = open_user(lang="ru")
    user.window.go(ComparePlace())
    page = user.page
    assert isinstance(page, ComparePage)
    user.until(lambda: page._all is not None)
    page.export.write_pdf(page.shown(), "ru", tmp_path / "a.pdf")
    user.until((tmp_path / "a.pdf").exists)
    found = subprocess.run(
        ["pdftotext", str(tmp_path / "a.pdf"), "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "Сравнение стран" in found
    assert "Казахстан" in found
