"""Imports beside each other and beside readers: each ends well or says why, the newest wins, nothing is mixed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.errors import Cancelled, PackOutdated
from handbook.progress import CancelToken, ignore_progress
from handbook.services.pack_history import installed_packs
from handbook.services.packs import import_pack
from handbook.store.reader import StoreReader
from tests.attacks.crashes.reading import NOW, look
from tests.attacks.crashes.scenarios import Scenarios, importing, work
from tests.conftest import ROOT, folders_in


def all_at_once(data: Path, *packs: Path) -> list[tuple[int, dict[str, object]]]:
    """Import each in a process of its own; exit code and last word of each."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "handbook", *work(data, *importing(pack))],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )
        for pack in packs
    ]  # fmt: skip
    said = [child.communicate(timeout=120)[0] for child in running]
    return [
        (child.returncode, json.loads(out.splitlines()[-1])) for child, out in zip(running, said, strict=True)
    ]


def current_version(data: Path) -> int:
    (version,) = [
        entry.row.version for entry in installed_packs(folders_in(data), NOW) if entry.row.is_current
    ]
    return version


@pytest.mark.parametrize("versions", [(2, 2, 2, 2), (3, 2, 3, 2)])
def test_four_imports_at_once_all_end_and_the_newest_wins(
    scenarios: Scenarios, data: Path, versions: tuple[int, ...]
) -> None:
    shutil.copytree(scenarios.with_version(1), data)

    ends = all_at_once(data, *(scenarios.release.pack(version) for version in versions))

    newest = max(versions)
    assert current_version(data) == newest
    assert look(data).answers == scenarios["updated" if newest == 2 else "rebuilt"].new.answers
    for version, (code, last) in zip(versions, ends, strict=True):
        if code == 0:
            assert last == {"version": version, "warnings": []}
        else:
            assert (last["error"], version < newest) == (["PackOutdated", "pack_outdated"], True)


def test_a_damaged_pack_among_them_disturbs_nobody(scenarios: Scenarios, data: Path, tmp_path: Path) -> None:
    shutil.copytree(scenarios.with_version(1), data)
    half = tmp_path / "half.hbpack"
    half.write_bytes(scenarios.release.pack(2).read_bytes()[:-100])

    ends = all_at_once(data, half, scenarios.release.pack(2), half, scenarios.release.pack(2))

    assert [code for code, _ in ends] == [1, 0, 1, 0]
    assert [last["error"] for _, last in ends[::2]] == [["PackDamaged", "pack_damaged"]] * 2
    assert look(data).answers == scenarios["updated"].new.answers


def test_what_an_import_verified_before_another_ended_is_verified_again(
    scenarios: Scenarios, data: Path
) -> None:
    """The older pack was looked at while the newer one was not there yet: neither content nor trust go back."""
    shutil.copytree(scenarios.with_version(1), data)
    folders, after = folders_in(data), []

    def overtake(done: int, total: int) -> None:
        if done == 20 and not after:
            import_pack(folders, scenarios.release.pack(3), NOW, ignore_progress, CancelToken())
            after.append(look(data))

    with pytest.raises(PackOutdated):
        import_pack(folders, scenarios.release.pack(2), NOW, overtake, CancelToken())

    assert [look(data)] == after
    assert current_version(data) == 3


def test_an_import_beside_readers_shows_them_old_or_new(scenarios: Scenarios, data: Path) -> None:
    shutil.copytree(scenarios.with_version(1), data)
    reader, seen = StoreReader(folders_in(data).database), set()

    def read(done: int, total: int) -> None:
        texts = {held.record.id: held.record.text["en"] for held in reader.statements()}
        seen.add((len(texts), "quagga" in texts["am-entry-one"]))

    import_pack(folders_in(data), scenarios.release.pack(2), NOW, read, CancelToken())
    read(0, 0)
    reader.close()

    assert [changed for _, changed in sorted(seen)] == [False, True]
    assert len({count for count, _ in seen}) == 1


@pytest.mark.parametrize("share", [20, 25, 35])
def test_cancelling_before_the_commit_changes_nothing(scenarios: Scenarios, data: Path, share: int) -> None:
    shutil.copytree(scenarios.with_version(1), data)
    cancel = CancelToken()

    def stop(done: int, total: int) -> None:
        if done >= share:
            cancel.cancel()

    with pytest.raises(Cancelled):
        import_pack(folders_in(data), scenarios.release.pack(2), NOW, stop, cancel)

    assert look(data) == scenarios["updated"].old
    assert not list((data / "cache").glob(".*"))


def test_the_same_pack_again_is_no_fault_and_changes_nothing_a_reader_sees(
    scenarios: Scenarios, data: Path
) -> None:
    shutil.copytree(scenarios.with_version(2), data)
    before = look(data).answers

    result = import_pack(folders_in(data), scenarios.release.pack(2), NOW, ignore_progress, CancelToken())

    assert (result.version, sum(result.counts.values())) == (2, 0)
    assert look(data).answers == before
