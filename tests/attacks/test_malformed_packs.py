"""Thousands of malformed packs, the same in every run: not one is let in, raises what nobody expects, or changes a row.

They go the program's own way in, on a real data folder: to be looked at, every third to be taken over. Most of those
which can't pass the gate are handed to the gate alone. `malformed(seed, number)` makes any of them again.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from handbook.errors import PackError, PackInvalid
from handbook.packs.gate import open_pack
from handbook.words import Words
from tests.attacks.malformed import DEEP, LEVELS, Malformed, malformed, release
from tests.attacks.volunteer import Volunteer

PACKS = 6_000
DEEP_EVERY = 5
"""A pack that passes the gate takes twenty times as long as one that does not: so many fewer are drawn."""
WHOLE_EVERY = 40
"""So many of those that can't pass the gate go the whole way too."""


def test_thousands_of_malformed_packs(tmp_path: Path) -> None:
    refuse_all(tmp_path, seed=1, packs=PACKS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 12))
def test_many_more_malformed_packs(tmp_path: Path, seed: int) -> None:
    refuse_all(tmp_path, seed=seed, packs=PACKS)


def refuse_all(folder: Path, seed: int, packs: int) -> None:
    """Every level in turn; the refusals must be for many reasons, or the faults are too plain."""
    reader = Reader(folder)
    refused: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for number in numbers(packs):
        pack = malformed(seed, number)
        reason = reader.refuses(
            pack, whole=pack.passes_gate or number % WHOLE_EVERY == 0, name=f"seed {seed}, {number}"
        )
        refused[pack.level] += 1
        reasons[reason] += 1
    assert refused.keys() == LEVELS.keys() and sum(refused.values()) >= packs
    assert len(reasons) >= 30, reasons


def numbers(packs: int) -> list[int]:
    """So many numbers, those of deep levels thinned out."""
    found: list[int] = []
    number = 0
    while len(found) < packs:
        level = number % len(LEVELS)
        if tuple(LEVELS)[level] not in DEEP or number // len(LEVELS) % DEEP_EVERY == 0:
            found.append(number)
        number += 1
    return found


class Reader:
    """Somebody who trusts the publisher and has the first of its packs."""

    def __init__(self, folder: Path) -> None:
        self._volunteer = Volunteer(folder)
        self._volunteer.trust(release().publisher)
        self._volunteer.import_(release().first)
        self._content = self._volunteer.content()
        self._database = self._volunteer.folders.database
        self._before = self._database.read_bytes()
        self._words = Words("en")
        self._whole = 0

    def refuses(self, pack: Malformed, whole: bool, name: str) -> str:
        """Why a pack is refused, as a code; fails if it is not, or not in our words, or if a row changed."""
        try:
            if whole and self._imports():
                self._volunteer.import_(pack.data)
            elif whole:
                raise self._volunteer.look_at(pack.data).error or AssertionError(f"{name} looks fine")
            else:
                self._volunteer.file.write_bytes(pack.data)
                open_pack(self._volunteer.file, self._volunteer.folder / "private").close()
        except PackError as refusal:
            error = refusal
        except Exception as other:
            raise AssertionError(f"{name} ({pack.level}): {other!r}") from other
        else:
            raise AssertionError(f"{name} ({pack.level}) was accepted")
        assert "." not in error.code or self._words.has(error.code), f"{name}: no sentence for {error!r}"
        self._require_same_content(name)
        if isinstance(error, PackInvalid):
            return f"{error.code} {error.faults[0].fault.problem}"
        return f"{error.code} {error.params.get('reason', '')}"

    def _imports(self) -> bool:
        """Every third time: verified metadata is kept, and a disk takes its time to promise that."""
        self._whole += 1
        return self._whole % 3 == 0

    def _require_same_content(self, name: str) -> None:
        """What was verified of the metadata may be kept, nothing else; the next pack finds all as it was."""
        if self._database.read_bytes() != self._before:
            assert self._volunteer.content() == self._content, f"{name} changed what readers see"
            self._database.write_bytes(self._before)


def test_the_pack_they_are_made_from_is_let_in(tmp_path: Path) -> None:
    """Else they would be refused for nothing."""
    reader = Volunteer(tmp_path)
    reader.trust(release().publisher)
    reader.import_(release().first)
    from handbook.packs.container import write_pack

    assert reader.import_(write_pack(release().members)).counts["changed"] > 3
