"""Somebody who has a signed pack."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from handbook.paths import Folders
from tests.gui.window import User


@pytest.fixture
def reader(open_user: Callable[..., User], reader_folders: Folders) -> Iterator[User]:
    """The window of a reader who has version 1."""
    yield open_user("en", reader_folders).ready()
