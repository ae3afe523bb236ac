"""Organisations as blocks of a sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handbook.model.channels import best_channel, channel_safety, foreign_scripts, qr_payload, written
from handbook.model.codes import LanguageTag
from handbook.model.markup import plain
from handbook.model.records import Channel, Organisation
from handbook.model.signs import Sign
from handbook.model.texts import pick
from handbook.services.ranking import organisation_rank
from handbook.services.records import is_usable
from handbook.services.rows import OrganisationRow
from handbook.services.sheets.basis import Basis
from handbook.sheets.document import ContactBlock, ContactLine, Wording
from handbook.words.dates import format_date
from handbook.words.hours import format_hours, is_day_and_night
from handbook.words.names import language_name
from handbook.words.signs import sign_text

_DIALLED = frozenset({"phone", "short_number"})
_SCANNED = frozenset({"telegram", "signal", "whatsapp", "matrix", "website", "form"})
"""What a camera makes more of than a mail program would."""


def ranked(basis: Basis) -> list[OrganisationRow]:
    """Everybody in the country and those who help from anywhere, whom to turn to first first."""
    rows = (*basis.page.organisations, *basis.page.worldwide)
    return sorted(rows, key=lambda row: organisation_rank(row, basis.page.code))


def best_contacts(rows: Sequence[OrganisationRow], country: str, most: int) -> list[OrganisationRow]:
    """The first few that are at work and can be reached from the country."""
    reachable = (
        row for row in rows if row.record.status == "active" and best_channel(row.record, country) is not None
    )
    return [row for row, _ in zip(reachable, range(most), strict=False)]


def contact_block(row: OrganisationRow, basis: Basis) -> ContactBlock:
    """One organisation; of a compromised or closed one only its name, struck out, and why."""
    record = row.record
    dead = not is_usable(record)
    channels = () if dead else record.channel
    lines = tuple(_line(channel, record, basis) for channel in channels)
    best = best_channel(record, basis.page.code)
    lang, name = pick(record.name, basis.request.lang, basis.handbook.vocabulary.languages)
    return ContactBlock(
        id=row.id,
        name=Wording(lang, name),
        signs=tuple(sign for sign in row.signs if sign.code != "warning"),
        lines=lines,
        original=_original(record, name, basis),
        warning=_warning(record, basis),
        dead=dead,
        details=() if dead else tuple(_details(row, basis)),
        preferred=next((line for line, own in zip(lines, channels, strict=True) if own is best), None),
    )


def short_contact_block(row: OrganisationRow, basis: Basis) -> ContactBlock:
    """What fits beside the text: warning, the best channel and, where that is dialled, one to scan; date."""
    whole = contact_block(row, basis)
    best, original = whole.preferred, whole.original
    if best is None:
        return whole
    scanned = sorted(
        (channel.kind not in _SCANNED, place)
        for place, channel in enumerate(row.record.channel)
        if channel.kind not in {*_DIALLED, "office"}
    )
    lines = [best, *(whole.lines[place] for _, place in scanned[:1])] if best.big else [best]
    in_country = original is not None and original.lang != "en"
    return replace(whole, lines=tuple(lines), details=(), original=original if in_country else None)


def _warning(record: Organisation, basis: Basis) -> str | None:
    text, words = basis.handbook.vocabulary.text, basis.words
    sentences = []
    if record.status in {"compromised", "closed"}:
        sentences.append(words.sentence(f"sheets.{record.status}"))
    if record.warning:
        sentences.append(plain(text(record.warning, basis.request.lang)))
    if record.disclosure_risk == "law_requires":
        sentences.append(words.sentence("cli.disclosure_law_requires") + ".")
    if basis.contacts_doubt is not None and is_usable(record):
        sentences.append(words.sentence("sheets.contact_outdated"))
    return " ".join(sentences) or None


def _original(record: Organisation, shown: str, basis: Basis) -> Wording | None:
    """The name as it stands on the door: in an official language of the country, else in English."""
    country = basis.handbook.vocabulary.countries[basis.page.code]
    for tag in (*country.languages, LanguageTag("en")):
        name = record.name.get(tag)
        if name is not None and name != shown:
            return Wording(tag, name)
    return None


def _details(row: OrganisationRow, basis: Basis) -> Iterator[str]:
    record, words, lang = row.record, basis.words, basis.request.lang
    place = " · ".join(part for part in (row.city, record.address) if part)
    if row.services:
        yield ", ".join(row.services)
    if place:
        yield place
    if record.eligibility:
        yield plain(basis.handbook.vocabulary.text(record.eligibility, lang))
    if record.languages:
        names = ", ".join(language_name(tag, words.lang) for tag in record.languages)
        yield words.sentence("sheets.speaks", languages=names)
    if basis.is_internal:
        yield from _internal_details(record, basis)


def _internal_details(record: Organisation, basis: Basis) -> Iterator[str]:
    """What those who advise should know of it and need not hand out."""
    words = basis.words
    if record.notes:
        yield plain(basis.handbook.vocabulary.text(record.notes, basis.request.lang))
    if record.disclosure_risk != "law_requires":  # that one is a warning for everybody
        yield words.sentence(f"cli.disclosure_{record.disclosure_risk}")
    if record.verified_on is None:
        yield sign_text(Sign("not_confirmed"), words)
    else:
        day = format_date(record.verified_on, words.lang)
        yield words.sentence("sheets.confirmed_by", name=record.verified_by or "?", date=day)


def _line(channel: Channel, record: Organisation, basis: Basis) -> ContactLine:
    return ContactLine(
        kind=basis.words.sentence(f"sheets.channel_{channel.kind}"),
        shown=written(channel),
        payload=None if channel.kind == "office" else qr_payload(channel),
        big=channel.kind in _DIALLED,
        detail=" · ".join(_line_details(channel, record, basis)),
    )


def _line_details(channel: Channel, record: Organisation, basis: Basis) -> Iterator[str]:
    words, vocabulary, lang = basis.words, basis.handbook.vocabulary, basis.request.lang
    if foreign_scripts(channel):
        yield words.sentence("sheets.foreign_letters")
    if channel.purpose:
        yield vocabulary.service_name(channel.purpose, lang)
    if channel.note:
        yield plain(vocabulary.text(channel.note, lang)).rstrip(".")
    if channel.hours:
        yield _hours(channel, record, basis)
    place = channel.country or record.countries[0]
    is_elsewhere = channel.country not in {None, basis.page.code}
    if is_elsewhere or (channel.kind == "short_number" and not channel.note):  # a note tells it better
        yield words.sentence("sheets.works_in", country=vocabulary.country_name(place, lang))
    if channel.languages:
        yield ", ".join(language_name(tag, words.lang) for tag in channel.languages)
    safety = channel_safety(channel)
    if safety == "end_to_end" or (basis.is_internal and channel.kind != "office"):
        yield words.sentence(f"sheets.safety_{safety}")


def _hours(channel: Channel, record: Organisation, basis: Basis) -> str:
    """Opening hours; with the place whose clock they go by, unless it is in this country."""
    if is_day_and_night(channel.hours):
        return basis.words.sentence("sheets.day_and_night")
    hours = format_hours(channel.hours, basis.words.lang)
    if record.timezone is None or basis.page.code in record.countries:
        return hours
    place = record.timezone.rpartition("/")[2].replace("_", " ")
    return basis.words.sentence("sheets.hours_in", hours=hours, place=place)
