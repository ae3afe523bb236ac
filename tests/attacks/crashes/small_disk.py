"""A disk of a test's own, of which one can say how much is free."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class SmallDisk:
    """A mounted tmpfs."""

    folder: Path

    @property
    def free_bytes(self) -> int:
        status = os.statvfs(self.folder)
        return status.f_bavail * status.f_frsize

    def fill(self, free_bytes: int) -> None:
        """Leave so much, to the page; nothing if there is less."""
        with (self.folder / "filling").open("wb") as filling:
            filling.write(bytes(max(0, self.free_bytes - free_bytes)))

    def clear(self) -> None:
        (self.folder / "filling").unlink()


@contextmanager
def small_disk(folder: Path, size_bytes: int) -> Iterator[SmallDisk]:
    """Mount it at `folder`, which is made; it goes away with the block."""
    folder.mkdir()
    options = f"size={size_bytes},mode=700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=True)
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
