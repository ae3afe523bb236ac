"""Statements and sources as blocks of a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handbook.model.codes import LanguageTag
from handbook.model.records import Source
from handbook.model.signs import Sign
from handbook.services.country import Block, TopicSection
from handbook.services.rows import Cell, StatementRow
from handbook.services.sheets.basis import Basis
from handbook.services.sheets.traps import named_in
from handbook.sheets.document import (
    ConflictBlock,
    ParagraphBlock,
    Section,
    SourceBlock,
    StatementBlock,
    StatementColumn,
    Wording,
)
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.names import language_name
from handbook.words.signs import sign_text


class SourceNumbers:
    """Numbers for sources, in the order in which they are first quoted."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def marks(self, ids: Iterable[str]) -> str:
        """`[2] [5]`."""
        return " ".join(f"[{self._numbers.setdefault(id_, len(self._numbers) + 1)}]" for id_ in ids)

    def blocks(self, basis: Basis) -> tuple[SourceBlock, ...]:
        """All sources quoted so far, by number."""
        found = basis.handbook.reader.sources(basis.pack.pack.id, list(self._numbers))
        return tuple(
            SourceBlock(f"[{self._numbers[source.id]}]", _short(source, basis.words)) for source in found
        )


class Counter:
    """Counts what people may point at; or nothing, where a sheet has no numbers."""

    def __init__(self, *, counts: bool) -> None:
        self._next = 1 if counts else None

    def next(self) -> int | None:
        """The next number."""
        number = self._next
        if number is not None:
            self._next = number + 1
        return number


def chosen_sections(basis: Basis) -> tuple[TopicSection, ...]:
    """The topics on the sheet that the country has, in reading order."""
    return tuple(section for section in basis.page.topics if section.code in basis.topics)


def chosen_rows(basis: Basis) -> tuple[StatementRow, ...]:
    """Every statement on the sheet."""
    return tuple(row for section in chosen_sections(basis) for row in section.rows)


def topic_sections(basis: Basis, numbers: Counter, sources: SourceNumbers) -> Iterator[Section]:
    """Topic by topic; one that was asked for and has nothing says so."""
    known = {section.code: section for section in chosen_sections(basis)}
    vocabulary = basis.handbook.vocabulary
    for topic in basis.topics:
        section = known.get(topic)
        if section is not None:
            blocks = _for_profile(section.blocks, basis)
            yield Section(section.names, tuple(_block(each, basis, numbers, sources) for each in blocks))
        elif basis.request.topics:
            names = tuple(vocabulary.topic_name(topic, lang) for lang in basis.languages)
            yield Section(names, (paragraph("sheets.nothing_known", basis.words),))


def statement_block(
    row: StatementRow, basis: Basis, numbers: Counter, sources: SourceNumbers | None
) -> StatementBlock:
    """One statement. `sources` None: it quotes none."""
    return StatementBlock(
        id=row.id,
        columns=tuple(
            _column(cell, words) for cell, words in zip(row.cells, basis.column_words, strict=True)
        ),
        signs=tuple(sign for sign in row.signs if sign.code != "changed"),
        risk=row.risk,
        old=row.freshness in {"stale", "undated"},
        ended=row.freshness == "ended",
        number=numbers.next(),
        sources=sources.marks(row.record.sources) if sources else "",
        notes=tuple(_notes(row, basis)),
    )


def paragraph(code: str, words: Words) -> ParagraphBlock:
    """A sentence of the sheet's own."""
    return ParagraphBlock(Wording(LanguageTag(words.lang), words.sentence(code)))


def wording(lang: LanguageTag, text: str, wanted: str, words: Words) -> Wording:
    """A text that was wanted in one language and may be in another."""
    return Wording(lang, text, None if lang == wanted else language_name(lang, words.lang))


def _block(
    block: Block, basis: Basis, numbers: Counter, sources: SourceNumbers
) -> StatementBlock | ConflictBlock:
    statements = tuple(statement_block(row, basis, numbers, sources) for row in block.rows)
    if not block.conflict:
        return statements[0]
    shown = "reading.conflict_both" if len(statements) == 2 else "reading.conflict_all"
    words = basis.words
    return ConflictBlock(f"{words.sentence('reading.conflict')}: {words.sentence(shown)}", statements)


def _column(cell: Cell, words: Words) -> StatementColumn:
    return StatementColumn(
        sign_lang=LanguageTag(words.lang),
        text=wording(cell.lang, cell.text, cell.wanted, words),
        action=wording(cell.lang, cell.action, cell.wanted, words) if cell.action else None,
    )


def _for_profile(blocks: tuple[Block, ...], basis: Basis) -> list[Block]:
    """What names one of the profiles first; the others stay, in their order."""
    if not basis.request.names_profiles:
        return list(blocks)
    wanted = set(basis.request.profiles)
    return sorted(blocks, key=lambda block: not any(wanted & set(row.record.profiles) for row in block.rows))


def _notes(row: StatementRow, basis: Basis) -> Iterator[str]:
    """Not to use a contact it names; for those who advise, in one line: to whom it applies, who confirmed it."""
    vocabulary, words, record = basis.handbook.vocabulary, basis.words, row.record
    for organisation in named_in(record, basis.traps):
        name = vocabulary.text(organisation.name, basis.request.lang)
        yield words.sentence("sheets.names_compromised", name=name)
    parts = []
    if "any" not in record.profiles:
        names = ", ".join(vocabulary.profile_name(code, basis.request.lang) for code in record.profiles)
        parts.append(words.sentence("sheets.applies_to", profiles=names))
    if record.verified_on is not None:
        day = format_date(record.verified_on, words.lang)
        parts.append(words.sentence("sheets.confirmed_by", name=record.verified_by or "?", date=day))
    elif basis.has_confirmed:  # else a notice says it of all
        parts.append(sign_text(Sign("not_confirmed"), words))
    if basis.is_internal and parts:
        yield " · ".join(parts)


def _short(source: Source, words: Words) -> str:
    """`EUAA, Armenia report, 2024, euaa.europa.eu`."""
    from handbook.model.channels import host

    published = format_date(source.published, words.lang) if source.published else None
    parts = (source.publisher, source.title, published, host(source.url) if source.url else None)
    return ", ".join(part for part in parts if part)
