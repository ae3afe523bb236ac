"""A power cut after any operation of an import, on a disk that keeps nothing it was not forced to keep."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.attacks.crashes.disk import CUTS, Disk, files_below
from tests.attacks.crashes.operations import Force, Operation, operations
from tests.attacks.crashes.power_cuts import Outcome, finished_at, power_cuts
from tests.attacks.crashes.scenarios import Scenario, Scenarios
from tests.attacks.crashes.tracing import WaitingProgram
from tests.capabilities import needs_tool

NAMES = ("first", "updated", "rebuilt", "refused", "rolled_back")
PARTS = 8
EVERYTHING_IS_KEPT = CUTS[1]
NO_FORCING = ("-e", "inject=fsync,fdatasync:retval=0")
"""strace answers in place of the kernel: the program believes that its data are safe."""

pytestmark = needs_tool("strace", package="strace")


def recorded(
    program: WaitingProgram, scenario: Scenario, data: Path, tmp_path: Path, *strace: str
) -> list[Operation]:
    """What the undisturbed work does; carried out in the simulation it leaves what it left in reality."""
    shutil.copytree(scenario.before, data)
    code, calls = program.record(scenario.command(data), tmp_path / "log", *strace)
    assert code == scenario.exit_code
    done = operations(calls, data)
    disk = Disk(scenario.before, data)
    for operation in done:
        disk.carry_out(operation)
    assert disk.image(EVERYTHING_IS_KEPT) == files_below(data)
    return done


def telling(done: Sequence[Operation], data: Path) -> set[int]:
    """Positions where most is unsure or something has just become sure, and the end."""
    forced = {
        number + around for number, one in enumerate(done) if isinstance(one, Force) for around in (0, 1)
    }
    finished = finished_at(done, data)
    return {*forced, finished + (len(done) - finished) // 2, len(done)}


def bad(outcomes: Sequence[Outcome], done: Sequence[Operation]) -> list[str]:
    return [
        f"{one.found} after {one.done} of {len(done)} ({done[one.done - 1]!s:.150}), {one.cut}"
        for one in outcomes
        if not one.good
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_power_cut_at_a_telling_moment_leaves_old_or_new(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path, name: str
) -> None:
    scenario = scenarios[name]
    done = recorded(program, scenario, data, tmp_path)

    outcomes = list(power_cuts(scenario, done, data, tmp_path, telling(done, data)))

    assert bad(outcomes, done) == []
    assert {one.found for one in outcomes} == {"old", "new"}


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", NAMES)
def test_a_power_cut_at_any_moment_leaves_old_or_new(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path, name: str, part: int
) -> None:
    scenario = scenarios[name]
    done = recorded(program, scenario, data, tmp_path)

    outcomes = list(power_cuts(scenario, done, data, tmp_path, range(part, len(done) + 1, PARTS)))

    assert len(outcomes) >= len(done) // PARTS * len(CUTS)
    assert bad(outcomes, done) == []


@pytest.mark.parametrize("name", ["first", "updated"])
def test_control_without_forcing_the_simulation_finds_broken_content(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path, name: str
) -> None:
    """If this passed, the simulation would see nothing."""
    scenario = scenarios[name]
    done = recorded(program, scenario, data, tmp_path, *NO_FORCING)
    assert not any(isinstance(one, Force) for one in done)

    outcomes = list(power_cuts(scenario, done, data, tmp_path, {len(done) // 2, len(done)}))

    found = {one.found for one in outcomes}
    assert {"old", "new"} & found
    assert any(one.startswith("ContentLostError") or one == "mixed" for one in found), found


def test_control_without_forcing_the_folder_a_finished_import_is_lost(
    program: WaitingProgram, scenarios: Scenarios, data: Path, tmp_path: Path
) -> None:
    """What `synchronous = FULL` would do: the journal's name comes back, and the next start rolls back."""
    scenario = scenarios["updated"]
    done = recorded(program, scenario, data, tmp_path)
    last = finished_at(done, data) - 1
    assert done[last] == Force(data)
    del done[last]

    outcomes = list(power_cuts(scenario, done, data, tmp_path, {len(done)}))

    assert "old" in {one.found for one in outcomes if one.must_be_new}
