"""The client workflow of TUF (specification, section 5), done by python-tuf on the members of a pack.

Nothing cryptographic is ours: `tuf.ngclient.Updater` verifies; we tell it where files come from, what time it is,
and turn its errors into ours. Import this module late: it costs some 0.2 s.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import (
    BadVersionNumberError,
    DownloadError,
    DownloadHTTPError,
    DownloadLengthMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from handbook.errors import (
    HandbookError,
    PackDamaged,
    PackError,
    PackOutdated,
    PackTooLarge,
    PackUntrusted,
    StoreDamaged,
)
from handbook.packs import metadata_files as files
from handbook.packs.areas import patterns_of
from handbook.packs.offline_tuf import without_fetcher
from handbook.temporary import private_folder

with without_fetcher():
    from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig
    from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
    from tuf.ngclient.config import EnvelopeType

Read = Callable[[str], bytes]
"""Gives a metadata file by its name; `KeyError` if there is none."""

SHAPE_ERRORS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What python-tuf raises on JSON that is no metadata."""
_BASE = "pack:///"
_ALWAYS = datetime.min.replace(tzinfo=UTC)
"""A moment at which nothing has expired yet: a pack is never refused for time alone; its status says how old it is."""


@dataclass(frozen=True, slots=True)
class TrustedFiles:
    """Metadata that TUF has verified as one consistent whole.

    Attributes:
        files: every file by its name in a repository (`2.root.json`, `timestamp.json`, `7.organisations.json` …).
        root, timestamp, snapshot, targets: the newest of each, parsed.
        areas: role → parsed metadata of every delegated role.
    """

    files: Mapping[str, bytes]
    root: Root
    timestamp: Timestamp
    snapshot: Snapshot
    targets: Targets
    areas: Mapping[str, Metadata[Targets]]


class _Fetcher(FetcherInterface):
    """Hands python-tuf the files of a pack.

    Attributes:
        asked: the last file asked for.
    """

    def __init__(self, read: Read) -> None:
        self._read = read
        self.asked = ""

    def _fetch(self, url: str) -> Iterator[bytes]:
        name = self.asked = url.removeprefix(_BASE)
        try:
            return iter([files.checked(name, self._read(name))])
        except KeyError as error:
            raise DownloadHTTPError(name, 404) from error


def verify_metadata(read: Read, known: Mapping[str, bytes], first_root: bytes) -> TrustedFiles:
    """Run the client workflow of TUF over all metadata, delegated roles included.

    Args:
        read: gives the metadata files of the pack.
        known: the files verified before, by their names in a repository; may be empty.
        first_root: what the trust in this publisher began with, used while nothing is known.

    Raises:
        PackOutdated: the pack is older than what is known.
        PackUntrusted: signatures are missing, or versions were turned back or mixed.
        PackDamaged: files are missing or unreadable.
        PackTooLarge: a file is longer than any honest one.
        StoreDamaged: what is known is no metadata any more: nothing was asked of the pack yet.
    """
    fetcher = _Fetcher(read)
    try:
        with private_folder() as folder:
            _lay_out(folder, known)
            return _run(folder, fetcher, known.get(files.newest(known, Root.type) or "", first_root))
    except (RepositoryError, DownloadError) as error:
        if isinstance(error.__cause__, HandbookError):  # ours, raised by the fetcher
            raise error.__cause__ from None
        if not fetcher.asked:
            raise StoreDamaged() from error
        raise _as_ours(error, fetcher.asked) from error
    except OSError as error:
        raise PackError("packs.temporary_folder", reason=error.strerror or str(error)) from error
    except SHAPE_ERRORS as error:
        raise PackDamaged("packs.metadata_unreadable", name=fetcher.asked) from error


def trust_in(root: bytes) -> TrustedMetadataSet:
    """python-tuf's trust that begins with this root.

    Raises:
        PackDamaged, PackTooLarge, RepositoryError: it is none.
    """
    return TrustedMetadataSet(files.checked(files.FIRST_ROOT, root), EnvelopeType.METADATA)


def _lay_out(folder: Path, known: Mapping[str, bytes]) -> None:
    """Write what is known where `Updater` looks for it: roots by version, everything else without."""
    roots = folder / "root_history"
    roots.mkdir()
    for name, data in known.items():
        role, _ = files.role_and_version(name)
        place = roots / name if role == Root.type else folder / f"{role}.json"
        place.write_bytes(data)


def _run(folder: Path, fetcher: _Fetcher, bootstrap: bytes) -> TrustedFiles:
    bootstrap = files.checked(files.FIRST_ROOT, bootstrap)
    updater = Updater(str(folder), _BASE, fetcher=fetcher, config=_config(), bootstrap=bootstrap)
    _ignore_expiry(updater)
    updater.refresh()
    targets = Metadata[Targets].from_bytes(_loaded(folder, Targets.type))
    delegated = (targets.signed.delegations and targets.signed.delegations.roles) or {}
    for name, role in delegated.items():
        _require_area(name)
        for path in (role.paths or [])[:1]:
            updater.get_targetinfo(
                path
            )  # a pattern matches itself: this loads the role that may sign such paths
    return _collect(folder, targets, tuple(delegated))


def _require_area(name: str) -> None:
    """See that a delegated role is one of ours, before its name is used for anything.

    Raises:
        PackUntrusted: it is not.
    """
    try:
        patterns_of(name)
    except ValueError as error:
        raise PackUntrusted("packs.wrong_area", area=name[:40]) from error


def _config() -> UpdaterConfig:
    return UpdaterConfig(
        max_root_rotations=files.MAX_ROOTS,
        root_max_length=files.MAX_ROOT_BYTES,
        timestamp_max_length=files.MAX_TIMESTAMP_BYTES,
        snapshot_max_length=files.MAX_SNAPSHOT_BYTES,
        targets_max_length=files.MAX_TARGETS_BYTES,
    )


def _ignore_expiry(updater: Updater) -> None:
    """Set the time by which `updater` judges expiry to a moment at which nothing has expired.

    Raises:
        RuntimeError: this version of python-tuf keeps it elsewhere; our code must follow.
    """
    trusted = getattr(updater, "_trusted_set", None)
    if not isinstance(trusted, TrustedMetadataSet) or not isinstance(trusted.reference_time, datetime):
        raise RuntimeError("python-tuf has moved its reference time")
    trusted.reference_time = _ALWAYS


def _loaded(folder: Path, role: str) -> bytes:
    """The file of a role that `Updater` verified and left in its folder."""
    try:
        return (folder / f"{role}.json").read_bytes()
    except FileNotFoundError as error:
        raise files.missing(f"{role}.json") from error


def _collect(folder: Path, targets: Metadata[Targets], roles: tuple[str, ...]) -> TrustedFiles:
    roots = {path.name: path.read_bytes() for path in (folder / "root_history").iterdir()}
    root = Metadata[Root].from_bytes(roots[files.newest(roots, Root.type) or ""]).signed
    timestamp = Metadata[Timestamp].from_bytes(_loaded(folder, Timestamp.type)).signed
    snapshot = Metadata[Snapshot].from_bytes(_loaded(folder, Snapshot.type)).signed
    areas = {role: _area(folder, targets.signed, role) for role in roles}
    named = {
        files.TIMESTAMP: _loaded(folder, Timestamp.type),
        f"{snapshot.version}.snapshot.json": _loaded(folder, Snapshot.type),
        f"{targets.signed.version}.targets.json": _loaded(folder, Targets.type),
    }
    named |= {f"{area.signed.version}.{role}.json": _loaded(folder, role) for role, area in areas.items()}
    return TrustedFiles({**roots, **named}, root, timestamp, snapshot, targets.signed, areas)


def _area(folder: Path, targets: Targets, role: str) -> Metadata[Targets]:
    """The metadata of an area, seen to be what the top-level delegation asks for.

    `Updater` keeps one file for each role name. An area that delegates in its turn could name another area with a key
    of its own, and what that key signed would lie in the place of what was verified before.

    Raises:
        PackUntrusted: the area delegates, or the file is not signed as it must be.
    """
    metadata = Metadata[Targets].from_bytes(_loaded(folder, role))
    if metadata.signed.delegations is not None:
        raise PackUntrusted("packs.wrong_area", area=role)
    if not targets.get_verification_result(role, metadata.signed_bytes, metadata.signatures):
        raise PackUntrusted("packs.signatures_insufficient", role=role)
    return metadata


def _as_ours(error: RepositoryError | DownloadError, asked: str) -> PackError:
    """Our error for what python-tuf found wrong; `asked` is the last file it asked the pack for."""
    role, _ = files.role_and_version(asked)
    if isinstance(error, BadVersionNumberError) and asked == files.TIMESTAMP:
        return PackOutdated()
    if isinstance(error, UnsignedMetadataError):
        return PackUntrusted("packs.signatures_insufficient", role=role)
    if isinstance(error, DownloadLengthMismatchError):
        return PackTooLarge("packs.metadata_too_large", name=asked)
    if isinstance(error, DownloadHTTPError):
        return files.missing(asked)
    if isinstance(error, DeserializationError | DownloadError):
        return PackDamaged("packs.metadata_unreadable", name=asked)
    return PackUntrusted("packs.versions_mixed", role=role)
