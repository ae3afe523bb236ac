"""Adding a publisher: hostile root files, and publishers who would like to be another.

Only the eight words of trust.md ("Publishers and keys") tell one publisher from another. So a root file must be the
first, whole, signed by itself and small, and what the words were read from must be what is trusted.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tuf.api.metadata import Root

from handbook.cli.main import parse, run
from handbook.errors import HandbookError, PackDamaged, PackUntrusted
from handbook.model.lookalikes import look_alike
from handbook.packs.fingerprint import fingerprint_words
from handbook.services.publishers import (
    add_publisher,
    namesakes,
    publishers,
    read_root,
    remove_publisher,
)
from handbook.words import PROGRAM_LANGUAGES, Words
from handbook.words.errors import error_sentence
from tests.attacks.publisher import NOW, Publisher, signed_file, signed_payload, signer
from tests.attacks.volunteer import Volunteer, publisher_of_small_content

HELPERS = "organisations/helpers.json"


@pytest.fixture
def volunteer(tmp_path: Path) -> Volunteer:
    return Volunteer(tmp_path)


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """A root file changed before it was signed by the right keys."""
    publisher = Publisher()
    signed = publisher.root.to_dict()
    change(signed)
    return signed_payload(signed, publisher.root_keys)


def unsigned(keep: int = 0) -> bytes:
    document = json.loads(Publisher().files["1.root.json"])
    document["signatures"] = document["signatures"][:keep]
    return json.dumps(document).encode()


NO_ROOT = {
    "nothing": b"",
    "text": b"hello",
    "half of it": Publisher().files["1.root.json"][:500],
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(100),
    "UTF-16": Publisher().files["1.root.json"].decode().encode("utf-16"),
    "a byte order mark": b"\xef\xbb\xbf" + Publisher().files["1.root.json"],
    "a list": b"[]",
    "nested too deep": b"[" * 100_000,
    "10 MiB": b" " * 10 * 1024 * 1024 + Publisher().files["1.root.json"],
    "10 MiB of keys": json.dumps({"signatures": [], "signed": {"keys": {str(n): {} for n in range(200_000)}}}).encode(),
    "a timestamp": signed_file(Publisher().root, []).replace(b'"_type":"root"', b'"_type":"timestamp"'),
    "twice signed": Publisher().files["1.root.json"].replace(b'"signed":', b'"signed":{},"signed":'),
    "threshold 0": changed(lambda root: root["roles"]["root"].update(threshold=0)),
    "version 0": changed(lambda root: root.update(version=0)),
    "version true": changed(lambda root: root.update(version=True)),
    "no roles": changed(lambda root: root.update(roles={})),
    "hidden text": changed(lambda root: root.update({"x-name": "Kov\u202egnil"})),
    "NUL": changed(lambda root: root.update({"x-name": "a\0b"})),
    "a key of no kind": changed(
        lambda root: root["keys"].update({"f" * 64: {"keytype": "x", "scheme": "x", "keyval": {}}})
    ),
}  # fmt: skip
NOT_TO_BE_TRUSTED = {
    "not signed at all": (unsigned(), "packs.root_unsigned"),
    "signed by one of two": (unsigned(1), "packs.root_unsigned"),
    "signed by others": (signed_file(Publisher().root, [signer("x"), signer("y")]), "packs.root_unsigned"),
    "changed after signing": (
        Publisher().files["1.root.json"].replace(b'"consistent_snapshot":true', b'"consistent_snapshot":false'),
        "packs.root_unsigned",
    ),
    "more signatures needed than keys": (
        changed(lambda root: root["roles"]["root"].update(threshold=4)), "packs.root_unsigned",
    ),
    "a weak key": (
        changed(lambda root: next(iter(root["keys"].values()))["keyval"].update(public="01" + "00" * 31)),
        "packs.key_weak",
    ),
    "the second root": (changed(lambda root: root.update(version=2)), "packs.later_root"),
}  # fmt: skip


@pytest.mark.parametrize("data", NO_ROOT.values(), ids=NO_ROOT)
def test_what_is_no_root_file_is_refused(volunteer: Volunteer, data: bytes) -> None:
    with pytest.raises(PackDamaged) as caught:
        volunteer.trust(data)
    assert caught.value.code == "packs.no_root" and publishers(volunteer.folders, "en") == ()


@pytest.mark.parametrize(("data", "code"), NOT_TO_BE_TRUSTED.values(), ids=NOT_TO_BE_TRUSTED)
def test_a_root_nobody_can_build_on_is_refused(volunteer: Volunteer, data: bytes, code: str) -> None:
    """Added, it would stand in the way of the right file: both have the same fingerprint."""
    with pytest.raises((PackDamaged, PackUntrusted)) as caught:
        volunteer.trust(data)
    assert caught.value.code == code and publishers(volunteer.folders, "en") == ()
    for lang in PROGRAM_LANGUAGES:
        assert code not in error_sentence(caught.value, Words(lang))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder", "zero", "full", "missing", "a\0b"])
def test_what_is_no_file_is_not_opened(volunteer: Volunteer, kind: str) -> None:
    place = volunteer.folder / kind
    if kind == "link":
        (volunteer.folder / "root.json").write_bytes(Publisher().files["1.root.json"])
        place.symlink_to(volunteer.folder / "root.json")
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind in {"zero", "full"}:
        place = Path("/dev") / kind
    with pytest.raises(PackDamaged):
        add_publisher(volunteer.folders, place, NOW.date(), "en")


def test_a_root_that_expired_long_ago_still_names_its_publisher(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    publisher.root.expires = NOW - timedelta(days=3000)
    publisher.files["1.root.json"] = signed_file(publisher.root, publisher.root_keys)
    volunteer.trust(publisher)
    publisher.put_root(lambda root: setattr(root, "expires", NOW + timedelta(days=365)), publisher.root_keys)

    assert volunteer.import_(publisher.publish()).warnings == ()


def test_the_words_are_the_same_after_every_rotation_and_with_every_signature(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    words = volunteer.trust(publisher).words
    newcomer = signer("newcomer")
    publisher.put_root(lambda root: root.add_key(newcomer.public_key, "root"), publisher.root_keys)
    volunteer.import_(publisher.publish())

    assert publishers(volunteer.folders, "en")[0].words == words
    assert fingerprint_words(signed_file(Publisher().root, Publisher().root_keys)) == words
    assert fingerprint_words(signed_file(Publisher("other").root, [])) != words


def test_a_root_file_exchanged_after_its_words_were_compared_is_not_trusted(
    volunteer: Volunteer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the command line the file lies on somebody's stick while the telephone call lasts."""
    file = volunteer.folder / "1.root.json"
    file.write_bytes(Publisher().files["1.root.json"])
    row, _ = read_root(file, "en")

    def exchange(_question: str, _words: object) -> bool:
        file.write_bytes(Publisher("enemy").files["1.root.json"])
        return True

    monkeypatch.setattr("handbook.cli.publishers.agreed", exchange)
    assert run(parse(["--data-dir", str(volunteer.folders.data), "publisher", "add", str(file)])) == 0
    assert [one.root_hash for one in publishers(volunteer.folders, "en")] == [row.root_hash]


@pytest.mark.parametrize(("own_name", "code"), [("small", "packs.pack_taken"), ("other", "packs.other_pack")])
def test_reused_ids_a_second_publisher_can_not_take_the_pack_of_the_first(
    volunteer: Volunteer, own_name: str, code: str
) -> None:
    """Neither under its name, nor under a name of its own with content that calls itself like the first's. And trying
    does not lock the first one out."""
    first, second = publisher_of_small_content("first"), publisher_of_small_content("second")
    volunteer.trust(first)
    volunteer.trust(second)
    volunteer.import_(first.publish())
    second.content[HELPERS] = second.content[HELPERS].replace(b"They", b"Trap")
    second.pack_id = own_name
    before = volunteer.content()

    with pytest.raises(PackUntrusted) as caught:
        volunteer.import_(second.publish())

    assert caught.value.code == code and volunteer.content() == before
    first.content[HELPERS] = first.content[HELPERS].replace(b"They", b"They all")
    assert volunteer.import_(first.publish()).counts["changed"] == 1


def test_reused_ids_the_same_record_ids_of_two_publishers_stay_apart(volunteer: Volunteer) -> None:
    first, second = publisher_of_small_content("first"), publisher_of_small_content("second", "other")
    second.content[HELPERS] = second.content[HELPERS].replace(b"They", b"Others")
    for publisher in (first, second):
        volunteer.trust(publisher)
        volunteer.import_(publisher.publish())
    second.withdrawn["organisations"] = [{"id": "helpers", "on": "2026-11-22", "reason": {"en": "gone"}}]
    del second.content[HELPERS]
    volunteer.import_(second.publish())

    rows = volunteer.rows("SELECT pack, id FROM organisations ORDER BY pack")
    assert rows == [("small", "helpers")]
    assert volunteer.rows("SELECT pack, id FROM withdrawn") == [("other", "helpers")]


def test_a_publisher_that_was_removed_signs_nothing_more(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    row = volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    remove_publisher(volunteer.folders, " ".join(row.words), NOW.date(), "en")
    before = volunteer.content()

    with pytest.raises(HandbookError) as caught:
        volunteer.import_(publisher.publish())
    assert caught.value.code == "pack_untrusted" and volunteer.content() == before


def test_a_key_of_the_root_is_not_a_key_of_another_publisher(volunteer: Volunteer) -> None:
    """Somebody trusted for one pack signs another's timestamp."""
    first, second = publisher_of_small_content("first"), publisher_of_small_content("second", "other")
    volunteer.trust(first)
    volunteer.trust(second)
    first.publish()
    first.put_timestamp(signers=[second.release])

    def stolen(root: Root) -> None:
        root.add_key(second.release.public_key, "timestamp")

    first.put_root(stolen, second.root_keys)
    assert volunteer.look_at(first.pack()).error is not None


LOOK_ALIKES = ["NGO", "ngo", "N.G.O", "NGО", "ＮＧＯ", "NG0", "N G O"]


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_look_alike_names_of_two_publishers_are_made_plain(
    volunteer: Volunteer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second one uses letters of other scripts, or the very same name."""
    first, second = publisher_of_small_content("first"), publisher_of_small_content("second", "other")
    words = volunteer.trust(first).words
    row = volunteer.trust(second)
    volunteer.import_(first.publish())
    second.publish()
    second.put_area("common", fields={"x-publisher": name})
    second.put_snapshot()
    second.put_timestamp()
    report = volunteer.look_at(second.pack())

    others = namesakes(volunteer.folders, report.publisher, report.publisher_name, "en")
    assert [other.words for other in others] == [words]
    run(parse(["--data-dir", str(volunteer.folders.data), "pack", "verify", str(volunteer.file)]))
    shown = capsys.readouterr().out
    assert " ".join(row.words) in shown and " ".join(words) in shown


def test_different_names_are_no_look_alikes() -> None:
    for one, other in (
        ("NGO", "NGOs"),
        ("Memorial", "Мемориал"),
        ("Kovcheg", "Kovchег 2"),
        ("Ark", "Аrk.de"),
    ):
        assert not look_alike(one, other)
