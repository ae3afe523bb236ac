"""Is this pack what a trusted publisher signed, and which of its areas can be taken?

Two steps. First the metadata, by python-tuf (`client`): if that fails, nothing is learnt and a `PackError` is
raised. Then the content of the pack against that metadata: from here on the metadata is sound and is kept whatever
happens (a newer tombstone counts even when the text did not come along), so what stands against the content is
handed back in `Verified.refusal`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Literal

from handbook import __version__
from handbook.errors import PackError, PackOutdated, PackUntrusted
from handbook.model.canonical import read_json
from handbook.packs import metadata_files as files
from handbook.packs.area_content import AreaContent, AreaTargets, collect_areas
from handbook.packs.areas import COMMON, PACK_TARGET
from handbook.packs.fingerprint import root_hash
from handbook.packs.signed_fields import (
    Issue,
    Withdrawn,
    read_issue,
    read_name,
    read_withdrawn,
    require_readable,
)
from handbook.packs.trust_state import PackMembers, TrustState, require_whole

if TYPE_CHECKING:
    from handbook.packs.client import TrustedFiles

Status = Literal["fresh", "stale", "expired", "clock_wrong"]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Who signed an area.

    Attributes:
        area: `common`, `organisations`, `country-XX`.
        needed: how many signatures it needs.
        keys: key ids of the editors whose signatures are there and right.
    """

    area: str
    needed: int
    keys: tuple[str, ...]

    @property
    def given(self) -> int:
        """How many valid signatures there are."""
        return len(self.keys)


@dataclass(frozen=True, slots=True)
class Verified:
    """What a pack is and what can be taken from it.

    Attributes:
        publisher: SHA-256 (hex) of the signed part of the publisher's first root; `fingerprint` speaks it.
        pack_id, publisher_name: as signed in `common`; None if the publisher does not say.
        version: of the newest verified timestamp. For an older pack that is not the pack's own version.
        issued, fresh_until: of that timestamp (UTC).
        notes: what the publisher says of it, per language.
        status: how old it is by this computer's clock.
        signatures: of every area, in the order of their names.
        targets: area → documents of every area that can be taken whole, whether it changed or not; they are read
            when asked for, while pack and store are open.
        area_versions: TUF version of every area of `targets`.
        superseded: areas of which the publisher has a newer text than readers see, and it can't be taken.
        absent: areas of the publisher of which nothing is installed and that can't be taken either.
        removed: installed paths that the verified metadata names no more, those of superseded areas included.
        withdrawn: area → tombstones.
        older: whether the pack was older than what was known, so that only its content was used.
        metadata: all metadata to be stored in place of what was stored before, by file name.
        newest_issued: to be stored with it.
        refusal: why the content can't be taken; then `targets` is empty, but the metadata is still to be stored.
    """

    publisher: str
    pack_id: str | None
    publisher_name: str | None
    version: int
    issued: datetime
    fresh_until: datetime
    notes: Mapping[str, str]
    status: Status
    signatures: tuple[Signatures, ...]
    targets: Mapping[str, AreaTargets]
    area_versions: Mapping[str, int]
    superseded: tuple[str, ...]
    absent: tuple[str, ...]
    removed: tuple[str, ...]
    withdrawn: Mapping[str, tuple[Withdrawn, ...]]
    older: bool
    metadata: Mapping[str, bytes]
    newest_issued: datetime
    refusal: PackError | None = None

    def raise_if_refused(self) -> None:
        """Stop here if the content can't be taken.

        Raises:
            PackError: why.
        """
        if self.refusal is not None:
            raise self.refusal


def verify(
    pack: PackMembers,
    states: Sequence[TrustState],
    now: datetime,
    build_date: date,
    program: str = __version__,
) -> Verified:
    """Verify a pack against every publisher the user trusts.

    Args:
        pack: the opened pack.
        states: one for each trusted publisher.
        now: the clock of this computer, with a time zone.
        build_date: the day this program was built: no honest clock is before it.
        program: version of this program.

    Raises:
        PackUntrusted: of nobody the user trusts, or signatures are missing or wrong.
        PackOutdated: older than what is known, and what is known can't be used to judge it.
        PackDamaged, PackTooLarge: files are missing, unreadable or over a limit.
        PackTooNew: made for a newer program.
        StoreDamaged: what is known of the publisher is not whole any more.
    """
    publisher, state = publisher_of(pack, states)
    trusted, older = _metadata(pack, state)
    require_readable(trusted.timestamp.unrecognized_fields, program)
    content = collect_areas(trusted, pack, state)
    found = _described(publisher, trusted, state, content, older)
    found = replace(found, status=status_at(now, trusted, found, build_date))
    refusal = _refusal(found, content, state, states)
    return found if refusal is None else replace(found, refusal=refusal, targets={})


def publisher_of(pack: PackMembers, states: Iterable[TrustState]) -> tuple[str, TrustState]:
    """Whose pack this claims to be (root hash, trust): a pack always carries the first root, which never changes.

    Raises:
        PackUntrusted: of nobody the user trusts.
        PackDamaged, PackTooLarge: its first root is missing or unreadable.
    """
    claimed = root_hash(_read(pack, files.FIRST_ROOT))
    for state in states:
        if root_hash(state.root) == claimed:
            return claimed, state
    raise PackUntrusted()


def _read(pack: PackMembers, name: str) -> bytes:
    """A metadata file of the pack.

    Raises:
        PackDamaged: it is not there.
    """
    try:
        return pack.read(files.METADATA + name)
    except KeyError as error:
        raise files.missing(name) from error


def _metadata(pack: PackMembers, state: TrustState) -> tuple[TrustedFiles, bool]:
    """Verify the metadata; for an older pack, that of the state again: it alone says what the content must be.

    Roots come from the pack even then: they follow one another, so a newer one can't be an older truth.
    """
    from handbook.packs.client import verify_metadata  # late: 0.2 s

    require_whole(state)

    def from_pack(name: str) -> bytes:
        return pack.read(files.METADATA + name)

    def from_state(name: str) -> bytes:
        return from_pack(name) if files.is_root(name) else state.metadata[name]

    try:
        return verify_metadata(from_pack, state.metadata, state.root), False
    except PackOutdated:
        return verify_metadata(from_state, state.metadata, state.root), True


def _described(
    publisher: str, trusted: TrustedFiles, state: TrustState, content: Mapping[str, AreaContent], older: bool
) -> Verified:
    issue = read_issue(trusted.timestamp.unrecognized_fields)
    common = trusted.areas.get(COMMON)
    about = common.signed.unrecognized_fields if common else {}
    named = {path for area in content.values() for path in area.hashes}
    installed = {path for paths in state.installed.values() for path in paths}
    return Verified(
        publisher=publisher,
        pack_id=read_name(COMMON, about, "x-pack"),
        publisher_name=read_name(COMMON, about, "x-publisher"),
        version=trusted.timestamp.version,
        issued=issue.issued,
        fresh_until=issue.fresh_until,
        notes=issue.notes,
        status="fresh",
        signatures=tuple(_signatures(trusted, area) for area in sorted(trusted.areas)),
        targets={name: area.targets for name, area in content.items() if area.targets is not None},
        area_versions={
            name: trusted.areas[name].signed.version
            for name, area in content.items()
            if area.targets is not None
        },
        superseded=tuple(name for name, area in content.items() if area.superseded),
        absent=tuple(name for name, area in content.items() if area.absent),
        removed=tuple(sorted(installed - named)),
        withdrawn={name: read_withdrawn(name, area.fields) for name, area in content.items()},
        older=older,
        metadata=trusted.files,
        newest_issued=_newest_issued(trusted, state, issue),
    )


def _signatures(trusted: TrustedFiles, area: str) -> Signatures:
    metadata = trusted.areas[area]
    result = trusted.targets.get_verification_result(area, metadata.signed_bytes, metadata.signatures)
    return Signatures(area, result.threshold, tuple(sorted(result.signed)))


def _newest_issued(trusted: TrustedFiles, state: TrustState, issue: Issue) -> datetime:
    """The newest time of issue ever verified; forgotten when the key that signed it was replaced (specification,
    5.3.11: recovery from a fast-forward attack)."""
    known = state.metadata.get(files.TIMESTAMP)
    if state.newest_issued is None or known is None:
        return issue.issued
    old = files.parse_timestamp(known)
    if not trusted.root.get_verification_result("timestamp", old.signed_bytes, old.signatures):
        return issue.issued
    return max(state.newest_issued, issue.issued)


def status_at(now: datetime, trusted: TrustedFiles, found: Verified, build_date: date) -> Status:
    """How old verified metadata is at the moment `now`."""
    floor = max(datetime.combine(build_date, time(), UTC), found.newest_issued)
    signed = [trusted.root, trusted.timestamp, trusted.snapshot, trusted.targets]
    signed += [area.signed for area in trusted.areas.values()]
    if now < floor:
        return "clock_wrong"
    if any(part.is_expired(now) for part in signed):
        return "expired"
    return "fresh" if now <= found.fresh_until else "stale"


def _refusal(
    found: Verified, content: Mapping[str, AreaContent], state: TrustState, states: Iterable[TrustState]
) -> PackError | None:
    """What stands against taking the content, the gravest first."""
    for area in content.values():
        if area.fault is not None:
            return area.fault
    if found.pack_id is not None:
        if state.pack_id not in (None, found.pack_id):
            return PackUntrusted("packs.other_pack", pack=found.pack_id, known=state.pack_id)
        if any(other is not state and other.pack_id == found.pack_id for other in states):
            return PackUntrusted("packs.pack_taken", pack=found.pack_id)
    named = _id_in_content(found)
    if named is not None and named != found.pack_id:
        return PackUntrusted("packs.other_pack", pack=named, known=found.pack_id or "?")
    if found.older and not any(area.gained for area in content.values()):
        return PackOutdated()
    if COMMON not in found.targets and COMMON not in state.installed:
        return PackError("packs.without_common")
    return None


def _id_in_content(found: Verified) -> str | None:
    """The id under which the content would be installed; None if it does not come along or can't be read.

    Content that names another pack than its metadata would take the place of that other publisher's pack.
    """
    common = found.targets.get(COMMON)
    document, _ = read_json(common.get(PACK_TARGET, b"") if common is not None else b"")
    named = document.get("id") if isinstance(document, dict) else None
    return named if isinstance(named, str) else None
