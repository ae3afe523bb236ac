"""The tools that watch the tests and the program say what they are there to say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.coverage.__main__ import above, below
from tests.mutation.ledger import LEDGER, Mutant, explained, is_same_sql, mutant_of
from tests.mutation.verdicts import TIMED_OUT, Verdicts, is_caught, verdict
from tests.soak.vitals import MEGABYTE, Vitals, faults

FLAT = [
    Vitals(50 * turn, turn, turn, 100 * MEGABYTE, 9, 3, 0, 1, 30, 2**20, 0, 2**20) for turn in range(1, 41)
]
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


@pytest.mark.parametrize(
    ("name", "amount", "told"),
    [
        ("memory_bytes", MEGABYTE, "memory grew"),
        ("descriptors", 1, "descriptors grew"),
        ("threads", 1, "threads grew"),
        ("temporary", 1, "temporary grew"),
        ("files", 1, "files grew"),
        ("database_bytes", 200 * 1024, "the database grew"),
        ("index_bytes", 2**16, "the index grew"),
    ],
)
def test_whatever_grows_with_every_turn_is_named(name: str, amount: int, told: str) -> None:
    growing = [replace(one, **{name: getattr(one, name) + turn * amount}) for turn, one in enumerate(FLAT)]
    [found] = faults(growing)
    assert found.startswith(told)
