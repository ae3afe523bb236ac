"""Channels: how they are written, what a phone's camera makes of them, look-alike letters."""

from __future__ import annotations

import pytest

from handbook.model.channels import (
    best_channel,
    channel_safety,
    foreign_scripts,
    host,
    is_quick,
    qr_payload,
    written,
)
from handbook.model.codes import ChannelKind, CountryCode, LanguageTag, RecordId
from handbook.model.records import Channel, Organisation


def organisation(*channels: Channel) -> Organisation:
    return Organisation(
        id=RecordId("helpers"), name={LanguageTag("en"): "Helpers"}, kind="ngo", countries=(CountryCode("AM"),),
        languages=(), services=(), disclosure_risk="unknown", status="active", sources=(), channel=channels,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+77272584598", "+7 727 258 45 98"),
        ("+37410545935", "+374 10 54 59 35"),
        ("+4915782470251", "+49 157 824 70 251"),
        ("+995322185123", "+995 322 185 123"),
        ("+18005551234", "+1 800 555 12 34"),
    ],
)
def test_numbers_are_written_in_groups_and_lose_nothing(number: str, shown: str) -> None:
    channel = Channel("phone", number)
    assert written(channel) == shown
    assert shown.replace(" ", "") == number


def test_addresses_are_written_without_scheme_but_whole() -> None:
    assert written(Channel("website", "https://www.hcav.am/en/")) == "hcav.am/en"
    assert written(Channel("short_number", "080000025")) == "080000025"
    assert written(Channel("telegram", "@EmigrantHelpBot")) == "@EmigrantHelpBot"


@pytest.mark.parametrize(
    ("kind", "value", "payload"),
    [
        ("phone", "+37410545935", "tel:+37410545935"),
        ("short_number", "112", "tel:112"),
        ("email", "help@example.org", "mailto:help@example.org"),
        ("telegram", "@EmigrantHelpBot", "https://t.me/EmigrantHelpBot"),
        ("telegram", "https://t.me/+abc", "https://t.me/+abc"),
        ("whatsapp", "+37410545935", "https://wa.me/37410545935"),
        ("signal", "+37410545935", "https://signal.me/#p/+37410545935"),
        ("signal", "help.42", "help.42"),
        ("matrix", "@help:example.org", "https://matrix.to/#/@help:example.org"),
        ("matrix", "#room:example.org", "https://matrix.to/#/%23room:example.org"),
        ("onion", "a" * 56 + ".onion", "http://" + "a" * 56 + ".onion"),
        ("website", "https://kovcheg.live", "https://kovcheg.live"),
    ],
)
def test_a_camera_is_offered_the_right_thing(kind: ChannelKind, value: str, payload: str) -> None:
    assert qr_payload(Channel(kind, value)) == payload


def test_safety_is_what_editors_say_else_what_the_kind_means() -> None:
    assert channel_safety(Channel("signal", "help.42")) == "end_to_end"
    assert channel_safety(Channel("telegram", "@help")) == "encrypted"
    assert channel_safety(Channel("phone", "+37410545935")) == "open"
    assert channel_safety(Channel("telegram", "@help", safety="open")) == "open"


def test_the_best_channel_is_the_preferred_else_the_quickest() -> None:
    site, bot = Channel("website", "https://x.org"), Channel("telegram", "@help")
    assert best_channel(organisation(site, bot)) is bot
    preferred = Channel("website", "https://x.org", preferred=True)
    assert best_channel(organisation(preferred, bot)) is preferred
    assert best_channel(organisation()) is None


def test_numbers_of_another_country_are_not_the_best_here() -> None:
    there, mail = Channel("short_number", "115", country=CountryCode("KG")), Channel("email", "a@b.org")
    office = Channel("office", "160 Chui Avenue", country=CountryCode("KG"))
    assert best_channel(organisation(there, mail), "KZ") is mail
    assert best_channel(organisation(there, mail), "KG") is there
    assert best_channel(organisation(there), "KZ") is None
    assert best_channel(organisation(office, mail), "KZ") is mail


def test_phones_and_messengers_are_quick() -> None:
    assert is_quick(Channel("phone", "+37410545935")) and is_quick(Channel("signal", "help.42"))
    assert not is_quick(Channel("website", "https://x.org"))


@pytest.mark.parametrize(
    ("value", "scripts"),
    [
        ("https://kovcheg.live", ()),
        ("https://kоvcheg.live", ("CYRILLIC",)),  # the first o
        ("https://xn--80ak6aa92e.com/", ("CYRILLIC",)),
        ("https://xn--bcher-kva.example", ("LATIN",)),
        ("https://kοvcheg.live/а", ("GREEK", "CYRILLIC")),
        ("https://example.org/①", ("",)),
        ("https://xn--\uffff.org", ("",)),
    ],
)
def test_look_alike_letters_are_named(value: str, scripts: tuple[str, ...]) -> None:
    assert foreign_scripts(Channel("website", value)) == scripts


def test_a_street_address_may_be_in_any_script() -> None:
    assert foreign_scripts(Channel("office", "ул. Байзакова, 303")) == ()


def test_the_host_of_an_address() -> None:
    assert host("https://www.hcav.am/en/") == "hcav.am"
    assert host("hcav.am") == "hcav.am"
