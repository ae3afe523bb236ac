"""`python -m tests.mutation [PATTERN …]`: run mutmut, fail if one survives that `survivors.md` does not explain.

Patterns are those of `mutmut run`, without the leading `handbook.`: `packs.roles*`. Without any, all are run, which
takes an hour or two on one core; mutmut keeps what it has done in `mutants/` and goes on from there.
`--judge` runs nothing and judges what is there.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.mutation.ledger import LEDGER, Mutant, explained, mutant_of

CAUGHT_BY_A_TEST, CAUGHT_BY_TYPES = frozenset({1, 3, 24, 36, 152, 255, -9, -11, -24}), 37
"""Exit codes of mutmut: a test failed, was interrupted, timed out or crashed; `mypy` would not let it pass."""


def main(arguments: list[str]) -> int:
    """Run and judge; returns 1 if there is a survivor without an explanation."""
    patterns = [f"handbook.{pattern}" for pattern in arguments if pattern != "--judge"]
    if "--judge" not in arguments:
        _refresh()
        subprocess.run([_mutmut(), "run", "--max-children", "1", *patterns], check=False)
    counts: dict[str, int] = defaultdict(int)
    survivors: list[Mutant] = []
    for name, code in _results():
        counts[_verdict(code)] += 1
        if _verdict(code) == "survived":
            survivors.append(_mutant(name))
    known = explained(LEDGER.read_text(encoding="utf-8"))
    new = [mutant for mutant in survivors if mutant not in known]
    for mutant in new:
        sys.stdout.write(f"\n### `{mutant.function}`\n\n{mutant.told()}\n")
    told = ", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items()))
    sys.stdout.write(f"\n{told}; {len(survivors) - len(new)} survivors explained, {len(new)} not\n")
    return int(bool(new))


def _refresh() -> None:
    """Bring mutmut's copy up to date: it does so only with the files it changes, which have a `.meta` beside them."""
    copy = Path("mutants")
    (copy / "mutmut-stats.json").unlink(
        missing_ok=True
    )  # which test calls what: it would know no new function
    for path in Path("handbook").rglob("*") if copy.exists() else ():
        place = copy / path
        if path.is_file() and path.suffix != ".pyc" and not place.with_name(f"{path.name}.meta").exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)


def _mutmut() -> str:
    return str(Path(sys.executable).with_name("mutmut"))


def _results() -> Iterator[tuple[str, int | None]]:
    for path in sorted(Path("mutants").rglob("*.meta")):
        yield from json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"].items()


def _verdict(code: int | None) -> str:
    if code is None:
        return "not run"
    if code == CAUGHT_BY_TYPES:
        return "caught by types"
    return "caught by a test" if code in CAUGHT_BY_A_TEST else "survived"


def _mutant(name: str) -> Mutant:
    """What a mutant changes; `handbook.packs.roles.x_delegate__mutmut_3` is mutmut's name for it."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    module, _, function = name.rpartition("__mutmut_")[0].rpartition(".")
    function = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    module = module.removeprefix("handbook.")
    return mutant_of(f"{module}.{function}", get_diff_for_mutant(name).splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
