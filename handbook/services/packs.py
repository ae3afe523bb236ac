"""Signed packs for readers: look at one, take it over."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from handbook import BUILD_DATE
from handbook.errors import PackError, PackUntrusted
from handbook.packs.gate import PackFile, open_pack
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress, rare_collections, share_of
from handbook.services.pack_plan import Plan, Wanted, plan
from handbook.services.pack_report import PackReport, report_of
from handbook.services.preparation import index_maker, keep_index
from handbook.services.remaining import Remaining
from handbook.store.generations import KeptDocuments, generations
from handbook.store.signed import Overtaken, SignedGeneration, Trust, install_signed, store_trust
from handbook.store.trust import StoredTrust, TrustStore
from handbook.temporary import new_private_folder

if TYPE_CHECKING:
    from handbook.packs.verification import Verified


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did.

    Attributes:
        counts: how many records it added, changed and removed.
        warnings: codes of the catalogue `updates`.
        areas: code of a warning → the areas it is about.
    """

    version: int
    counts: Mapping[str, int]
    warnings: tuple[str, ...]
    areas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Inspected:
    """A pack that was looked at, as long as it is open.

    Attributes:
        trust: what was learnt of its publisher, None if nothing.
        wanted, found: what would be installed; None if it can't be.
    """

    report: PackReport
    trust: Trust | None = None
    wanted: Wanted | None = None
    found: Plan | None = None


def inspect_pack(folders: Folders, file: Path, now: datetime, lang: str) -> PackReport:
    """Verify a pack and say what it would change; changes nothing.

    Raises:
        StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    with _inspected(folders, file, now) as inspected:
        report = inspected.report
        if inspected.found is None:
            return report
        withdrawn = tuple(stone.id for stone in report.withdrawn)
        return replace(report, diff=inspected.found.difference.told(withdrawn, lang))


def import_pack(
    folders: Folders, file: Path, now: datetime, progress: Progress, cancel: CancelToken
) -> ImportResult:
    """Verify a pack, install it in one transaction, make it searchable.

    What was verified of the publisher's metadata is kept even if the content is refused.

    Raises:
        PackError: it is refused; nothing readers see has changed.
        Cancelled, StoreDamaged, StoreTooNew, DataFolderError.
    """
    progress(0, 100)
    while True:
        with rare_collections(), contextlib.suppress(Overtaken):  # by another import: what it learnt counts
            return _import_once(folders, file, now, progress, cancel)


def _import_once(
    folders: Folders, file: Path, now: datetime, progress: Progress, cancel: CancelToken
) -> ImportResult:
    with _inspected(folders, file, now) as inspected:
        report, trust, wanted, found = inspected.report, inspected.trust, inspected.wanted, inspected.found
        if report.error is not None or trust is None or wanted is None or found is None:
            if trust is not None:
                store_trust(folders.database, trust)
            raise report.error or PackUntrusted()
        cancel.raise_if_cancelled()
        progress(20, 100)
        make_index = index_maker(folders, found.pack.id, found.change, share_of(progress, 40, 100))
        signed = _generation_of(report, wanted, found)
        install_signed(folders.database, trust, signed, share_of(progress, 20, 40), cancel, make_index)
    keep_index(folders)
    areas = {"updates.superseded": report.superseded, "updates.incomplete": report.missing}
    return ImportResult(signed.version, found.difference.counts(), _warnings(report), areas)


def _generation_of(report: PackReport, wanted: Wanted, found: Plan) -> SignedGeneration:
    assert report.version is not None and report.issued is not None and report.fresh_until is not None
    return SignedGeneration(
        version=report.version,
        issued=report.issued,
        fresh_until=report.fresh_until,
        pack=found.pack,
        hashes=wanted.hashes,
        counts=found.counts,
        read=wanted.read,
        change=found.change,
        area_versions=wanted.area_versions,
        superseded=report.superseded,
        withdrawn=report.withdrawn,
    )


@contextlib.contextmanager
def _inspected(folders: Folders, file: Path, now: datetime) -> Iterator[_Inspected]:
    """Verify a pack and plan what it would change; pack and store stay open meanwhile."""
    with contextlib.ExitStack() as stack:
        try:
            pack = stack.enter_context(_opened(file))
            store = stack.enter_context(contextlib.closing(TrustStore(folders.database, writable=True)))
            inspected = _inspect(folders, pack, store, now)
        except PackError as error:
            inspected = _Inspected(PackReport(error))
        yield inspected


def _inspect(folders: Folders, pack: PackFile, store: TrustStore, now: datetime) -> _Inspected:
    from handbook.packs.verification import verify  # late: it loads tuf

    basis = store.mark()
    states = store.states()
    try:
        verified = verify(pack, tuple(states.values()), now, date.fromisoformat(BUILD_DATE))
    except PackError as error:
        return _Inspected(PackReport(error), _roots_alone(pack, states, basis))
    trust = Trust(
        verified.publisher,
        verified.publisher_name,
        verified.pack_id,
        dict(verified.metadata),
        verified.newest_issued,
        basis,
    )
    if verified.refusal is not None:
        return _Inspected(report_of(verified, verified.refusal), trust)
    wanted = _wanted(folders, verified)
    try:
        found = plan(folders.database, wanted)
    except PackError as error:
        return _Inspected(report_of(verified, error), trust)
    return _Inspected(report_of(verified), trust, wanted, found)


def _roots_alone(pack: PackFile, states: Mapping[str, StoredTrust], basis: str) -> Trust | None:
    """What is learnt from a pack whose metadata as a whole is not sound."""
    from handbook.packs.succession import new_roots  # late: it loads tuf

    found = new_roots(pack, tuple(states.values()))
    if found is None:
        return None
    return Trust(found.publisher, None, None, found.metadata, states[found.publisher].newest_issued, basis)


def _wanted(folders: Folders, verified: Verified) -> Wanted:
    """What the pack brings, and of superseded areas what is installed less what the publisher took back since."""
    hashes: dict[str, Mapping[str, str]] = {
        area: targets.hashes for area, targets in verified.targets.items()
    }
    versions = dict(verified.area_versions)

    def kept(sha256: str) -> bytes:
        with contextlib.closing(KeptDocuments(folders.database)) as documents:
            return documents.read(sha256)

    remaining = Remaining(kept)
    if verified.superseded:
        installed, known = _installed(folders, verified.publisher)
        for area in verified.superseded:
            named = installed.get(area, {})
            named = {path: sha256 for path, sha256 in named.items() if path not in verified.removed}
            remaining.add(area, named, {stone.id for stone in verified.withdrawn.get(area, ())})
            versions.pop(area, None)
            if area in known:
                versions[area] = known[area]
    hashes |= remaining.hashes
    area_of_path = {path: area for area, paths in hashes.items() for path in paths}

    def read(path: str) -> bytes:
        area = area_of_path[path]
        if area in verified.targets:
            return verified.targets[area][path]
        return remaining.read(hashes[area][path])

    return Wanted(verified.publisher, hashes, read, versions, is_whole=not verified.superseded)


def _installed(folders: Folders, publisher: str) -> tuple[dict[str, dict[str, str]], Mapping[str, int]]:
    """Area → path → hash and area → version of what is installed of a publisher."""
    rows = [row for row in generations(folders.database) if row.is_current and row.root_hash == publisher]
    if not rows:
        return {}, {}
    areas: dict[str, dict[str, str]] = {}
    with contextlib.closing(KeptDocuments(folders.database)) as kept:
        for document in kept.of(rows[-1].generation):
            areas.setdefault(document.area, {})[document.path] = document.sha256
    return areas, rows[-1].area_versions


@contextlib.contextmanager
def _opened(file: Path) -> Iterator[PackFile]:
    try:
        private = new_private_folder()
    except OSError as error:
        raise PackError("packs.temporary_folder", reason=error.strerror or str(error)) from error
    with contextlib.closing(private), open_pack(file, private.path) as pack:
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
