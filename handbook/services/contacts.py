"""Whom to call in a country, and a contact as a file for a phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from handbook.disk import write_whole
from handbook.model.channels import best_channel
from handbook.model.codes import WORLDWIDE
from handbook.services.doubts import ORGANISATIONS, Doubt, doubts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.ranking import organisation_rank
from handbook.services.records import ChannelRow, channel_row, organisation_vcard
from handbook.services.rows import OrganisationRow, organisation_row
from handbook.sheets.qr import QUIET_ZONE_MODULES as QUIET_ZONE_MODULES
from handbook.sheets.qr import QrCode as QrCode


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
        doubts: pack → why its contacts are in doubt.
    """

    contacts: tuple[Contact, ...]
    total: int
    doubts: Mapping[str, Doubt]

    @property
    def none_confirmed(self) -> bool:
        """Whether no editor ever confirmed any of `contacts`."""
        return not any(contact.row.record.verified_on for contact in self.contacts)


@of_one_generation
def country_contacts(handbook: Handbook, country: str, lang: str, most: int = 2) -> CountryContacts:
    """The contacts to show beside everything that is read about `country`.

    Only active ones that can be reached, by `organisation_rank`.
    """
    local = handbook.reader.organisations(country)
    worldwide = () if country == WORLDWIDE else handbook.reader.organisations(WORLDWIDE)
    found = []
    for held in (*local, *worldwide):
        channel = best_channel(held.record, country)
        if held.record.status == "active" and channel is not None:
            row = organisation_row(held, lang, handbook.vocabulary, handbook.today)
            found.append((organisation_rank(row, country), row, channel))
    found.sort(key=lambda entry: entry[0])
    return CountryContacts(
        contacts=tuple(
            Contact(row, channel_row(handbook, row.record, channel, lang)) for _, row, channel in found[:most]
        ),
        total=len(local) or len(worldwide),
        doubts=doubts(handbook, ORGANISATIONS),
    )


def save_vcard(handbook: Handbook, id_: str, lang: str, path: Path) -> None:
    """Write an organisation as a .vcf file; an older file stays whole until the new one is.

    Raises:
        NotFound: no such organisation, or one that must not be called (`id`).
        OSError: the file can't be written.
    """
    write_whole(path, organisation_vcard(handbook, id_, lang).encode())
