"""Packs, made once, and a data folder whose reader trusts who made them: fixtures of whoever opens packs."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from handbook.services.publishers import add_publisher
from tests.conftest import NOON, folders_in
from tests.gui.packs.press import Press

HOSTILE = "R&D 100%n %1 {0} \\n & _x_ &"
"""A name that the contract of content lets pass."""
CHANGED_CONTACT, WITHDRAWN_CONTACT = "kovcheg", "equal-postost"
REASON = "Its account was taken over."
NEW_WORD = "quokkas"


@dataclass(frozen=True)
class Packs:
    """Files and who made them."""

    press: Press
    first: Path
    second: Path
    forged: Path
    hostile: Path
    stranger: Path
    stranger_root: Path
    statement: str
    country: str
    topic: str


@pytest.fixture(scope="session")
def packs(tmp_path_factory: pytest.TempPathFactory, content_folder: Path) -> Packs:
    """Version 1 is the shipped content; version 2 changes a statement and a contact and withdraws another."""
    press = Press(tmp_path_factory.mktemp("press"), content_folder, NOON - timedelta(days=3))
    first = press.pack("one.hbpack")
    statement = next(each for each in press.content.statements if each.country == "KZ")
    text = {lang: f"{words} {NEW_WORD}" for lang, words in statement.text.items()}
    content = press.with_statement(statement.id, text=text)
    contact = next(each for each in content.organisations if each.id == CHANGED_CONTACT)
    channels = (*contact.channel[:1], *contact.channel[2:])
    content = press.with_organisation(content, CHANGED_CONTACT, channel=channels)
    press.withdraw(WITHDRAWN_CONTACT, {"en": REASON})
    second = press.pack("two.hbpack", content)
    names = dict.fromkeys(contact.name, HOSTILE)
    hostile = press.pack("hostile.hbpack", press.with_organisation(content, CHANGED_CONTACT, name=names))
    forged = press.forged("forged.hbpack", content, CHANGED_CONTACT)
    other = Press(tmp_path_factory.mktemp("other"), content_folder, NOON - timedelta(days=3))
    stranger = other.pack("stranger.hbpack")
    return Packs(
        press, first, second, forged, hostile, stranger, other.root,
        statement.id, statement.country, statement.topic,
    )  # fmt: skip


@pytest.fixture(scope="session")
def signed_folders(tmp_path_factory: pytest.TempPathFactory, data_folders: Folders, packs: Packs) -> Folders:
    """Version 1 is installed. Shared: read only."""
    data = tmp_path_factory.mktemp("signed") / "data"
    shutil.copytree(data_folders.data, data)
    folders = folders_in(data)
    add_publisher(folders, packs.press.root, NOON.date(), "en")
    import_pack(folders, packs.first, NOON, ignore_progress, CancelToken())
    return folders


@pytest.fixture
def reader_folders(signed_folders: Folders, tmp_path: Path) -> Folders:
    """A copy of a test's own."""
    data = tmp_path / "reader"
    shutil.copytree(signed_folders.data, data)
    return folders_in(data)
