"""One sitting at the whole program, watched by strace in a network without interfaces; several tests look at it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from handbook.paths import Folders
from tests.capabilities import is_missing
from tests.conftest import NOON

collect_ignore_glob = [] if importlib.util.find_spec("PySide6") is not None else ["*"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TOOLS = {"strace": "strace", "Xvfb": "xvfb", "unshare": "util-linux", "dbus-run-session": "dbus"}


@dataclass(frozen=True)
class Sat:
    """A sitting that is over.

    Attributes:
        household: where it was.
        log: of strace.
    """

    household: Household
    log: Path
    done: subprocess.CompletedProcess[str]


if importlib.util.find_spec("PySide6") is not None:
    from tests.gui.packs.press import Press
    from tests.silence.canaries import CANARIES
    from tests.silence.household import Household, screen
    from tests.silence.session import Plan
    from tests.silence.sockets import strace


def canary_plan(household: Household, pack: Path | None) -> Plan:
    """Everything that can be typed, chosen or named is a canary."""
    ends = {"vcard": "vcf", "csv": "csv", "ics": "ics", "strip": "pdf", "sheet": "pdf"}
    files = {kind: str(household.stick / f"{CANARIES[f'{kind} file']}.{end}") for kind, end in ends.items()}
    if pack is not None:
        files["passed_on"] = str(household.stick / f"{CANARIES['passed-on file']}.hbpack")
    return Plan(
        queries=(CANARIES["query"], CANARIES["russian query"], CANARIES["sheet code"], "Kovcheg Armenia"),
        find=CANARIES["find"],
        profile="deserter",
        document="internal_passport",
        organisation="kovcheg",
        typed_date=CANARIES["typed date"],
        files=files,
        pack=str(pack or ""),
        languages=("ru", "de"),
    )


@pytest.fixture(scope="session")
def press(tmp_path_factory: pytest.TempPathFactory, content_folder: Path) -> Press:
    """Somebody whose packs are trusted."""
    return Press(tmp_path_factory.mktemp("press"), content_folder, NOON)


@pytest.fixture(scope="session")
def watched(tmp_path_factory: pytest.TempPathFactory, press: Press) -> Iterator[Sat]:
    """First start, every canary, an import, Print, and the end: in a network without interfaces, under strace."""
    for tool, package in TOOLS.items():
        if is_missing(tool):
            pytest.skip(f"needs {tool}: apt install {package}")
    folder = tmp_path_factory.mktemp("watched")
    with screen() as display:
        household = Household(folder / "machine", display)
        pack = household.stick / f"{CANARIES['pack file']}.hbpack"
        shutil.move(press.pack("next.hbpack", press.with_statement("kz-asylum-deadline-five-days")), pack)
        trusted = household.run(household.command("publisher", "add", press.root, "--yes"))
        assert trusted.returncode == 0, trusted.stderr
        plan = replace(canary_plan(household, pack), presses_print=True)
        around = ["dbus-run-session", "--", *strace(folder / "log"), "unshare", "-n"]
        done = household.run(household.window(plan), around)
    yield Sat(household, folder / "log", done)


@pytest.fixture
def prepared_household(tmp_path: Path, data_folders: Folders) -> Household:
    """A machine on which content and index are there already; no screen."""
    household = Household(tmp_path / "machine")
    shutil.copytree(data_folders.data, household.data)
    return household
