"""The first one or two letters of words, and the best records of each: answers to the first keystrokes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from pathlib import Path

from handbook.search.schema import Postings

SHOWN = 60
"""So many records of each beginning are found."""
RESERVE = 180
"""So many are kept for updates: when some go, others move up."""
_MOST = 2 * RESERVE
Ranked = list[tuple[float, int]]
"""(−weight, document number), best first."""
_rank_of, _number_of = map(itemgetter, range(2))
"""The parts of an entry, as functions for loops that run in C."""


class Heads:
    """Beginnings of words and their best records, as `write` packed them."""

    def __init__(self, ends: dict[str, int], ranks: array[float], numbers: array[int]) -> None:
        self._parts = dict(zip(ends, zip([0, *ends.values()], ends.values(), strict=False), strict=True))
        self._ranks = ranks
        self._numbers = numbers

    def ranked(self, head: str) -> Ranked:
        """The best records of a beginning."""
        start, end = self._parts.get(head, (0, 0))
        return list(zip(self._ranks[start:end], self._numbers[start:end], strict=True))

    def postings(self, head: str) -> Postings:
        """The same as a posting list."""
        return {number: -rank for rank, number in self.ranked(head)}

    def renewed(self, numbers: Sequence[int], added: Mapping[str, Ranked]) -> dict[str, Ranked] | None:
        """The best of what is left and what is added, or None if too much is gone to know them.

        Args:
            numbers: what each document's number has become, in rising order; −1 if it is gone.
            added: the documents that are new, in no order.
        """
        renewed: dict[str, Ranked] = {}
        for head, (start, end) in self._parts.items():
            nows = map(numbers.__getitem__, self._numbers[start:end])
            ranked = zip(self._ranks[start:end], nows, strict=True)
            left = list(islice((one for one in ranked if one[1] >= 0), SHOWN))
            joining = added.get(head, [])
            if end - start == RESERVE:
                # There are more, all of them worse than the last that is left.
                joining = [one for one in joining if left and one < left[-1]]
                if len(left) + len(joining) < SHOWN:
                    return None
            renewed[head] = sorted(left + joining)[:SHOWN]
        for head in added.keys() - self._parts.keys():
            renewed[head] = sorted(added[head])[:SHOWN]
        return renewed

    @classmethod
    def read(cls, path: Path) -> Heads:
        """As `write_heads` wrote it.

        Raises:
            ValueError: it did not.
        """
        first, _, packed = path.read_bytes().partition(b"\n")
        ends: dict[str, int] = json.loads(first)
        ranks, numbers = array("d"), array("I")
        size = ranks.itemsize * max(ends.values(), default=0)
        ranks.frombytes(packed[:size])
        numbers.frombytes(packed[size:])
        if len(ranks) != len(numbers):
            raise ValueError(path.name)
        return cls(ends, ranks, numbers)


class BestOfHeads(Mapping[str, Ranked]):
    """Collects the best `RESERVE` records of each beginning, and few others, in no order.

    Attributes:
        worst: beginning → what a record must be better (lower) than; only of those with many records.
    """

    def __init__(self) -> None:
        self._lists: dict[str, tuple[array[float], array[int]]] = {}
        self.worst: dict[str, float] = {}

    def __getitem__(self, head: str) -> Ranked:
        return list(zip(*self._lists[head], strict=True))

    def __iter__(self) -> Iterator[str]:
        return iter(self._lists)

    def __len__(self) -> int:
        return len(self._lists)

    def add(self, number: int, ranks: Mapping[str, float], factor: float) -> None:
        """One record, of a higher number than those before: beginning → weight, all to be multiplied by `factor`."""
        lists, worst = self._lists, self.worst
        for head, rank in ranks.items():
            value = -rank * factor
            if value < worst.get(head, 0.0):
                columns = lists.get(head)
                if columns is None:
                    columns = lists[head] = array("d"), array("I")
                values, numbers = columns
                values.append(value)
                numbers.append(number)
                if len(values) == _MOST:
                    self._cut(head)

    def _cut(self, head: str) -> None:
        best = sorted(zip(*self._lists[head], strict=True))[:RESERVE]
        values, numbers = zip(*best, strict=True)
        self._lists[head] = array("d", values), array("I", numbers)
        self.worst[head] = values[-1]


def write_heads(path: Path, lists: Mapping[str, Ranked], limit: int) -> None:
    """The best `limit` of each."""
    ends: dict[str, int] = {}
    ranks, numbers = array("d"), array("I")
    for head in sorted(lists):
        ranked = sorted(lists[head])[:limit]
        ranks.extend(map(_rank_of, ranked))
        numbers.extend(map(_number_of, ranked))
        if ranked:
            ends[head] = len(ranks)
    first = json.dumps(ends, ensure_ascii=False, separators=(",", ":")).encode()
    path.write_bytes(first + b"\n" + ranks.tobytes() + numbers.tobytes())
