"""Countries side by side: one table of indicators."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from handbook.errors import InvalidChoice
from handbook.model.codes import CountryCode
from handbook.services.country import country_names
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import IndicatorRow, SourceRow, indicator_row, source_row


@dataclass(frozen=True, slots=True)
class ComparedCountry:
    """One country: a value for every indicator, unknown ones included, in the order of `Comparison.indicators`."""

    code: CountryCode
    name: str
    values: tuple[IndicatorRow, ...]

    def value(self, indicator: str) -> IndicatorRow:
        """The value of one indicator."""
        return next(row for row in self.values if row.code == indicator)


@dataclass(frozen=True, slots=True)
class ComparedIndicator:
    """One column. `scale`: from good to bad; empty for days."""

    code: str
    name: str
    hint: str
    scale: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Indicators × countries."""

    indicators: tuple[ComparedIndicator, ...]
    countries: tuple[ComparedCountry, ...]


@of_one_generation
def compare(handbook: Handbook, codes: Sequence[str], lang: str) -> Comparison:
    """The countries of `codes` in that order; all that have a page, by name, where none is given.

    Raises:
        InvalidChoice: a country without a page (`value`, `choices`).
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    vocabulary, today = handbook.vocabulary, handbook.today
    named = {code: name for code, name in country_names(handbook, lang) if code not in {"EU", "XX"}}
    wanted = list(dict.fromkeys(code.upper() for code in codes)) or list(named)
    for code in wanted:
        if code not in vocabulary.countries:
            raise InvalidChoice(value=code, choices=", ".join(sorted(vocabulary.countries)))
    return Comparison(
        tuple(
            ComparedIndicator(
                indicator.code,
                vocabulary.text(indicator.name, lang),
                vocabulary.text(indicator.hint, lang),
                indicator.scale,
            )
            for indicator in vocabulary.indicators.values()
        ),
        tuple(
            ComparedCountry(
                CountryCode(code),
                vocabulary.country_name(code, lang),
                tuple(
                    indicator_row(
                        indicator,
                        vocabulary.countries[CountryCode(code)].indicator.get(indicator.code),
                        lang,
                        vocabulary,
                        today,
                    )
                    for indicator in vocabulary.indicators.values()
                ),
            )
            for code in wanted
        ),
    )


def indicator_sources(handbook: Handbook, country: str, row: IndicatorRow) -> tuple[SourceRow, ...]:
    """What a value rests on."""
    for held in handbook.reader.country(country):
        found = handbook.reader.sources(held.pack, row.sources)
        if found:
            return tuple(source_row(source) for source in found)
    return ()


def comparison_csv(comparison: Comparison) -> str:
    """The table for a spreadsheet (RFC 4180): a value, its date and its freshness for each indicator.

    A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV Injection").
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    heads = [(each.name, f"{each.code}.as_of", f"{each.code}.freshness") for each in comparison.indicators]
    writer.writerow(["country", "name", *(_safe(head) for group in heads for head in group)])
    for country in comparison.countries:
        cells = [
            cell for row in country.values for cell in (_value(row), str(row.as_of or ""), str(row.freshness))
        ]
        writer.writerow([country.code, _safe(country.name), *(_safe(cell) for cell in cells)])
    return text.getvalue()


def _value(row: IndicatorRow) -> str:
    return f"{row.label}/{row.per_days}" if row.per_days else row.label


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
