"""The pocket card: numbers, two or three contacts, what must be known when it counts."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

from handbook.model.codes import LanguageTag
from handbook.services.rows import StatementRow
from handbook.services.sheets.basis import CARD_TOPICS, Basis
from handbook.services.sheets.contacts import best_contacts, ranked, short_contact_block
from handbook.services.sheets.facts import emergency_block
from handbook.services.sheets.frame import code_text, document_title
from handbook.services.sheets.statements import Counter, chosen_sections, statement_block
from handbook.services.sheets.traps import named_in
from handbook.sheets.document import PocketCard, StatementBlock
from handbook.words.dates import format_date

CARD_CONTACTS = 4
CARD_STATEMENTS = 30
"""More than ever fit; the painter takes whole ones as long as there is room: a short one may still fill the end."""
_RISKS = ("high", "medium")


def pocket_card(basis: Basis) -> PocketCard:
    """A card of two halves; what does not fit on paper is left off from the end."""
    words, name = basis.words, basis.page.names[0]
    best = best_contacts(ranked(basis), basis.page.code, CARD_CONTACTS)
    rows = list(itertools.islice(_by_importance(basis), CARD_STATEMENTS))
    return PocketCard(
        lang=LanguageTag(basis.request.lang),
        country=basis.page.code,
        document_title=document_title(basis),
        front_title=words.sentence("sheets.card_front", country=name),
        back_title=words.sentence("sheets.card_back"),
        code=str(basis.code) if basis.code else None,
        code_text=code_text(basis),
        code_payload=basis.code_payload,
        emergency=emergency_block(basis, newest_only=True),
        contacts=tuple(short_contact_block(row, basis) for row in best),
        statements=tuple(_short(statement_block(row, basis, Counter(counts=False), None)) for row in rows),
        front_foot=tuple(_front_foot(basis, rows)),
        back_foot=(words.sentence("sheets.card_changes"),) if basis.code else (),
    )


def _short(block: StatementBlock) -> StatementBlock:
    """Without law, practice or report, which its words tell: the line it takes is worth another statement."""
    return replace(block, signs=tuple(sign for sign in block.signs if not sign.code.startswith("certainty_")))


def _by_importance(basis: Basis) -> Iterator[StatementRow]:
    """High risk before medium; what says what to do before rules, rules before what befell others.

    Of equals one of every topic in turn, the shortest first. What is not in force stays off, and so does what others
    contradict: half a dispute is worse than none of it; and what sends the reader to another text of the handbook or
    to somebody in hostile hands.
    """
    sections = sorted(chosen_sections(basis), key=lambda section: _urgency(section.code))
    for risk, weight in itertools.product(_RISKS, range(3)):
        piles = [
            sorted(
                (
                    row
                    for block in section.blocks
                    if not block.conflict
                    for row in block.rows
                    if row.risk == risk and _weight(row) == weight
                    if row.freshness not in {"ended", "not_yet"} and not _points_elsewhere(row, basis)
                ),
                key=_length,
            )
            for section in sections
        ]
        for layer in itertools.zip_longest(*piles):
            yield from (row for row in layer if row is not None)


def _urgency(topic: str) -> int:
    return CARD_TOPICS.index(topic) if topic in CARD_TOPICS else len(CARD_TOPICS)


def _weight(row: StatementRow) -> int:
    """0 says what to do, 1 a rule, 2 practice and reports."""
    if row.record.action:
        return 0
    return 1 if row.record.certainty in {"law", "official"} else 2


def _points_elsewhere(row: StatementRow, basis: Basis) -> bool:
    text = row.cells[0].text + (row.cells[0].action or "")
    return "(handbook:" in text or bool(named_in(row.record, basis.traps))


def _length(row: StatementRow) -> int:
    return len(row.cells[0].text) + len(row.cells[0].action or "")


def _front_foot(basis: Basis, rows: list[StatementRow]) -> Iterator[str]:
    """That it wants checking, and how old it is: in one line each."""
    words, signed = basis.words, basis.signed
    if signed is None:
        yield words.sentence("sheets.unsigned")
    if not all(row.record.verified_on for row in rows) or not rows:
        yield words.sentence("sheets.card_unconfirmed")
    if signed is not None:
        day = format_date(signed.issued.date(), words.lang)
        state = "card_expired" if basis.status == "expired" or basis.superseded else "card_version"
        yield words.sentence(f"sheets.{state}", version=signed.version, date=day)
