"""Whom the reader trusts: publishers by their fingerprints, read aloud as words."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from handbook.errors import NotFound, PackDamaged, StoreMissing
from handbook.model.lookalikes import look_alike
from handbook.packs.inflation import open_plain_file
from handbook.paths import Folders
from handbook.store.trust import TrustStore

_MAX_BYTES = 1024 * 1024
"""More than any honest root; the rest of a larger file is not read."""


@dataclass(frozen=True, slots=True)
class PublisherRow:
    """A trusted publisher.

    Attributes:
        root_hash: hex.
        words: its fingerprint as eight English words.
        spoken: how to read them aloud in the program's language; the words themselves in English.
        name, pack: as the publisher signed them, None before the first pack.
    """

    root_hash: str
    words: tuple[str, ...]
    spoken: tuple[str, ...]
    name: str | None
    pack: str | None


def read_root(file: Path, lang: str) -> tuple[PublisherRow, bytes]:
    """Look at a root file before trusting it; what is returned is what was judged.

    Raises:
        PackDamaged: it can't be read, is no root file, or not the first root.
        PackUntrusted: it is not signed by its own keys, or they are not sound.
    """
    from handbook.packs.fingerprint import first_root_hash

    data = _read(file)
    return _row(first_root_hash(data), None, None, lang), data


def add_publisher(folders: Folders, file: Path, today: date, lang: str) -> PublisherRow:
    """Trust the publisher of a root file that nobody else can change; nothing happens if it was trusted already.

    Raises:
        PackDamaged, PackUntrusted: see `read_root`.
    """
    row, data = read_root(file, lang)
    trust_publisher(folders, row, data, today)
    return row


def trust_publisher(folders: Folders, row: PublisherRow, root: bytes, today: date) -> None:
    """Trust the publisher of a root that was read, and whose words were compared, before."""
    with contextlib.closing(TrustStore(folders.database, writable=True)) as store:
        store.add(row.root_hash, root, today)


def publishers(folders: Folders, lang: str) -> tuple[PublisherRow, ...]:
    """Everybody trusted, in the order of adding."""
    try:
        store = TrustStore(folders.database)
    except StoreMissing:
        return ()
    with contextlib.closing(store):
        return tuple(_row(each.root_hash, each.name, each.pack, lang) for each in store.publishers())


def namesakes(folders: Folders, root_hash: str, name: str | None, lang: str) -> tuple[PublisherRow, ...]:
    """Others one trusts whose names look like this one's: only the words tell them apart."""
    others = (row for row in publishers(folders, lang) if row.root_hash != root_hash)
    return tuple(row for row in others if name and row.name and look_alike(row.name, name))


def remove_publisher(folders: Folders, name: str, today: date, lang: str) -> PublisherRow:
    """Trust a publisher no longer; `name` is the beginning of its hash, its pack id or its words.

    Raises:
        NotFound: nobody trusted is called so (`id`).
    """
    wanted = " ".join(name.casefold().split())
    for row in publishers(folders, lang):
        if (
            row.pack == name
            or (len(wanted) >= 8 and row.root_hash.startswith(wanted))
            or " ".join(row.words) == wanted
        ):
            with contextlib.closing(TrustStore(folders.database, writable=True)) as store:
                store.remove(row.root_hash, today)
            return row
    raise NotFound(id=name)


def _read(file: Path) -> bytes:
    try:
        with open_plain_file(file) as stream:
            return stream.read(_MAX_BYTES)
    except (OSError, PackDamaged) as error:
        raise PackDamaged("packs.no_root") from error


def _row(root_hash: str, name: str | None, pack: str | None, lang: str) -> PublisherRow:
    from handbook.packs.fingerprint import words_of
    from handbook.packs.transcription import transcription

    words = tuple(words_of(root_hash))
    spoken = tuple(transcription(words, lang)) if lang in {"ru", "de"} else words
    return PublisherRow(root_hash, words, spoken, name, pack)
