"""For whom something is looked up: who the person is, which papers are at hand, in which country. Never stored."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from handbook.errors import ContradictoryLens
from handbook.model.codes import CountryCode, TravelDocument

Fit = Literal["general", "named", "other"]
"""Of something written for certain people: for everybody, or nothing was asked; for this person; for others."""
ANY_PROFILE = "any"
NO_FOREIGN_PASSPORT = "no_foreign_passport"


@dataclass(frozen=True)
class Lens:
    """What is known of the person; what was not asked narrows nothing down.

    Attributes:
        profiles: codes; empty = not asked.
        documents: held; empty = not asked, `("none",)` = no papers at all.
        country: where the person is now.
    """

    profiles: tuple[str, ...] = ()
    documents: tuple[TravelDocument, ...] = ()
    country: CountryCode | None = None

    @property
    def is_clear(self) -> bool:
        """Whether nothing was asked."""
        return not (self.profiles or self.documents or self.country)

    @property
    def audience(self) -> tuple[str, ...]:
        """The profiles of this person, that of the papers included: no foreign passport among them says it too."""
        lacks = bool(self.documents) and "foreign_passport" not in self.documents
        return tuple(dict.fromkeys((*self.profiles, NO_FOREIGN_PASSPORT))) if lacks else self.profiles

    def fit(self, profiles: Collection[str]) -> Fit:
        """How something written for `profiles` fits this person."""
        if any(code in profiles for code in self.audience if code != ANY_PROFILE):
            return "named"
        return "general" if not self.profiles or ANY_PROFILE in profiles else "other"

    def raise_if_contradictory(self) -> None:
        """Refuse what can't be true of one person.

        Raises:
            ContradictoryLens: the two that exclude each other (`first`, `second`).
        """
        if NO_FOREIGN_PASSPORT in self.profiles and "foreign_passport" in self.documents:
            raise ContradictoryLens(first=NO_FOREIGN_PASSPORT, second="foreign_passport")
        if "none" in self.documents and len(self.documents) > 1:
            other = next(document for document in self.documents if document != "none")
            raise ContradictoryLens(first="none", second=other)

    def concerns(self, profiles: Collection[str]) -> bool:
        """Whether something written for `profiles` applies to this person."""
        return not self.profiles or ANY_PROFILE in profiles or any(code in profiles for code in self.profiles)

    def is_named_by(self, profiles: Collection[str]) -> bool:
        """Whether `profiles` name this person and not just everybody: what comes first."""
        return any(code in profiles for code in self.profiles if code != ANY_PROFILE)

    def holds(self, documents: Iterable[TravelDocument]) -> bool:
        """Whether one of `documents` is at hand; `none` among them asks for no paper (content-format, "Route")."""
        return not self.documents or any(paper == "none" or paper in self.documents for paper in documents)


CLEAR = Lens()
"""Nothing was asked."""
