"""A command is over when its answer is there: Python does not go through all it made once more."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

_TOLD = "import gc, handbook.__main__ as program; program.main(); gc.set_debug(gc.DEBUG_STATS)"


def test_what_a_command_made_is_not_looked_through_at_its_end(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _TOLD, "--data-dir", str(tmp_path), "search", "visa"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    looked_through = [
        sum(map(int, found.split())) for found in re.findall(r"each generation: ([\d ]+)", told)
    ]
    left_alone = [int(found) for found in re.findall(r"permanent generation: (\d+)", told)]
    assert looked_through and left_alone
    assert max(looked_through) < 2_000 < 20_000 < min(left_alone)
