"""Private notes whose writing is interrupted: killed at any call, and the power cut after any operation."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from tests.attacks.crashes.disk import CUTS, Disk, files_below, fingerprint, write_image
from tests.attacks.crashes.operations import Force, Operation, Remove, Rename, operations
from tests.attacks.crashes.private_work import (
    DAMAGED,
    NOTHING,
    OTHER,
    SECRET,
    WORKS,
    Work,
    found,
    vault_in,
)
from tests.attacks.crashes.test_kills import changing
from tests.attacks.crashes.tracing import Call, WaitingProgram
from tests.capabilities import needs_tool

EVERYTHING_IS_KEPT = CUTS[1]
NO_FORCING = ("-e", "inject=fsync,fdatasync:retval=0")
"""strace answers in place of the kernel: the program believes that its data are safe."""

pytestmark = needs_tool("strace", package="strace")


@pytest.fixture(scope="module")
def keeper(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WaitingProgram]:
    """A program that works on private stores, waiting."""
    folder = tmp_path_factory.mktemp("keeper")
    (folder / "temporary").mkdir()
    WORKS["passphrase"].prepare(folder / "warm-up")
    command = ["passphrase", str(folder / "warm-up")]
    with WaitingProgram(
        command, folder / "temporary", module="tests.attacks.crashes.private_work"
    ) as waiting:
        yield waiting


@pytest.fixture
def before(tmp_path: Path, name: str) -> Path:
    WORKS[name].prepare(tmp_path / "before")
    assert found(tmp_path / "before") == WORKS[name].old
    return tmp_path / "before"


def recorded(
    keeper: WaitingProgram, name: str, before: Path, data: Path, *strace: str
) -> tuple[list[Call], list[Operation]]:
    """What the undisturbed work does; carried out in the simulation it leaves what it left in reality."""
    shutil.copytree(before, data)
    code, calls = keeper.record([name, str(data)], data.with_name("log"), *strace)
    assert (code, found(data)) == (0, WORKS[name].new)
    done = operations(calls, data)
    disk = Disk(before, data)
    for operation in done:
        disk.carry_out(operation)
    assert disk.image(EVERYTHING_IS_KEPT) == files_below(data)
    shutil.rmtree(data)
    return changing(calls, data), done


def opens_with_the_old_one(backup: Path, copy: Path) -> bool:
    """Whether somebody with a passphrase that was changed gets anything out of a backup."""
    if not backup.exists():
        return False
    copy.mkdir(exist_ok=True)
    shutil.copy(backup, copy / "private.db")
    return found(copy).startswith(SECRET.decode())


def goes_on(work: Work, name: str, data: Path) -> None:
    """Whatever was found, the program works on it as if nothing had been."""
    vault = vault_in(data)
    if name in {"erased", "restored"} and found(data) not in {work.new}:
        work.do(vault)
        assert found(data) == work.new
    if found(data) == NOTHING:
        vault.create(SECRET)
    else:
        vault.unlock(OTHER if found(data).startswith(OTHER.decode()) else SECRET)
    vault.change({"0f" * 16: b"goes on"})
    vault.lock()
    assert "goes on" in found(data)
    left = {path.name.removeprefix("private.db") for path in data.iterdir()}
    assert left <= {"", ".previous", ".damaged", ".lock"}, "nothing half written is left behind"


@pytest.mark.parametrize("name", WORKS)
def test_killed_at_any_call_there_is_old_or_new(
    keeper: WaitingProgram, before: Path, tmp_path: Path, name: str
) -> None:
    work, data = WORKS[name], tmp_path / "data"
    calls, _ = recorded(keeper, name, before, data)
    seen = set()
    for call in calls:
        shutil.copytree(before, data)
        assert keeper.kill_at(call, [name, str(data)]) == -9, call.name
        seen.add(found(data))
        if name == "passphrase" and found(data) == work.new:
            assert not opens_with_the_old_one(data / "private.db.previous", tmp_path / "copy")
        goes_on(work, name, data)
        shutil.rmtree(data)
    assert {work.old, work.new} <= seen <= work.possible


def finished_at(done: Sequence[Operation], data: Path) -> int:
    """How many operations must be carried out until the work is sure to last."""
    file = data / "private.db"
    last = max(
        number
        for number, one in enumerate(done)
        if (isinstance(one, Rename) and one.target == file) or (isinstance(one, Remove) and one.path == file)
    )
    return next(number + 1 for number, one in enumerate(done) if number > last and one == Force(data))


def cut(work: Work, done: Sequence[Operation], before: Path, data: Path) -> dict[str, set[bool]]:
    """Cut the power after each operation in each way there is: what is found → whether the work was finished."""
    disk, finished = Disk(before, data), finished_at(done, data)
    known: dict[str, str] = {}
    outcomes: dict[str, set[bool]] = {}
    for position in range(len(done) + 1):
        if position:
            disk.carry_out(done[position - 1])
        for each in CUTS:
            image = disk.image(each)
            name = fingerprint(image)
            if name not in known:
                write_image(image, data)
                known[name] = found(data)
                shutil.rmtree(data)
            outcomes.setdefault(known[name], set()).add(position >= finished)
    return outcomes


@pytest.mark.parametrize("name", WORKS)
def test_a_power_cut_at_any_moment_leaves_old_or_new(
    keeper: WaitingProgram, before: Path, tmp_path: Path, name: str
) -> None:
    work, data = WORKS[name], tmp_path / "data"
    _, done = recorded(keeper, name, before, data)
    outcomes = cut(work, done, before, data)
    assert {work.old, work.new} <= set(outcomes) <= work.possible
    assert [each for each, finished in outcomes.items() if True in finished] == [work.new]


@pytest.mark.parametrize("name", ["first", "changed"])
def test_control_without_forcing_the_simulation_finds_damage(
    keeper: WaitingProgram, before: Path, tmp_path: Path, name: str
) -> None:
    """If this passed, the simulation would see nothing."""
    data = tmp_path / "data"
    shutil.copytree(before, data)
    code, calls = keeper.record([name, str(data)], tmp_path / "log", *NO_FORCING)
    assert code == 0
    done = [*operations(calls, data), Force(data)]
    shutil.rmtree(data)
    outcomes = cut(WORKS[name], done, before, data)
    assert any(each.startswith(DAMAGED) for each in outcomes), outcomes


@pytest.mark.parametrize("name", ["changed"])
def test_control_without_forcing_the_folder_a_finished_change_is_lost(
    keeper: WaitingProgram, before: Path, tmp_path: Path, name: str
) -> None:
    data = tmp_path / "data"
    _, done = recorded(keeper, name, before, data)
    finished = finished_at(done, data)
    disk = Disk(before, data)
    for one in done[: finished - 1]:
        disk.carry_out(one)
    write_image(disk.image(CUTS[0]), data)
    assert found(data) == WORKS[name].old
