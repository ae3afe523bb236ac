"""What an editor is asked to sign: somebody else's pack against what readers have now. No signature is looked at.

Two signatures are worth more than one only if the second editor sees what the first one wrote.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import PackDamaged, PackError, PackInvalid, StoreMissing
from handbook.packs.areas import PACK_TARGET
from handbook.packs.documents import decode_targets
from handbook.packs.fingerprint import root_hash
from handbook.packs.metadata_files import FIRST_ROOT, missing, target_member
from handbook.packs.publishing import metadata_of, read_members
from handbook.packs.repository import Repository
from handbook.packs.roles import ROOT, TARGETS, TOP_ROLES, roles_of
from handbook.packs.signing import Signable, load, roles_in, signable
from handbook.packs.tombstones import AreaStone, new_tombstones
from handbook.packs.trust_state import TrustState
from handbook.paths import Folders
from handbook.services.pack_diff import Difference, PackDiff
from handbook.services.pack_plan import installed_content, reading_store
from handbook.store.trust import TrustStore

Keepers = Mapping[str, tuple[int, tuple[str, ...]]]
"""Role → how many must sign, and the ids of the keys that can."""


@dataclass(frozen=True, slots=True)
class PackReview:
    """A pack that waits for signatures.

    Attributes:
        roles: what the key would sign.
        diff: what readers would get, against what is installed here.
        is_compared: whether something of this publisher is installed here to compare with.
        keepers: who may sign, where that changes.
        withdrawn: tombstones that were in no release before.
    """

    roles: tuple[Signable, ...]
    diff: PackDiff
    is_compared: bool
    keepers: Keepers
    withdrawn: tuple[AreaStone, ...]


def review_pack(folders: Folders, file: Path, keyid: str, lang: str) -> PackReview:
    """Say what a key would sign in a pack that is being passed around.

    Raises:
        PackError: it is no pack, or its content breaks the contract: nobody should sign that.
        StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    members = read_members(file)
    metadata = metadata_of(members)
    with contextlib.ExitStack() as stack:
        state = _state(folders, metadata, stack)
        documents, is_whole = _documents(metadata, members, state)
        keepers = _changed_keepers(metadata, state)
        is_compared = state is not None and bool(state.installed)
        withdrawn = new_tombstones(metadata, state.metadata if state is not None else {})
    content, faults = decode_targets(documents, is_whole=is_whole)
    if content is None or faults:
        raise PackInvalid(faults)
    with reading_store(folders.database) as reader:
        before = installed_content(reader, content.pack.id) if reader and is_compared else None
    told = Difference.of_contents(before, content).told((), lang)
    return PackReview(signable(metadata, keyid), told, is_compared, keepers, withdrawn)


def review_repository(repository: Repository, keyid: str) -> PackReview:
    """Say what a key would sign in a repository: drafts, and what is released and waits.

    Raises:
        RepositoryError: the repository is damaged.
    """
    in_force = repository.in_force().files
    waiting = dict.fromkeys((*signable(in_force, keyid), *signable(repository.files, keyid)))
    before = _keepers(in_force)
    keepers = {
        role: keeper for role, keeper in _keepers(repository.files).items() if before.get(role) != keeper
    }
    withdrawn = new_tombstones(repository.files, repository.current_files() if repository.version else {})
    return PackReview(tuple(waiting), PackDiff(), True, keepers, withdrawn)


def _state(folders: Folders, metadata: Mapping[str, bytes], stack: contextlib.ExitStack) -> TrustState | None:
    """What is known here of the publisher whose pack this claims to be."""
    if FIRST_ROOT not in metadata:
        raise missing(FIRST_ROOT)
    try:
        store = stack.enter_context(contextlib.closing(TrustStore(folders.database)))
    except StoreMissing:
        return None
    return store.states().get(root_hash(metadata[FIRST_ROOT]))


def _documents(
    metadata: Mapping[str, bytes], members: Mapping[str, bytes], state: TrustState | None
) -> tuple[dict[str, bytes], bool]:
    """What readers would have, and whether all of it is the new text: an area that is not whole stays as it is."""
    documents: dict[str, bytes] = {}
    is_whole = True
    for area in roles_in(metadata):
        current = load(metadata, area) if area not in TOP_ROLES else None
        if current is None:
            continue
        hashes = {path: target.hashes.get("sha256", "") for path, target in current.signed.targets.items()}
        found = {path: _document(path, sha256, members, state) for path, sha256 in hashes.items()}
        if None in found.values():
            is_whole = False
            old = state.installed.get(area, {}) if state is not None else {}
            found = {path: _held(state, sha256) for path, sha256 in old.items()}
        documents |= {path: data for path, data in found.items() if data is not None}
    if PACK_TARGET not in documents:
        raise PackError("packs.without_common")
    return documents, is_whole


def _document(path: str, sha256: str, members: Mapping[str, bytes], state: TrustState | None) -> bytes | None:
    """The bytes that would be signed for, from the pack or from what is held here."""
    data = members.get(target_member(path, sha256))
    if data is not None and hashlib.sha256(data).hexdigest() != sha256:
        raise PackDamaged("packs.target_changed", path=path)
    return data if data is not None else _held(state, sha256)


def _held(state: TrustState | None, sha256: str) -> bytes | None:
    return state.target(sha256) if state is not None else None


def _changed_keepers(metadata: Mapping[str, bytes], state: TrustState | None) -> Keepers:
    before = _keepers(state.metadata) if state is not None and state.metadata else {}
    return {role: keeper for role, keeper in _keepers(metadata).items() if before.get(role) != keeper}


def _keepers(metadata: Mapping[str, bytes]) -> Keepers:
    root, targets = load(metadata, ROOT), load(metadata, TARGETS)
    roles = dict(root.signed.roles) if root is not None else {}
    if targets is not None and targets.signed.delegations is not None:
        roles |= roles_of(targets.signed.delegations)
    return {name: (role.threshold, tuple(sorted(role.keyids))) for name, role in roles.items()}
