"""What a pack is, as a reader is told before taking it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from handbook.errors import HandbookError
from handbook.services.pack_diff import PackDiff
from handbook.store.generations import Tombstone

if TYPE_CHECKING:
    from handbook.packs.verification import Verified


@dataclass(frozen=True, slots=True)
class AreaSignatures:
    """How many editors must and did sign an area, and by which keys."""

    area: str
    needed: int
    given: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackReport:
    """What a pack is.

    Attributes:
        error: why it can't be taken, None if it can.
        publisher: root hash of who signed it; empty if nobody known did.
        status: "fresh", "stale", "expired", "clock_wrong"; None when not ok.
        superseded: areas that stay at their old version, because the pack lacks something of them.
        missing: areas of the publisher that are in neither the pack nor the store.
        withdrawn: every tombstone of the publisher, with its reason.
        diff: what it would change.
    """

    error: HandbookError | None
    publisher: str = ""
    publisher_name: str | None = None
    pack: str | None = None
    version: int | None = None
    issued: datetime | None = None
    fresh_until: datetime | None = None
    status: str | None = None
    notes: Mapping[str, str] = field(default_factory=dict)
    signatures: tuple[AreaSignatures, ...] = ()
    superseded: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    older: bool = False
    withdrawn: tuple[Tombstone, ...] = ()
    diff: PackDiff = field(default_factory=PackDiff)

    @property
    def ok(self) -> bool:
        """Whether it can be imported."""
        return self.error is None


def report_of(verified: Verified, error: HandbookError | None = None) -> PackReport:
    """What is known of a verified pack before it is compared; `error`: why it can't be taken."""
    return PackReport(
        error,
        publisher=verified.publisher,
        publisher_name=verified.publisher_name,
        pack=verified.pack_id,
        version=verified.version,
        issued=verified.issued,
        fresh_until=verified.fresh_until,
        status=verified.status if error is None else None,
        notes=dict(verified.notes),
        signatures=tuple(AreaSignatures(s.area, s.needed, s.given, s.keys) for s in verified.signatures),
        superseded=verified.superseded,
        missing=verified.absent,
        older=verified.older,
        withdrawn=tombstones_of(verified) if error is None else (),
    )


def tombstones_of(verified: Verified) -> tuple[Tombstone, ...]:
    """Every tombstone of the publisher."""
    return tuple(
        Tombstone(stone.id, area, stone.on, stone.reason)
        for area, stones in verified.withdrawn.items()
        for stone in stones
    )
