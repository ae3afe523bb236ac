"""The plain text of the command line, for people: lines without colours, the same words as in the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from handbook.model.markup import plain
from handbook.model.records import EmergencyNumber
from handbook.model.signs import Sign
from handbook.services.answers import answer
from handbook.services.country import CountryPage
from handbook.services.doubts import Doubt
from handbook.services.find import Found
from handbook.services.handbook import Handbook
from handbook.services.organisations import ListedOrganisation, OrganisationList
from handbook.services.records import ChannelRow, OrganisationCard, StatementDetail
from handbook.services.rows import IndicatorRow, OrganisationRow, SourceRow, StatementRow
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.doubts import doubt_sentence
from handbook.words.signs import sign_text

_ISOLATES = str.maketrans({"\u2068": "[", "\u2069": "]"})


def search_lines(found: Found, words: Words, *, explain: bool = False) -> Iterator[str]:
    """Hits, each with its place, snippet and signs."""
    if found.sheet_code:
        yield words.sentence("sheets.searched_code", code=found.sheet_code)
        yield ""
    if found.repair:
        yield words.sentence("cli.repaired", query=found.interpreted_as)
    if not found.hits:
        yield words.sentence("cli.nothing_found", query=found.query)
        if found.suggestions:
            yield words.sentence("cli.try", suggestions=", ".join(found.suggestions))
        return
    yield words.count("cli.found", found.total)
    for hit in found.hits:
        yield ""
        yield f"{hit.title}  ({hit.id})"
        if hit.snippet:
            yield f"  {hit.snippet.translate(_ISOLATES)}"
        yield f"  {signs_text(hit.facts.signs, words)}" if hit.facts.signs else f"  {hit.kind}"
        if explain:
            yield from (f"    {reason}" for reason in hit.explain)


def statement_lines(detail: StatementDetail, words: Words) -> Iterator[str]:
    """One statement whole."""
    yield " › ".join(detail.crumb)
    yield from _doubt_lines([detail.doubt], words, "page")
    yield from _row_lines(detail.row, words)
    yield words.sentence("cli.for_whom", profiles=", ".join(detail.profiles))
    yield from _source_lines(detail.sources, words)
    if detail.conflicts:
        yield words.sentence("signs.conflict") + ":"
        for rival in detail.conflicts:
            yield from _row_lines(rival, words)


def question_lines(handbook: Handbook, id_: str, words: Words, lang: str) -> Iterator[str]:
    """A question and the statements that answer it."""
    found = answer(handbook, id_, (lang,))
    yield found.title
    yield from _doubt_lines(found.doubts, words, "page")
    for place, row in zip(found.places, found.rows, strict=True):
        yield ""
        yield place
        yield from _row_lines(row, Words(lang))


def country_lines(page: CountryPage, words: Words, lang: str) -> Iterator[str]:
    """A whole country page."""
    yield f"{page.names[0]}  ({page.code})"
    yield " · ".join(page.facts)
    yield from _doubt_lines([page.doubt], words, "page")
    yield ""
    for indicator in page.indicators:
        yield indicator_line(indicator, words)
    if page.chosen:
        yield ""
        yield f"== {words.sentence('signs.for_chosen')} =="
        for row in page.chosen:
            yield from _row_lines(row, words)
    for section in page.topics:
        yield ""
        yield f"== {section.names[0]} =="
        for block in section.blocks:
            if block.conflict:
                yield words.sentence("signs.conflict") + ":"
            for row in block.rows:
                yield from _row_lines(row, words)
    if page.emergency:
        yield ""
        yield f"== {words.sentence('cli.emergency')} =="
        yield from _doubt_lines([page.doubt], words, "contacts")
        yield from (_emergency_line(number, words) for number in page.emergency)
    for title, rows in (("cli.who_helps", page.organisations), ("cli.worldwide", page.worldwide)):
        if rows:
            yield ""
            yield f"== {words.sentence(title)} =="
            packs = dict.fromkeys(row.pack for row in rows)
            yield from _doubt_lines((page.contact_doubts.get(pack) for pack in packs), words, "contacts")
            for organisation in rows:
                yield from _organisation_row_lines(organisation, words)


def organisations_lines(listed: OrganisationList, words: Words, lang: str) -> Iterator[str]:
    """A list of organisations."""
    yield words.count("cli.organisations_found", len(listed.rows))
    yield from _doubt_lines(listed.doubts.values() if listed.rows else (), words, "contacts")
    for entry in listed.rows:
        yield from _organisation_row_lines(entry.row, words, entry)


def organisation_lines(card: OrganisationCard, words: Words, lang: str) -> Iterator[str]:
    """One organisation whole: its warning first."""
    yield from _organisation_row_lines(card.row, words)
    if card.warning:
        yield f"  ! {card.warning}"
    if card.row.record.status == "compromised":
        return
    for text in (card.eligibility, card.notes):
        if text:
            yield f"  {text}"
    if card.channels and card.usable:
        yield from _doubt_lines([card.doubt], words, "contacts")
    for channel in card.channels:
        yield from _channel_lines(channel)
    yield "  " + words.sentence(f"cli.disclosure_{card.row.record.disclosure_risk}")
    yield from _source_lines(card.sources, words)


def signs_text(signs: tuple[Sign, ...], words: Words) -> str:
    """Signs as words: `High risk · Practice · as of 3 Feb 2026`."""
    return " · ".join(sign_text(sign, words) for sign in signs)


def _doubt_lines(
    doubts: Iterable[Doubt | None], words: Words, of: Literal["contacts", "page"]
) -> Iterator[str]:
    for doubt in doubts:
        if doubt is not None:
            yield f"! {doubt_sentence(doubt, words, of)}"


def _emergency_line(number: EmergencyNumber, words: Words) -> str:
    kind = words.sentence(f"reading.emergency_{number.kind}")
    date = words.sentence("reading.undated")
    if number.as_of is not None:
        date = words.sentence("signs.as_of", date=format_date(number.as_of, words.lang))
    return f"- {number.number} — {kind} ({date})"


def _row_lines(row: StatementRow, words: Words) -> Iterator[str]:
    for cell in row.cells:
        foreign = f"[{cell.lang}] " if cell.lang != cell.wanted else ""
        yield f"- {foreign}{plain(cell.text)}"
        if cell.action:
            yield f"  → {plain(cell.action)}"
    yield f"  {signs_text(row.signs, words)} · {row.id}"


def indicator_line(row: IndicatorRow, words: Words) -> str:
    """`Entry with internal passport: with conditions (as of 2025)`."""
    label = row.label
    if row.per_days:
        label = words.sentence("cli.days_in", days=row.label, period=row.per_days)
    note = f" {row.note}" if row.note else ""
    return f"{row.name}: {label} ({sign_text(row.sign, words)}){note}"


def _organisation_row_lines(
    row: OrganisationRow, words: Words, entry: ListedOrganisation | None = None
) -> Iterator[str]:
    signs = signs_text(row.signs, words)
    struck = "✗ " if row.record.status in {"compromised", "closed"} else ""
    state = ""
    if entry is not None and entry.opening is not None:
        state = " · " + words.sentence("cli.open" if entry.opening.is_open else "cli.closed")
    yield f"- {struck}{row.name}  ({row.id})"
    yield f"  {', '.join(row.services)} · {signs}{state}" if row.services else f"  {signs}{state}"


def _channel_lines(channel: ChannelRow) -> Iterator[str]:
    if channel.usable:
        note = f" — {channel.note}" if channel.note else ""
        yield f"  {channel.record.kind}: {channel.shown}{note}"


def _source_lines(sources: tuple[SourceRow, ...], words: Words) -> Iterator[str]:
    for source in sources:
        parts = [
            source.title,
            source.publisher,
            source.published and format_date(source.published, words.lang),
        ]
        yield words.sentence("cli.source", source=", ".join(part for part in parts if part))
        if source.url:
            yield f"    {source.url}"
