"""What a channel of each kind may hold."""

from __future__ import annotations

import pytest

from handbook.model.codes import ChannelKind
from handbook.model.contacts import channel_faults
from handbook.model.fields import Scope
from handbook.model.records import Channel, Organisation
from handbook.words import PROGRAM_LANGUAGES, Words

ONION = "duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion"


def problems(kind: ChannelKind, value: str) -> list[str]:
    organisation = Organisation("help-am", {}, "ngo", ("AM",), (), (), "never", "active", ())
    faults = list(channel_faults(Channel(kind, value), organisation, Scope()))
    for lang in PROGRAM_LANGUAGES:
        for fault in faults:
            assert fault.sentence(Words(lang)) != fault.expected(Words(lang))
    return [fault.problem for fault in faults]


GOOD: list[tuple[ChannelKind, str]] = [
    ("phone", "+37410546914"),
    ("whatsapp", "+4915782470251"),
    ("short_number", "112"),
    ("short_number", "080050550"),
    ("email", "IOMArmenia@iom.int"),
    ("email", "a.b+c@sub.example.org"),
    ("website", "https://example.org"),
    ("website", "http://идителесом.рф/путь"),
    ("form", "https://docs.google.com/forms/d/e/1FAI/viewform"),
    ("telegram", "@ArkHelps"),
    ("telegram", "https://t.me/+AbC_d"),
    ("signal", "+37410546914"),
    ("signal", "help.42"),
    ("signal", "https://signal.me/#eu/abc"),
    ("matrix", "@help:example.org"),
    ("matrix", "https://matrix.to/#/#room:example.org"),
    ("onion", ONION),
    ("onion", f"http://www.{ONION}/page"),
    ("office", "16 Mikheil Gakhokidze Street, Tbilisi"),
]


@pytest.mark.parametrize(("kind", "value"), GOOD)
def test_a_good_value_passes(kind: ChannelKind, value: str) -> None:
    assert problems(kind, value) == []


BAD: list[tuple[ChannelKind, str]] = [
    ("phone", "+374 10 546914"),
    ("phone", "010546914"),
    ("phone", "+0123456789"),
    ("phone", "+1234567890123456"),
    ("phone", "+٣٧٤١٠٥٤٦٩١٤"),
    ("whatsapp", "https://wa.me/37410546914"),
    ("short_number", "1-1-2"),
    ("email", "help@example"),
    ("email", "hеlp@example.org"),  # the second letter is Cyrillic
    ("email", "help@example.org, other@example.org"),
    ("telegram", "ArkHelps"),
    ("telegram", "@АrkHelps"),  # the first letter is Cyrillic
    ("telegram", "https://t.me.evil.org/x"),
    ("signal", "help"),
    ("matrix", "help@example.org"),
    ("onion", "abcdefghijklmnop.onion"),
    ("onion", "https://example.org"),
]


@pytest.mark.parametrize(("kind", "value"), BAD)
def test_a_bad_value_is_named_after_its_kind(kind: ChannelKind, value: str) -> None:
    assert problems(kind, value) == [f"not_a_{kind}"]


@pytest.mark.parametrize(
    "value", ["example.org", "ftp://example.org", "https://", "https://a b.org", "https://[x", "javascript:x"]
)
@pytest.mark.parametrize("kind", ["website", "form"])
def test_a_website_is_a_web_address(kind: ChannelKind, value: str) -> None:
    assert problems(kind, value) == ["not_an_address"]


def test_no_value_is_longer_than_the_cap() -> None:
    assert problems("office", "x" * 501) == ["too_long"]
