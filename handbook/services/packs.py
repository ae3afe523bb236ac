"""Signed packs for readers: look at one, take it over, pass it on, go back."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from handbook import BUILD_DATE
from handbook.errors import (
    HandbookError,
    PackError,
    PackInvalid,
    PackUntrusted,
    StoreMissing,
)
from handbook.model.records import Content
from handbook.packs.documents import decode_targets
from handbook.packs.gate import PackFile, open_pack
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress, share_of
from handbook.services.pack_diff import PackDiff, diff
from handbook.services.preparation import index_maker, keep_index
from handbook.store.reader import StoreReader
from handbook.store.signed import (
    Overtaken,
    SignedGeneration,
    Tombstone,
    Trust,
    documents_of,
    generations,
    install_signed,
    store_trust,
)
from handbook.store.trust import TrustStore
from handbook.store.whole import whole_content

if TYPE_CHECKING:
    from handbook.packs.verification import Verified


@dataclass(frozen=True, slots=True)
class AreaSignatures:
    """How many editors must and did sign an area, and by which keys."""

    area: str
    needed: int
    given: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackReport:
    """What a pack is.

    Attributes:
        error: why it can't be taken, None if it can.
        publisher: root hash of who signed it; empty if nobody known did.
        status: "fresh", "stale", "expired", "clock_wrong"; None when not ok.
        superseded: areas that stay at their old version, because the pack lacks something of them.
        missing: areas of the publisher that are in neither the pack nor the store.
        withdrawn: every tombstone of the publisher, with its reason.
        diff: what it would change.
    """

    error: HandbookError | None
    publisher: str = ""
    publisher_name: str | None = None
    pack: str | None = None
    version: int | None = None
    issued: datetime | None = None
    fresh_until: datetime | None = None
    status: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    signatures: tuple[AreaSignatures, ...] = ()
    superseded: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    older: bool = False
    withdrawn: tuple[Tombstone, ...] = ()
    diff: PackDiff = field(default_factory=PackDiff)

    @property
    def ok(self) -> bool:
        """Whether it can be imported."""
        return self.error is None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did.

    Attributes:
        warnings: codes of the catalogue `updates`.
        areas: code of a warning → the areas it is about.
    """

    version: int
    diff: PackDiff
    warnings: tuple[str, ...]
    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Inspected:
    report: PackReport
    trust: Trust | None = None
    signed: SignedGeneration | None = None


def inspect_pack(folders: Folders, file: Path, now: datetime, lang: str) -> PackReport:
    """Verify a pack and say what it would change; changes nothing.

    Raises:
        StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    return _inspect(folders, file, now, lang).report


def import_pack(
    folders: Folders, file: Path, now: datetime, lang: str, progress: Progress, cancel: CancelToken
) -> ImportResult:
    """Verify a pack, install it in one transaction, make it searchable.

    What was verified of the publisher's metadata is kept even if the content is refused.

    Raises:
        PackError: it is refused; nothing readers see has changed.
        Cancelled, StoreDamaged, StoreTooNew, DataFolderError.
    """
    progress(0, 100)
    while True:
        with contextlib.suppress(Overtaken):  # by another import: what it learnt counts
            return _import_once(folders, file, now, lang, progress, cancel)


def _import_once(
    folders: Folders, file: Path, now: datetime, lang: str, progress: Progress, cancel: CancelToken
) -> ImportResult:
    found = _inspect(folders, file, now, lang)
    if found.report.error is not None or found.trust is None or found.signed is None:
        if found.trust is not None:
            store_trust(folders.database, found.trust)
        raise found.report.error or PackUntrusted()
    cancel.raise_if_cancelled()
    progress(20, 100)
    make_index = index_maker(folders, share_of(progress, 40, 100))
    install_signed(
        folders.database, found.trust, found.signed, share_of(progress, 20, 40), cancel, make_index
    )
    keep_index(folders)
    report = found.report
    areas = {"updates.superseded": report.superseded, "updates.incomplete": report.missing}
    return ImportResult(found.signed.version, report.diff, _warnings(report), areas)


def _inspect(folders: Folders, file: Path, now: datetime, lang: str) -> _Inspected:
    from handbook.packs.verification import verify  # late: it loads tuf

    try:
        with _opened(file) as pack, contextlib.closing(TrustStore(folders.database, writable=True)) as store:
            basis = store.mark()
            states = tuple(store.states().values())
            verified = verify(pack, states, now, date.fromisoformat(BUILD_DATE))
    except PackError as error:
        return _Inspected(PackReport(error))
    trust = Trust(
        verified.publisher,
        verified.publisher_name,
        verified.pack_id,
        dict(verified.metadata),
        verified.newest_issued,
        basis,
    )
    report = {
        "publisher": verified.publisher,
        "publisher_name": verified.publisher_name,
        "pack": verified.pack_id,
        "version": verified.version,
        "issued": verified.issued,
        "fresh_until": verified.fresh_until,
        "status": verified.status,
        "notes": dict(verified.notes),
        "signatures": tuple(AreaSignatures(s.area, s.needed, s.given, s.keys) for s in verified.signatures),
        "superseded": verified.superseded,
        "missing": verified.absent,
        "older": verified.older,
    }
    if verified.refusal is not None:
        return _Inspected(PackReport(verified.refusal, **{**report, "status": None}), trust)  # type: ignore[arg-type]
    areas, versions = _with_older_areas(folders, verified)
    targets = {path: data for documents in areas.values() for path, data in documents.items()}
    content, faults = decode_targets(targets, is_whole=not verified.superseded)
    if content is None or faults:
        return _Inspected(PackReport(PackInvalid(faults), **{**report, "status": None}), trust)  # type: ignore[arg-type]
    stones = tuple(
        Tombstone(stone.id, area, stone.on, stone.reason)
        for area, stoned in verified.withdrawn.items()
        for stone in stoned
    )
    signed = SignedGeneration(
        verified.version,
        verified.issued,
        verified.fresh_until,
        areas,
        content,
        versions,
        verified.superseded,
        stones,
    )
    changes = diff(
        installed_content(folders, content.pack.id), content, tuple(stone.id for stone in stones), lang
    )
    return _Inspected(PackReport(None, diff=changes, withdrawn=stones, **report), trust, signed)  # type: ignore[arg-type]


def _with_older_areas(
    folders: Folders, verified: Verified
) -> tuple[dict[str, Mapping[str, bytes]], dict[str, int]]:
    """What the pack brings, and of superseded areas what is installed less what the publisher removed since.

    Returns:
        Area → path → bytes, and area → version, as far as it is known.
    """
    areas, versions = dict(verified.targets), dict(verified.area_versions)
    if verified.superseded:
        rows = [
            row
            for row in generations(folders.database)
            if row.is_current and row.root_hash == verified.publisher
        ]
        installed = documents_of(folders.database, rows[-1].generation) if rows else {}
        known = rows[-1].area_versions if rows else {}
        for area in verified.superseded:
            kept = installed.get(area, {})
            areas[area] = {path: data for path, data in kept.items() if path not in verified.removed}
            versions.pop(area, None)
            if area in known:
                versions[area] = known[area]
    return areas, versions


def installed_content(folders: Folders, pack: str) -> Content | None:
    """What is installed of a pack, whole; None if nothing is."""
    try:
        reader = StoreReader(folders.database)
    except StoreMissing:
        return None
    with contextlib.closing(reader):
        for installed in reader.packs():
            if installed.pack.id == pack:
                return whole_content(reader, installed.pack)
    return None


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[PackFile]:
    with (
        tempfile.TemporaryDirectory(prefix="field-handbook-") as private,
        open_pack(file, Path(private)) as pack,
    ):
        yield pack


def _warnings(report: PackReport) -> tuple[str, ...]:
    warnings = []
    if report.status in {"stale", "expired", "clock_wrong"}:
        warnings.append(f"updates.status_{report.status}")
    if report.superseded:
        warnings.append("updates.superseded")
    if report.missing:
        warnings.append("updates.incomplete")
    return tuple(warnings)
