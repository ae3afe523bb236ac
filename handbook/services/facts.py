"""What the database knows of a hit: risk, age, signs. Kept for the sitting, because every keystroke asks again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from handbook.model.codec import prepare
from handbook.model.codes import CountryCode, Freshness, PackId, RecordId, RecordKind, Risk
from handbook.model.freshness import indicator_freshness
from handbook.model.lens import ANY_PROFILE
from handbook.model.records import Country, Organisation, Question, Statement
from handbook.model.signs import Sign, age_sign
from handbook.services.rows import StatementRow, organisation_row, statement_row
from handbook.services.vocabulary import Vocabulary

if TYPE_CHECKING:
    from handbook.store.reader import StoreReader

_KEPT = 4096
"""Records; a fact is some 300 bytes."""


class Found(Protocol):
    """What a hit is known by."""

    @property
    def kind(self) -> RecordKind:
        """Kind of record."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def pack(self) -> str:
        """Its pack."""


Key = tuple[str, str, str, str]
"""Kind, id, pack, language."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is shown of a hit beside its text.

    Attributes:
        signs: as on the page; for a question those of its statements taken together.
        details: services of an organisation.
        struck: a contact not to be used.
        answers: how many statements answer a question.
        profiles: for whom it is written.
    """

    freshness: Freshness
    risk: Risk | None = None
    signs: tuple[Sign, ...] = ()
    details: tuple[str, ...] = ()
    struck: bool = False
    answers: int = 0
    profiles: tuple[str, ...] = (ANY_PROFILE,)


class FactBook:
    """Facts about records, read in one go per kind and remembered. One thread uses it.

    It belongs to one generation of the store and one day; build a new one for another.
    """

    def __init__(self, reader: StoreReader, vocabulary: Vocabulary, today: date) -> None:
        self._reader = reader
        self._vocabulary = vocabulary
        self.today = today
        self._facts: dict[Key, Facts | None] = {}
        for cls in (Statement, Organisation, Question):
            prepare(cls, "json")  # so that the first search does not wait for it

    def of(self, hits: Sequence[Found], lang: str) -> list[Facts | None]:
        """Facts for each hit, None for one that is in no pack any more."""
        keys = [(hit.kind, hit.id, hit.pack, lang) for hit in hits]
        if len(self._facts) > _KEPT:
            self._facts.clear()
        missing = [key for key in keys if key not in self._facts]
        for key in missing:
            self._facts[key] = None
        self._read_statements([key for key in missing if key[0] == "statement"])
        self._read_organisations([key for key in missing if key[0] == "organisation"])
        self._read_questions([key for key in missing if key[0] == "question"])
        for key in missing:
            if key[0] == "country":
                self._facts[key] = self._country(key[1])
        return [self._facts[key] for key in keys]

    def _read_statements(self, keys: Sequence[Key]) -> None:
        found = self._reader.statements_by_id(key[1] for key in keys)
        for key in keys:
            for held in found.get(RecordId(key[1]), ()):
                if held.pack == key[2]:
                    row = statement_row(held, (key[3],), self._vocabulary, self.today)
                    self._facts[key] = Facts(
                        row.freshness, row.risk, row.signs, profiles=held.record.profiles
                    )

    def _read_organisations(self, keys: Sequence[Key]) -> None:
        found = self._reader.organisations_by_id(key[1] for key in keys)
        for key in keys:
            for held in found.get(RecordId(key[1]), ()):
                if held.pack == key[2]:
                    row = organisation_row(held, key[3], self._vocabulary, self.today)
                    struck = held.record.status in {"compromised", "closed"}
                    self._facts[key] = Facts(row.freshness, None, row.signs, row.services, struck)

    def _read_questions(self, keys: Sequence[Key]) -> None:
        """A question takes the highest risk and the newest date of the statements that answer it."""
        questions = self._reader.questions_by_id(key[1] for key in keys)
        answers = {
            (held.record.id, held.pack): held.record for entries in questions.values() for held in entries
        }
        found = self._reader.statements_by_id(id_ for question in answers.values() for id_ in question.answer)
        for key in keys:
            question = answers.get((RecordId(key[1]), PackId(key[2])))
            if question is not None:
                rows = [
                    statement_row(found[id_][0], (key[3],), self._vocabulary, self.today)
                    for id_ in question.answer
                    if id_ in found
                ]
                self._facts[key] = replace(_together(rows), profiles=question.profiles)

    def _country(self, code: str) -> Facts | None:
        country = self._vocabulary.countries.get(CountryCode(code))
        return Facts(self._newest_freshness(country)) if country is not None else None

    def _newest_freshness(self, country: Country) -> Freshness:
        """A country is as fresh as the newest of its indicators."""
        dated = [
            (value.as_of.last_day(), code, value) for code, value in country.indicator.items() if value.as_of
        ]
        if not dated:
            return "undated"
        _, code, value = max(dated, key=lambda entry: entry[0])
        return indicator_freshness(code, value, self._vocabulary.review_days, self.today)


def _together(rows: Iterable[StatementRow]) -> Facts:
    rows = list(rows)
    is_high = any(row.risk == "high" for row in rows)
    signs = [Sign("risk_high")] if is_high else []
    dated = [row for row in rows if row.last_day is not None]
    if not dated:
        return Facts("undated", "high" if is_high else None, (*signs, Sign("undated")), answers=len(rows))
    newest = max(dated, key=lambda row: row.last_day or date.min)
    record = newest.record
    signs.append(age_sign(newest.freshness, record.as_of, record.verified_on))
    return Facts(newest.freshness, "high" if is_high else None, tuple(signs), answers=len(rows))
