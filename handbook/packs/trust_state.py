"""What is known of one publisher before a pack is opened. The store implements it; verification only reads it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from handbook.errors import PackError, StoreDamaged
from handbook.packs import metadata_files as files


class PackMembers(Protocol):
    """An opened pack, or a folder that looks like one."""

    @property
    def names(self) -> Collection[str]:
        """The names of all members: `metadata/timestamp.json`, `targets/countries/AM/<sha256>.entry.json` …"""

    def read(self, name: str) -> bytes:
        """One member, whole.

        Raises:
            KeyError: there is no such member.
            PackError: it can't be read.
        """


class TrustState(Protocol):
    """One publisher the user trusts, and what of him was verified and installed so far."""

    @property
    def root(self) -> bytes:
        """The publisher's `1.root.json`, as embedded in the program or added by the user."""

    @property
    def pack_id(self) -> str | None:
        """The id of this publisher's pack; None before the first import."""

    @property
    def metadata(self) -> Mapping[str, bytes]:
        """`Verified.metadata` as it was last handed over to be stored; empty before the first import."""

    @property
    def newest_issued(self) -> datetime | None:
        """`Verified.newest_issued` as it was last handed over; None before the first import."""

    @property
    def installed(self) -> Mapping[str, Mapping[str, str]]:
        """Area → target path → SHA-256 (hex) of the content that readers see now."""

    @property
    def held(self) -> Collection[str]:
        """SHA-256 (hex) of every target that is held."""

    def target(self, sha256: str) -> bytes | None:
        """The bytes of a target that is held, whatever generation it belongs to; None if it is not."""


@dataclass(slots=True)
class MemoryTrustState:
    """A trust state in memory, for verifying without a store and for tests."""

    root: bytes
    pack_id: str | None = None
    metadata: Mapping[str, bytes] = field(default_factory=dict)
    newest_issued: datetime | None = None
    installed: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    blobs: dict[str, bytes] = field(default_factory=dict)

    @property
    def held(self) -> Collection[str]:
        """What there are bytes of."""
        return self.blobs.keys()

    def target(self, sha256: str) -> bytes | None:
        """The bytes held under this hash."""
        return self.blobs.get(sha256)


def require_whole(state: TrustState) -> None:
    """See that what the store knows is there: without it an old pack would pass for new.

    Of a publisher whose packs were all refused, the roots alone are known.

    Raises:
        StoreDamaged: files are missing or unreadable.
    """
    known = state.metadata
    roles = ("root", "timestamp", "snapshot", "targets") if state.newest_issued else ("root",)
    try:
        for role in roles if known else ():
            name = files.newest(known, role)
            files.checked(name or role, known.get(name or role, b""))
    except PackError as error:
        raise StoreDamaged() from error
