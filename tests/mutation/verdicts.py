"""What became of each mutant: kept where mutmut keeps it, in a `.meta` beside the code it changed."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

CAUGHT_BY_TYPES, TIMED_OUT = 37, -24
"""mutmut's codes: `mypy` would not let it pass; it took too long."""
_SURVIVED = 0


def function_of(mutant: str) -> str:
    """`handbook.packs.roles.x_delegate__mutmut_3` → `handbook.packs.roles.x_delegate`."""
    return mutant.rpartition("__mutmut_")[0]


def verdict(code: int | None) -> str:
    """An exit code in words. A child that crashed, or was stopped because it took too long, was caught by a test."""
    if code is None:
        return "not run"
    if code == CAUGHT_BY_TYPES:
        return "caught by types"
    return "survived" if code == _SURVIVED else "caught by a test"


def is_caught(code: int | None) -> bool:
    """Whether nothing is to be tried any more."""
    return verdict(code).startswith("caught")


class Verdicts:
    """The exit codes of all mutants, by mutmut's names; None of those that were not run."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the copy of the project in which the mutants stand."""
        self._codes = {path: self._read(path)["exit_code_by_key"] for path in sorted(folder.rglob("*.meta"))}

    def codes(self, patterns: Sequence[str] = ("*",)) -> Iterator[tuple[str, int | None]]:
        """Those whose names without `handbook.` fit one of the patterns, in the order of the patterns."""
        for pattern in patterns:
            for codes in self._codes.values():
                yield from (
                    (name, code) for name, code in codes.items() if fnmatch(name, f"handbook.{pattern}")
                )

    def write(self, mutant: str, code: int | None) -> None:
        """Keep the code of one mutant."""
        for path, codes in self._codes.items():
            if mutant in codes:
                codes[mutant] = code
                path.write_text(
                    json.dumps({**self._read(path), "exit_code_by_key": codes}, indent=4), "utf-8"
                )

    def write_types(self, caught: Collection[str]) -> None:
        """Which mutants `mypy` catches, as it sees them now."""
        for name, code in list(self.codes()):
            if (code == CAUGHT_BY_TYPES) != (name in caught):
                self.write(name, CAUGHT_BY_TYPES if name in caught else None)

    @staticmethod
    def _read(path: Path) -> dict[str, dict[str, int | None]]:
        return json.loads(path.read_text(encoding="utf-8"))
