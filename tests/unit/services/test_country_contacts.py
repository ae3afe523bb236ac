"""Whom to call in a country, and a contact as a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from handbook.errors import NotFound
from handbook.model.codes import CountryCode, LanguageTag, RecordId
from handbook.model.dates import PartialDate
from handbook.model.records import Channel, Content, Organisation
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.contacts import country_contacts, save_vcard
from handbook.services.handbook import Handbook
from handbook.store.installation import install_unsigned
from tests.conftest import NOON

AM, XX, KG = CountryCode("AM"), CountryCode("XX"), CountryCode("KG")
PHONE, SITE = Channel("phone", "+37410000000"), Channel("website", "https://help.example")


def helper(id_: str, *channels: Channel, **changes: object) -> Organisation:
    """A local one that gives legal advice."""
    name = {LanguageTag(lang): id_ for lang in ("en", "ru", "de")}
    plain = Organisation(
        id=RecordId(id_), name=name, kind="ngo", countries=(AM,), languages=(), services=("legal_advice",),
        disclosure_risk="unknown", status="active", sources=(), channel=channels,
    )  # fmt: skip
    return replace(plain, **changes)  # type: ignore[arg-type]


class Shelf:
    """Handbooks with nothing but a few organisations."""

    def __init__(self, folder: Path, content: Content) -> None:
        self._folder = folder
        self._content = replace(
            content, statements=(), questions=(), routes=(), countries=(), concepts=(), organisations=()
        )
        self._opened: list[Handbook] = []

    def with_organisations(self, *organisations: Organisation) -> Handbook:
        folders = Folders(self._folder / str(len(self._opened)), self._folder)
        folders.data.mkdir()
        content = replace(self._content, organisations=organisations)
        install_unsigned(folders.database, content, "x", ignore_progress, CancelToken())
        self._opened.append(Handbook(folders, lambda: NOON))
        return self._opened[-1]

    def close(self) -> None:
        for handbook in self._opened:
            handbook.close()


@pytest.fixture
def shelf(tmp_path: Path, content: Content) -> Iterator[Shelf]:
    opened = Shelf(tmp_path, content)
    yield opened
    opened.close()


def chosen(handbook: Handbook, country: str = "AM") -> list[str]:
    return [contact.row.id for contact in country_contacts(handbook, country, "en").contacts]


def test_only_active_ones_that_can_be_reached(shelf: Shelf) -> None:
    handbook = shelf.with_organisations(
        helper("captured", PHONE, status="compromised"),
        helper("closed", PHONE, status="closed"),
        helper("suspended", PHONE, status="suspended"),
        helper("silent"),
        helper("reachable", SITE),
    )
    assert chosen(handbook) == ["reachable"]


def test_local_before_worldwide_and_quick_before_slow(shelf: Shelf) -> None:
    handbook = shelf.with_organisations(
        helper("far", PHONE, countries=(XX,)), helper("near-site", SITE), helper("near-phone", PHONE)
    )
    assert chosen(handbook) == ["near-phone", "near-site"]
    assert chosen(handbook, "KG") == ["far"]


def test_authorities_and_emergency_numbers_are_not_whom_to_call(shelf: Shelf) -> None:
    handbook = shelf.with_organisations(
        helper("police", PHONE, kind="government"),
        helper("obliged", PHONE, disclosure_risk="law_requires"),
        helper("ambulance", PHONE, services=("medical",)),
        helper("far", SITE, countries=(XX,)),
        helper("near", SITE),
    )
    assert chosen(handbook) == ["near", "far"]


def test_the_confirmed_before_the_old(shelf: Shelf) -> None:
    handbook = shelf.with_organisations(
        helper("undated", PHONE),
        helper("old", PHONE, as_of=PartialDate(2020)),
        helper("confirmed", PHONE, verified_on=date(2026, 11, 1), verified_by="editor"),
    )
    assert chosen(handbook) == ["confirmed", "old"]
    assert not country_contacts(handbook, "AM", "en").none_confirmed


def test_a_number_that_works_elsewhere_is_not_offered_here(shelf: Shelf) -> None:
    there = Channel("short_number", "115", country=KG)
    handbook = shelf.with_organisations(helper("both", there, SITE, countries=(KG, AM)))
    assert country_contacts(handbook, "AM", "en").contacts[0].channel.record == SITE
    assert country_contacts(handbook, "KG", "en").contacts[0].channel.record == there


def test_the_total_is_of_the_country_else_of_the_world(shelf: Shelf) -> None:
    handbook = shelf.with_organisations(
        helper("near", SITE), helper("silent"), helper("far", SITE, countries=(XX,))
    )
    assert country_contacts(handbook, "AM", "en").total == 2
    assert country_contacts(handbook, "KG", "en").total == 1
    assert country_contacts(handbook, "XX", "en").total == 1


def test_every_shipped_country_has_somebody_to_call(handbook: Handbook) -> None:
    for code in handbook.vocabulary.countries:
        found = country_contacts(handbook, code, "ru")
        assert len(found.contacts) == 2, code
        assert found.none_confirmed, code  # as long as no editor confirmed anything


def test_a_saved_contact_is_the_whole_card(handbook: Handbook, tmp_path: Path) -> None:
    file = tmp_path / "kovcheg.vcf"
    file.write_text("older")
    save_vcard(handbook, "kovcheg", "ru", file)
    text = file.read_bytes().decode()
    assert text.startswith("BEGIN:VCARD\r\n") and text.endswith("END:VCARD\r\n")
    assert "FN:Ковчег\r\n" in text
    assert list(tmp_path.iterdir()) == [file]


def test_a_captured_contact_is_not_saved(shelf: Shelf, tmp_path: Path) -> None:
    warning = {LanguageTag(lang): "x" for lang in ("en", "ru", "de")}
    handbook = shelf.with_organisations(helper("captured", PHONE, status="compromised", warning=warning))
    with pytest.raises(NotFound):
        save_vcard(handbook, "captured", "en", tmp_path / "captured.vcf")
    assert not (tmp_path / "captured.vcf").exists()


def test_what_is_in_the_way_stays_and_nothing_is_left_behind(handbook: Handbook, tmp_path: Path) -> None:
    (tmp_path / "taken.vcf").mkdir()
    with pytest.raises(OSError, match=r".+"):
        save_vcard(handbook, "kovcheg", "ru", tmp_path / "taken.vcf")
    with pytest.raises(OSError, match=r".+"):
        save_vcard(handbook, "kovcheg", "ru", tmp_path / "missing" / "kovcheg.vcf")
    assert [file.name for file in tmp_path.iterdir()] == ["taken.vcf"]
