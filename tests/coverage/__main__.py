"""`python -m tests.coverage REPORT.json`: fail if a file of the engines is covered less than `floors.toml` asks for.

A file that is not named there must be covered whole, lines and branches, less `SLACK`, and each package to `LEAST`.
`--write` puts the floors to where the report stands.
"""

from __future__ import annotations

import json
import math
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FLOORS = Path(__file__).with_name("floors.toml")
LEAST = 95.0
"""Per cent of the lines and branches of each package."""
SLACK = 3.0
"""Points a file may lie below its floor: what a broken connection or a pulled stick runs into depends on the moment."""
_HEAD = """# What each file must be covered by its tests: per cent of its lines and branches together, rounded down.
# Not named here: 100; and each package 95. `make coverage` fails below a floor and says when one can be raised;
# `python -m tests.coverage build/coverage/report.json --write` raises and lowers them: a lower one needs a reason.

"""


def main(arguments: list[str]) -> int:
    """Judge the report; returns 1 if a file is below its floor."""
    report = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    reached = {name: _per_cent(file["summary"]) for name, file in report["files"].items()}
    if "--write" in arguments:
        FLOORS.write_text(_written(reached), encoding="utf-8")
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8"))
    faults = below(reached, floors)
    for package, per_cent in _packages(report["files"]).items():
        if per_cent < LEAST:
            faults.append(f"{package}: {per_cent} % covered, {LEAST} % asked for")
    for line in [*faults, *above(reached, floors)]:
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"{len(reached)} files, {_per_cent(report['totals'])} % of lines and branches\n")
    return int(bool(faults))


def below(reached: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """What is covered too little, and floors of files that are not there."""
    found = [
        f"{name}: {reached[name]} % covered, {floors.get(name, 100.0)} % asked for"
        for name in reached
        if reached[name] < floors.get(name, 100.0) - SLACK
    ]
    return found + [f"{name}: no such file, take its floor away" for name in floors if name not in reached]


def above(reached: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """Which floors can be raised."""
    return [
        f"{name}: {reached[name]} % covered, its floor of {floor} % can be raised"
        for name, floor in floors.items()
        if reached.get(name, 0.0) > floor
    ]


def _packages(files: Mapping[str, Any]) -> dict[str, float]:
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for name, file in files.items():
        numbers = {key: value for key, value in file["summary"].items() if isinstance(value, int)}
        sums[str(Path(name).parent)].update(numbers)
    return {package: _per_cent(summary) for package, summary in sums.items()}


def _per_cent(summary: Mapping[str, Any]) -> float:
    """Rounded down: 99.96 is not whole."""
    there = summary["num_statements"] + summary.get("num_branches", 0)
    covered = summary["covered_lines"] + summary.get("covered_branches", 0)
    return math.floor(1000 * covered / there) / 10 if there else 100.0


def _written(reached: Mapping[str, float]) -> str:
    lines = [f'"{name}" = {value}' for name, value in sorted(reached.items()) if value < 100.0]
    return _HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
