"""Archives with the same bytes from the same files."""

from __future__ import annotations

import hashlib
import platform
import subprocess
from collections.abc import Iterable
from pathlib import Path


def pack(program: Path, dist: Path, version: str, epoch: int) -> Path:
    """The folder as `.tar.zst`: sorted, one time, one owner (reproducible-builds.org, "Archive metadata")."""
    target = dist / f"field-handbook-{version}-linux-{platform.machine()}.tar.zst"
    tar = ["tar", "--create", "--format=gnu", "--sort=name", f"--mtime=@{epoch}", "--owner=0", "--group=0",
           "--numeric-owner", "--directory", str(program.parent), program.name]  # fmt: skip
    with subprocess.Popen(tar, stdout=subprocess.PIPE) as reading:
        # One thread: how the work is cut for several shows in the result.
        compress = ["zstd", "-q", "-19", "--single-thread", "-f", "-o", str(target)]
        subprocess.run(compress, check=True, stdin=reading.stdout)
    if reading.returncode != 0:
        raise subprocess.CalledProcessError(reading.returncode, tar)
    return target


def write_sums(dist: Path, files: Iterable[Path]) -> Path:
    """`SHA256SUMS`, as `sha256sum --check` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)]
    sums = dist / "SHA256SUMS"
    sums.write_text("".join(lines), "ascii")
    return sums
