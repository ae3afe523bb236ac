"""What the map and its key say of one indicator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handbook.model.lens import Lens
from handbook.services.compare import ComparedCountry, ComparedIndicator, indicator_sources
from handbook.services.grades import step, steps
from handbook.services.handbook import Handbook
from handbook.services.rows import IndicatorRow
from handbook.ui.compare.atlas import Atlas, read_atlas
from handbook.ui.compare.key import step_sign, step_words
from handbook.ui.compare.legend import KeyEntry
from handbook.ui.compare.picture import MapValue
from handbook.ui.compare.table_model import value_sentence
from handbook.ui.compare.value_panel import ValueDetail
from handbook.words import Words


@dataclass(frozen=True, slots=True)
class World:
    """The atlas, and what its countries are called."""

    atlas: Atlas
    names: Mapping[str, str]


def read_world(handbook: Handbook, file: Path, lang: str) -> World:
    """Read the map in a worker."""
    atlas = read_atlas(file)
    return World(atlas, {code: handbook.vocabulary.country_name(code, lang) for code in atlas.lands})


def value_detail(handbook: Handbook, country: ComparedCountry, row: IndicatorRow, hint: str) -> ValueDetail:
    """A value with its sources, read in a worker."""
    return ValueDetail(country, row, hint, indicator_sources(handbook, country.code, row))


def map_values(
    indicator: ComparedIndicator, countries: Sequence[ComparedCountry], words: Words
) -> dict[str, MapValue]:
    """Code of a country → what the map shows of it."""
    values: dict[str, MapValue] = {}
    for country in countries:
        row = country.value(indicator.code)
        found = step(indicator, row)
        values[country.code] = MapValue(
            code=country.code,
            grade=found.grade,
            sign=step_sign(indicator.code, found),
            number=row.label if isinstance(row.value, int) else "",
            words="\n".join(part for part in (value_sentence(country, row, words), row.note) if part),
        )
    return values


def key_entries(indicator: ComparedIndicator, empty: str) -> tuple[KeyEntry, ...]:
    """The key of an indicator; `empty`: what is said of countries without a page."""
    entries = [
        KeyEntry(each.grade, step_sign(indicator.code, each), step_words(each)) for each in steps(indicator)
    ]
    return (*entries, KeyEntry(None, "", empty))


def indicator_of(lens: Lens) -> str:
    """The indicator that says most to somebody with these papers; empty where they do not decide it."""
    return "entry_foreign_passport" if "foreign_passport" in lens.documents else ""
