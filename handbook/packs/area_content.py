"""The content of a pack against verified metadata, area by area: an area goes in whole or stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import DelegatedRole, TargetFile, Targets

from handbook.errors import PackDamaged, PackError, PackTooLarge, PackUntrusted
from handbook.model.canonical import MAX_DOCUMENT_BYTES
from handbook.packs.areas import area_of
from handbook.packs.metadata_files import target_member
from handbook.packs.sound_keys import require_sound_keys
from handbook.packs.trust_state import PackMembers, TrustState

if TYPE_CHECKING:
    from handbook.packs.client import TrustedFiles


@dataclass(frozen=True, slots=True)
class AreaContent:
    """What a pack and the store together have of an area.

    Attributes:
        hashes: path → SHA-256 of every target the metadata names; what is installed if they can't be trusted.
        fields: the custom fields of its metadata.
        installed: path → SHA-256 of what readers see now; empty if nothing is installed.
        targets: path → bytes of all of it, read when asked for; None if something is missing or at fault.
        gained: whether the pack brought something the store did not hold.
        fault: what is wrong with it; None if nothing is.
    """

    hashes: Mapping[str, str]
    fields: Mapping[str, Any]
    installed: Mapping[str, str]
    targets: AreaTargets | None
    gained: bool
    fault: PackError | None = None

    @property
    def superseded(self) -> bool:
        """Whether readers see an older text than the publisher's, and that can't be helped now."""
        return self.targets is None and bool(self.installed) and self.installed != self.hashes

    @property
    def absent(self) -> bool:
        """Whether nothing of it is installed, and that can't be helped now."""
        return self.targets is None and not self.installed


class AreaTargets(Mapping[str, bytes]):
    """The documents of an area, path → bytes, from the store or else from the pack, as long as both are open.

    They are not kept in memory. What the pack brings was verified; what the store holds was when it came there, and is
    once more when it is read.

    Attributes:
        hashes: path → SHA-256 (hex).
    """

    def __init__(self, hashes: Mapping[str, str], signed: Targets, sources: _Sources) -> None:
        self.hashes = hashes
        self._signed = signed
        self._sources = sources

    def __getitem__(self, path: str) -> bytes:
        """The document at `path`.

        Raises:
            KeyError: there is none.
            PackDamaged: it is not what was signed any more.
        """
        data = self._sources.read(path, self.hashes[path])
        if data is None:
            raise PackDamaged("packs.target_changed", path=path)
        return _verified(self._signed.targets[path], data)

    def __iter__(self) -> Iterator[str]:
        return iter(self.hashes)

    def __len__(self) -> int:
        return len(self.hashes)


class _Sources:
    """Where the bytes of targets come from: the store first, else the pack."""

    def __init__(self, pack: PackMembers, state: TrustState) -> None:
        self._pack = pack
        self._names = frozenset(pack.names)
        self._state = state
        self._held = state.held

    def holds(self, sha256: str) -> bool:
        """Whether the store has it."""
        return sha256 in self._held

    def brought(self, path: str, sha256: str) -> bytes | None:
        """The bytes the pack brings for this target; nothing is verified."""
        member = target_member(path, sha256)
        return self._pack.read(member) if member in self._names else None

    def read(self, path: str, sha256: str) -> bytes | None:
        """The bytes of a target, wherever they are."""
        return self._state.target(sha256) if self.holds(sha256) else self.brought(path, sha256)


def collect_areas(trusted: TrustedFiles, pack: PackMembers, state: TrustState) -> dict[str, AreaContent]:
    """Every area of the verified metadata with what can be had of it, in the order of their names.

    Raises:
        PackUntrusted: the delegations themselves are not what they must be.
    """
    _require_sound_delegations(trusted)
    sources, installed = _Sources(pack, state), state.installed
    delegated = trusted.targets.delegations.roles if trusted.targets.delegations else None
    return {
        role: _collect((delegated or {})[role], metadata.signed, sources, installed.get(role, {}))
        for role, metadata in sorted(trusted.areas.items())
    }


def _collect(
    role: DelegatedRole, signed: Targets, sources: _Sources, installed: Mapping[str, str]
) -> AreaContent:
    hashes = installed
    gained, is_whole = False, True
    try:
        hashes = signed_hashes(role, signed)
        for path, sha256 in hashes.items():
            if signed.targets[path].length > MAX_DOCUMENT_BYTES:
                raise PackTooLarge("packs.target_too_large", path=path)
            if sources.holds(sha256):
                continue
            data = sources.brought(path, sha256)
            if data is None:
                is_whole = False
            else:
                _verified(signed.targets[path], data)
                gained = True
    except PackError as error:
        return AreaContent(hashes, signed.unrecognized_fields, installed, None, False, error)
    targets = AreaTargets(hashes, signed, sources) if is_whole else None
    return AreaContent(hashes, signed.unrecognized_fields, installed, targets, gained)


def signed_hashes(role: DelegatedRole, signed: Targets) -> dict[str, str]:
    """Path → SHA-256 of the targets of an area.

    Raises:
        PackUntrusted: the area signs for another one or what was not delegated to it, or a hash is missing.
    """
    if signed.unrecognized_fields.get("x-area") != role.name:
        raise PackUntrusted("packs.wrong_area", area=role.name)
    hashes = {}
    for path, target in signed.targets.items():
        if area_of(path) != role.name or not role.is_delegated_path(path):
            raise PackUntrusted("packs.wrong_area", area=role.name)
        if "sha256" not in target.hashes:
            raise PackUntrusted("packs.versions_mixed", role=role.name)
        hashes[path] = target.hashes["sha256"]
    return hashes


def _verified(target: TargetFile, data: bytes) -> bytes:
    """`data` if it is what was signed.

    Raises:
        PackDamaged: it is not.
    """
    try:
        target.verify_length_and_hashes(data)
    except LengthOrHashMismatchError as error:
        raise PackDamaged("packs.target_changed", path=target.path) from error
    return data


def _require_sound_delegations(trusted: TrustedFiles) -> None:
    """Judge who may sign what; content in the top-level role would need no editor.

    Raises:
        PackUntrusted: nobody in particular may sign, one person counts as two, or anybody could sign.
    """
    targets = trusted.targets
    if targets.targets or targets.delegations is None or targets.delegations.roles is None:
        raise PackUntrusted("packs.wrong_area", area="targets")
    require_sound_keys(trusted.root.roles, trusted.root.keys)
    require_sound_keys(targets.delegations.roles, targets.delegations.keys)
