"""An import that dies anywhere, meets another one, a full disk or a reader: old or new, never mixed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from handbook.content.loader import load_content
from handbook.errors import Cancelled, DataFolderError, IndexError_, PackError
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository, init
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.find import Query, find
from handbook.services.handbook import Handbook
from handbook.services.pack_history import installed_packs
from handbook.services.packs import import_pack
from handbook.services.preparation import prepare_index
from handbook.services.publishers import add_publisher
from handbook.store.reader import StoreReader
from tests.capabilities import needs_tool
from tests.conftest import ROOT, folders_in
from tests.unit.content.small_content import write
from tests.unit.updates.import_child import NOW

OLD, NEW = "Zebra old", "Zebra new"
SYSCALLS = "pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
SAMPLE = 14


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small publisher with two versions: v1.hbpack, v2.hbpack, and 1.root.json."""
    folder = tmp_path_factory.mktemp("release")
    repository = init(folder / "repo", folder / "keys", "x", NOW.replace(hour=1), 1, 1, cost=2**4)
    signers = load_signers(folder / "keys", "x")
    for version, text in ((1, OLD), (2, NEW)):
        content = write(folder / f"content{version}")
        statement = content / "countries/AM/entry.toml"
        source = statement.read_text("utf-8")
        statement.write_text(source.replace('text.en = "', f'text.en = "{text} ', 1), "utf-8")
        made = build(
            Repository.open(folder / "repo"),
            targets_of(load_content(content)),
            signers,
            NOW.replace(hour=version + 1),
        )
        (folder / f"v{version}.hbpack").write_bytes(write_pack(made.members))
    shutil.copy(folder / "repo/metadata/1.root.json", folder)
    assert repository.version == 0
    return folder


@pytest.fixture(scope="session")
def first_data(tmp_path_factory: pytest.TempPathFactory, release: Path) -> Path:
    """A data folder with version 1."""
    folders = folders_in(tmp_path_factory.mktemp("reader") / "data")
    add_publisher(folders, release / "1.root.json", NOW.date(), "en")
    take(folders, release / "v1.hbpack")
    return folders.data


@pytest.fixture
def folders(first_data: Path, tmp_path: Path) -> Folders:
    shutil.copytree(first_data, tmp_path / "data")
    return folders_in(tmp_path / "data")


def take(folders: Folders, file: Path) -> None:
    import_pack(folders, file, NOW, "en", ignore_progress, CancelToken())


def state(folders: Folders) -> tuple[int, str]:
    """The current version and what the statement says, read as a reader would."""
    current = [entry.row.version for entry in installed_packs(folders, NOW) if entry.row.is_current]
    assert len(current) == 1
    reader = StoreReader(folders.database)
    try:
        reader.check()
        texts = [held.record.text["en"] for held in reader.statements()]
    finally:
        reader.close()
    return current[0], next(text for text in texts if text.startswith("Zebra"))


def assert_whole(folders: Folders) -> int:
    """Old or new, and search says the same as the store."""
    version, text = state(folders)
    assert text.startswith(OLD if version == 1 else NEW)
    with Handbook(folders, lambda: NOW) as handbook:
        try:
            handbook.engine  # noqa: B018
        except IndexError_:
            prepare_index(folders, ignore_progress, CancelToken())
    with Handbook(folders, lambda: NOW) as handbook:
        hits = find(handbook, Query("zebra", "en")).hits
        assert [hit.snippet.replace("\u2068", "").replace("\u2069", "").startswith(text[:9]) for hit in hits][
            :1
        ] == [True]
    return version


def strace(*options: str, data: Path, file: Path) -> subprocess.CompletedProcess[str]:
    command = ["strace", "-f", "-qq", "-e", f"trace={SYSCALLS}", *options]
    child = [sys.executable, "-m", "tests.unit.updates.import_child", str(data), str(file)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([*command, *child], capture_output=True, text=True, check=False, env=environment)


@needs_tool("strace", package="strace")
def test_killed_at_any_write_it_is_old_or_new(
    folders: Folders, first_data: Path, release: Path, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    done = strace("-o", str(log), data=folders.data, file=release / "v2.hbpack")
    assert done.returncode == 0, done.stderr
    calls = log.read_text().splitlines()
    assert len(calls) > 20
    seen = set()
    for number in {1 + len(calls) * step // SAMPLE for step in range(SAMPLE)}:
        shutil.rmtree(folders.data)
        shutil.copytree(first_data, folders.data)
        name = calls[number - 1].split("(")[0].split()[-1]
        nth = sum(f" {name}(" in f" {call}" for call in calls[:number])
        strace(
            "-o",
            os.devnull,
            "-e",
            f"inject={name}:signal=SIGKILL:when={nth}",
            data=folders.data,
            file=release / "v2.hbpack",
        )
        seen.add(assert_whole(folders))
        take(folders, release / "v2.hbpack")
        assert assert_whole(folders) == 2
    assert seen == {1, 2}


def test_a_disk_that_is_full_keeps_the_old_content(
    folders: Folders, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database may grow no further than it is."""
    from handbook.store import signed as module

    real = module.open_database

    def limited(path: Path, *, writable: bool = False):  # type: ignore[no-untyped-def]  # noqa: ANN202
        db = real(path, writable=writable)
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
        return db

    monkeypatch.setattr(module, "open_database", limited)
    with pytest.raises(DataFolderError):
        for _ in range(50):  # until the free pages are used up
            take(folders, release / "v2.hbpack")
            take(folders, release / "v2.hbpack")
    monkeypatch.undo()
    assert_whole(folders)


def test_two_imports_at_once_both_end_and_the_newer_wins(folders: Folders, release: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [
        sys.executable,
        "-m",
        "tests.unit.updates.import_child",
        str(folders.data),
        str(release / "v2.hbpack"),
    ]
    running = [subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) for _ in range(2)]
    ends = [child.communicate(timeout=120) for child in running]
    assert 0 in [child.returncode for child in running], ends
    assert assert_whole(folders) == 2


def test_cancelling_before_the_commit_changes_nothing(folders: Folders, release: Path) -> None:
    cancel = CancelToken()

    def stop(done: int, total: int) -> None:
        if done >= 25:
            cancel.cancel()

    with pytest.raises(Cancelled):
        import_pack(folders, release / "v2.hbpack", NOW, "en", stop, cancel)
    assert assert_whole(folders) == 1


def test_a_reader_meanwhile_sees_old_or_new(folders: Folders, release: Path) -> None:
    reader, seen = StoreReader(folders.database), set()

    def read(done: int, total: int) -> None:
        seen.add(next(h.record.text["en"][:9] for h in reader.statements() if "Zebra" in h.record.text["en"]))

    import_pack(folders, release / "v2.hbpack", NOW, "en", read, CancelToken())
    read(0, 0)
    reader.close()
    assert seen == {OLD, NEW}


def test_the_same_pack_again_changes_nothing(folders: Folders, release: Path) -> None:
    take(folders, release / "v2.hbpack")
    before = state(folders)
    try:
        take(folders, release / "v2.hbpack")
    except PackError as error:
        pytest.fail(f"refused: {error}")
    assert state(folders) == before
