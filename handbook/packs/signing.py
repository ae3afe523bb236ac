"""Signatures on the metadata of a repository or of a pack: which are missing, and adding one's own.

A set of metadata is a mapping of file name → bytes, as a repository keeps it. The newest file of each role counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.exceptions import UnsignedMetadataError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp

from handbook.errors import KeyError_, RepositoryError
from handbook.packs import metadata_files as files
from handbook.packs.areas import area_of
from handbook.packs.roles import ROOT, TARGETS, TOP_ROLES, roles_of

Files = Mapping[str, bytes]
_KINDS: Mapping[str, type[Any]] = {ROOT: Root, "snapshot": Snapshot, "timestamp": Timestamp}


@dataclass(frozen=True, slots=True)
class Missing:
    """Signatures that a role still lacks.

    Attributes:
        role: `organisations`, `root` …
        needed: how many more.
        may_sign: ids of the keys that can give them.
    """

    role: str
    needed: int
    may_sign: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """What came of signing.

    Attributes:
        files: the metadata files that changed.
        roles: of them, in the order of signing.
        missing: what is still missing afterwards.
    """

    files: dict[str, bytes]
    roles: tuple[str, ...]
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Signable:
    """A role that waits for somebody's signature.

    Attributes:
        version: of its metadata.
        expires: until when that counts (UTC).
    """

    role: str
    version: int
    expires: datetime


def signable(metadata: Files, keyid: str) -> tuple[Signable, ...]:
    """What `add_signatures` would sign with this key."""
    found = []
    for role in roles_in(metadata):
        current = load(metadata, role)
        if current is not None and keyid in lacking(metadata, role).may_sign:
            found.append(Signable(role, current.signed.version, current.signed.expires))
    return tuple(found)


def load(metadata: Files, role: str) -> Metadata[Any] | None:
    """The newest metadata of a role; None if there is none.

    Raises:
        PackDamaged, PackTooLarge: it can't be read.
    """
    name = files.newest(metadata, role)
    return files.parse(name, metadata[name], _KINDS.get(role, Targets)) if name else None


def roles_in(metadata: Files) -> tuple[str, ...]:
    """The roles that are signed here: root, targets, the delegated areas, snapshot, timestamp."""
    targets = load(metadata, TARGETS)
    areas = sorted(roles_of(targets.signed.delegations)) if targets and targets.signed.delegations else []
    wanted = (ROOT, TARGETS, *areas, *TOP_ROLES[2:])
    return tuple(role for role in wanted if files.newest(metadata, role))


def lacking(metadata: Files, role: str) -> Missing:
    """What the newest metadata of `role` still needs; `needed` is 0 if nothing.

    A root needs the signatures of its own threshold and of that of the root before it (specification, 5.3.4).
    """
    current = load(metadata, role)
    root = load(metadata, ROOT)
    if current is None or root is None:
        raise RepositoryError("packs.repository_damaged", name=f"{role}.json")
    if role == ROOT:
        before = metadata.get(f"{current.signed.version - 1}.root.json")
        previous = files.parse_root(before).signed if before else None
        both = current.signed.get_root_verification_result(previous, current.signed_bytes, current.signatures)
        return Missing(role, max(both.first.missing, both.second.missing), tuple(sorted(both.unsigned)))
    delegator = root.signed if role in TOP_ROLES else _targets(metadata)
    result = delegator.get_verification_result(role, current.signed_bytes, current.signatures)
    return Missing(role, result.missing, tuple(sorted(result.unsigned)))


def missing_signatures(metadata: Files) -> tuple[Missing, ...]:
    """Every role that still lacks signatures, in the order of signing."""
    return tuple(found for role in roles_in(metadata) if (found := lacking(metadata, role)).needed)


def add_signatures(metadata: Files, signers: Iterable[Signer], apart: Collection[str] = ()) -> Signed:
    """Sign everything these keys may sign and have not signed yet, except the roles `apart`.

    Raises:
        RepositoryError: an area holds what belongs to another; to sign it would help a forger.
        KeyError_: a key can't be used.
    """
    everything: dict[str, bytes] = dict(metadata)
    changed: dict[str, bytes] = {}
    signed: list[str] = []
    by_id = {signer.public_key.keyid: signer for signer in signers}
    for role in (role for role in roles_in(metadata) if role not in apart):
        able = [by_id[keyid] for keyid in lacking(everything, role).may_sign if keyid in by_id]
        current, name = load(everything, role), files.newest(everything, role)
        if not able or current is None or name is None:
            continue
        _require_own_content(role, current)
        everything[name] = changed[name] = signed_file(current, able)
        signed.append(role)
    return Signed(changed, tuple(signed), missing_signatures(everything))


def merge_signatures(metadata: Files, other: Files) -> dict[str, bytes]:
    """The files of `metadata` to which `other`, the same files signed elsewhere, has valid signatures to add."""
    everything: dict[str, bytes] = dict(metadata)
    changed: dict[str, bytes] = {}
    for role in roles_in(metadata):
        name = files.newest(metadata, role)
        if name is None or name not in other:
            continue
        offered = files.parse(name, other[name], _KINDS.get(role, Targets)).signatures
        for keyid in lacking(everything, role).may_sign:
            current = load(everything, role)
            if current is None or keyid not in offered:
                continue
            current.signatures[keyid] = offered[keyid]
            merged = {**everything, name: _file(current)}
            if keyid not in lacking(merged, role).may_sign:  # it verifies
                everything, changed[name] = merged, merged[name]
    return changed


def signed_file(metadata: Metadata[Any], signers: Iterable[Signer]) -> bytes:
    """`metadata` with further signatures as a file: the same signatures give the same bytes.

    Raises:
        KeyError_: a key can't be used.
    """
    for signer in signers:
        try:
            metadata.sign(signer, append=True)
        except UnsignedMetadataError as error:
            raise KeyError_(
                "packs.key_unreachable", path=signer.public_key.keyid, reason=str(error)
            ) from error
    return _file(metadata)


def _file(metadata: Metadata[Any]) -> bytes:
    metadata.signatures = dict(sorted(metadata.signatures.items()))
    return metadata.to_bytes()


def _targets(metadata: Files) -> Targets:
    targets = load(metadata, TARGETS)
    if targets is None or not isinstance(targets.signed, Targets):
        raise RepositoryError("packs.repository_damaged", name="targets.json")
    return targets.signed


def _require_own_content(role: str, metadata: Metadata[Any]) -> None:
    """Refuse to sign, as one area, what would count as another: a payload of TUF does not name its role.

    Raises:
        RepositoryError: it would.
    """
    if role in TOP_ROLES:
        return
    strangers = any(area_of(path) != role for path in metadata.signed.targets)
    if strangers or metadata.signed.unrecognized_fields.get("x-area") != role:
        raise RepositoryError("packs.sign_wrong_area", area=role)
