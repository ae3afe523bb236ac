"""The stamp of an index reads only the ends of a large file, so a power cut must not be able to hollow one out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from handbook.errors import IndexError_
from handbook.search.stamp import Stamp
from tests.attacks.crashes.disk import Cut, Disk, Fate, write_image
from tests.attacks.crashes.operations import Force, Operation, operations
from tests.attacks.crashes.tracing import read_log
from tests.capabilities import needs_tool
from tests.conftest import ROOT

SECTOR_BYTES = 4096
SIZE_BYTES = 5 * 1024 * 1024
MAKE = f"""
import sys
from pathlib import Path
from handbook.search.placing import replacing
from handbook.search.stamp import Stamp

with replacing(Path(sys.argv[1])) as work:
    (work / "large").write_bytes(bytes(range(1, 251)) * ({SIZE_BYTES} // 250))
    (work / "small").write_bytes(b"small")
    Stamp.of(work, "1").write(work)
"""


def _fate(age: int, count: int, sector: int) -> Fate:
    return Fate.ZEROS if 100 < sector < SIZE_BYTES // SECTOR_BYTES - 100 else Fate.KEPT


HOLLOW = Cut("zeros in the middle of large files", SECTOR_BYTES, lambda age, count: True, _fate)


def recorded(folder: Path, log: Path) -> list[Operation]:
    """What making an index with a large file does."""
    calls = "openat,write,lseek,fsync,rename,unlink,unlinkat,mkdir,rmdir"
    subprocess.run(
        ["strace", "-f", "-y", "-xx", "-s", str(2 * SIZE_BYTES), "--seccomp-bpf", "-o", str(log), "-e",
         f"trace={calls}", sys.executable, "-c", MAKE, str(folder / "index")],
        check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return operations(read_log(log), folder)


def after_the_cut(done: Sequence[Operation], folder: Path, empty: Path, image: Path) -> str:
    disk = Disk(empty, folder)
    for operation in done:
        disk.carry_out(operation)
    write_image(disk.image(HOLLOW), image)
    try:
        Stamp.read(image / "index").check(image / "index", "1")
    except IndexError_:
        return "noticed"
    whole = (image / "index/large").read_bytes() == (folder / "index/large").read_bytes()
    return "whole" if whole else "a lie"


@needs_tool("strace", package="strace")
def test_a_large_file_is_whole_or_the_stamp_does_not_fit(tmp_path: Path) -> None:
    folder, empty = tmp_path / "cache", tmp_path / "empty"
    folder.mkdir()
    empty.mkdir()
    done = recorded(folder, tmp_path / "log")
    unforced = [one for one in done if not isinstance(one, Force)]

    assert after_the_cut(done, folder, empty, tmp_path / "image") == "whole"
    assert after_the_cut(unforced, folder, empty, tmp_path / "control") == "a lie"
