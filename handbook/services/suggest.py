"""Suggesting: what the words in the search box name or begin to name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handbook.services.handbook import Handbook, of_one_generation

SuggestionKind = Literal["country", "city", "organisation", "concept", "question"]


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """A way on from what is typed.

    Attributes:
        id: the record's id; of a city its country's code, of a concept its code.
        text: in the reader's language.
    """

    kind: SuggestionKind
    id: str
    text: str


@of_one_generation
def suggest(handbook: Handbook, text: str, lang: str) -> tuple[SuggestionRow, ...]:
    """A few names for `text` as typed so far, in a millisecond or two.

    Raises:
        IndexMissing, IndexDamaged, IndexOutdated, StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: as `find`.
    """
    from handbook.search.engine import SearchRequest

    found = handbook.engine.suggest(SearchRequest(text, lang))
    return tuple(SuggestionRow(one.kind, one.id, one.text) for one in found)
