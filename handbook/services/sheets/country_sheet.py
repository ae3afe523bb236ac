"""The country sheet and the counter sheet."""

from __future__ import annotations

from collections.abc import Iterator

from handbook.model.codes import LanguageTag
from handbook.model.records import Phrase
from handbook.model.texts import pick
from handbook.services.rows import OrganisationRow
from handbook.services.sheets.basis import Basis
from handbook.services.sheets.contacts import best_contacts, contact_block, ranked, short_contact_block
from handbook.services.sheets.facts import emergency_block, indicator_cell, indicator_rows
from handbook.services.sheets.frame import framed
from handbook.services.sheets.statements import (
    Counter,
    SourceNumbers,
    chosen_rows,
    paragraph,
    topic_sections,
    wording,
)
from handbook.sheets.document import Block, PhraseBlock, Section, Sheet

SIDE_CONTACTS = 5
"""As many as stand beside the text of one page."""


def country_sheet(basis: Basis) -> Sheet:
    """Everything about a country, or the topics chosen; beside it whom to call, in short; behind it everybody."""
    sources = SourceNumbers()
    main = _topics(basis, Counter(counts=False), sources)
    cells = indicator_rows(basis)
    sources.marks(id_ for row in cells for id_ in row.sources)
    sources.marks(id_ for number in basis.page.emergency for id_ in number.sources)
    rows = ranked(basis)
    best = best_contacts(rows, basis.page.code, SIDE_CONTACTS)
    short = tuple(short_contact_block(row, basis) for row in best)
    return framed(
        basis,
        rows=chosen_rows(basis),
        indicators=tuple(indicator_cell(row, basis) for row in cells),
        main=main,
        side=(*_emergency(basis), *titled("sheets.whom_to_ask", short, basis)),
        after=(
            *contacts("sheets.all_contacts", [row for row in rows if _is_local(row, basis)], basis),
            *contacts("cli.worldwide", [row for row in rows if not _is_local(row, basis)], basis),
            *source_section(basis, sources),
        ),
    )


def counter_sheet(basis: Basis) -> Sheet:
    """Two languages aligned, one run of numbers: two people can point at the same line."""
    numbers, sources = Counter(counts=True), SourceNumbers()
    phrases = _phrases(basis, numbers)
    best = best_contacts(ranked(basis), basis.page.code, SIDE_CONTACTS)
    main = (*phrases, *_topics(basis, numbers, sources))
    return framed(
        basis,
        rows=chosen_rows(basis),
        indicators=(),
        main=main,
        side=(),
        after=(
            *_emergency(basis),
            *contacts("sheets.whom_to_ask", best, basis),
            *source_section(basis, sources),
        ),
    )


def contacts(title: str, rows: list[OrganisationRow], basis: Basis) -> Iterator[Section]:
    """A section of contacts; none where there is nobody."""
    return titled(title, tuple(contact_block(row, basis) for row in rows), basis)


def titled(title: str, blocks: tuple[Block, ...], basis: Basis) -> Iterator[Section]:
    """A section under a heading of the sheet's own; none where there is nothing."""
    if blocks:
        yield Section((basis.words.sentence(title),), blocks)


def source_section(basis: Basis, sources: SourceNumbers) -> Iterator[Section]:
    """The sources quoted."""
    return titled("sheets.sources", sources.blocks(basis), basis)


def _topics(basis: Basis, numbers: Counter, sources: SourceNumbers) -> tuple[Section, ...]:
    sections = tuple(topic_sections(basis, numbers, sources))
    if sections:
        return sections
    return (Section(basis.page.names, (paragraph("sheets.nothing_known", basis.words),)),)


def _emergency(basis: Basis) -> Iterator[Section]:
    block = emergency_block(basis)
    return titled("sheets.emergency", (block,) if block is not None else (), basis)


def _is_local(row: OrganisationRow, basis: Basis) -> bool:
    return basis.page.code in row.record.countries


def _phrases(basis: Basis, numbers: Counter) -> Iterator[Section]:
    blocks = tuple(
        _phrase(held.record, basis, number)
        for held in basis.handbook.reader.phrases()
        if held.pack == basis.pack.pack.id and (number := numbers.next()) is not None
    )
    if blocks:
        titles = tuple(words.sentence("sheets.phrases") for words in basis.column_words)
        yield Section(titles, blocks)


def _phrase(phrase: Phrase, basis: Basis, number: int) -> PhraseBlock:
    """In the languages of the columns, then in official languages that have it.

    Editors answer for the languages of their pack; in any other, the reader is told that nobody checked it.
    """
    pack_languages = basis.pack.pack.languages
    wordings = []
    for lang, words in zip(basis.languages, basis.column_words, strict=True):
        found, text = pick(phrase.text, lang, pack_languages)
        wordings.append(wording(found, text, lang, words))
    official = basis.handbook.vocabulary.countries[basis.page.code].languages
    shown = {each.lang for each in wordings}
    wordings += [
        wording(tag, phrase.text[tag], tag, basis.words)
        for tag in official
        if tag in phrase.text and tag not in shown
    ]
    unconfirmed = basis.words.sentence("sheets.unconfirmed_phrase")
    marks = tuple(None if LanguageTag(each.lang) in pack_languages else unconfirmed for each in wordings)
    return PhraseBlock(number, tuple(wordings), marks)
