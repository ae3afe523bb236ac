"""Signed packs that are installed: list them, pass one on, go back."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handbook.errors import DataFolderError, NotFound, PackInvalid, StoreMissing
from handbook.packs.container import write_pack
from handbook.packs.documents import decode_targets
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress, share_of
from handbook.services.pack_age import pack_status
from handbook.services.preparation import index_maker, keep_index
from handbook.store.signed import (
    GenerationRow,
    Overtaken,
    SignedGeneration,
    Trust,
    documents_of,
    generations,
    install_signed,
    tombstones,
)
from handbook.store.trust import TrustStore


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
        DataFolderError: the file can't be written.
    """
    from handbook.packs.metadata_files import member_names, target_member

    row = _current(folders, pack)
    with contextlib.closing(TrustStore(folders.database)) as trust:
        metadata = trust.states()[row.root_hash].metadata
    members = member_names(metadata)
    for documents in documents_of(folders.database, row.generation).values():
        members |= {
            target_member(path, hashlib.sha256(data).hexdigest()): data for path, data in documents.items()
        }
    data = write_pack(members)
    with _file_errors(target):
        part = target.with_name(target.name + ".part")
        part.write_bytes(data)
        part.replace(target)
    return len(data)


def roll_back(folders: Folders, progress: Progress, cancel: CancelToken, pack: str | None = None) -> int:
    """Install the generation before the current one again; trust is not rolled back. Returns its version.

    Raises:
        NotFound: there is none to go back to (`id`).
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
    targets = documents_of(folders.database, row.generation)
    documents = {path: data for area in targets.values() for path, data in area.items()}
    content, faults = decode_targets(documents, is_whole=not row.superseded)
    if content is None:
        raise PackInvalid(faults)
    with contextlib.closing(TrustStore(folders.database)) as store:
        state = store.states()[row.root_hash]
        issued = state.newest_issued or row.issued
        trust = Trust(row.root_hash, None, row.pack, dict(state.metadata), issued, basis)
    stones = tombstones(folders.database, row.pack)
    signed = SignedGeneration(
        row.version,
        row.issued,
        row.fresh_until,
        targets,
        content,
        row.area_versions,
        row.superseded,
        stones,
    )
    make_index = index_maker(folders, share_of(progress, 30, 100))
    install_signed(folders.database, trust, signed, share_of(progress, 0, 30), cancel, make_index)
    keep_index(folders)
    return row.version


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
