"""Handbooks of a test's own: any content, unsigned or as if a publisher had signed it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from handbook.model.codes import LanguageTag, PackId, RecordId
from handbook.model.records import Content, Organisation, Statement
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.store.generations import Tombstone
from handbook.store.installation import install_unsigned
from handbook.store.signed import SignedGeneration, Trust, install_signed
from handbook.store.trust import TrustStore
from tests.conftest import NOON, folders_in

ROOT = "ab" * 32
ISSUED = datetime(2026, 11, 18, 9, 0, tzinfo=UTC)


@dataclass
class Shelf:
    """One data folder."""

    folder: Path
    content: Content

    def unsigned(self, content: Content | None = None) -> Handbook:
        """Opened on development content."""
        folders = folders_in(self.folder)
        install_unsigned(folders.database, content or self.content, "x", ignore_progress, CancelToken())
        return self.opened()

    def signed(
        self,
        content: Content | None = None,
        *,
        version: int = 1,
        areas: Mapping[str, int] | None = None,
        superseded: tuple[str, ...] = (),
        issued: datetime = ISSUED,
        root: str = ROOT,
        withdrawn: tuple[Tombstone, ...] = (),
    ) -> Handbook:
        """Opened on a generation of a pack; what stands in front of it, verification, is tested elsewhere."""
        content = content or self.content
        folders = folders_in(self.folder)
        versions = {f"country-{country.code}": version for country in content.countries}
        versions |= {"common": version, "organisations": version, **(areas or {})}
        documents = {f"{area}.json": f"{area} {root} {number}".encode() for area, number in versions.items()}
        generation = SignedGeneration(
            version=version,
            issued=issued,
            fresh_until=issued + timedelta(days=45),
            pack=content.pack,
            hashes={
                area: {f"{area}.json": sha256(documents[f"{area}.json"]).hexdigest()} for area in versions
            },
            counts={},
            read=documents.__getitem__,
            change=content,
            area_versions=versions,
            superseded=superseded,
            withdrawn=withdrawn,
        )
        with contextlib.closing(TrustStore(folders.database, writable=True)) as store:
            basis = store.mark()
        trust = Trust(root, content.pack.publisher.name, content.pack.id, {}, issued, basis)
        install_signed(
            folders.database, trust, generation, ignore_progress, CancelToken(), lambda _, commit: commit()
        )
        return self.opened()

    def opened(self) -> Handbook:
        """Anew, so that nothing is remembered."""
        return Handbook(folders_in(self.folder), lambda: NOON)


def with_statement(content: Content, id_: str, change: Callable[[Statement], Statement]) -> Content:
    """The same with one statement changed."""
    assert any(each.id == id_ for each in content.statements)
    return replace(
        content, statements=tuple(change(each) if each.id == id_ else each for each in content.statements)
    )


def with_organisation(content: Content, id_: str, **changes: object) -> Content:
    """The same with one organisation changed."""
    assert any(each.id == id_ for each in content.organisations)
    return replace(
        content,
        organisations=tuple(
            replace(each, **changes) if each.id == id_ else each  # type: ignore[arg-type]
            for each in content.organisations
        ),
    )


def without(content: Content, id_: str) -> Content:
    """The same less one statement or organisation."""
    statements = tuple(each for each in content.statements if each.id != id_)
    organisations = tuple(each for each in content.organisations if each.id != id_)
    assert len(statements) + len(organisations) == len(content.statements) + len(content.organisations) - 1
    return replace(content, statements=statements, organisations=organisations)


def reworded(statement: Statement) -> Statement:
    """In other words."""
    return replace(statement, text={lang: f"{text} Anew." for lang, text in statement.text.items()})


def retitled(content: Content, pack: str, publisher: str) -> Content:
    """The same as another publisher's pack."""
    own = replace(content.pack, id=PackId(pack), publisher=replace(content.pack.publisher, name=publisher))
    return replace(content, pack=own)


def same(text: str) -> dict[LanguageTag, str]:
    """A text in every language of the shipped pack."""
    return {LanguageTag(lang): text for lang in ("en", "ru", "de")}


def organisation(content: Content, id_: str) -> Organisation:
    """One of them."""
    return next(each for each in content.organisations if each.id == RecordId(id_))
