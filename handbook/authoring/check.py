"""`handbook content check`: everything that is wrong with a content folder, in the editor's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handbook.authoring.toml_writer_folder import finish_writing
from handbook.content.loader import read_content
from handbook.model.characters import visible
from handbook.model.faults import LocatedFault
from handbook.progress import CancelToken, Progress, ignore_progress
from handbook.words import Words


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found, in reading order of the files."""

    problems: tuple[LocatedFault, ...]

    @property
    def ok(self) -> bool:
        """Whether there is nothing to mend."""
        return not self.problems

    def to_json(self, words: Words) -> dict[str, Any]:
        """`ok, problems[{file, record, field, problem, expected}]`; record and field are null for a whole file."""
        return {"ok": self.ok, "problems": [_problem(located, words) for located in self.problems]}

    def lines(self, words: Words) -> list[str]:
        """Two lines per problem: where and what, then what is expected; at last the count."""
        if self.ok:
            return [words.sentence("content.check_ok")]
        lines = []
        for problem in (_problem(located, words) for located in self.problems):
            place = filter(None, (problem["file"], problem["record"], problem["field"]))
            lines += [f"{' · '.join(place)}: {problem['problem']}", f"    {problem['expected']}"]
        return [*lines, words.count("content.check_problems", len(self.problems))]


def _problem(located: LocatedFault, words: Words) -> dict[str, str | None]:
    fault = located.fault
    return {
        "file": visible(located.file),
        "record": visible(located.record) if located.record else None,
        "field": visible(fault.field) or None,
        "problem": fault.sentence(words),
        "expected": fault.expected(words),
    }


def check(
    folder: Path, today: date, progress: Progress = ignore_progress, cancel: CancelToken | None = None
) -> CheckReport:
    """Read a content folder and collect every fault.

    Args:
        folder: the folder that holds `pack.toml`; if there is none, that is the one problem.
        today: dates after it are faults.
        progress: told (files read, files in all).
        cancel: looked at before each file.

    Raises:
        Cancelled: `cancel` was raised.
        HandbookError: see `finish_writing`.
    """
    finish_writing(folder)
    _, faults = read_content(folder, progress, cancel, today)
    return CheckReport(tuple(faults))
