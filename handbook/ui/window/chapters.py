"""Which chapter of the help is about which page: what F1 opens."""

from __future__ import annotations

from collections.abc import Mapping

from handbook.ui.places import (
    ComparePlace,
    CountriesPlace,
    CountryPlace,
    DeadlinesPlace,
    HelpPlace,
    NotesPlace,
    OrganisationsPlace,
    PacksPlace,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
    SettingsPlace,
)

CHAPTERS: Mapping[type, str] = {
    SearchPlace: "find",
    CountriesPlace: "decide",
    CountryPlace: "decide",
    ComparePlace: "decide",
    RoutesPlace: "decide",
    DeadlinesPlace: "decide",
    OrganisationsPlace: "contacts",
    NotesPlace: "notes",
    PacksPlace: "update",
    PrintPlace: "print",
    SettingsPlace: "privacy",
}
"""Kind of place → chapter; the first chapter for all others."""


def help_on(place: type | None) -> HelpPlace:
    """The help on a page, by the kind of place it shows."""
    return HelpPlace(CHAPTERS.get(place, "start") if place is not None else "start")
