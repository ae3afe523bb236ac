"""A publisher's fingerprint: eight words, the same for ever, and how they are read aloud."""

from __future__ import annotations

import hashlib

import pytest

from handbook.errors import PackDamaged
from handbook.packs.fingerprint import (
    LIST_SIZE,
    WORD_LIST,
    fingerprint_words,
    first_root_hash,
    root_hash,
    words_of,
)
from handbook.packs.transcription import transcription
from handbook.paths import resources_folder
from tests.attacks.publisher import Publisher, check, signed_file, signer


def test_the_word_list_is_that_of_the_eff() -> None:
    data = (resources_folder() / WORD_LIST).read_bytes()
    assert (
        hashlib.sha256(data).hexdigest() == "6d557f0693958fb5e650b68b5bee585eb82cf4da32965505c789e924743bc522"
    )
    words = data.decode().split()
    assert len(set(words)) == LIST_SIZE and (words[0], words[-1]) == ("abacus", "zoom")
    assert (resources_folder() / "wordlists/LICENSE.txt").is_file()


def test_known_fingerprints() -> None:
    assert words_of("0" * 64) == ("abacus",) * 8
    assert words_of(hashlib.sha256(b"x").hexdigest()) == (
        "cider", "comply", "rubble", "nail", "handed", "democrat", "tables", "dropper",
    )  # fmt: skip


def test_the_first_103_bits_decide_and_every_one_of_them() -> None:
    zero = words_of("0" * 64)
    assert words_of(f"{1 << 152:064x}") == zero
    assert words_of(f"{1 << 153:064x}") == (*("abacus",) * 7, "abdomen")
    assert len({words_of(f"{1 << bit:064x}") for bit in range(153, 256)} | {zero}) == 104


def test_the_largest_fingerprint_fits() -> None:
    assert len(words_of("f" * 64)) == 8


def test_a_further_signature_changes_nothing_and_another_key_everything() -> None:
    publisher = Publisher()
    words = fingerprint_words(publisher.files["1.root.json"])
    assert fingerprint_words(signed_file(publisher.root, publisher.root_keys)) == words
    assert fingerprint_words(Publisher("other").files["1.root.json"]) != words


def test_it_stays_the_same_through_a_rotation() -> None:
    publisher = Publisher()
    state = publisher.state()
    publisher.put_root(lambda root: root.add_key(signer("new").public_key, "root"), publisher.root_keys[:2])
    verified = check(publisher.publish(), state)
    assert verified.publisher == root_hash(verified.metadata["1.root.json"]) == root_hash(state.root)


@pytest.mark.parametrize("data", [b"", b"{}", b"no json", b'{"signed":{},"signatures":[]}'])
def test_what_is_no_root_has_no_fingerprint(data: bytes) -> None:
    with pytest.raises(PackDamaged):
        fingerprint_words(data)


def test_a_later_root_is_told_by_its_number() -> None:
    """Someone was handed `2.root.json`; trust begins with the first."""
    publisher = Publisher()
    publisher.put_root(lambda root: None, publisher.root_keys[:2])
    with pytest.raises(PackDamaged) as caught:
        first_root_hash(publisher.files["2.root.json"])
    assert (caught.value.code, caught.value.params) == ("packs.later_root", {"version": 2})


def test_words_are_spelled_for_readers_of_russian_and_german() -> None:
    words = ("cider", "nail", "shrubbery", "quiet", "dropper", "yo-yo")
    assert transcription(words, "ru") == ("сидер", "нэйл", "шрубери", "квит", "дропер", "йо-йо")
    assert transcription(words, "de-AT") == ("ssider", "näil", "schruberi", "kwiet", "droper", "jo-jo")
    assert transcription(words, "en") == words


@pytest.mark.parametrize("lang", ["ru", "de"])
def test_every_word_of_the_list_has_a_spelling(lang: str) -> None:
    words = (resources_folder() / WORD_LIST).read_text().split()
    spelled = transcription(words, lang)
    assert len(spelled) == len(words) and all(spelled)
    if lang == "ru":
        assert not [word for word in spelled if any("a" <= letter <= "z" for letter in word)]
