"""What the tests of paper share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from handbook.sheets.document import PocketCard, Sheet, SheetFormat


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """An application that knows our fonts."""
    from handbook.paper.session import ensure_session

    ensure_session()


@pytest.fixture
def printed(tmp_path: Path) -> Callable[..., Path]:
    """Write a document as PDF: `printed(document, format)`."""
    from handbook.paper.pdf import write_sheet
    from handbook.sheets.document import SheetFormat

    def write(document: Sheet | PocketCard, format: SheetFormat | None = None, name: str = "sheet") -> Path:
        path = tmp_path / f"{name}.pdf"
        write_sheet(document, format or SheetFormat(), path)
        return path

    return write
