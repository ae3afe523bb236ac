"""Countries side by side: one table of indicators."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from handbook.disk import write_whole
from handbook.errors import InvalidChoice
from handbook.model.codes import CountryCode
from handbook.services.country import country_names
from handbook.services.doubts import Doubt, country_area, doubts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import IndicatorRow, SourceRow, indicator_rows, source_row
from handbook.words import Words
from handbook.words.signs import sign_text


@dataclass(frozen=True, slots=True)
class ComparedCountry:
    """One country.

    Attributes:
        values: one for every indicator, unknown ones included, in the order of `Comparison.indicators`.
        doubt: why its page is in doubt, None where it is not.
    """

    code: CountryCode
    name: str
    values: tuple[IndicatorRow, ...]
    doubt: Doubt | None = None

    def value(self, indicator: str) -> IndicatorRow:
        """The value of one indicator."""
        return next(row for row in self.values if row.code == indicator)


@dataclass(frozen=True, slots=True)
class ComparedIndicator:
    """One column. `scale`: from good to bad, empty for days; `labels`: value → its name."""

    code: str
    name: str
    hint: str
    scale: tuple[str, ...]
    labels: Mapping[str, str]


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
            raise InvalidChoice(value=code[:80], choices=", ".join(sorted(vocabulary.countries)))
    return Comparison(
        tuple(
            ComparedIndicator(
                indicator.code,
                vocabulary.text(indicator.name, lang),
                vocabulary.text(indicator.hint, lang),
                indicator.scale,
                {value: vocabulary.text(name, lang) for value, name in indicator.labels.items()},
            )
            for indicator in vocabulary.indicators.values()
        ),
        tuple(
            ComparedCountry(
                CountryCode(code),
                vocabulary.country_name(code, lang),
                indicator_rows(vocabulary.countries[CountryCode(code)], lang, vocabulary, today),
                _doubt(handbook, code),
            )
            for code in wanted
        ),
    )


def _doubt(handbook: Handbook, code: str) -> Doubt | None:
    found = doubts(handbook, country_area(code))
    return found.get(handbook.reader.country(code)[0].pack) if found else None


@of_one_generation
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


def save_comparison(comparison: Comparison, path: Path) -> None:
    """Write the table as a .csv file that spreadsheets read as UTF-8; an older file stays whole until the new one is.

    Raises:
        OSError: the file can't be written.
    """
    write_whole(path, comparison_csv(comparison).encode("utf-8-sig"))


def comparison_text(comparison: Comparison, corner: str, words: Words) -> str:
    """The table for pasting: cells with tabs between them, each value with its age; `corner` heads the names."""
    lines = [[corner, *(indicator.name for indicator in comparison.indicators)]]
    for country in comparison.countries:
        lines.append([country.name, *(_aged(row, words) for row in country.values)])
    return "".join("\t".join(_safe(cell.replace("\t", " ")) for cell in line) + "\n" for line in lines)


def _aged(row: IndicatorRow, words: Words) -> str:
    known = row.value != "unknown" or row.as_of is not None
    return f"{_value(row)} ({sign_text(row.sign, words)})" if known else _value(row)


def _value(row: IndicatorRow) -> str:
    return f"{row.label}/{row.per_days}" if row.per_days else row.label


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell
