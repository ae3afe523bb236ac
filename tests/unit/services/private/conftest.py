"""Open notes, and a shelf of content that a test may change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.services.private.notes import PrivateNotes
from tests.conftest import NOON
from tests.unit.services.sheets.shelf import Shelf
from tests.unit.vault.cheap import CHEAP

KEPT = {"AM", "XX"}
SECRET = "correct horse battery"


@pytest.fixture(scope="session")
def little_content(content: Content) -> Content:
    """The shipped content of Armenia, with the questions that it answers."""
    statements = tuple(each for each in content.statements if each.country in KEPT)
    known = {each.id for each in statements}
    return replace(
        content,
        countries=tuple(each for each in content.countries if each.code in KEPT),
        statements=statements,
        organisations=tuple(each for each in content.organisations if KEPT & set(each.countries)),
        questions=tuple(each for each in content.questions if set(each.answer) <= known),
        routes=(),
    )


@pytest.fixture
def shelf(tmp_path: Path, little_content: Content) -> Shelf:
    return Shelf(tmp_path / "shelf", little_content)


@pytest.fixture
def locked(shelf: Shelf) -> PrivateNotes:
    """No passphrase was set yet."""
    return notes_on(shelf)


@pytest.fixture
def notes(locked: PrivateNotes) -> Iterator[PrivateNotes]:
    """Open and empty."""
    locked.create(SECRET)
    yield locked
    locked.lock()


def notes_on(shelf: Shelf) -> PrivateNotes:
    return PrivateNotes(shelf.opened().folders, lambda: NOON, CHEAP)
