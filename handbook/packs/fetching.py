"""From a mirror to a pack file: the metadata as TUF verifies it, and of the targets what the store does not hold.

The result is an ordinary pack. It goes through the gate, is verified, shown and taken over like any file from a stick:
there is one way into the store. What is verified here decides what is asked for and how much of it is accepted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handbook import __version__
from handbook.errors import (
    DataFolderError,
    MirrorError,
    PackDamaged,
    PackError,
    PackOutdated,
    PackTooLarge,
)
from handbook.packs import metadata_files as files
from handbook.packs.area_content import signed_hashes
from handbook.packs.client import TrustedFiles, verify_metadata
from handbook.packs.container import MAX_MEMBER_BYTES, MAX_MEMBERS, write_pack
from handbook.packs.downloads import Buffer, Downloads
from handbook.packs.fingerprint import root_hash
from handbook.packs.signed_fields import read_issue, require_readable
from handbook.packs.target_download import Source, Target, Whole, download, total, whole_of
from handbook.packs.trust_state import TrustState, require_whole
from handbook.progress import CancelToken, Progress

MAX_TOTAL_BYTES = 256 * 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came from a mirror.

    Attributes:
        is_new: whether a pack was written: the newest is not what readers see.
        version: of the newest pack the mirror has.
        issued, fresh_until: of that pack (UTC).
        received: how many bytes came.
        requests: how many files were asked for.
    """

    is_new: bool
    version: int
    issued: datetime
    fresh_until: datetime
    received: int
    requests: int


def fetch(
    source: Source,
    states: Sequence[TrustState],
    downloads: Downloads,
    file: Path,
    progress: Progress,
    cancel: CancelToken,
) -> Fetched:
    """Bring what is new since the last pack of a trusted publisher, as a pack in `file`.

    Args:
        source: the mirror.
        states: one for each trusted publisher.
        downloads: what came before; what comes stays there if the rest does not come.
        file: where to write the pack; nothing is written if there is nothing new.
        progress: in bytes; the total is 0 until it is known.
        cancel: looked at between two files.

    Raises:
        MirrorError: the mirror can't be used, or what it gives can't.
        PackError: what it gives is not signed as it must be, or needs a newer program.
        DataFolderError: the disk is full or can't be written.
        Cancelled.
    """
    read = _Metadata(source, progress, cancel)
    state = _whose(read, states)
    trusted = _verified(read, state)
    require_readable(trusted.timestamp.unrecognized_fields, __version__)
    issue = read_issue(trusted.timestamp.unrecognized_fields)
    signed = _signed(trusted)
    is_known = trusted.files[files.TIMESTAMP] == state.metadata.get(files.TIMESTAMP)
    is_new = not is_known or any(state.installed.get(role, {}) != hashes for role, hashes in signed.items())
    if is_new:
        lacking, whole = _lacking(trusted, signed, state), _whole(trusted, signed)
        targets = download(source, lacking, whole, downloads, progress, cancel)
        _write(file, {**files.member_names(trusted.files), **targets})
    version = trusted.timestamp.version
    return Fetched(is_new, version, issue.issued, issue.fresh_until, source.received, source.requests)


class _Metadata:
    """The metadata of the mirror; each file is asked for once."""

    def __init__(self, source: Source, progress: Progress, cancel: CancelToken) -> None:
        self._source, self._progress, self._cancel = source, progress, cancel
        self._known: dict[str, bytes] = {}

    def __call__(self, name: str) -> bytes:
        """A file.

        Raises:
            KeyError: there is none.
            MirrorError, Cancelled.
        """
        if name not in self._known:
            self._cancel.raise_if_cancelled()
            buffer = Buffer()
            self._source.read(files.METADATA + name, files.limit_of(name), buffer, is_hashed=False)
            self._known[name] = bytes(buffer.data)
            self._progress(self._source.received, 0)
        return self._known[name]


def _whose(read: _Metadata, states: Sequence[TrustState]) -> TrustState:
    """The publisher whose mirror this is. The timestamp is asked for first: mostly it is the one that is known.

    Raises:
        MirrorError: it is no mirror, or of nobody the user trusts.
    """
    try:
        timestamp = read(files.TIMESTAMP)
        for state in states:
            if state.metadata.get(files.TIMESTAMP) == timestamp:
                return state
        claimed = root_hash(read(files.FIRST_ROOT))
    except (KeyError, PackError) as error:
        raise MirrorError("mirror.not_a_repository") from error
    for state in states:
        if root_hash(state.root) == claimed:
            return state
    raise MirrorError("mirror.unknown_publisher")


def _verified(read: _Metadata, state: TrustState) -> TrustedFiles:
    """All metadata, verified by python-tuf against what is known of the publisher.

    Raises:
        MirrorError: the mirror is behind, not whole, or gives what nobody would publish.
        PackUntrusted: signatures are missing, or versions were turned back or mixed.
        StoreDamaged: what is known of the publisher is not whole any more.
    """
    require_whole(state)
    try:
        return verify_metadata(read, state.metadata, state.root)
    except PackOutdated as error:
        raise MirrorError("mirror.outdated") from error
    except PackDamaged as error:
        missing = error.code == "packs.metadata_missing"
        raise MirrorError("mirror.incomplete" if missing else "mirror.altered") from error
    except PackTooLarge as error:
        raise MirrorError("mirror.too_long") from error


def _signed(trusted: TrustedFiles) -> dict[str, dict[str, str]]:
    """Area → path → SHA-256 of everything the publisher has signed.

    Raises:
        PackUntrusted: an area signs what it may not sign.
        MirrorError: a hash is none.
    """
    delegated = (trusted.targets.delegations and trusted.targets.delegations.roles) or {}
    signed = {role: signed_hashes(delegated[role], part.signed) for role, part in trusted.areas.items()}
    if not all(_SHA256.fullmatch(sha256) for hashes in signed.values() for sha256 in hashes.values()):
        raise MirrorError("mirror.altered")
    return signed


def _lacking(
    trusted: TrustedFiles, signed: Mapping[str, Mapping[str, str]], state: TrustState
) -> list[Target]:
    """Every target that the store does not hold, in the order of their names.

    Raises:
        MirrorError: it is more than any honest publisher has.
    """
    held = state.held
    found: dict[str, Target] = {}
    for role, hashes in signed.items():
        targets = trusted.areas[role].signed.targets
        for path, sha256 in hashes.items():
            if sha256 not in held:
                member = files.target_member(path, sha256)
                found[member] = Target(member, sha256, targets[path].length)
    longest = max((one.length for one in found.values()), default=0)
    members = len(found) + len(trusted.files)
    if longest > MAX_MEMBER_BYTES or members > MAX_MEMBERS or total(found.values()) > MAX_TOTAL_BYTES:
        raise MirrorError("mirror.too_long")
    return [found[member] for member in sorted(found)]


def _whole(trusted: TrustedFiles, signed: Mapping[str, Mapping[str, str]]) -> Whole:
    lengths = {
        sha256: trusted.areas[role].signed.targets[path].length
        for role, hashes in signed.items()
        for path, sha256 in hashes.items()
    }
    return whole_of(trusted.timestamp.version, trusted.files.values(), lengths.values())


def _write(file: Path, members: Mapping[str, bytes]) -> None:
    try:
        file.write_bytes(write_pack(members))
    except OSError as error:
        raise DataFolderError(path=str(file), reason=error.strerror or str(error)) from error
