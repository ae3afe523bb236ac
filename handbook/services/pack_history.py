"""Signed packs that are installed: list them, pass one on, go back."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handbook.errors import DataFolderError, NotFound, PackError, PackUntrusted, StoreMissing
from handbook.packs.container import write_pack
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress, share_of
from handbook.services.pack_age import pack_status
from handbook.services.pack_plan import Wanted, plan
from handbook.services.preparation import index_maker, keep_index
from handbook.services.remaining import Remaining
from handbook.store.generations import GenerationRow, KeptDocuments, generations, tombstones
from handbook.store.signed import Overtaken, SignedGeneration, Trust, install_signed
from handbook.store.trust import StoredTrust, TrustStore


@dataclass(frozen=True, slots=True)
class InstalledGeneration:
    """A generation that is installed or can be gone back to."""

    row: GenerationRow
    publisher_name: str | None
    status: str


def installed_packs(folders: Folders, now: datetime) -> tuple[InstalledGeneration, ...]:
    """Signed generations that are kept, the newest first.

    Raises:
        StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    try:
        rows = generations(folders.database)
    except StoreMissing:
        return ()
    with contextlib.closing(TrustStore(folders.database)) as trust:
        names = {publisher.root_hash: publisher.name for publisher in trust.publishers()}
    return tuple(
        InstalledGeneration(row, names.get(row.root_hash), pack_status(row.issued, row.fresh_until, now))
        for row in reversed(rows)
    )


def export_pack(folders: Folders, target: Path, pack: str | None = None) -> int:
    """Write what is installed as a pack, exactly as it was signed; returns its size in bytes.

    Raises:
        NotFound: no signed pack is installed (`id`).
        PackUntrusted: its publisher was removed, or gave up keys since that it was signed with.
        DataFolderError: the file can't be written.
    """
    from handbook.packs.metadata_files import member_names, target_member

    row = _current(folders, pack)
    with contextlib.closing(TrustStore(folders.database)) as trust:
        state = _trusted(trust, row)
        metadata = _sound(state)
    members = member_names(metadata)
    with contextlib.closing(KeptDocuments(folders.database)) as kept:
        for document in kept.of(row.generation):
            members[target_member(document.path, document.sha256)] = kept.read(document.sha256)
    data = write_pack(members)
    with _file_errors(target):
        part = target.with_name(target.name + ".part")
        part.write_bytes(data)
        part.replace(target)
    return len(data)


def roll_back(folders: Folders, progress: Progress, cancel: CancelToken, pack: str | None = None) -> int:
    """Install the generation before the current one again. Returns its version.

    Trust is not rolled back, and so nothing comes back that the publisher withdrew.

    Raises:
        NotFound: there is none to go back to (`id`).
        PackUntrusted: its publisher was removed.
        PackInvalid: this program finds it at fault.
        Cancelled, StoreDamaged, StoreTooNew, DataFolderError.
    """
    while True:
        with contextlib.suppress(Overtaken):
            return _roll_back_once(folders, progress, cancel, pack)


def _roll_back_once(folders: Folders, progress: Progress, cancel: CancelToken, pack: str | None) -> int:
    try:
        with contextlib.closing(TrustStore(folders.database)) as store:
            basis = store.mark()
    except StoreMissing:
        raise NotFound("updates.none_installed", id=pack or "") from None
    current = _current(folders, pack)
    earlier = [
        row for row in generations(folders.database) if row.pack == current.pack and not row.is_current
    ]
    if not earlier:
        raise NotFound("updates.no_earlier", id=current.pack)
    row = earlier[-1]
    with contextlib.closing(TrustStore(folders.database)) as store:
        state = _trusted(store, row)
        issued = state.newest_issued or row.issued
        trust = Trust(row.root_hash, None, row.pack, dict(state.metadata), issued, basis)
    stones = tombstones(folders.database, row.pack)
    with contextlib.closing(KeptDocuments(folders.database)) as kept:
        wanted = _wanted(row, kept, trust)
        found = plan(folders.database, wanted)
        signed = SignedGeneration(
            version=row.version,
            issued=row.issued,
            fresh_until=row.fresh_until,
            pack=found.pack,
            hashes=wanted.hashes,
            counts=found.counts,
            read=wanted.read,
            change=found.change,
            area_versions=row.area_versions,
            superseded=row.superseded,
            withdrawn=stones,
        )
        make_index = index_maker(folders, found.pack.id, found.change, share_of(progress, 30, 100))
        install_signed(folders.database, trust, signed, share_of(progress, 0, 30), cancel, make_index)
    keep_index(folders)
    return row.version


def _wanted(row: GenerationRow, kept: KeptDocuments, trust: Trust) -> Wanted:
    """The documents of a generation that is kept, less what was withdrawn since."""
    from handbook.packs.tombstones import withdrawn_ids  # late: it loads tuf

    areas: dict[str, dict[str, str]] = {}
    for document in kept.of(row.generation):
        areas.setdefault(document.area, {})[document.path] = document.sha256
    withdrawn = withdrawn_ids(trust.metadata)
    remaining = Remaining(kept.read)
    for area, hashes in areas.items():
        remaining.add(area, hashes, withdrawn.get(area, frozenset()))
    sha256 = {path: digest for hashes in remaining.hashes.values() for path, digest in hashes.items()}
    return Wanted(
        row.root_hash,
        remaining.hashes,
        lambda path: remaining.read(sha256[path]),
        row.area_versions,
        is_whole=not row.superseded and not remaining.is_changed,
    )


def _trusted(store: TrustStore, row: GenerationRow) -> StoredTrust:
    """The trust in the publisher of a generation: removed ones have none, those added again no metadata yet."""
    state = store.states().get(row.root_hash)
    if state is None or state.newest_issued is None:
        raise PackUntrusted("updates.publisher_removed")
    return state


def _sound(state: StoredTrust) -> Mapping[str, bytes]:
    """All verified metadata of a publisher, if it is one consistent whole: newer roots can be known without the rest.

    Raises:
        PackUntrusted: whoever it is passed on to would refuse it.
    """
    from handbook.packs.client import verify_metadata  # late: it loads tuf

    metadata = state.metadata
    try:
        verify_metadata(metadata.__getitem__, {}, state.root)
    except PackError as error:
        raise PackUntrusted("updates.keys_given_up") from error
    return metadata


def _current(folders: Folders, pack: str | None) -> GenerationRow:
    try:
        rows = [row for row in generations(folders.database) if row.is_current and pack in {None, row.pack}]
    except StoreMissing:
        rows = []
    if not rows:
        raise NotFound("updates.none_installed", id=pack or "")
    return rows[-1]


@contextlib.contextmanager
def _file_errors(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataFolderError(path=str(target), reason=error.strerror or str(error)) from error
