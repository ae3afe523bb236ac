"""The names of codes in the reader's language, over all installed packs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from handbook.model.codes import TOPICS, CountryCode, LanguageTag
from handbook.model.records import Country, Indicator, Profile, Service, Text, Topic
from handbook.model.texts import pick
from handbook.words.names import country_name

if TYPE_CHECKING:
    from handbook.store.held import Held
    from handbook.store.reader import StoreReader

_Coded = TypeVar("_Coded", Topic, Indicator, Profile, Service, Country)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Codes and their names. Where two packs name the same code, the first pack's word holds.

    Attributes:
        languages: languages in which the content is complete, the pack's order.
        countries: codes that have a page.
    """

    languages: tuple[LanguageTag, ...]
    topics: Mapping[str, Topic]
    indicators: Mapping[str, Indicator]
    profiles: Mapping[str, Profile]
    services: Mapping[str, Service]
    countries: Mapping[CountryCode, Country]

    @property
    def review_days(self) -> dict[str, int]:
        """Topic code → days after which its claims want a new look."""
        return {code: topic.review_days for code, topic in self.topics.items()}

    def topic_order(self, code: str) -> int:
        """The place of a topic in the reading order; unknown ones stand last."""
        if code in self.topics:
            return self.topics[code].order
        return TOPICS.index(code) + 1 if code in TOPICS else len(TOPICS) + 1

    def text(self, text: Text, lang: str) -> str:
        """A text in `lang`, else in the first language that has it."""
        return pick(text, lang, self.languages)[1]

    def topic_name(self, code: str, lang: str) -> str:
        """The name of a topic; its code where no pack names it."""
        return self.text(self.topics[code].name, lang) if code in self.topics else code

    def profile_name(self, code: str, lang: str) -> str:
        """The name of a profile; its code where no pack names it."""
        return self.text(self.profiles[code].name, lang) if code in self.profiles else code

    def service_name(self, code: str, lang: str) -> str:
        """The name of a service; its code where no pack names it."""
        return self.text(self.services[code].name, lang) if code in self.services else code

    def indicator_name(self, code: str, lang: str) -> str:
        """The name of an indicator; its code where no pack names it."""
        return self.text(self.indicators[code].name, lang) if code in self.indicators else code

    def country_name(self, code: str, lang: str) -> str:
        """The editors' name of a country, else Unicode CLDR's."""
        country = self.countries.get(CountryCode(code))
        if country is not None and country.name is not None and LanguageTag(lang) in country.name:
            return country.name[LanguageTag(lang)]
        return country_name(code, lang)


def read_vocabulary(reader: StoreReader) -> Vocabulary:
    """Read the names of everything that is installed."""
    languages: dict[LanguageTag, None] = {}
    for installed in reader.packs():
        languages.update(dict.fromkeys(installed.pack.languages))
    return Vocabulary(
        languages=tuple(languages),
        topics=_by_code(reader.topics()),
        indicators=_by_code(reader.indicators()),
        profiles=_by_code(reader.profiles()),
        services=_by_code(reader.services()),
        countries=_by_code(reader.countries()),
    )


def _by_code(held: Iterable[Held[_Coded]]) -> dict[Any, _Coded]:
    """In the order of the first pack; a later pack only adds what it alone names."""
    found: dict[Any, _Coded] = {}
    for entry in held:
        found.setdefault(entry.record.code, entry.record)
    return found
