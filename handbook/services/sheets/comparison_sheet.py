"""Countries side by side on paper, in words: for each indicator its values, and which countries have them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handbook.model.codes import LanguageTag
from handbook.services.compare import ComparedIndicator, Comparison
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import IndicatorRow
from handbook.services.sheets.basis import basis_of
from handbook.services.sheets.frame import framed
from handbook.services.sheets.request import SheetRequest
from handbook.sheets.document import ParagraphBlock, Section, Sheet, Wording
from handbook.words import Words
from handbook.words.signs import sign_text

_NAMED = 5
"""So many countries are named under the title; of more the text tells."""


@of_one_generation
def comparison_sheet(handbook: Handbook, comparison: Comparison, lang: str) -> Sheet:
    """A sheet of all indicators. It has no code: that names one country.

    Raises:
        InvalidChoice: the language is none of those there are.
    """
    words, tag = Words(lang), LanguageTag(lang)
    sections = tuple(
        Section(
            (indicator.name,),
            tuple(ParagraphBlock(Wording(tag, text)) for text in _lines(indicator, comparison, words)),
        )
        for indicator in comparison.indicators
    )
    basis = basis_of(handbook, SheetRequest("country", comparison.countries[0].code, lang))
    title = words.sentence("decide.comparison")
    sheet = framed(basis, confirmed=(None,), main=sections)
    names = [country.name for country in comparison.countries]
    return replace(
        sheet,
        title=title,
        subtitle=", ".join(names) if len(names) < _NAMED else "",
        document_title=title,
        code=None,
        code_text="",
        code_payload=None,
        foot=sheet.foot[:1],
        page_of=f"{title} · {{page}} / {{pages}}",
        continued=title,
    )


def _lines(indicator: ComparedIndicator, comparison: Comparison, words: Words) -> Iterator[str]:
    """`**high**: Kazakhstan (recheck · as of …), …`, from good to bad, unknown last."""
    groups: dict[str, list[str]] = {}
    rows = [(country.name, country.value(indicator.code)) for country in comparison.countries]
    rows.sort(key=lambda entry: _order(indicator, entry[1]))
    for name, row in rows:
        label = (
            words.sentence("cli.days_in", days=row.label, period=row.per_days) if row.per_days else row.label
        )
        is_known = row.value != "unknown"
        groups.setdefault(label, []).append(f"{name} ({sign_text(row.sign, words)})" if is_known else name)
    for label, names in groups.items():
        yield f"**{label}**: {', '.join(names)}"


def _order(indicator: ComparedIndicator, row: IndicatorRow) -> tuple[bool, int]:
    if row.value == "unknown":
        return (True, 0)
    if isinstance(row.value, int):
        return (False, -row.value)
    return (False, indicator.scale.index(row.value) if row.value in indicator.scale else 0)
