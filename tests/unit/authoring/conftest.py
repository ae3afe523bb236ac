from pathlib import Path

import pytest

from tests.unit.content.small_content import write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small content folder without fault."""
    return write(tmp_path / "content")
