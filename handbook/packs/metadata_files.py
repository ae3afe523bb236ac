"""TUF metadata files by name and as untrusted bytes: what is looked at before python-tuf parses them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from tuf.api.metadata import Metadata, Root, T, Timestamp
from tuf.api.serialization import DeserializationError

from handbook.errors import PackDamaged, PackTooLarge
from handbook.model.canonical import read_json

METADATA = "metadata/"
TARGETS = "targets/"
FIRST_ROOT = "1.root.json"
TIMESTAMP = "timestamp.json"
MAX_ROOT_BYTES = 512_000
MAX_TIMESTAMP_BYTES = 16_384
MAX_SNAPSHOT_BYTES = 256 * 1024
MAX_TARGETS_BYTES = 1024 * 1024
MAX_ROOTS = 256
_VERSIONED = re.compile(r"([1-9]\d{0,15})\.(.+)\.json")
_LIMITS = {"root": MAX_ROOT_BYTES, "timestamp": MAX_TIMESTAMP_BYTES, "snapshot": MAX_SNAPSHOT_BYTES}


def role_and_version(name: str) -> tuple[str, int | None]:
    """`3.targets.json` → ("targets", 3); `timestamp.json` → ("timestamp", None) (specification, 6.2)."""
    match = _VERSIONED.fullmatch(name)
    return (match[2], int(match[1])) if match else (name.removesuffix(".json"), None)


def is_root(name: str) -> bool:
    """Whether this is a file of the root role."""
    return role_and_version(name)[0] == "root"


def newest(names: Iterable[str], role: str) -> str | None:
    """The file of `role` with the highest version among `names`."""
    versions = {
        version or 0: name for name in names for found, version in [role_and_version(name)] if found == role
    }
    return versions[max(versions)] if versions else None


def limit_of(name: str) -> int:
    """How many bytes a metadata file may have."""
    role, _ = role_and_version(name)
    return _LIMITS.get(role, MAX_TARGETS_BYTES)


def checked(name: str, data: bytes) -> bytes:
    """`data` of the metadata file `name`, if it is small and plain JSON.

    Raises:
        PackTooLarge: longer than any honest file of its role.
        PackDamaged: no JSON, or JSON made to confuse or exhaust its reader.
    """
    limit = limit_of(name)
    if len(data) > limit:
        raise PackTooLarge("packs.metadata_too_large", name=name)
    document, faults = read_json(data, limit)
    if faults or not _has_version(document):
        raise PackDamaged("packs.metadata_unreadable", name=name)
    return data


def _has_version(document: Any) -> bool:
    """Whether signed metadata counts its versions in numbers: `null` and `true` are 1 to python-tuf, and it would be
    stored under a name that nobody finds again."""
    signed = document.get("signed") if isinstance(document, dict) else None
    version = signed.get("version") if isinstance(signed, dict) else None
    return isinstance(version, int) and not isinstance(version, bool)


def parse_root(data: bytes) -> Metadata[Root]:
    """The metadata in a root file. Nothing is verified.

    Raises:
        PackDamaged, PackTooLarge: it is none.
    """
    return parse(FIRST_ROOT, data, Root)


def parse_timestamp(data: bytes) -> Metadata[Timestamp]:
    """The metadata in a timestamp file. Nothing is verified.

    Raises:
        PackDamaged, PackTooLarge: it is none.
    """
    return parse(TIMESTAMP, data, Timestamp)


def parse(name: str, data: bytes, kind: type[T]) -> Metadata[T]:
    """The metadata in the file `name`, if it is of this kind. Nothing is verified.

    Raises:
        PackDamaged, PackTooLarge: it is none.
    """
    try:
        metadata = Metadata[T].from_bytes(checked(name, data))
    except DeserializationError as error:
        raise PackDamaged("packs.metadata_unreadable", name=name) from error
    if not isinstance(metadata.signed, kind):
        raise PackDamaged("packs.metadata_unreadable", name=name)
    return metadata


def missing(name: str) -> PackDamaged:
    """The error for a metadata file that a pack lacks."""
    return PackDamaged("packs.metadata_missing", name=name)


def target_member(path: str, sha256: str) -> str:
    """The member that holds a target: `targets/countries/AM/<sha256>.entry.json` (specification, 6.2.1)."""
    folder, slash, name = path.rpartition("/")
    return f"{TARGETS}{folder}{slash}{sha256}.{name}"


def member_names(metadata: Mapping[str, bytes]) -> dict[str, bytes]:
    """Metadata files as members of a pack."""
    return {METADATA + name: data for name, data in metadata.items()}
