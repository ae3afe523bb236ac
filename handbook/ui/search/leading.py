"""Where results and suggestions lead."""

from __future__ import annotations

from handbook.services.find import HitRow
from handbook.services.suggest import SuggestionRow
from handbook.ui.places import CountryPlace, OrganisationsPlace, Place, SearchPlace
from handbook.ui.search.result_rows import marked_words


def place_of_hit(hit: HitRow) -> Place | None:
    """Where the whole of a hit is read; None for a question without a country, whose answer is the preview."""
    if hit.kind == "organisation":
        return OrganisationsPlace(organisation=hit.id)
    if hit.country is None:
        return None
    statement = hit.id if hit.kind == "statement" else None
    return CountryPlace(hit.country, hit.topic, statement, marked_words([hit]))


def place_of_suggestion(row: SuggestionRow) -> Place:
    """A page, or what is found for its words."""
    if row.kind in {"country", "city"}:
        return CountryPlace(row.id)
    return OrganisationsPlace(organisation=row.id) if row.kind == "organisation" else SearchPlace(row.text)
