"""A shelf for each test."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from handbook.model.records import Content
from tests.unit.services.sheets.shelf import Shelf

KEPT = {"AM", "KZ", "XX"}


@pytest.fixture(scope="session")
def some_content(content: Content) -> Content:
    """The shipped content of a few countries: a test installs it in 50 ms."""
    return replace(
        content,
        countries=tuple(each for each in content.countries if each.code in KEPT),
        statements=tuple(each for each in content.statements if each.country in KEPT),
        organisations=tuple(each for each in content.organisations if KEPT & set(each.countries)),
        questions=(),
        routes=(),
    )


@pytest.fixture
def shelf(tmp_path: Path, some_content: Content) -> Shelf:
    return Shelf(tmp_path / "shelf", some_content)
