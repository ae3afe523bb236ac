"""The window applies pack after pack: what it holds does not grow."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

import pytest

from tests.soak.__main__ import examined
from tests.soak.supply import prepare
from tests.soak.verdict import COUNTS


@pytest.mark.parametrize("imports", [4, pytest.param(20, marks=pytest.mark.long)])
def test_imports_leave_no_widget_thread_file_or_mapping(tmp_path: Path, imports: int) -> None:
    prepare(tmp_path, imports)
    (tmp_path / "tmp").mkdir()
    asked = Namespace(searches=4 * imports, imports=2 * imports, pages=0, leak=0)
    curve = [asdict(one) for one in examined("window", tmp_path, asked)]
    assert len(curve) == imports
    settled, last = curve[1:3], curve[-2:]  # two: every other pack takes the changes back
    for name in (*COUNTS, "widgets"):
        assert max(one[name] for one in last) <= max(one[name] for one in settled), name
