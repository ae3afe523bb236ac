"""Tools of the system that some tests need: missing, a test is skipped by name; in CI it fails."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile

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
