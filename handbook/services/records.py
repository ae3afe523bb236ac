"""Single records: a statement with its sources and rivals, an organisation's card, the answer to a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from handbook.errors import NotFound
from handbook.model.channels import channel_safety, qr_payload, written
from handbook.model.codes import ChannelSafety, RecordKind
from handbook.model.hours import Opening, channel_opening, organisation_opening
from handbook.model.records import Channel, Organisation
from handbook.model.vcard import vcard
from handbook.services.doubts import ORGANISATIONS, Doubt, country_area, doubts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.rows import (
    OrganisationRow,
    SourceRow,
    StatementRow,
    organisation_row,
    source_row,
    statement_row,
)
from handbook.sheets.qr import QrCode, qr_code

if TYPE_CHECKING:
    from handbook.store.held import Held


@dataclass(frozen=True, slots=True)
class StatementDetail:
    """One statement whole.

    Attributes:
        crumb: names of country and topic.
        profiles: names of those to whom it applies.
        conflicts: the statements that contradict it.
        doubt: why the text of its country is in doubt, None where it is not.
    """

    row: StatementRow
    crumb: tuple[str, str]
    profiles: tuple[str, ...]
    sources: tuple[SourceRow, ...]
    conflicts: tuple[StatementRow, ...]
    doubt: Doubt | None


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One way to reach an organisation.

    Attributes:
        shown: the value as people write it.
        payload: what its QR code holds.
        opening: None where no hours are known.
        usable: False for a compromised or closed organisation: no copy, no QR code.
    """

    record: Channel
    shown: str
    payload: str
    safety: ChannelSafety
    purpose: str | None
    note: str | None
    opening: Opening | None
    usable: bool


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """An organisation whole, in one language.

    Attributes:
        lang: the language asked for; signs and labels are in it.
        doubt: why its contacts are in doubt, None where they are not.
    """

    lang: str
    row: OrganisationRow
    countries: tuple[str, ...]
    eligibility: str | None
    notes: str | None
    warning: str | None
    channels: tuple[ChannelRow, ...]
    opening: Opening | None
    sources: tuple[SourceRow, ...]
    doubt: Doubt | None

    @property
    def usable(self) -> bool:
        """False for a compromised or closed one: no copy, no QR code, no vCard."""
        return is_usable(self.row.record)


@dataclass(frozen=True, slots=True)
class Record:
    """What `handbook show` tells of any record."""

    kind: RecordKind
    pack: str
    record: Any
    country: str | None
    topic: str | None
    freshness: str | None
    sources: tuple[SourceRow, ...]
    conflicts: tuple[str, ...]


@of_one_generation
def statement_detail(handbook: Handbook, id_: str, languages: tuple[str, ...]) -> StatementDetail:
    """A statement with everything that belongs to it.

    Raises:
        NotFound: no such statement (`id`).
    """
    found = handbook.reader.statements_by_id([id_])
    if not found:
        raise NotFound(id=id_)
    held = next(iter(found.values()))[0]
    vocabulary, lang = handbook.vocabulary, languages[0]
    statement = held.record
    rivals = handbook.reader.statements_by_id(statement.conflicts_with)
    return StatementDetail(
        row=statement_row(held, languages, vocabulary, handbook.today),
        crumb=(
            vocabulary.country_name(statement.country, lang),
            vocabulary.topic_name(statement.topic, lang),
        ),
        profiles=tuple(vocabulary.profile_name(code, lang) for code in statement.profiles),
        sources=_sources(handbook, held.pack, statement.sources),
        conflicts=tuple(
            statement_row(rival, languages, vocabulary, handbook.today)
            for entries in rivals.values()
            for rival in entries
        ),
        doubt=doubts(handbook, country_area(statement.country)).get(held.pack),
    )


@of_one_generation
def organisation_card(handbook: Handbook, id_: str, lang: str) -> OrganisationCard:
    """An organisation with everything that belongs to it.

    Raises:
        NotFound: no such organisation (`id`).
    """
    found = handbook.reader.organisations_by_id([id_])
    if not found:
        raise NotFound(id=id_)
    held = next(iter(found.values()))[0]
    record, vocabulary = held.record, handbook.vocabulary
    return OrganisationCard(
        lang=lang,
        row=organisation_row(held, lang, vocabulary, handbook.today),
        countries=tuple(vocabulary.country_name(code, lang) for code in record.countries),
        eligibility=vocabulary.text(record.eligibility, lang) if record.eligibility else None,
        notes=vocabulary.text(record.notes, lang) if record.notes else None,
        warning=vocabulary.text(record.warning, lang) if record.warning else None,
        channels=tuple(channel_row(handbook, record, channel, lang) for channel in record.channel),
        opening=organisation_opening(record, handbook.now),
        sources=_sources(handbook, held.pack, record.sources),
        doubt=doubts(handbook, ORGANISATIONS).get(held.pack),
    )


def organisation_vcard(handbook: Handbook, id_: str, lang: str) -> str:
    """An organisation as a vCard 4.0.

    Raises:
        NotFound: no such organisation, or one that must not be called (`id`).
    """
    found = handbook.reader.organisations_by_id([id_])
    if not found:
        raise NotFound(id=id_)
    record = next(iter(found.values()))[0].record
    if record.status == "compromised":
        raise NotFound(id=id_)
    return vcard(record, lang, handbook.vocabulary.languages)


def channel_qr(row: ChannelRow) -> QrCode | None:
    """The QR code of a channel, None where it must not be used or does not fit."""
    if not row.usable or row.record.kind == "office":
        return None
    try:
        return qr_code(row.payload)
    except ValueError:
        return None


@of_one_generation
def record(handbook: Handbook, id_: str) -> Record:
    """Any record by its id, or a country by its code.

    Raises:
        NotFound: there is none (`id`).
    """
    reader, vocabulary, today = handbook.reader, handbook.vocabulary, handbook.today
    for held in _first(reader.statements_by_id([id_])):
        row = statement_row(held, (vocabulary.languages[0],), vocabulary, today)
        return Record(
            "statement", held.pack, held.record, held.record.country, held.record.topic, row.freshness,
            _sources(handbook, held.pack, held.record.sources), held.record.conflicts_with,
        )  # fmt: skip
    for entry in _first(reader.organisations_by_id([id_])):
        contact = organisation_row(entry, vocabulary.languages[0], vocabulary, today)
        countries = entry.record.countries
        return Record(
            "organisation", entry.pack, entry.record, countries[0] if len(countries) == 1 else None, None,
            contact.freshness, _sources(handbook, entry.pack, entry.record.sources), (),
        )  # fmt: skip
    for question in reader.question(id_):
        return Record("question", question.pack, question.record, question.record.country, None, None, (), ())
    for country in reader.country(id_.upper()):
        ids = {id_: None for value in country.record.indicator.values() for id_ in value.sources}
        ids |= {id_: None for number in country.record.emergency for id_ in number.sources}
        return Record(
            "country", country.pack, country.record, country.record.code, None, None,
            _sources(handbook, country.pack, tuple(ids)), (),
        )  # fmt: skip
    raise NotFound(id=id_)


def _first(found: dict[Any, tuple[Held[Any], ...]]) -> tuple[Held[Any], ...]:
    return next(iter(found.values()), ())


def _sources(handbook: Handbook, pack: str, ids: Sequence[str]) -> tuple[SourceRow, ...]:
    return tuple(source_row(source) for source in handbook.reader.sources(pack, ids))


def is_usable(organisation: Organisation) -> bool:
    """Whether one may turn to it: neither compromised nor closed."""
    return organisation.status not in {"compromised", "closed"}


def channel_row(handbook: Handbook, organisation: Organisation, channel: Channel, lang: str) -> ChannelRow:
    """One channel of an organisation, in `lang`."""
    vocabulary = handbook.vocabulary
    return ChannelRow(
        record=channel,
        shown=written(channel),
        payload=qr_payload(channel),
        safety=channel_safety(channel),
        purpose=vocabulary.service_name(channel.purpose, lang) if channel.purpose else None,
        note=vocabulary.text(channel.note, lang) if channel.note else None,
        opening=channel_opening(channel, organisation, handbook.now),
        usable=is_usable(organisation),
    )
