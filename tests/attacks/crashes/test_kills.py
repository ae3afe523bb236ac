"""An import that is killed at any call: old or new, whole, searched rightly, and imported again without trouble."""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

from handbook.__main__ import main
from tests.attacks.crashes.reading import look, restart
from tests.attacks.crashes.scenarios import Scenario, Scenarios
from tests.attacks.crashes.tracing import CHANGING, Call, WaitingProgram
from tests.capabilities import needs_tool

NAMES = ("first", "updated", "rebuilt", "refused", "rolled_back")
PARTS = 4


def changing(calls: Sequence[Call], data: Path) -> list[Call]:
    """What may make a difference: from the last call before the first one in the data folder."""
    found = [call for call in calls if call.name in CHANGING]
    first = next(number for number, call in enumerate(found) if call.mentions(data))
    return found[max(first - 1, 0) :]


def spread(calls: Sequence[Call], data: Path) -> list[Call]:
    """Of every kind of call on every kind of file the first and the last."""
    kinds = defaultdict(list)
    for call in calls:
        kinds[call.name, kind_of_file(call, data)].append(call)
    return list({call: None for alike in kinds.values() for call in (alike[0], alike[-1])})


def kind_of_file(call: Call, data: Path) -> str:
    path = call.path(0) if call.arguments[0] != "AT_FDCWD" else Path()
    if not path.is_relative_to(data):
        return "elsewhere"
    place = path.relative_to(data).parts
    return "/".join(part if not part.startswith(".index-") else ".index-…" for part in place[:2])


def kill_and_look(program: WaitingProgram, scenario: Scenario, calls: Sequence[Call], data: Path) -> set[str]:
    """Kill the work at each of `calls`; whether what was found each time was "old" or "new"."""
    found = set()
    for call in calls:
        shutil.copytree(scenario.before, data)
        where = f"{scenario.name}, {call.name} {call.nth}"
        assert program.kill_at(call, scenario.command(data)) == -9, where
        seen = restart(data, scenario.shipped)
        assert seen in (scenario.old, scenario.new), where
        found.add("new" if seen == scenario.new else "old")
        if scenario.arguments[0] == "import":
            assert main(scenario.command(data)) == scenario.exit_code, where
            assert look(data).answers == scenario.new.answers, where
        shutil.rmtree(data)
    return found


@needs_tool("strace", package="strace")
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_a_call_of_every_kind_it_is_old_or_new(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path, name: str
) -> None:
    scenario = scenarios[name]
    calls = recorded(program, scenario, data, tmp_path)

    assert kill_and_look(program, scenario, spread(calls, data), data) == {"old", "new"}


@pytest.mark.long
@needs_tool("strace", package="strace")
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", NAMES)
def test_killed_at_any_call_it_is_old_or_new(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path, name: str, part: int
) -> None:
    scenario = scenarios[name]
    calls = recorded(program, scenario, data, tmp_path)

    assert kill_and_look(program, scenario, calls[part::PARTS], data)


def recorded(program: WaitingProgram, scenario: Scenario, data: Path, tmp_path: Path) -> list[Call]:
    """The calls of the undisturbed work at which it can be killed."""
    shutil.copytree(scenario.before, data)
    code, calls = program.record(scenario.command(data), tmp_path / "log")
    assert code == scenario.exit_code
    assert look(data) == scenario.new
    shutil.rmtree(data)
    return changing(calls, data)
