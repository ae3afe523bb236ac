"""Making the next version of a publisher's pack: new metadata where content changed, and the pack's members."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.metadata import Metadata, MetaFile, Snapshot, TargetFile, Targets, Timestamp

from handbook.errors import PackDamaged, RepositoryError
from handbook.model.canonical import read_json
from handbook.packs import metadata_files as files
from handbook.packs.areas import ORGANISATIONS, PACK_TARGET, area_of
from handbook.packs.repository import Repository
from handbook.packs.roles import (
    SNAPSHOT,
    TARGETS,
    TIMESTAMP,
    TOP_ROLES,
    default_threshold,
    delegate,
    expiry,
    keys_of,
    outlives_timestamp,
    roles_of,
)
from handbook.packs.signed_fields import NEEDS, Withdrawn, issue_fields, read_withdrawn, withdrawn_fields
from handbook.packs.signing import Missing, missing_signatures
from handbook.packs.tombstones import without_records


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A new version.

    Attributes:
        version: of the pack.
        members: of the pack, by name.
        changed: areas with new metadata.
        missing: signatures still missing; the pack can be passed around to collect them.
    """

    version: int
    members: dict[str, bytes]
    changed: tuple[str, ...]
    missing: tuple[Missing, ...]


def build(
    repository: Repository,
    targets: Mapping[str, bytes],
    signers: Sequence[Signer],
    issued: datetime,
    only: Collection[str] = (),
    since: int | None = None,
    notes: Mapping[str, str] | None = None,
    needs: str = NEEDS,
) -> BuildResult:
    """Make, sign and write the next version. The same input gives the same bytes.

    Args:
        repository: where.
        targets: path → canonical JSON of everything that is to be valid now; withdrawn records are left out.
        signers: the keys at hand.
        issued: the moment of issue (UTC), not before that of the last version.
        only: areas whose content the pack carries, `country-AM` or `AM`; all if empty. Metadata is always whole.
        since: carry only targets that are new since that version of the pack.
        notes: what to say of this version, per language.
        needs: the oldest version of the program that can read it.

    Raises:
        RepositoryError: a path or area that is none of ours, a time that goes backwards, or the disk.
        KeyError_: a key can't be used.
    """
    _require_later(repository, issued)
    given = _by_area(targets)
    view = _releasable(repository, given, issued, signers)
    contents = _valid_contents(view, given)
    areas = _area_names(only, contents)
    for path, data in chain.from_iterable(content.items() for content in contents.values()):
        view.write_target(path, data)
    version = view.version + 1
    new: dict[str, Targets | Snapshot | Timestamp] = dict(_next_areas(view, contents, version, issued))
    changed = _changed(view, contents, new)
    snapshot = _next_snapshot(view, new, contents, issued)
    if snapshot is not None:
        new[SNAPSHOT] = snapshot
    fields = issue_fields(issued, notes or {}, needs)
    meta = MetaFile(snapshot.version if snapshot else _released_snapshot_version(view))
    new[TIMESTAMP] = Timestamp(version, None, expiry(TIMESTAMP, issued), meta, fields)
    view.put(new, signers)
    repository.files |= view.files
    missing = missing_signatures(view.current_files())
    return BuildResult(version, members_of(view, areas, since), changed, missing)


def members_of(
    repository: Repository, areas: Collection[str] = (), since: int | None = None
) -> dict[str, bytes]:
    """The members of a pack of the newest version: all metadata, and the targets of `areas` (all if empty) that are
    new since version `since`.

    Raises:
        RepositoryError: nothing was built yet, or files of the repository are damaged.
    """
    metadata = repository.current_files()
    members = files.member_names(metadata)
    for name, data in metadata.items():
        area, _ = files.role_and_version(name)
        if area in TOP_ROLES or (areas and area not in areas):
            continue
        for path, target in files.parse(name, data, Targets).signed.targets.items():
            if since is None or _since(target) > since:
                sha256 = target.hashes["sha256"]
                members[files.target_member(path, sha256)] = repository.target(path, sha256)
    return members


def withdrawn_in(area: str, metadata: Metadata[Targets] | None) -> tuple[Withdrawn, ...]:
    """The tombstones of an area.

    Raises:
        RepositoryError: they make no sense.
    """
    try:
        return read_withdrawn(area, metadata.signed.unrecognized_fields) if metadata else ()
    except PackDamaged as error:
        raise RepositoryError("packs.repository_damaged", name=f"{area}.json") from error


def target_file(path: str, data: bytes, before: Mapping[str, TargetFile], version: int) -> TargetFile:
    """What metadata says of a target; `x-since`: the version of the pack that first had these bytes."""
    found = TargetFile.from_data(path, data, ["sha256"])
    old = before.get(path)
    if old is not None and old.hashes == found.hashes:
        return old
    found.unrecognized_fields["custom"] = {"x-since": version}
    return found


def _require_later(repository: Repository, issued: datetime) -> None:
    timestamp = repository.newest(TIMESTAMP)
    if issued.tzinfo is None:
        raise ValueError("a time without a time zone")
    last = timestamp.signed.unrecognized_fields.get("x-issued", "") if timestamp else ""
    if issue_fields(issued, {}, NEEDS)["x-issued"] < last:
        raise RepositoryError("packs.issued_backwards", last=last)


def _by_area(targets: Mapping[str, bytes]) -> dict[str, dict[str, bytes]]:
    """Area → its targets."""
    contents: dict[str, dict[str, bytes]] = {}
    for path, data in targets.items():
        area = area_of(path)
        if area is None:
            raise RepositoryError("packs.no_area", name=path)
        contents.setdefault(area, {})[path] = data
    return contents


def _valid_contents(
    repository: Repository, given: Mapping[str, Mapping[str, bytes]]
) -> dict[str, dict[str, bytes]]:
    """What each area holds from now on: every delegated area, if empty, and no withdrawn record."""
    areas = roles_of(repository.delegations())
    gone = {one.id for area in areas for one in withdrawn_in(area, repository.newest(area))}
    return {area: without_records(given.get(area, {}), gone) for area in areas}


def _area_names(only: Collection[str], contents: Mapping[str, object]) -> frozenset[str]:
    names = frozenset(f"country-{name}" if len(name) == 2 else name for name in only)
    for name in sorted(names - contents.keys()):
        raise RepositoryError("packs.no_area", name=name)
    return names


def _releasable(
    repository: Repository, areas: Collection[str], issued: datetime, signers: Sequence[Signer]
) -> Repository:
    """The repository as far as it can be released now, with every area delegated, new ones to the editors of
    organisations, and delegations that last long enough."""
    view = repository.in_force()
    if set(areas) <= roles_of(view.delegations()).keys() and _still_good(view, TARGETS, issued):
        return view
    delegations = repository.delegations()
    for area in sorted(set(areas) - roles_of(delegations).keys()):
        delegate(delegations, area, keys_of(delegations, ORGANISATIONS), default_threshold(area))
    repository.put_delegations(delegations, issued, signers)
    return repository.in_force(with_targets=True)


def _still_good(repository: Repository, role: str, issued: datetime) -> bool:
    """Whether the newest metadata of a role lasts as long as the timestamp, and nobody signed it who no longer may."""
    current = repository.newest(role)
    if current is None or not outlives_timestamp(current.signed.expires, issued):
        return False
    if role in TOP_ROLES:
        may_sign = repository.root.signed.roles[role].keyids
    else:
        may_sign = roles_of(repository.delegations())[role].keyids
    return not current.signatures.keys() - set(may_sign)


def _next_areas(
    repository: Repository, contents: Mapping[str, Mapping[str, bytes]], version: int, issued: datetime
) -> Iterator[tuple[str, Targets]]:
    """New metadata of every area that needs some: what there is says something else or is not good any more."""
    for area, content in sorted(contents.items()):
        current: Metadata[Targets] | None = repository.newest(area)
        before = current.signed.targets if current else {}
        targets = {path: target_file(path, data, before, version) for path, data in sorted(content.items())}
        fields = _area_fields(area, content, current)
        same = current and (current.signed.targets, current.signed.unrecognized_fields) == (targets, fields)
        if not same or not _still_good(repository, area, issued):
            number = repository.released_version(area) + 1
            yield area, Targets(number, None, expiry(area, issued), targets, None, fields)


def _changed(repository: Repository, areas: Collection[str], new: Mapping[str, object]) -> tuple[str, ...]:
    """Areas of which this version has newer metadata than the last: new ones, and drafts made in between."""
    drafts = {
        area
        for area in areas
        if (current := repository.newest(area)) is not None
        and current.signed.version > repository.released_version(area)
    }
    return tuple(sorted(new.keys() | drafts))


def _area_fields(
    area: str, content: Mapping[str, bytes], current: Metadata[Targets] | None
) -> dict[str, Any]:
    fields: dict[str, Any] = {"x-area": area}
    withdrawn = withdrawn_in(area, current)
    if withdrawn:
        fields["x-withdrawn"] = withdrawn_fields(withdrawn)
    if PACK_TARGET in content:
        pack, _ = read_json(content[PACK_TARGET])
        fields |= {"x-pack": pack["id"], "x-publisher": pack["publisher"]["name"]}
    return fields


def _next_snapshot(
    repository: Repository, new: Mapping[str, Any], areas: Collection[str], issued: datetime
) -> Snapshot | None:
    """The versions of everything; None if the released snapshot says the same and is still good."""
    versions = {role: new[role].version for role in areas if role in new}
    for role in {*areas, TARGETS} - versions.keys():
        current = repository.newest(role)
        versions[role] = current.signed.version if current else 1
    meta = {f"{role}.json": MetaFile(version) for role, version in sorted(versions.items())}
    released = repository.released_snapshot()
    if released and released.signed.meta == meta and _still_good(repository, SNAPSHOT, issued):
        return None
    number = _released_snapshot_version(repository) + 1
    return Snapshot(number, None, expiry(SNAPSHOT, issued), meta)


def _released_snapshot_version(repository: Repository) -> int:
    released = repository.released_snapshot()
    return released.signed.version if released else 0


def _since(target: TargetFile) -> int:
    """The version that first had this target; 0 if that is not noted."""
    noted = target.custom.get("x-since", 0) if isinstance(target.custom, dict) else 0
    return noted if isinstance(noted, int) else 0
