"""`handbook content import-organisations` killed at any call: the content folder is the old or the new one, whole."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from handbook.__main__ import main
from tests.attacks.crashes.test_kills import changing, spread
from tests.attacks.crashes.tracing import Call, WaitingProgram
from tests.capabilities import needs_tool
from tests.unit.authoring.spreadsheets import HELP, read, snapshot
from tests.unit.authoring.spreadsheets import write as write_sheet
from tests.unit.content.small_content import write

PARTS = 2

pytestmark = needs_tool("strace", package="strace")


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A content folder with four organisations."""
    folder = write(tmp_path / "before")
    text = (folder / HELP).read_text("utf-8")
    for name in ("help-two", "help-three", "help-four"):
        (folder / f"organisations/{name}.toml").write_text(text.replace("help-am", name), encoding="utf-8")
    return folder


@pytest.fixture
def sheet(before: Path, tmp_path: Path) -> Path:
    """Two of them changed, one new, one removed."""
    sheet = tmp_path / "sheet.csv"
    assert main(["content", "export-organisations", str(before), "-o", str(sheet)]) == 0
    table = [row for row in read(sheet) if row["id"] != "help-four"]
    new = [dict(row, id="help-new") for row in table if row["id"] == "help-two"]
    for row in table:
        if row["id"] in {"help-am", "help-two"}:
            row["disclosure_risk"] = row["disclosure_risk"] and "unknown"
    write_sheet(sheet, [*table, *new])
    return sheet


def command(folder: Path, sheet: Path) -> list[str]:
    return ["content", "import-organisations", str(folder), str(sheet), "--remove-missing", "--json"]


def kill_and_look(
    program: WaitingProgram, before: Path, after: Path, sheet: Path, calls: Sequence[Call], folder: Path
) -> set[str]:
    """Kill the import at each of `calls`; whether the next command found "old" or "new"."""
    found = set()
    for call in calls:
        shutil.copytree(before, folder)
        assert program.kill_at(call, command(folder, sheet)) == -9, call

        assert main(["content", "check", str(folder)]) == 0, call
        left = files(folder)
        assert left in (files(before), files(after)), (call.name, call.nth)
        found.add("new" if left == files(after) else "old")
        if left == files(before):
            assert main(command(folder, sheet)) == 0, call
            assert files(folder) == files(after), call
        shutil.rmtree(folder)
    return found


def files(folder: Path) -> dict[str, bytes]:
    """What the loader reads: hidden files are none of the content's."""
    return {name: data for name, data in snapshot(folder).items() if not Path(name).name.startswith(".")}


def recorded(program: WaitingProgram, before: Path, sheet: Path, folder: Path, after: Path) -> list[Call]:
    shutil.copytree(before, folder)
    code, calls = program.record(command(folder, sheet), folder.with_name("log"))
    assert code == 0
    assert not list(folder.rglob(".*")), "nothing is left behind"
    folder.rename(after)
    changed = {name for name, data in (files(before).items() ^ files(after).items())}
    assert len(changed) == 4
    return changing(calls, folder)


def test_killed_at_a_call_of_every_kind_the_folder_is_old_or_new(
    program: WaitingProgram, before: Path, sheet: Path, tmp_path: Path
) -> None:
    calls = recorded(program, before, sheet, tmp_path / "work", tmp_path / "after")
    some = spread(calls, tmp_path / "work")

    assert kill_and_look(program, before, tmp_path / "after", sheet, some, tmp_path / "work") == {
        "old",
        "new",
    }


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
def test_killed_at_any_call_the_folder_is_old_or_new(
    program: WaitingProgram, before: Path, sheet: Path, tmp_path: Path, part: int
) -> None:
    calls = recorded(program, before, sheet, tmp_path / "work", tmp_path / "after")

    assert kill_and_look(program, before, tmp_path / "after", sheet, calls[part::PARTS], tmp_path / "work")


@pytest.mark.parametrize("plan", ['{"put": {".new-x": "../outside.toml"}, "remove": []}', "[]", "rubbish"])
def test_a_plan_that_is_none_of_ours_is_not_carried_out(before: Path, plan: str) -> None:
    (before / ".pending.json").write_text(plan)
    (before / ".new-x").write_text("x")
    assert main(["content", "check", str(before)]) == 1
    assert not (before.parent / "outside.toml").exists()
