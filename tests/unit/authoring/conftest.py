from pathlib import Path

import pytest

from handbook.authoring.organisations_csv_export import export_organisations
from tests.unit.content.small_content import TODAY, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small content folder without fault."""
    return write(tmp_path / "content")


@pytest.fixture
def sheet(folder: Path) -> Path:
    """The small folder as a spreadsheet."""
    file = folder.parent / "organisations.csv"
    export_organisations(folder, file, TODAY)
    return file
