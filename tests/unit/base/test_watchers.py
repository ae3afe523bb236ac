"""The tools that watch the tests and the program say what they are there to say."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from tests.coverage.__main__ import above, below
from tests.mutation.ledger import LEDGER, Mutant, explained, is_same_sql, mutant_of
from tests.mutation.verdicts import TIMED_OUT, Verdicts, is_caught, verdict
from tests.soak.supply import share
from tests.soak.verdict import AMOUNTS, faults
from tests.soak.vitals import MEGABYTE, Vitals

STILL = Vitals(
    searches=0, imports=0, pages=0, memory_bytes=100 * MEGABYTE, heap_bytes=50 * MEGABYTE, blocks=500_000,
    widgets=800, descriptors=9, threads=3, children=0, deleted=0, temporary=1, files=30,
    database_bytes=2**20, journal_bytes=0, index_bytes=2**20,
)  # fmt: skip
FLAT = [replace(STILL, searches=50 * turn, imports=turn, pages=turn) for turn in range(1, 41)]
ENTRY = """
### `packs.roles.expiry`

    - return 1
    + return 2

{why}
"""


def test_the_ledger_of_survivors_can_be_read() -> None:
    explained(LEDGER.read_text("utf-8"))


def test_a_survivor_counts_as_explained_with_its_reason_alone() -> None:
    found = mutant_of(
        "packs.roles.expiry", ["--- a", "+++ b", "@@", "-    return 1", "+    return 2", "     x"]
    )
    assert (
        explained(ENTRY.format(why="Nobody asks."))
        == {found}
        == {Mutant("packs.roles.expiry", "return 1", "return 2")}
    )
    for text in (ENTRY.format(why=""), "    - return 1\n    + return 2\n\nNobody asks.\n"):
        with pytest.raises(ValueError, match=r"no (explanation|heading)"):
            explained(text)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ('"SELECT a FROM b"', '"select a from b"', True),
        ('"WHERE a = ?",', '"WHERE A = ?",', True),
        ('"SELECT a FROM b"', '"XXSELECT a FROM bXX"', False),
        ("\"SELECT a FROM b WHERE c = 'd'\"", "\"select a from b where c = 'd'\"", True),
        ("\"SELECT a FROM b WHERE c = 'd'\"", "\"SELECT A FROM B WHERE C = 'D'\"", False),
        ('"ascii"', '"ASCII"', False),
    ],
)
def test_sql_is_the_same_in_another_case_but_for_what_it_quotes(before: str, after: str, same: bool) -> None:
    assert is_same_sql(Mutant("store.trust.mark", before, after)) is same


def test_verdicts_are_kept_until_types_say_otherwise(tmp_path: Path) -> None:
    meta = tmp_path / "roles.py.meta"
    names = [f"handbook.packs.roles.x_expiry__mutmut_{number}" for number in range(4)]
    meta.write_text(json.dumps({"exit_code_by_key": dict.fromkeys(names), "other": {}}))
    verdicts = Verdicts(tmp_path)
    for name, code in zip(names, (0, 1, TIMED_OUT, 37), strict=True):
        verdicts.write(name, code)
    verdicts.write_types({names[0]})

    again = Verdicts(tmp_path)
    assert [verdict(code) for _, code in again.codes()] == [
        "caught by types", "caught by a test", "caught by a test", "not run"
    ]  # fmt: skip
    assert [is_caught(code) for _, code in again.codes()] == [True, True, True, False]
    assert list(again.codes(["packs.*_3", "store.*"])) == [(names[3], None)]
    assert json.loads(meta.read_text())["other"] == {}


def test_a_file_below_its_floor_fails_and_one_without_must_be_whole() -> None:
    floors = {"a.py": 97.0, "b.py": 80.0, "gone.py": 99.0}
    found = below({"a.py": 93.9, "b.py": 76.9, "new.py": 96.9, "near.py": 97.0, "whole.py": 100.0}, floors)
    assert [line.split(":")[0] for line in found] == ["a.py", "b.py", "new.py", "gone.py"]
    assert above({"a.py": 98.0}, floors) == ["a.py: 98.0 % covered, its floor of 97.0 % can be raised"]


def test_a_flat_curve_has_no_fault() -> None:
    assert faults(FLAT) == []


def _restless(seed: int) -> list[Vitals]:
    """Up and down by 5 %; fills its caches in the beginning; now and then a page that takes half as much again."""
    chance = random.Random(seed)
    curve = []
    for turn, one in enumerate(FLAT):
        share = (
            1 + chance.uniform(-0.05, 0.05) - max(0, 8 - turn) / 16 + (0.5 if chance.random() < 0.1 else 0)
        )
        curve.append(replace(one, **{name: int(getattr(one, name) * share) for name in AMOUNTS}))
    return curve


@pytest.mark.parametrize("seed", range(20))
def test_ups_and_downs_are_no_growth(seed: int) -> None:
    assert faults(_restless(seed)) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_leak_is_found_among_ups_and_downs(seed: int) -> None:
    leaking = [
        replace(one, heap_bytes=one.heap_bytes + turn * MEGABYTE // 4)
        for turn, one in enumerate(_restless(seed))
    ]
    [found] = faults(leaking)
    assert found.startswith("heap_bytes grew from 5")


def test_a_cache_that_is_filled_late_is_no_leak() -> None:
    late = [
        replace(one, memory_bytes=one.memory_bytes + (6 * MEGABYTE if turn >= 33 else 0))
        for turn, one in enumerate(FLAT)
    ]
    assert faults(late) == []


def test_too_short_a_curve_is_not_judged() -> None:
    with pytest.raises(ValueError, match="too few"):
        faults(FLAT[:4])


def test_the_turns_of_a_soak_have_all_there_is_to_do() -> None:
    for total, turns in ((5_000, 100), (250, 100), (3, 10), (7, 7)):
        assert sum(share(total, turn, turns) for turn in range(1, turns + 1)) == total


@pytest.mark.parametrize(
    ("name", "amount", "told"),
    [
        ("memory_bytes", MEGABYTE // 4, "memory_bytes grew"),
        ("heap_bytes", MEGABYTE // 8, "heap_bytes grew"),
        ("blocks", 500, "blocks grew"),
        ("widgets", 2, "widgets grew"),
        ("descriptors", 1, "descriptors grew"),
        ("threads", 1, "threads grew"),
        ("deleted", 1, "deleted grew"),
        ("temporary", 1, "temporary grew"),
        ("files", 1, "files grew"),
        ("database_bytes", 200 * 1024, "the database grew"),
        ("index_bytes", 2**16, "index_bytes grew"),
    ],
)
def test_whatever_grows_with_every_turn_is_named(name: str, amount: int, told: str) -> None:
    growing = [replace(one, **{name: getattr(one, name) + turn * amount}) for turn, one in enumerate(FLAT)]
    [found] = faults(growing)
    assert found.startswith(told)
