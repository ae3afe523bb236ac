"""Every way in which a power cut during a piece of work can end, judged by what the program then makes of it."""

from __future__ import annotations

import shutil
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.attacks.crashes.disk import CUTS, Disk, Image, fingerprint, write_image
from tests.attacks.crashes.operations import Force, Operation, Remove
from tests.attacks.crashes.reading import restart
from tests.attacks.crashes.scenarios import Scenario

OLD, NEW = "old", "new"


@dataclass(frozen=True)
class Outcome:
    """What is found after one power cut.

    Attributes:
        done: how many operations had been carried out.
        cut: what the disk made of it.
        found: "old", "new", or what is wrong.
        must_be_new: the work was finished before the power went.
    """

    done: int
    cut: str
    found: str
    must_be_new: bool

    @property
    def good(self) -> bool:
        """Whether it is old or new, and new if it must be."""
        return self.found == NEW or (self.found == OLD and not self.must_be_new)


def finished_at(done: Sequence[Operation], data: Path) -> int:
    """How many operations must be carried out until the last transaction is sure.

    That is SQLite's `synchronous = EXTRA`: the journal is gone and so is its name.
    """
    removed = [
        number for number, one in enumerate(done) if isinstance(one, Remove) and "journal" in one.path.name
    ]
    forced = [number for number, one in enumerate(done) if one == Force(data) and number > removed[-1]]
    return forced[0] + 1 if forced else len(done)


def power_cuts(
    scenario: Scenario,
    done: Sequence[Operation],
    data: Path,
    work: Path,
    positions: Container[int] | None = None,
) -> Iterator[Outcome]:
    """Cut the power after each of `positions` (all if None) operations, in each way there is.

    Args:
        scenario: the work that was recorded.
        done: what it did.
        data: the folder it did it in.
        work: an empty folder to lay images out in.
        positions: 0 is before the first operation.
    """
    disk, finished = Disk(scenario.before, data), finished_at(done, data)
    known: dict[str, str] = {}
    for position in range(len(done) + 1):
        if position:
            disk.carry_out(done[position - 1])
        if positions is not None and position not in positions:
            continue
        for cut in CUTS:
            image = disk.image(cut)
            name = fingerprint(image)
            if name not in known:
                known[name] = judge(scenario, image, work / "image")
            yield Outcome(position, cut.label, known[name], position >= finished)


def judge(scenario: Scenario, image: Image, data: Path) -> str:
    """Start the program on an image: "old", "new", or what is wrong."""
    write_image(image, data)
    try:
        seen = restart(data, scenario.shipped)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        shutil.rmtree(data)
    if seen == scenario.old:
        return OLD
    if seen == scenario.new:
        return NEW
    return "mixed" if seen.store not in {scenario.old.store, scenario.new.store} else "search is wrong"
