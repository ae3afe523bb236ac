"""Whom to call in a country, and a contact as a file for a phone."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from handbook.model.channels import best_channel, is_quick
from handbook.model.codes import WORLDWIDE
from handbook.model.records import Channel
from handbook.services.handbook import Handbook
from handbook.services.records import ChannelRow, channel_row, organisation_vcard
from handbook.services.rows import OrganisationRow, organisation_row
from handbook.sheets.qr import QUIET_ZONE_MODULES as QUIET_ZONE_MODULES
from handbook.sheets.qr import QrCode as QrCode

_FRESHNESS = ("confirmed", "current", "not_yet", "stale", "undated", "ended")
_STAND_BY = frozenset({"legal_advice", "detention_help", "asylum_application"})


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call, by the channel that answers first."""

    row: OrganisationRow
    channel: ChannelRow


@dataclass(frozen=True, slots=True)
class CountryContacts:
    """Whom to call in a country.

    Attributes:
        contacts: the best, at most as many as asked for.
        total: how many organisations work in the country; where none does, how many help from anywhere.
    """

    contacts: tuple[Contact, ...]
    total: int

    @property
    def none_confirmed(self) -> bool:
        """Whether no editor ever confirmed any of `contacts`."""
        return not any(contact.row.record.verified_on for contact in self.contacts)


def country_contacts(handbook: Handbook, country: str, lang: str, most: int = 2) -> CountryContacts:
    """The contacts to show beside everything that is read about `country`.

    Only active ones that can be reached. Authorities, which may check whether somebody is wanted, and media come
    last; those who stand by people before the state (law, detention, asylum) come first, which also leaves out
    emergency numbers: they have a place of their own. Then local before worldwide, then who answers at once
    (phone, messenger), then who offers more of it, then by age.
    """
    local = handbook.reader.organisations(country)
    worldwide = () if country == WORLDWIDE else handbook.reader.organisations(WORLDWIDE)
    found = []
    for is_far, held in [*((False, held) for held in local), *((True, held) for held in worldwide)]:
        channel = best_channel(held.record, country)
        if held.record.status == "active" and channel is not None:
            row = organisation_row(held, lang, handbook.vocabulary, handbook.today)
            found.append((_rank(row, channel, is_far), row, channel))
    found.sort(key=lambda entry: entry[0])
    return CountryContacts(
        contacts=tuple(
            Contact(row, channel_row(handbook, row.record, channel, lang)) for _, row, channel in found[:most]
        ),
        total=len(local) or len(worldwide),
    )


def _rank(row: OrganisationRow, channel: Channel, is_far: bool) -> tuple[int, ...]:
    record = row.record
    is_last = record.kind in {"government", "embassy", "media"} or record.disclosure_risk == "law_requires"
    help_count = len(_STAND_BY.intersection(record.services))
    return (
        is_last,
        not help_count,
        is_far,
        not is_quick(channel),
        -help_count,
        _FRESHNESS.index(row.freshness),
    )


def save_vcard(handbook: Handbook, id_: str, lang: str, path: Path) -> None:
    """Write an organisation as a .vcf file; an older file stays whole until the new one is.

    Raises:
        NotFound: no such organisation, or one that must not be called (`id`).
        OSError: the file can't be written.
    """
    text = organisation_vcard(handbook, id_, lang)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".vcard-", delete=False) as part:
        temporary = Path(part.name)
    try:
        temporary.write_bytes(text.encode())
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
