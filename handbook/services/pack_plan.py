"""What an import or a rollback will change: by what differs where that is certain, else by looking at everything.

Documents are named by their hashes, so those that did not change need no reading. Of the others only the records
that differ are decoded (`packs.comparison`) and judged (`model.edits`). Whenever there is any doubt, and for every
fault, all documents are decoded: that way alone finds and names faults.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import PackInvalid, StoreMissing
from handbook.model.documents import label_of
from handbook.model.edits import Edits, is_faultless, names_in
from handbook.model.fields import Scope
from handbook.model.integrity import records_of
from handbook.model.records import Content, Pack
from handbook.packs.comparison import DocumentSet, compare
from handbook.packs.documents import decode_targets, target_of
from handbook.services.pack_diff import Difference
from handbook.store.generations import GenerationRow, KeptDocuments, generations
from handbook.store.reader import StoreReader
from handbook.store.signed import RULES_STAMP
from handbook.store.surroundings import surroundings
from handbook.store.whole import whole_content


@dataclass(frozen=True, slots=True)
class Wanted:
    """Documents that shall be installed.

    Attributes:
        root_hash: of their publisher.
        hashes: area → path → SHA-256 (hex).
        read: gives the document at a path.
        area_versions: area → TUF version, as far as it is known.
        is_whole: False where some areas stay at an older version.
    """

    root_hash: str
    hashes: Mapping[str, Mapping[str, str]]
    read: Callable[[str], bytes]
    area_versions: Mapping[str, int]
    is_whole: bool

    @property
    def paths(self) -> dict[str, str]:
        """Path → SHA-256 of all areas."""
        return {path: sha256 for documents in self.hashes.values() for path, sha256 in documents.items()}


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written.

    Attributes:
        counts: path → how many records.
        change: all records or what differs.
        difference: the same for people.
    """

    pack: Pack
    counts: Mapping[str, int]
    change: Content | Edits
    difference: Difference


def plan(database: Path, wanted: Wanted) -> Plan:
    """Compare documents with what is installed and judge them.

    Raises:
        PackInvalid: they are at fault.
        PackError: one of them can't be read any more.
        StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    with reading_store(database) as reader:
        found = _by_edits(database, reader, wanted) if reader else None
        return found or _by_everything(reader, wanted)


def _by_edits(database: Path, reader: StoreReader, wanted: Wanted) -> Plan | None:
    """The plan by what differs; None where that does not suffice."""
    current = _comparable(database, wanted)
    packs = {str(installed.pack.id): installed.pack for installed in reader.packs()}
    if current is None or current.pack not in packs:
        return None
    pack = packs[current.pack]
    with contextlib.closing(KeptDocuments(database)) as kept:
        rows = kept.of(current.generation)
        hashes = {row.path: row.sha256 for row in rows}
        older = DocumentSet(
            hashes, {row.path: row.records for row in rows}, lambda path: kept.read(hashes[path])
        )
        found = compare(older, wanted.paths, wanted.read)
    if found is None:
        return None
    edits = found.edits
    lost = {label_of(record) for record in edits.gone}
    around = surroundings(database, pack.id, names_in(edits), lost)
    if not is_faultless(edits, around, Scope(languages=pack.languages), is_whole=wanted.is_whole):
        return None
    return Plan(pack, found.counts, edits, Difference.of_edits(edits, pack))


def _comparable(database: Path, wanted: Wanted) -> GenerationRow | None:
    """The installed generation of the same publisher, if all of it was found faultless by these same rules."""
    for row in generations(database):
        if row.is_current and row.root_hash == wanted.root_hash:
            is_known = set(row.areas) <= row.area_versions.keys()
            return row if row.made_by == RULES_STAMP and not row.superseded and is_known else None
    return None


def _by_everything(reader: StoreReader | None, wanted: Wanted) -> Plan:
    content, faults = decode_targets(_Lazy(wanted), is_whole=wanted.is_whole)
    if content is None:
        raise PackInvalid(faults)
    counts = Counter(target_of(record) for record in (content.pack, *records_of(content)))
    installed = installed_content(reader, content.pack.id) if reader else None
    return Plan(content.pack, counts, content, Difference.of_contents(installed, content))


class _Lazy(Mapping[str, bytes]):
    """Documents that are read when they are asked for."""

    def __init__(self, wanted: Wanted) -> None:
        self._paths = wanted.paths
        self._read = wanted.read

    def __getitem__(self, path: str) -> bytes:
        return self._read(path)

    def __iter__(self) -> Iterator[str]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)


def installed_content(reader: StoreReader, pack: str) -> Content | None:
    """What is installed of a pack, whole; None if nothing is."""
    for installed in reader.packs():
        if installed.pack.id == pack:
            return whole_content(reader, installed.pack)
    return None


@contextlib.contextmanager
def reading_store(database: Path) -> Iterator[StoreReader | None]:
    """The installed content, None where there is no database."""
    try:
        reader = StoreReader(database)
    except StoreMissing:
        yield None
        return
    with contextlib.closing(reader):
        yield reader
