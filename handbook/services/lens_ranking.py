"""How much more or less a hit matters to the person who is asked about. Nothing is hidden, nothing moves far."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from handbook.model.lens import Fit, Lens

_BY_FIT: dict[Fit, float] = {"named": 1.15, "general": 1.0, "other": 0.85}
_HERE = 1.3
"""A hit about the country where the person is; a country named in the query weighs more than this."""


@dataclass(frozen=True, slots=True)
class LensWeight:
    """What the score of a hit is multiplied with, and why."""

    fit: Fit
    is_here: bool

    @property
    def factor(self) -> float:
        """Of the score."""
        return _BY_FIT[self.fit] * (_HERE if self.is_here else 1.0)

    @property
    def reason(self) -> str:
        """For `--explain`."""
        return f"lens {self.fit}{', here' if self.is_here else ''} ×{self.factor:.2f}"


def lens_weight(lens: Lens, profiles: Collection[str], country: str | None) -> LensWeight:
    """The weight of a hit written for `profiles` about `country`."""
    return LensWeight(lens.fit(profiles), lens.country is not None and country == lens.country)
