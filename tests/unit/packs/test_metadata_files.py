"""Metadata files by name and as untrusted bytes."""

from __future__ import annotations

import pytest
from tuf.api.metadata import Targets, Timestamp

from handbook.errors import PackDamaged, PackTooLarge
from handbook.packs.metadata_files import (
    checked,
    is_root,
    limit_of,
    missing,
    newest,
    parse,
    parse_root,
    parse_timestamp,
    role_and_version,
    target_member,
)
from tests.attacks.publisher import Publisher

SMALLEST = b'{"signed":{"version":1}}'
LIMITS = {
    "1.root.json": 512_000,
    "timestamp.json": 16_384,
    "1.snapshot.json": 262_144,
    "1.targets.json": 1_048_576,
    "1.country-AM.json": 1_048_576,
}


@pytest.mark.parametrize(
    ("name", "role", "version"),
    [
        ("timestamp.json", "timestamp", None),
        ("3.targets.json", "targets", 3),
        ("12.country-AM.json", "country-AM", 12),
        ("0.root.json", "0.root", None),
        ("01.root.json", "01.root", None),
        ("9999999999999999.root.json", "root", 10**16 - 1),
        ("10000000000000000.root.json", "10000000000000000.root", None),
    ],
)
def test_a_name_says_role_and_version(name: str, role: str, version: int | None) -> None:
    assert role_and_version(name) == (role, version)
    assert is_root(name) == (role == "root")


def test_the_newest_is_that_of_the_highest_number() -> None:
    names = [
        "9.root.json",
        "10.root.json",
        "2.root.json",
        "11.targets.json",
        "1.timestamp.json",
        "timestamp.json",
    ]
    assert newest(names, "root") == "10.root.json"
    assert newest(names, "timestamp") == newest(names[::-1], "timestamp") == "1.timestamp.json"
    assert newest(names, "snapshot") is None


@pytest.mark.parametrize(("name", "limit"), LIMITS.items())
def test_a_file_of_just_its_limit_is_read_and_none_beyond(name: str, limit: int) -> None:
    assert limit_of(name) == limit
    data = SMALLEST + b" " * (limit - len(SMALLEST))
    assert checked(name, data) == data
    with pytest.raises(PackTooLarge) as caught:
        checked(name, data + b" ")
    assert (caught.value.code, caught.value.params) == ("packs.metadata_too_large", {"name": name})


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"{}", b'{"signed":[]}', b'{"signed":{}}', b'{"signed":{"version":null}}',
        b'{"signed":{"version":true}}', b'{"signed":{"version":"1"}}', b'{"signed":{"version":1},"signed":{}}',
    ],
)  # fmt: skip
def test_what_does_not_count_its_versions_is_no_metadata(data: bytes) -> None:
    with pytest.raises(PackDamaged) as caught:
        checked("7.organisations.json", data)
    assert (caught.value.code, caught.value.params) == (
        "packs.metadata_unreadable",
        {"name": "7.organisations.json"},
    )


def test_metadata_is_parsed_as_what_it_should_be() -> None:
    publisher = Publisher()
    publisher.publish()
    files = publisher.files
    assert parse_root(files["1.root.json"]).signed.version == 1
    assert isinstance(parse_timestamp(files["timestamp.json"]).signed, Timestamp)
    assert isinstance(parse("1.common.json", files["1.common.json"], Targets).signed, Targets)
    for data in (files["timestamp.json"], SMALLEST):
        with pytest.raises(PackDamaged) as caught:
            parse("1.common.json", data, Targets)
        assert (caught.value.code, caught.value.params) == (
            "packs.metadata_unreadable",
            {"name": "1.common.json"},
        )
    with pytest.raises(PackDamaged) as caught:
        parse_root(files["timestamp.json"])
    assert caught.value.params == {"name": "1.root.json"}
    with pytest.raises(PackDamaged) as caught:
        parse_timestamp(files["1.root.json"])
    assert caught.value.params == {"name": "timestamp.json"}


def test_a_missing_file_is_named() -> None:
    error = missing("7.snapshot.json")
    assert (type(error), error.code, error.params) == (
        PackDamaged,
        "packs.metadata_missing",
        {"name": "7.snapshot.json"},
    )


@pytest.mark.parametrize(
    ("path", "member"),
    [
        ("pack.json", "targets/ab.pack.json"),
        ("countries/AM/entry.json", "targets/countries/AM/ab.entry.json"),
        ("sources/a.json", "targets/sources/ab.a.json"),
    ],
)
def test_a_target_stands_in_its_folder_with_its_hash_before_its_name(path: str, member: str) -> None:
    """TUF specification, 6.2.1: other programs look for it there."""
    assert target_member(path, "ab") == member
