"""Where one can be in the window. A place is all that Back and Forward remember, in memory only.

Without slots: this module is on the way of every start, and a class with slots takes three times as long to make.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from handbook.services.filters import Filter

if TYPE_CHECKING:
    from handbook.model.private import Subject
    from handbook.services.sheets.request import SheetKind


@dataclass(frozen=True)
class SearchPlace:
    """The search page. `query` is what stands in the search box."""

    query: str = ""


@dataclass(frozen=True)
class CountriesPlace:
    """The list of countries."""


@dataclass(frozen=True)
class CountryPlace:
    """A country's page.

    Attributes:
        code: ISO 3166-1, `EU` or `XX`.
        topic: scroll to this topic.
        statement: scroll to this statement and show which it is.
        marks: word forms to mark on the page, casefolded: what a search matched.
    """

    code: str
    topic: str | None = None
    statement: str | None = None
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True)
class OrganisationsPlace:
    """The directory of organisations, with the card of `organisation` open where given."""

    filter: Filter = field(default_factory=Filter)
    organisation: str | None = None


@dataclass(frozen=True)
class ComparePlace:
    """Countries side by side.

    Attributes:
        indicator: the one on the map; the first one where empty.
        region: what the map shows.
        countries: codes of those compared; all where empty.
        order: the indicator that orders the rows, empty for their names; None for the one on the map.
        is_reversed: from bad to good.
        view: "map", "words" or "table"; empty where the width decides.
        chosen: code of the chosen country.
        column: the indicator of the chosen value.
    """

    indicator: str = ""
    region: str = "eurasia"
    countries: tuple[str, ...] = ()
    order: str | None = None
    is_reversed: bool = False
    view: str = ""
    chosen: str = ""
    column: str = ""


@dataclass(frozen=True)
class RoutesPlace:
    """Where to from here. `start`: a country; else where the person of the lens is. `steps`: at most so many."""

    start: str | None = None
    steps: int = 2


@dataclass(frozen=True)
class PrintPlace:
    """A sheet before it is printed. Empty `countries` and `kind`: as chosen last in this sitting."""

    countries: tuple[str, ...] = ()
    kind: SheetKind | None = None


@dataclass(frozen=True)
class DeadlinesPlace:
    """Until when something must be done in a country. The dates themselves are no part of it."""

    country: str


@dataclass(frozen=True)
class PacksPlace:
    """What is installed and who is trusted, or a pack before it is applied."""

    file: Path | None = None


@dataclass(frozen=True)
class NotesPlace:
    """The private notes. `about`: begin a note on it; `note`: id of a note to show."""

    about: Subject | None = None
    note: str = ""


@dataclass(frozen=True)
class SettingsPlace:
    """Languages, colours, text size."""


@dataclass(frozen=True)
class HelpPlace:
    """The help, on F1. `chapter`: one of `resources/help`; the first one where empty."""

    chapter: str = ""


@dataclass(frozen=True)
class ShortcutsPlace:
    """The keys, on Ctrl+F1."""


@dataclass(frozen=True)
class WelcomePlace:
    """The first page: languages, text size, colours, and what the program keeps."""


Place = (
    SearchPlace
    | CountriesPlace
    | CountryPlace
    | OrganisationsPlace
    | ComparePlace
    | RoutesPlace
    | PrintPlace
    | DeadlinesPlace
    | PacksPlace
    | NotesPlace
    | SettingsPlace
    | HelpPlace
    | ShortcutsPlace
    | WelcomePlace
)


_MOST_STEPS = 200


class History:
    """Places visited in this sitting, the last 200 of them, with a way back and forward."""

    def __init__(self, start: Place) -> None:
        self._places: list[Place] = [start]
        self._now = 0

    @property
    def current(self) -> Place:
        """Where we are."""
        return self._places[self._now]

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier place."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back was used."""
        return self._now < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go somewhere new; what lay ahead is forgotten. The same place twice is one."""
        if place != self.current:
            self._places = [*self._places[: self._now + 1], place][-_MOST_STEPS:]
            self._now = len(self._places) - 1

    def amend(self, place: Place) -> None:
        """The current place is a little different now (typing, another card): no step of its own."""
        self._places[self._now] = place

    def back(self) -> Place:
        """One step back, if there is one."""
        self._now = max(0, self._now - 1)
        return self.current

    def forward(self) -> Place:
        """One step forward, if there is one."""
        self._now = min(len(self._places) - 1, self._now + 1)
        return self.current

    def clear(self, start: Place) -> None:
        """Forget everything."""
        self._places, self._now = [start], 0
