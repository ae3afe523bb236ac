"""The records of the content contract as frozen values. Field names are the contract's keys.

A field named `country` or `topic` on a record whose TOML has no such key comes from the place of its file
(`countries/AM/entry.toml`); `codec.PLACE_FIELDS` lists them. Every `{lang: str}` is a `Text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from handbook.model.codes import (
    Certainty,
    ChannelKind,
    ChannelSafety,
    CountryCode,
    DeadlineCount,
    DeadlineEvent,
    DisclosureRisk,
    EmergencyKind,
    IndicatorKind,
    LanguageTag,
    OrganisationKind,
    OrganisationStatus,
    PackId,
    RecordId,
    Risk,
    RouteAllowed,
    SourceKind,
    TravelDocument,
    Weekday,
)
from handbook.model.dates import PartialDate

Text = Mapping[LanguageTag, str]
"""A text per language, keyed by BCP 47 tag."""


@dataclass(frozen=True, slots=True)
class Publisher:
    """Who answers for a pack."""

    name: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Pack:
    """pack.toml: what this body of content is."""

    id: PackId
    title: Text
    description: Text
    languages: tuple[LanguageTag, ...]
    publisher: Publisher
    licence: str


@dataclass(frozen=True, slots=True)
class Topic:
    """A chapter of a country page. `review_days`: after how many days its statements want a new look."""

    code: str
    order: int
    review_days: int
    name: Text
    hint: Text


@dataclass(frozen=True, slots=True)
class Indicator:
    """A fact that can be compared between countries. `scale` runs from good to bad."""

    code: str
    kind: IndicatorKind
    name: Text
    hint: Text
    scale: tuple[str, ...]
    labels: Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Profile:
    """A group of people to whom statements apply."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Service:
    """A kind of help that an organisation gives."""

    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Concept:
    """One meaning and its words in every language; the first term is the preferred one."""

    code: str
    terms: Mapping[LanguageTag, tuple[str, ...]]
    definition: Text | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A plain question in people's own words, answered by statements in reading order."""

    id: RecordId
    profiles: tuple[str, ...]
    phrasings: Mapping[LanguageTag, tuple[str, ...]]
    answer: tuple[RecordId, ...]
    country: CountryCode | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a claim comes from."""

    id: RecordId
    title: str
    kind: SourceKind
    publisher: str | None = None
    url: str | None = None
    published: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Route:
    """One leg between two countries."""

    id: RecordId
    from_: CountryCode
    to: CountryCode
    documents: tuple[TravelDocument, ...]
    profiles: tuple[str, ...]
    allowed: RouteAllowed
    conditions: Text
    sources: tuple[RecordId, ...]
    risk: Risk | None = None
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """What must be done within so many days of an event, as statements of the handbook say."""

    id: RecordId
    country: CountryCode
    event: DeadlineEvent
    task: Text
    days: int
    count: DeadlineCount
    statements: tuple[RecordId, ...]
    sources: tuple[RecordId, ...]
    per_days: int | None = None
    exceptions: Text | None = None
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence to point at on a counter sheet."""

    code: str
    text: Text


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number to dial inside a country: digits only."""

    kind: EmergencyKind
    number: str
    sources: tuple[RecordId, ...]
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class IndicatorValue:
    """What an indicator says of one country: a word of its scale, a number of days, or "unknown"."""

    value: str | int
    sources: tuple[RecordId, ...] = ()
    as_of: PartialDate | None = None
    verified_on: date | None = None
    note: Text | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    per_days: int | None = None


@dataclass(frozen=True, slots=True)
class Country:
    """country.toml: names, emergency numbers and indicators of one country code."""

    code: CountryCode
    languages: tuple[LanguageTag, ...]
    name: Text | None = None
    capital: Text | None = None
    currency: str | None = None
    phone_code: str | None = None
    emergency: tuple[EmergencyNumber, ...] = ()
    indicator: Mapping[str, IndicatorValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Statement:
    """One checkable claim: the core record."""

    id: RecordId
    country: CountryCode
    topic: str
    text: Text
    profiles: tuple[str, ...]
    certainty: Certainty
    sources: tuple[RecordId, ...]
    action: Text | None = None
    risk: Risk | None = None
    as_of: PartialDate | None = None
    verified_on: date | None = None
    verified_by: str | None = None
    review_by: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    conflicts_with: tuple[RecordId, ...] = ()
    replaces: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """`opens` to `closes` ("HH:MM") on `days`; `closes` may be "24:00" or, if earlier, mean the next day."""

    days: tuple[Weekday, ...]
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach an organisation."""

    kind: ChannelKind
    value: str
    country: CountryCode | None = None
    purpose: str | None = None
    languages: tuple[LanguageTag, ...] = ()
    hours: tuple[OpeningHours, ...] = ()
    safety: ChannelSafety | None = None
    preferred: bool = False
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """Somebody who helps, or an office one has to deal with."""

    id: RecordId
    name: Text
    kind: OrganisationKind
    countries: tuple[CountryCode, ...]
    languages: tuple[LanguageTag, ...]
    services: tuple[str, ...]
    disclosure_risk: DisclosureRisk
    status: OrganisationStatus
    sources: tuple[RecordId, ...]
    other_names: tuple[str, ...] = ()
    city: Text | None = None
    address: str | None = None
    timezone: str | None = None
    eligibility: Text | None = None
    notes: Text | None = None
    warning: Text | None = None
    as_of: PartialDate | None = None
    verified_on: date | None = None
    verified_by: str | None = None
    channel: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """A whole body of content, as the loader hands it on: every tuple in the order of its file."""

    pack: Pack
    topics: tuple[Topic, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    profiles: tuple[Profile, ...] = ()
    services: tuple[Service, ...] = ()
    concepts: tuple[Concept, ...] = ()
    questions: tuple[Question, ...] = ()
    routes: tuple[Route, ...] = ()
    sources: tuple[Source, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    countries: tuple[Country, ...] = ()
    statements: tuple[Statement, ...] = ()
    organisations: tuple[Organisation, ...] = ()
