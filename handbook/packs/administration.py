"""Changing who signs what, and withdrawing records. Every change is a draft until the next build releases it.

A root that has all its signatures is never touched: a change makes the next one (specification, 5.3.3: roots follow
one another without a gap). One that still lacks signatures is changed in place, and signed anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from securesystemslib.signer import Key, Signer
from tuf.api.metadata import Metadata, Root, Targets

from handbook.errors import RepositoryError
from handbook.packs.areas import ORGANISATIONS
from handbook.packs.building import target_file, withdrawn_in
from handbook.packs.repository import Repository
from handbook.packs.roles import (
    ROOT,
    TARGETS,
    TOP_ROLES,
    default_threshold,
    delegate,
    expiry,
    forget_unused_keys,
    keys_of,
    roles_of,
)
from handbook.packs.signed_fields import Withdrawn, withdrawn_fields
from handbook.packs.signing import Missing, lacking
from handbook.packs.tombstones import holds_record, without_record


def set_role(
    repository: Repository,
    area: str,
    key: Key | None,
    threshold: int | None,
    signers: Sequence[Signer],
    issued: datetime,
) -> tuple[Missing, ...]:
    """Let one more editor sign an area, or change how many must; a new area starts with the editors of organisations.

    Raises:
        RepositoryError: no such area, or fewer keys than the threshold.
        KeyError_: a key can't be used.
    """
    delegations = repository.delegations()
    known = area in roles_of(delegations)
    keys = {one.keyid: one for one in keys_of(delegations, area if known else ORGANISATIONS)}
    if key is not None:
        keys[key.keyid] = key
    needed = roles_of(delegations)[area].threshold if known else default_threshold(area)
    delegate(delegations, area, list(keys.values()), needed if threshold is None else threshold)
    repository.put_delegations(delegations, issued, signers)
    return repository.missing()


def rotate(
    repository: Repository, role: str, old: str, new: Key, signers: Sequence[Signer], issued: datetime
) -> tuple[Missing, ...]:
    """Replace a key of a role. A key of the root is replaced in `targets` too, which the same people sign.

    Args:
        repository: where.
        role: `root`, `targets`, `snapshot`, `timestamp` or an area.
        old: id of the key that goes.
        new: the key that comes.
        signers: the keys at hand.
        issued: the moment of the change.

    Raises:
        RepositoryError: the role does not have the old key, or has the new one already.
        KeyError_: a key can't be used.
    """
    if role in TOP_ROLES:
        roles = [role, TARGETS] if role == ROOT else [role]

        def change(root: Root) -> None:
            _require_key(role, root.roles[role].keyids, old, new)
            for name in roles:
                if old in root.roles[name].keyids:
                    root.revoke_key(old, name)
                    root.add_key(new, name)

        _change_root(repository, change, signers, issued)
        if TARGETS in roles and repository.newest(TARGETS):  # now, while the people of the root are together
            repository.put_delegations(repository.delegations(), issued, signers)
    else:
        delegations = repository.delegations()
        if role not in roles_of(delegations):
            raise RepositoryError("packs.no_area", name=role)
        keys = keys_of(delegations, role)
        _require_key(role, [key.keyid for key in keys], old, new)
        kept = [new if key.keyid == old else key for key in keys]
        delegate(delegations, role, kept, roles_of(delegations)[role].threshold)
        repository.put_delegations(delegations, issued, signers)
    return repository.missing()


def revoke(
    repository: Repository, keyid: str, signers: Sequence[Signer], issued: datetime
) -> tuple[Missing, ...]:
    """Take a lost or stolen key out of every role.

    Raises:
        RepositoryError: no role has the key, or a role would be left with fewer keys than must sign: rotate instead.
        KeyError_: a key can't be used.
    """
    delegations = repository.delegations()
    areas = [role for role in roles_of(delegations).values() if keyid in role.keyids]
    tops = [name for name, role in repository.root.signed.roles.items() if keyid in role.keyids]
    if not areas and not tops:
        raise RepositoryError("packs.no_such_key", key=keyid)
    for area in areas:
        area.keyids.remove(keyid)
        _require_enough(area.name, len(area.keyids), area.threshold)
    for name in tops:
        role = repository.root.signed.roles[name]
        _require_enough(name, len(role.keyids) - 1, role.threshold)

    def change(root: Root) -> None:
        for name in tops:
            root.revoke_key(keyid, name)

    if tops:
        _change_root(repository, change, signers, issued)
    if areas or TARGETS in tops:
        forget_unused_keys(delegations)
        repository.put_delegations(delegations, issued, signers)
    return repository.missing()


def withdraw(
    repository: Repository,
    record_id: str,
    reason: Mapping[str, str],
    signers: Sequence[Signer],
    issued: datetime,
    area: str | None = None,
) -> str:
    """Take a record out of the newest metadata and put up its tombstone, which every pack carries from now on.

    Args:
        repository: where.
        record_id: of a statement, organisation, question …
        reason: why, per language.
        signers: the keys at hand.
        issued: the moment of the withdrawal; its day stands on the tombstone.
        area: where the record is; looked for if not given.

    Returns:
        The area.

    Raises:
        RepositoryError: there is no such record, or nothing was built yet.
        KeyError_: a key can't be used.
    """
    candidates = [area] if area else sorted(roles_of(repository.delegations()))
    for name in candidates:
        current: Metadata[Targets] | None = repository.newest(name)
        if current is None:
            continue
        held = {
            path: repository.target(path, one.hashes["sha256"])
            for path, one in current.signed.targets.items()
        }
        if any(holds_record(data, record_id) for data in held.values()):
            draft = _without(
                repository, name, current, held, Withdrawn(record_id, issued.date(), reason), issued
            )
            repository.put({name: draft}, signers)
            return name
    raise RepositoryError("packs.no_such_record", id=record_id)


def _without(
    repository: Repository,
    area: str,
    current: Metadata[Targets],
    held: Mapping[str, bytes],
    tombstone: Withdrawn,
    issued: datetime,
) -> Targets:
    """The next metadata of an area without a record; its changed documents are written."""
    kept = {path: without_record(data, {tombstone.id}) for path, data in held.items()}
    targets = {}
    for path, data in kept.items():
        if data is not None:
            repository.write_target(path, data)
            targets[path] = target_file(path, data, current.signed.targets, repository.version + 1)
    tombstones = [one for one in withdrawn_in(area, current) if one.id != tombstone.id]
    fields = {**current.signed.unrecognized_fields, "x-withdrawn": withdrawn_fields([*tombstones, tombstone])}
    number = repository.released_version(area) + 1
    return Targets(number, None, expiry(area, issued), targets, None, fields)


def _change_root(
    repository: Repository, change: Callable[[Root], object], signers: Sequence[Signer], issued: datetime
) -> None:
    root = repository.root.signed
    complete = lacking(repository.files, ROOT).needed == 0
    change(root)
    root.version += 1 if complete else 0
    root.expires = expiry(ROOT, issued)
    repository.put({ROOT: root}, signers)


def _require_key(role: str, keyids: Sequence[str], old: str, new: Key) -> None:
    if old not in keyids:
        raise RepositoryError("packs.no_such_key", key=old)
    if new.keyid in keyids:
        raise RepositoryError("packs.key_known", role=role)


def _require_enough(role: str, there: int, needed: int) -> None:
    if there < needed:
        raise RepositoryError("packs.too_few_keys", role=role, needed=needed, there=there)
