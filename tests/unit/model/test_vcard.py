"""vCards, read back by the rules of RFC 6350."""

from __future__ import annotations

from datetime import date

import pytest

from handbook.model.codes import CountryCode, LanguageTag, RecordId
from handbook.model.dates import PartialDate
from handbook.model.records import Channel, Organisation
from handbook.model.vcard import vcard

EN, RU = LanguageTag("en"), LanguageTag("ru")
NASTY = "Ковчег; \\ «The Ark», Inc.\nBEGIN:VCARD\r\nTEL:+1"
CHANNELS = (
    Channel("phone", "+37410545935", preferred=True),
    Channel("email", "help@example.org"),
    Channel("telegram", "@EmigrantHelpBot"),
    Channel("signal", "help.42"),
    Channel("website", "https://kovcheg.live/a,b;c"),
    Channel("office", "1, Main Street; Yerevan"),
)


def organisation(**changes: object) -> Organisation:
    fields: dict[str, object] = {
        "id": RecordId("kovcheg"), "name": {EN: "Kovcheg", RU: "Ковчег"}, "kind": "ngo",
        "countries": (CountryCode("AM"),), "languages": (RU, EN), "services": (), "disclosure_risk": "unknown",
        "status": "active", "sources": (), "channel": CHANNELS, "city": {EN: "Yerevan"},
    }  # fmt: skip
    return Organisation(**(fields | changes))  # type: ignore[arg-type]


def parsed(card: str) -> list[tuple[str, str]]:
    """(name with parameters, raw value) of every line, after the checks that a reader makes."""
    assert card.endswith("\r\n")
    lines = card.split("\r\n")[:-1]
    assert all("\n" not in line and "\r" not in line for line in lines)
    assert all(len(line.encode()) <= 75 for line in lines)
    unfolded: list[str] = []
    for line in lines:
        if line.startswith((" ", "\t")):
            unfolded[-1] += line[1:]
        else:
            unfolded.append(line)
    pairs = [(name, value) for name, _, value in (line.partition(":") for line in unfolded)]
    assert pairs[0] == ("BEGIN", "VCARD") and pairs[1] == ("VERSION", "4.0") and pairs[-1] == ("END", "VCARD")
    return pairs


def text(value: str) -> str:
    """An escaped text value as it was."""
    plain, escaped = [], False
    for char in value:
        if escaped:
            assert char in "\\,;nN"
            plain.append("\n" if char in "nN" else char)
            escaped = False
        elif char == "\\":
            escaped = True
        else:
            assert char not in ",;"
            plain.append(char)
    assert not escaped
    return "".join(plain)


def test_names_survive_whatever_is_in_them() -> None:
    card = dict(parsed(vcard(organisation(name={EN: NASTY}), "en")))
    assert text(card["FN"]) == NASTY.replace("\r\n", "\n")
    assert card["KIND"] == "org"


def test_long_lines_are_folded_between_letters() -> None:
    note = "Письмо поддержки готовят 7–10 дней после проверки, " * 20
    card = dict(parsed(vcard(organisation(notes={EN: note}), "en")))
    assert text(card["NOTE"]) == note


def test_channels_become_what_phones_know() -> None:
    pairs = parsed(vcard(organisation(), "ru", (EN, RU)))
    assert ("TEL;VALUE=uri;PREF=1", "tel:+37410545935") in pairs
    assert ("EMAIL", "help@example.org") in pairs
    assert ("IMPP", "https://t.me/EmigrantHelpBot") in pairs
    assert ("X-SIGNAL", "help.42") in pairs
    assert ("URL", "https://kovcheg.live/a,b;c") in pairs  # a URI is not escaped
    assert ("LANG", "ru") in pairs
    assert dict(pairs)["FN"] == "Ковчег"


def test_addresses_have_seven_parts() -> None:
    pairs = parsed(vcard(organisation(address="14, Petros Adamyan St."), "en"))
    addresses = [value for name, value in pairs if name == "ADR"]
    assert addresses == [";;14\\, Petros Adamyan St.;Yerevan;;;", ";;1\\, Main Street\\; Yerevan;;;;"]


def test_the_warning_stands_first_in_the_note() -> None:
    card = dict(parsed(vcard(organisation(warning={EN: "Careful"}, notes={EN: "Slow"}), "en")))
    assert text(card["NOTE"]) == "Careful\nSlow"


def test_the_revision_is_the_day_somebody_looked() -> None:
    card = dict(parsed(vcard(organisation(as_of=PartialDate(2025, 2)), "en")))
    assert card["REV"] == "20250228T000000Z"
    confirmed = organisation(as_of=PartialDate(2025, 2), verified_on=date(2026, 1, 12))
    assert dict(parsed(vcard(confirmed, "en")))["REV"] == "20260112T000000Z"
    assert "REV" not in dict(parsed(vcard(organisation(), "en")))


def test_other_names_are_a_list() -> None:
    card = dict(parsed(vcard(organisation(other_names=("The Ark", "Ark, Inc.")), "en")))
    assert card["NICKNAME"] == "The Ark,Ark\\, Inc."


def test_nobody_gets_the_card_of_a_captured_contact() -> None:
    with pytest.raises(ValueError, match="kovcheg"):
        vcard(organisation(status="compromised"), "en")
