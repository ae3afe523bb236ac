"""Tools of the system that some tests need: missing, a test is skipped by name; in CI it fails."""

from __future__ import annotations

import os
import shutil

import pytest


def needs_tool(name: str, *, package: str) -> pytest.MarkDecorator:
    """Skip where the command `name` is missing, naming Debian's package; never in CI."""
    missing = shutil.which(name) is None and os.environ.get("CI") != "true"
    return pytest.mark.skipif(missing, reason=f"needs {name}: apt install {package}")
