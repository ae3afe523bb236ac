"""What the index is fed: one plain document per record, whatever its kind."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from importlib.resources import files

from handbook.model.codes import CountryCode, RecordKind
from handbook.model.dates import PartialDate
from handbook.model.records import (
    Concept,
    Content,
    Country,
    Organisation,
    Question,
    Service,
    Statement,
    Topic,
)
from handbook.model.texts import pick
from handbook.search.glossary import PLACE_PREFIX
from handbook.words.names import country_name

_NAME_LANGUAGES = ("en", "ru", "de", "hy", "ka", "kk", "uk")
_MARKUP = re.compile(r"\[([^\]]*)\]\([^)]*\)|[*_`]+")
# Services of whole topics: who asks for a lawyer wants those who are one before those who mention one.
_SERVICE_TOPICS = {
    "legal_advice": "legal_help", "detention_help": "detention", "evacuation": "onward", "shelter": "housing",
    "medical": "health", "psychological": "health", "family_tracing": "family", "work": "work_money",
}  # fmt: skip
Words = Mapping[str, tuple[str, ...]]
"""Search-only words per language."""


@dataclass(frozen=True, slots=True)
class Document:
    """One record as search sees it.

    Attributes:
        country: the one country it belongs to, or "".
        countries: every country it belongs to.
        topic: its topic, or "".
        titles: what a hit is called, per language.
        bodies: the text snippets are cut from, per language, without markup.
        names: search-only words as good as the title: other names, phrasings, cities, handles.
        asides: search-only words that count little: context the record does not itself state.
        digits: phone numbers, digits only.
        age: the last day of `as_of` or `verified_on`, the later, as a proleptic ordinal; 0 if undated.
        about: of an organisation, the topics in which it helps.
        valid_from, valid_to: ordinals of the first and last day in force; 0 if open.
    """

    kind: RecordKind
    id: str
    pack: str
    country: str
    countries: tuple[str, ...]
    topic: str
    titles: Mapping[str, str]
    bodies: Mapping[str, str]
    names: Words = field(default_factory=dict)
    asides: Words = field(default_factory=dict)
    digits: tuple[str, ...] = ()
    age: int = 0
    risk: str = ""
    valid_from: int = 0
    valid_to: int = 0
    status: str = ""
    about: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def city_names() -> Mapping[str, tuple[str, ...]]:
    """Country code → names of cities and nicknames people use for the country."""
    text = files("handbook.search").joinpath("places.toml").read_text(encoding="utf-8")
    return {code: tuple(names) for code, names in tomllib.loads(text).items()}


def content_documents(content: Content) -> Iterator[Document]:
    """Every record of `content` that can be found: countries, questions, statements, organisations."""
    maker = DocumentMaker(content)
    yield from map(maker.country, content.countries)
    yield from map(maker.question, content.questions)
    yield from map(maker.statement, content.statements)
    yield from map(maker.organisation, content.organisations)


class DocumentMaker:
    """Turns records into documents; knows the names records refer to by code."""

    def __init__(self, content: Content) -> None:
        self.pack = content.pack.id
        self.languages: Sequence[str] = content.pack.languages
        self.countries = {country.code: country for country in content.countries}
        self.topics = {topic.code: topic for topic in content.topics}
        self.services = {service.code: service for service in content.services}
        self.statements = {statement.id: statement for statement in content.statements}
        self.place_terms = _place_terms(content.concepts)
        self._country_titles: dict[tuple[str, str], str] = {}

    def _country_title(self, code: str, lang: str) -> str:
        title = self._country_titles.get((code, lang))
        if title is None:
            country = self.countries.get(CountryCode(code))
            name = country.name if country is not None else None
            title = pick(name, lang, self.languages)[1] if name is not None else country_name(code, lang)
            self._country_titles[code, lang] = title
        return title

    def _topic_title(self, code: str, lang: str) -> str:
        topic: Topic | None = self.topics.get(code)
        return pick(topic.name, lang, self.languages)[1] if topic else code

    def country(self, country: Country) -> Document:
        """The page of a country."""
        code = country.code
        titles = {str(lang): self._country_title(code, lang) for lang in self.languages}
        other = {lang: country_name(code, lang) for lang in (*_NAME_LANGUAGES, *country.languages)}
        names = [*other.values(), *city_names().get(code, ()), *self.place_terms.get(code, ())]
        if country.capital:
            names += country.capital.values()
        bodies = {str(lang): self._country_facts(country, lang) for lang in self.languages}
        numbers = tuple(number.number for number in country.emergency)
        return Document(
            kind="country", id=code, pack=self.pack, country=code, countries=(code,), topic="",
            titles=titles, bodies=bodies, names={"": tuple(dict.fromkeys([code, *names]))},
            digits=tuple(filter(None, [_digits(country.phone_code or ""), *numbers])),
        )  # fmt: skip

    def _country_facts(self, country: Country, lang: str) -> str:
        capital = pick(country.capital, lang, self.languages)[1] if country.capital else ""
        numbers = " / ".join(dict.fromkeys(number.number for number in country.emergency))
        return " · ".join(filter(None, [capital, country.phone_code, numbers]))

    def question(self, question: Question) -> Document:
        """A plain question, with its first answer."""
        answers = [self.statements[id] for id in question.answer if id in self.statements]
        country = question.country or _shared([answer.country for answer in answers])
        titles = {str(lang): phrasings[0] for lang, phrasings in question.phrasings.items()}
        answer = answers[0].text.items() if answers else ()
        bodies = {str(lang): plain(text) for lang, text in answer}
        return Document(
            kind="question", id=question.id, pack=self.pack, country=country,
            countries=(country,) if country else (), topic=_main([answer.topic for answer in answers]),
            titles=titles, bodies=bodies,
            names={lang: phrasings[1:] for lang, phrasings in question.phrasings.items()},
            age=max((_age(answer.as_of, answer.verified_on) for answer in answers), default=0),
        )  # fmt: skip

    def statement(self, statement: Statement) -> Document:
        """A statement, under its country and topic."""
        titles: dict[str, str] = {}
        bodies: dict[str, str] = {}
        asides: dict[str, tuple[str, ...]] = {}
        for lang in dict.fromkeys([*self.languages, *statement.text]):
            country, topic = (
                self._country_title(statement.country, lang),
                self._topic_title(statement.topic, lang),
            )
            titles[lang] = f"{country} › {topic}"
        for lang, text in statement.text.items():
            action = (statement.action or {}).get(lang)
            bodies[str(lang)] = plain(f"{text} {action}" if action else text)
        for topic_lang, hint in (
            self.topics[statement.topic].hint if statement.topic in self.topics else {}
        ).items():
            asides[str(topic_lang)] = (hint,)
        return Document(
            kind="statement", id=statement.id, pack=self.pack, country=statement.country,
            countries=(statement.country,), topic=statement.topic, titles=titles, bodies=bodies, asides=asides,
            age=_age(statement.as_of, statement.verified_on), risk=statement.risk or "",
            valid_from=_ordinal(statement.valid_from), valid_to=_ordinal(statement.valid_to),
        )  # fmt: skip

    def organisation(self, organisation: Organisation) -> Document:
        """An organisation, with its channels."""
        own = [
            *organisation.other_names,
            organisation.id.replace("-", " "),
            *(organisation.city or {}).values(),
        ]
        digits = []
        for channel in organisation.channel:
            if channel.kind in {"phone", "short_number", "whatsapp", "signal"}:
                digits.append(_digits(channel.value))
            if not channel.value.lstrip("+").isdigit():
                own += channel_words(channel.value)
        bodies = {str(lang): self._organisation_text(organisation, lang) for lang in organisation.name}
        titles = {str(lang): name for lang, name in organisation.name.items()}
        only = organisation.countries[0] if len(organisation.countries) == 1 else ""
        return Document(
            kind="organisation", id=organisation.id, pack=self.pack, country=only,
            countries=organisation.countries, topic="", titles=titles, bodies=bodies,
            names={"": tuple(own)}, asides=self._organisation_places(organisation),
            digits=tuple(filter(None, digits)), age=_age(organisation.as_of, organisation.verified_on),
            status=organisation.status, about=_helps_in(organisation.services),
        )  # fmt: skip

    def _organisation_text(self, organisation: Organisation, lang: str) -> str:
        services: list[Service] = [
            self.services[code] for code in organisation.services if code in self.services
        ]
        names = [pick(service.name, lang, self.languages)[1] for service in services]
        texts = (organisation.warning, organisation.eligibility, organisation.notes)
        parts = [pick(text, lang, self.languages)[1] for text in texts if text]
        city = pick(organisation.city, lang, self.languages)[1] if organisation.city else ""
        return plain(" ".join(filter(None, [city and city + ".", *parts, ", ".join(names)])))

    def _organisation_places(self, organisation: Organisation) -> Words:
        return {
            lang: tuple(self._country_title(code, lang) for code in organisation.countries if code != "XX")
            for lang in self.languages
        }


def plain(text: str) -> str:
    """Inline Markdown as plain text."""
    if not any(sign in text for sign in "[*_`"):
        return text  # as nearly all are
    return _MARKUP.sub(lambda match: match[1] or "", text)


def channel_words(value: str) -> list[str]:
    """The words of an address or handle, whole and in parts: `@EmigrantHelpBot`, `https://help.unhcr.org/georgia`."""
    bare = re.sub(r"^(https?://|mailto:)?(www\.)?", "", value).strip("@/").split("?")[0]
    if len(bare) > 60:
        bare = bare.split("/")[0]
    camel = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", bare)
    return list(dict.fromkeys([bare, camel, re.sub(r"[\W_]+", "", bare)]))


def _place_terms(concepts: Iterable[Concept]) -> dict[str, list[str]]:
    terms: dict[str, list[str]] = {}
    for concept in concepts:
        if concept.code.startswith(PLACE_PREFIX):
            code = concept.code.removeprefix(PLACE_PREFIX).upper()
            terms.setdefault(code, []).extend(term for group in concept.terms.values() for term in group)
    return terms


def _helps_in(services: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(topic for code in services if (topic := _SERVICE_TOPICS.get(code))))


def _shared(values: Sequence[str]) -> str:
    return values[0] if values and len(set(values)) == 1 else ""


def _main(values: Sequence[str]) -> str:
    """The most frequent value, of several the one that comes first."""
    return max(values, key=values.count, default="")


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _ordinal(day: date | None) -> int:
    return day.toordinal() if day else 0


def _age(as_of: PartialDate | None, verified_on: date | None) -> int:
    return max(as_of.last_day().toordinal() if as_of else 0, _ordinal(verified_on))
