"""A wrong or late clock: never refused for time alone, nothing deleted, and always said."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from tests.attacks.crashes.reading import NOW
from tests.attacks.crashes.scenarios import Scenarios
from tests.attacks.crashes.test_no_rights import run
from tests.capabilities import needs_tool
from tests.unit.cli.conftest import Ran

ISSUED = NOW.replace(hour=3)
"""Version 2."""
CLOCKS = {
    "2020-01-01 12:00:00": ("clock_wrong", "The clock of this computer is wrong"),
    f"{ISSUED + timedelta(days=45, minutes=-5):%Y-%m-%d %H:%M:%S}": ("fresh", ""),
    f"{ISSUED + timedelta(days=46):%Y-%m-%d %H:%M:%S}": ("stale", "Older than 45 days"),
    f"{ISSUED + timedelta(days=180, minutes=5):%Y-%m-%d %H:%M:%S}": ("expired", "Expired: it can be read"),
    "2099-12-31 23:59:59": ("expired", "Expired: it can be read"),
}

pytestmark = needs_tool("faketime", package="faketime")


def at(clock: str, data: Path, *arguments: str) -> Ran:
    """The real command line under another clock, in UTC."""
    return run(["--data-dir", str(data), "--ui-lang", "en", *arguments], "env", "TZ=UTC", "faketime", clock)


@pytest.mark.parametrize("clock", CLOCKS)
def test_time_alone_refuses_nothing_and_is_always_said(scenarios: Scenarios, data: Path, clock: str) -> None:
    shutil.copytree(scenarios.with_version(1), data)
    pack = str(scenarios.release.pack(2))
    status, words = CLOCKS[clock]

    verified = at(clock, data, "pack", "verify", pack, "--json")
    imported = at(clock, data, "pack", "import", pack, "--yes", "--json")
    found = at(clock, data, "search", "quagga", "--json")
    listed = at(clock, data, "pack", "list")

    assert (verified.code, verified.json["ok"], verified.json["status"]) == (0, True, status)
    assert (imported.code, imported.json["imported"], imported.json["version"]) == (0, True, 2)
    assert [words in warning for warning in imported.json["warnings"]] == ([True] if words else [])
    assert (found.code, "am-entry-one" in [hit["id"] for hit in found.json["hits"]]) == (0, True)
    assert words in listed.out
