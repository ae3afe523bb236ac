"""What the search page offers before anything is typed."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.model.lens import CLEAR, Lens
from handbook.model.texts import pick
from handbook.services.country import country_names
from handbook.services.handbook import Handbook, of_one_generation

_QUESTIONS = 8


@dataclass(frozen=True, slots=True)
class Start:
    """Ways in.

    Attributes:
        questions: (id, first phrasing) of plain questions, in the editors' order: those that name the person of the
            lens first, of the country where the person is before those of no country; none of other countries.
        countries: (code, name) of every country with a page.
        topics: (code, name) in reading order.
    """

    questions: tuple[tuple[str, str], ...]
    countries: tuple[tuple[str, str], ...]
    topics: tuple[tuple[str, str], ...]


@of_one_generation
def start(handbook: Handbook, lang: str, lens: Lens = CLEAR) -> Start:
    """Ways into the handbook, in `lang`, for the person of `lens`."""
    questions = (held.record for held in handbook.reader.questions())
    fitting = [
        each
        for each in questions
        if each.country in {None, lens.country} and lens.fit(each.profiles) != "other"
    ]
    fitting.sort(key=lambda each: (lens.fit(each.profiles) != "named", each.country is None))
    vocabulary = handbook.vocabulary
    languages = vocabulary.languages
    return Start(
        questions=tuple(
            (question.id, pick(question.phrasings, lang, languages)[1][0])
            for question in fitting[:_QUESTIONS]
        ),
        countries=country_names(handbook, lang),
        topics=tuple(
            (code, vocabulary.topic_name(code, lang))
            for code in sorted(vocabulary.topics, key=vocabulary.topic_order)
        ),
    )
