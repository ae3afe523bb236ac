"""Saved cases: the statements that fit one, and what is different since they were looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from handbook.model.codes import PackId, RecordId
from handbook.model.lens import Lens
from handbook.model.markup import plain
from handbook.model.private import Case, SeenStatement
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.private.subjects import fingerprint

_TITLE = 160
"""Characters of a statement's text by which it is told."""


@dataclass(frozen=True, slots=True)
class CaseChange:
    """A statement that fits a case and did not, is not what it was, or is no longer there or no longer fits.

    Attributes:
        title: the beginning of its text, the present one if it is there.
        before: of its former text, where it changed.
    """

    kind: Literal["added", "changed", "removed"]
    pack: PackId
    record: RecordId
    title: str
    before: str = ""


@of_one_generation
def fitting(handbook: Handbook, lens: Lens, lang: str) -> tuple[SeenStatement, ...]:
    """The statements of the lens's country that are for this person or for everybody; none without a country.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    if lens.country is None:
        return ()
    return tuple(
        SeenStatement(
            held.pack,
            held.record.id,
            fingerprint(held.record),
            plain(handbook.vocabulary.text(held.record.text, lang))[:_TITLE],
        )
        for held in handbook.reader.statements_of(lens.country)
        if lens.fit(held.record.profiles) != "other"
    )


def case_changes(case: Case, now: tuple[SeenStatement, ...]) -> Iterator[CaseChange]:
    """What is different: added and changed ones in reading order, then those that are gone."""
    before = {(each.pack, each.record): each for each in case.seen}
    present = {(each.pack, each.record) for each in now}
    for each in now:
        former = before.get((each.pack, each.record))
        if former is None:
            yield CaseChange("added", each.pack, each.record, each.title)
        elif former.fingerprint != each.fingerprint:
            yield CaseChange("changed", each.pack, each.record, each.title, former.title)
    for each in case.seen:
        if (each.pack, each.record) not in present:
            yield CaseChange("removed", each.pack, each.record, each.title)
