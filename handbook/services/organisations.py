"""The list of organisations and its filters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from handbook.model.codes import WORLDWIDE, CountryCode
from handbook.model.hours import Opening, organisation_opening
from handbook.model.records import Organisation
from handbook.services.doubts import ORGANISATIONS, Doubt, doubts
from handbook.services.filters import Filter
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.help_now import HelpGroup, help_chain
from handbook.services.ranking import organisation_rank
from handbook.services.rows import OrganisationRow, organisation_row
from handbook.words.names import language_name


@dataclass(frozen=True, slots=True)
class ListedOrganisation:
    """A row with its opening; None where no hours are known."""

    row: OrganisationRow
    opening: Opening | None


@dataclass(frozen=True, slots=True)
class LocalClock:
    """The time in the chosen country, by which "open now" is judged there.

    Attributes:
        place: a city where it is that time, in the reader's language.
    """

    local: datetime
    place: str


@dataclass(frozen=True, slots=True)
class OrganisationList:
    """The organisations that pass the filter.

    Attributes:
        local: working in the chosen country; all, when no country is chosen.
        worldwide: helping from anywhere; empty when no country is chosen.
        services, languages, channels, countries: codes that occur in the whole directory, with their numbers
            under the other filters, for the drop-downs.
        names: of those services, languages and countries, by code, in the reader's language.
        chain: all of them in the order in which to try them now, where that was asked for.
        clock: None where no country is chosen or no time zone is known there.
        doubts: pack → why its contacts are in doubt.
    """

    local: tuple[ListedOrganisation, ...]
    worldwide: tuple[ListedOrganisation, ...]
    services: dict[str, int]
    languages: dict[str, int]
    channels: dict[str, int]
    countries: dict[str, int]
    names: Mapping[str, str]
    clock: LocalClock | None
    doubts: Mapping[str, Doubt]
    chain: tuple[HelpGroup[ListedOrganisation], ...] = ()

    @property
    def rows(self) -> tuple[ListedOrganisation, ...]:
        """All of them, local first."""
        return (*self.local, *self.worldwide)


@of_one_generation
def organisation_list(handbook: Handbook, wanted: Filter, lang: str) -> OrganisationList:
    """List the organisations that pass `wanted`, the usable ones first."""
    vocabulary, now = handbook.vocabulary, handbook.now
    listed = [
        ListedOrganisation(
            organisation_row(held, lang, vocabulary, handbook.today), organisation_opening(held.record, now)
        )
        for held in handbook.reader.organisations()
    ]
    listed.sort(key=lambda entry: (organisation_rank(entry.row, wanted.country), entry.row.name.casefold()))
    tests = _tests(wanted)
    passing = [entry for entry in listed if all(test(entry) for test in tests.values())]
    local = [entry for entry in passing if wanted.country is None or wanted.country in _countries(entry)]
    worldwide = [entry for entry in passing if entry not in local]

    def counted(key: str, codes: Callable[[Organisation], Iterable[str]]) -> dict[str, int]:
        """How many would pass per code if only the filter `key` were changed."""
        others = [test for name, test in tests.items() if name != key]
        counts: dict[str, int] = {}
        for entry in listed:
            passes = all(test(entry) for test in others)
            for code in dict.fromkeys(codes(entry.row.record)):
                counts[code] = counts.get(code, 0) + passes
        return counts

    services = counted("service", lambda record: record.services)
    languages = counted("language", lambda record: record.languages)
    countries = counted("country", lambda record: record.countries)
    names = {code: vocabulary.service_name(code, lang) for code in services}
    names |= {code: language_name(code, lang) for code in languages}
    names |= {code: vocabulary.country_name(code, lang) for code in countries}
    return OrganisationList(
        local=tuple(local),
        worldwide=tuple(worldwide),
        services=services,
        languages=languages,
        channels=counted("channel", lambda record: [channel.kind for channel in record.channel]),
        countries=countries,
        names=names,
        clock=_clock(handbook, listed, wanted.country, lang),
        doubts=doubts(handbook, ORGANISATIONS),
        chain=help_chain(passing, wanted.country) if wanted.help_now else (),
    )


def _clock(
    handbook: Handbook, listed: Iterable[ListedOrganisation], country: str | None, lang: str
) -> LocalClock | None:
    """The time in the zone that most organisations at home in `country` name."""
    at_home = [
        (entry.row.record.timezone, entry.row.city)
        for entry in listed
        if country is not None and _countries(entry)[0] == country and entry.row.record.timezone
    ]
    zones = Counter(zone for zone, _ in at_home)
    if not zones:
        return None
    zone = zones.most_common(1)[0][0]
    known = handbook.vocabulary.countries.get(CountryCode(country or ""))
    capital = handbook.vocabulary.text(known.capital, lang) if known and known.capital else None
    city = next((city for own, city in at_home if own == zone and city), capital)
    return LocalClock(handbook.now.astimezone(ZoneInfo(zone)), city or zone.rpartition("/")[2])


def _countries(entry: ListedOrganisation) -> tuple[str, ...]:
    return entry.row.record.countries


def _tests(wanted: Filter) -> dict[str, Callable[[ListedOrganisation], bool]]:
    tests: dict[str, Callable[[ListedOrganisation], bool]] = {}
    country, service, language, channel = wanted.country, wanted.service, wanted.language, wanted.channel
    if country is not None:
        tests["country"] = lambda entry: country in _countries(entry) or WORLDWIDE in _countries(entry)
    if service is not None:
        tests["service"] = lambda entry: service in entry.row.record.services
    if language is not None:
        tests["language"] = lambda entry: language in entry.row.record.languages
    if channel is not None:
        tests["channel"] = lambda entry: any(each.kind == channel for each in entry.row.record.channel)
    if wanted.open_now:
        tests["open_now"] = lambda entry: entry.opening is None or entry.opening.is_open
    return tests
