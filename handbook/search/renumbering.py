"""How the words of one sorted list stand in another: tables about words are carried over in whole runs."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice
from operator import ne

_FIRST_LOOK, _WIDEST_LOOK = 16, 4096


@dataclass(frozen=True, slots=True)
class Renumbering:
    """From one sorted list of different words to another.

    Attributes:
        runs: (from which number, from which number now, how many) of the words that stayed, in order.
        now: per word of before its number now, −1 if it is gone.
        came: the numbers of the words that are new, in order.
    """

    runs: Sequence[tuple[int, int, int]]
    now: Sequence[int]
    came: Sequence[int]

    @classmethod
    def between(cls, before: Sequence[str], after: Sequence[str]) -> Renumbering:
        """Compare two lists; quick where they are nearly the same."""
        runs, now, came = list[tuple[int, int, int]](), array("i"), list[int]()
        old = new = 0
        while old < len(before) and new < len(after):
            size = _alike(before, old, after, new)
            if size:
                runs.append((old, new, size))
                now.extend(range(new, new + size))
                old, new = old + size, new + size
            elif before[old] < after[new]:
                now.append(-1)
                old += 1
            else:
                came.append(new)
                new += 1
        now.extend([-1] * (len(before) - old))
        came.extend(range(new, len(after)))
        return cls(runs, now, came)

    @property
    def is_needless(self) -> bool:
        """Whether both lists are the same."""
        return not self.came and len(self.runs) < 2 and -1 not in self.now

    def carried(self, values: array[int], fresh: Iterable[int]) -> array[int]:
        """A value per word: of those that stayed from `values`, of those that came from `fresh`, in their order."""
        found, others = array(values.typecode), iter(fresh)
        for old, new, size in self.runs:
            found.extend(islice(others, new - len(found)))
            found.extend(values[old : old + size])
        found.extend(others)
        return found

    def crossing(self, limit: int, values: array[int], values_now: array[int]) -> frozenset[int]:
        """The numbers of words that stayed and reached `limit` only before or only now."""
        before = self.carried(values, map(values_now.__getitem__, self.came))
        reached, reach = (map(limit.__le__, each) for each in (before, values_now))
        return frozenset(compress(count(), map(ne, reached, reach)))


def _alike(before: Sequence[str], old: int, after: Sequence[str], new: int) -> int:
    """How many words from these numbers on are the same."""
    size, look = 0, _FIRST_LOOK
    while True:
        ours, theirs = (words[at + size : at + size + look] for words, at in ((before, old), (after, new)))
        if ours != theirs or len(ours) < look:
            return size + next(compress(count(), map(ne, ours, theirs)), min(len(ours), len(theirs)))
        size += look
        look = min(2 * look, _WIDEST_LOOK)
