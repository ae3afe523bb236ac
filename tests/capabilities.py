"""Tools of the system that some tests need: missing, a test is skipped by name; in CI it fails."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


def needs_tool(name: str, *, package: str) -> pytest.MarkDecorator:
    """Skip where the command `name` is missing, naming Debian's package; never in CI."""
    return pytest.mark.skipif(is_missing(name), reason=f"needs {name}: apt install {package}")


@functools.cache
def _can_mount() -> bool:
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        try:
            mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
        except FileNotFoundError:
            return False
        if mounted:
            subprocess.run(["umount", folder], check=True)
    return mounted


def require_mounts() -> None:
    """Skip where file systems can't be mounted (not root, a closed container); never in CI."""
    if not _can_mount() and os.environ.get("CI") != "true":
        pytest.skip("needs to mount a tmpfs: run as root")


def is_missing(name: str) -> bool:
    """Whether a fixture has to skip for want of the command `name`; never in CI."""
    return shutil.which(name) is None and os.environ.get("CI") != "true"


@functools.cache
def _can_mount_fat() -> bool:
    if any(shutil.which(tool) is None for tool in ("mkfs.vfat", "fusefat")) or not Path("/dev/fuse").exists():
        return False
    with tempfile.TemporaryDirectory() as folder:
        try:
            with fat_stick(Path(folder) / "stick", size_mib=8):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


def require_fat() -> None:
    """Skip where no FAT image can be mounted, in CI too: containers seldom have /dev/fuse."""
    if not _can_mount_fat():
        pytest.skip("needs to mount a FAT image: apt install dosfstools fusefat fuse, and /dev/fuse")


@contextlib.contextmanager
def fat_stick(folder: Path, size_mib: int) -> Iterator[Path]:
    """A FAT image mounted at `folder`, which is made; fusefat needs no driver in the kernel.

    Its clusters have 4 kB, as on sticks: with smaller ones fusefat loses half a page of 4 kB now and then, also of
    plain files that are written in the same order.
    """
    image = folder.with_suffix(".img")
    with image.open("wb") as stream:
        stream.truncate(size_mib * 1024 * 1024)
    subprocess.run(["mkfs.vfat", "-s", "8", str(image)], check=True, capture_output=True)
    folder.mkdir()
    subprocess.run(["fusefat", "-o", "rw+", str(image), str(folder)], check=True, capture_output=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False)
