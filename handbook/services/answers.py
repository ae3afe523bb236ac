"""The answer to a plain question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from handbook.errors import NotFound
from handbook.model.records import Question
from handbook.services.doubts import Doubt, country_area, doubts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import StatementRow, statement_row


@dataclass(frozen=True, slots=True)
class Answer:
    """A plain question and the statements that answer it, in reading order.

    Attributes:
        country_name: where the question is about one country.
        places: the country of each of `rows`, by name.
        doubts: of the countries whose text is in doubt, in the order of `rows`.
    """

    question: Question
    title: str
    country_name: str | None
    rows: tuple[StatementRow, ...]
    places: tuple[str, ...]
    doubts: tuple[Doubt, ...]


@of_one_generation
def answer(handbook: Handbook, id_: str, languages: tuple[str, ...]) -> Answer:
    """The answer to a plain question.

    Raises:
        NotFound: no such question (`id`).
    """
    held = handbook.reader.question(id_)
    if not held:
        raise NotFound(id=id_)
    question, vocabulary = held[0].record, handbook.vocabulary
    found = handbook.reader.statements_by_id(question.answer)
    rows = tuple(
        statement_row(found[each][0], languages, vocabulary, handbook.today)
        for each in question.answer
        if each in found
    )
    phrasings = {lang: texts[0] for lang, texts in question.phrasings.items()}
    return Answer(
        question=question,
        title=vocabulary.text(phrasings, languages[0]),
        country_name=vocabulary.country_name(question.country, languages[0]) if question.country else None,
        rows=rows,
        places=tuple(vocabulary.country_name(row.record.country, languages[0]) for row in rows),
        doubts=tuple(dict.fromkeys(_doubts_of(handbook, rows))),
    )


def _doubts_of(handbook: Handbook, rows: Sequence[StatementRow]) -> Iterator[Doubt]:
    for row in rows:
        doubt = doubts(handbook, country_area(row.record.country)).get(row.pack)
        if doubt is not None:
            yield doubt
