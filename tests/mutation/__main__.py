"""`python -m tests.mutation [PATTERN …]`: try mutants, fail if one survives that `survivors.md` does not explain.

mutmut changes the code and `mypy` judges the changes; `session` runs the tests. Patterns name mutants without the
leading `handbook.`: `packs.roles*`. Without any, all are tried, which takes a quarter of an hour of one core. What was
caught stays caught in `mutants/` until its function changes; what survived is tried again, what is explained never.
`--judge` runs nothing and judges what is there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.mutation.ledger import LEDGER, Mutant, explained, is_same_sql, mutant_of
from tests.mutation.verdicts import Verdicts, function_of, is_caught, verdict

COPY = Path("mutants")


def main(arguments: list[str]) -> int:
    """Run and judge; returns 1 if there is a survivor without an explanation."""
    patterns = [pattern for pattern in arguments if pattern != "--judge"] or ["*"]
    if "--judge" not in arguments:
        _generate()
        found = dict(Verdicts(COPY).codes(patterns))
        _try([name for name in _unexplained(found) if not is_caught(found[name])])
    codes = dict(Verdicts(COPY).codes())
    unexplained = _unexplained(codes)
    survivors = [name for name in unexplained if verdict(codes[name]) == "survived"]
    for mutant in map(_mutant, survivors):
        sys.stdout.write(f"\n### `{mutant.function}`\n\n{mutant.told()}\n")
    counts = Counter(verdict(codes[name]) for name in unexplained)
    told = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
    sys.stdout.write(f"\n{told}, {len(codes) - len(unexplained)} explained\n")
    return int(bool(survivors))


def _unexplained(codes: Mapping[str, int | None]) -> list[str]:
    """All but those that nobody would notice and the ledger says so."""
    known = explained(LEDGER.read_text(encoding="utf-8"))

    def is_explained(name: str) -> bool:
        mutant = _mutant(name)
        return mutant in known or is_same_sql(mutant)

    return [name for name, code in codes.items() if is_caught(code) or not is_explained(name)]


def _try(mutants: list[str]) -> None:
    environment = {**os.environ, "PYTHONPATH": str(COPY.resolve())}
    command = [sys.executable, "-m", "tests.mutation.session"]
    subprocess.run(
        command,
        input=json.dumps(mutants),
        text=True,
        stdout=subprocess.DEVNULL,
        cwd=COPY,
        env=environment,
        check=True,
    )


def _generate() -> None:
    """Bring the copy up to date and change its code; mutmut itself renews only the files it changes."""
    from mutmut.__main__ import copy_also_copy_files, copy_src_dir, create_mutants
    from mutmut.mutation.file_mutation import filter_mutants_with_type_checker

    for path in Path("handbook").rglob("*") if COPY.exists() else ():
        place = COPY / path
        if path.is_file() and path.suffix != ".pyc" and not place.with_name(f"{path.name}.meta").exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    COPY.mkdir(exist_ok=True)
    copy_src_dir()
    copy_also_copy_files()
    create_mutants(max_children=1)
    Verdicts(COPY).write_types(filter_mutants_with_type_checker().keys())


def _mutant(name: str) -> Mutant:
    """What a mutant changes; `handbook.packs.roles.x_delegate__mutmut_3` is mutmut's name for it."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    module, _, function = function_of(name).rpartition(".")
    function = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    module = module.removeprefix("handbook.")
    return mutant_of(f"{module}.{function}", get_diff_for_mutant(name).splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
