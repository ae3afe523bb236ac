"""The bytes of a sealed file: what they tell, and what becomes of them when they are changed."""

from __future__ import annotations

import math
import os
import struct
import zlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import NotesDamaged, NotesNotSaved, NotesTooNew, PrivateError, WrongPassphrase
from handbook.vault.sealing import LARGEST_ROOM, MOST, USUAL, Cost, Lock, room_for, take_apart
from tests.unit.vault.cheap import CHEAP, OTHER, SECRET, hashed_anew, id_of

ENTRIES = {id_of(number): f"entry {number}".encode() * 20 for number in range(5)}
COST_PLACE, SALT_PLACE, LOCK, HEADER = 10, 20, 96, 108
"""Where the cost and the salt begin, where the wrapped key and the header end."""
KIB = 1024


@pytest.fixture(scope="module")
def lock() -> Lock:
    return Lock.new(SECRET, CHEAP)


def opened(data: bytes, passphrase: bytes = SECRET, least: Cost = CHEAP) -> dict[str, bytes]:
    sealed = take_apart(data, least)
    return Lock.opening(sealed, passphrase).open(sealed)


ids = st.binary(min_size=16, max_size=16).map(bytes.hex)


@given(entries=st.dictionaries(ids, st.binary(max_size=400), max_size=20))
def test_whatever_was_sealed_is_opened(lock: Lock, entries: dict[str, bytes]) -> None:
    assert opened(lock.seal(entries)) == entries


def test_at_its_full_cost() -> None:
    data = Lock.new(SECRET).seal(ENTRIES)
    assert take_apart(data).cost == USUAL == (128 * KIB, 3, 4)
    assert opened(data, least=USUAL) == ENTRIES
    with pytest.raises(WrongPassphrase):
        opened(data, OTHER, USUAL)


@pytest.mark.parametrize("wrong", [b"", OTHER, SECRET + b" ", SECRET.upper()])
def test_another_passphrase_opens_nothing(lock: Lock, wrong: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        opened(lock.seal(ENTRIES), wrong)


def test_the_length_tells_a_size_class_and_no_more(lock: Lock) -> None:
    """None, or some twenty notes of a screen each: the same 64 KiB."""
    lengths = {len(lock.seal({id_of(n): bytes(3000) for n in range(count)})) for count in range(21)}
    assert len(lengths) == 1
    assert [room_for(size) // KIB for size in (0, 64 * KIB, 64 * KIB + 1, 600 * KIB, 1024 * KIB + 1)] == [
        64, 64, 128, 1024, 2048,
    ]  # fmt: skip


def test_nothing_but_the_header_looks_like_anything(lock: Lock) -> None:
    """Equal entries many times over, and zeros up to the end: sealed they are noise, and different every time."""
    entries = {id_of(n): b"the same words " * 40 for n in range(100)}
    first, second = lock.seal(entries), lock.seal(entries)
    body = first[HEADER:]
    counts = Counter(body)
    entropy = -sum(n / len(body) * math.log2(n / len(body)) for n in counts.values())
    assert entropy > 7.99
    assert len(zlib.compress(body, 9)) > len(body)
    same = sum(a == b for a, b in zip(body, second[HEADER:], strict=True)) / len(body)
    assert 0.002 < same < 0.006  # 1/256
    assert first[:LOCK] == second[:LOCK]


def test_a_new_lock_has_another_salt_and_another_key() -> None:
    first, second = (Lock.new(SECRET, CHEAP).seal({}) for _ in range(2))
    assert first[SALT_PLACE:LOCK] != second[SALT_PLACE:LOCK]
    sealed, other = take_apart(first, CHEAP), take_apart(second, CHEAP)
    with pytest.raises(NotesDamaged):
        Lock.opening(sealed, SECRET).open(other)


def test_any_bit_that_falls_over_is_noticed_before_a_passphrase_is_tried(lock: Lock) -> None:
    data = lock.seal(ENTRIES)
    for place in (*range(200), *range(200, len(data), 37), *range(len(data) - 60, len(data))):
        damaged = bytearray(data)
        damaged[place] ^= 1 << place % 8
        with pytest.raises(NotesDamaged):
            take_apart(bytes(damaged), CHEAP)


@pytest.mark.long
def test_any_byte_that_falls_over_is_noticed(lock: Lock) -> None:
    data = lock.seal(ENTRIES)
    for place in range(len(data)):
        damaged = bytearray(data)
        damaged[place] ^= 0xFF
        with pytest.raises(NotesDamaged):
            take_apart(bytes(damaged), CHEAP)


def test_whoever_changes_a_byte_and_the_hash_gets_nothing_opened(lock: Lock) -> None:
    data = lock.seal(ENTRIES)
    end = len(data) - 32
    for place in (*range(HEADER), *range(HEADER, end, 997), *range(end - 20, end)):
        changed = bytearray(data)
        changed[place] ^= 1 << place % 8
        with pytest.raises((NotesDamaged, NotesTooNew, WrongPassphrase)):
            opened(hashed_anew(bytes(changed)))


def test_parts_of_two_files_do_not_make_a_third() -> None:
    """The same lock: header and body of different writings, a body cut and mended, blocks exchanged or put back."""
    lock = Lock.new(SECRET, CHEAP)
    old, new = lock.seal({id_of(1): b"old" * 9000}), lock.seal({id_of(1): b"new" * 9000})
    middle = len(old) // 2
    swapped = new[:200] + new[1224:2248] + new[200:1224] + new[2248:]
    for mixed in (
        old[:HEADER] + new[HEADER:],
        new[:HEADER] + old[HEADER:],
        new[:middle] + old[middle:],
        swapped,
    ):
        with pytest.raises(NotesDamaged):
            opened(hashed_anew(mixed))


@pytest.mark.parametrize("share", [0, 0.001, 0.3, 0.5, 0.999])
def test_a_file_that_was_cut_off(lock: Lock, share: float) -> None:
    data = lock.seal(ENTRIES)
    cut = data[: int(len(data) * share)]
    for each in (cut, hashed_anew(cut + bytes(32)), cut + bytes(len(data) - len(cut))):
        with pytest.raises(NotesDamaged):
            take_apart(each, CHEAP)


@pytest.mark.parametrize(
    "foreign",
    [
        b"",
        b"x",
        pytest.param(b"SQLite format 3\0" + bytes(5000), id="a database"),
        pytest.param(os.urandom(65692), id="noise"),
        b"hb-notes",
    ],
)
def test_what_is_none_of_ours(foreign: bytes) -> None:
    with pytest.raises(NotesDamaged):
        take_apart(foreign)


@pytest.mark.parametrize(
    "cost",
    [
        Cost(100 * KIB * KIB, 3, 4), Cost(2**32 - 1, 2**32 - 1, 2**16 - 1), Cost(MOST.memory_kib + 1, 3, 4),
        Cost(128 * KIB, 17, 4), Cost(128 * KIB, 3, 17), Cost(0, 0, 0), Cost(64 * KIB, 3, 4), Cost(128 * KIB, 2, 4),
        Cost(128 * KIB, 3, 1),
    ],
)  # fmt: skip
def test_a_cost_that_would_eat_the_memory_or_be_none_is_not_believed(cost: Cost) -> None:
    """Refused before anything is derived: most of these would take the machine down."""
    data = bytearray(Lock.new(SECRET, CHEAP).seal({}))
    struct.pack_into(">IIH", data, COST_PLACE, *cost)
    with pytest.raises(NotesDamaged):
        take_apart(hashed_anew(bytes(data)))


def test_a_weakened_file_does_not_open_even_if_its_cost_may_be_asked(lock: Lock) -> None:
    """The cost is part of what the wrapped key is bound to."""
    data = bytearray(lock.seal(ENTRIES))
    struct.pack_into(">IIH", data, COST_PLACE, 256, 1, 2)
    with pytest.raises(WrongPassphrase):
        opened(hashed_anew(bytes(data)))


def test_a_later_format_says_so(lock: Lock) -> None:
    data = bytearray(lock.seal(ENTRIES))
    struct.pack_into(">H", data, 8, 2)
    with pytest.raises(NotesTooNew):
        take_apart(hashed_anew(bytes(data)), CHEAP)


def test_more_than_a_file_may_hold_is_refused(lock: Lock) -> None:
    with pytest.raises(NotesNotSaved) as refused:
        lock.seal({id_of(1): bytes(LARGEST_ROOM)})
    assert refused.value.code == "private.full"


def test_a_machine_without_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PrivateError) as refused:
        Lock.new(SECRET, Cost(2**31, 1, 1))
    assert refused.value.code == "private.no_memory"


def test_a_forgotten_key_seals_nothing_that_can_be_opened() -> None:
    lock = Lock.new(SECRET, CHEAP)
    lock.forget()
    with pytest.raises(NotesDamaged):
        opened(lock.seal(ENTRIES))
