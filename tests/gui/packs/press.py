"""Somebody who makes real packs of the shipped content, with changes of a test's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from handbook.content.loader import load_content
from handbook.model.records import Content
from handbook.packs.administration import withdraw
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import init

PASSPHRASE = "correct horse"
CHEAP = 2**4


class Press:
    """A publisher with a repository in a folder."""

    def __init__(self, folder: Path, content_folder: Path, issued: datetime) -> None:
        self.folder = folder
        self.content = load_content(content_folder)
        self.issued = issued
        self._repository = init(folder / "repo", folder / "keys", PASSPHRASE, issued, 1, 1, cost=CHEAP)
        self._signers = load_signers(folder / "keys", PASSPHRASE)

    @property
    def root(self) -> Path:
        return self.folder / "repo" / "metadata" / "1.root.json"

    def with_statement(self, id_: str, **fields: Any) -> Content:
        """The shipped content, in which one statement is another."""
        changed = (replace(each, **fields) if each.id == id_ else each for each in self.content.statements)
        return replace(self.content, statements=tuple(changed))

    def with_organisation(self, content: Content, id_: str, **fields: Any) -> Content:
        changed = (replace(each, **fields) if each.id == id_ else each for each in content.organisations)
        return replace(content, organisations=tuple(changed))

    def withdraw(self, id_: str, reason: Mapping[str, str]) -> None:
        withdraw(self._repository, id_, reason, self._signers, self.issued)

    def pack(self, name: str, content: Content | None = None, only: tuple[str, ...] = ()) -> Path:
        """The next version, as a file."""
        self.issued += timedelta(minutes=1)
        made = build(self._repository, targets_of(content or self.content), self._signers, self.issued, only)
        assert not made.missing
        file = self.folder / name
        file.write_bytes(write_pack(made.members))
        return file

    def forged(self, name: str, content: Content, id_: str) -> Path:
        """The next version, in which the contacts of an organisation are not those that were signed."""
        self.issued += timedelta(minutes=1)
        members = build(self._repository, targets_of(content), self._signers, self.issued).members
        target = next(member for member in members if member.endswith(f".{id_}.json"))
        members[target] = members[target].replace(b"https://", b"https:/x")
        file = self.folder / name
        file.write_bytes(write_pack(members))
        return file
