"""Parts of the installed content that are not to be relied on: newer text exists, or the content has expired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from handbook.services.handbook import Handbook
from handbook.services.pack_age import expiry, pack_status

ORGANISATIONS = "organisations"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why an area of a pack is in doubt (trust.md, "The pack" and "Time").

    Attributes:
        reason: "superseded": the publisher has a newer text of this area, which no pack has brought yet.
        pack, area, generation: of what is installed.
        publisher: who answers for it.
        version: a pack of this version or a newer one may hold the newer text.
        expired_on: the last day on which the publisher vouched for it.
    """

    reason: Literal["superseded", "expired"]
    pack: str
    area: str
    generation: int
    publisher: str
    version: int
    expired_on: date

    @property
    def key(self) -> str:
        """What it is known by for as long as nothing newer is installed."""
        return f"{self.pack}/{self.area}/{self.generation}/{self.reason}"


def country_area(code: str) -> str:
    """The area that holds the page and the emergency numbers of a country."""
    return f"country-{code}"


def doubts(handbook: Handbook, area: str) -> dict[str, Doubt]:
    """Pack → why its `area` is in doubt; packs whose area is sound, or that hold none, are not in it."""
    if not handbook.signed:
        return {}
    publishers = {str(held.pack.id): held.pack.publisher.name for held in handbook.packs()}
    found = {}
    for row in handbook.signed:
        is_superseded = area in row.superseded
        if is_superseded or pack_status(row.issued, row.fresh_until, handbook.now) == "expired":
            found[row.pack] = Doubt(
                reason="superseded" if is_superseded else "expired",
                pack=row.pack,
                area=area,
                generation=row.generation,
                publisher=publishers.get(row.pack, row.pack),
                version=row.version,
                expired_on=expiry(row.issued).date(),
            )
    return found
