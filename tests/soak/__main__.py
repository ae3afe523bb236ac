"""`python -m tests.soak`: use the program for weeks in minutes, print what it held meanwhile, fail if that grew."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from tests.conftest import folders_in
from tests.soak.supply import prepare
from tests.soak.verdict import faults, rates
from tests.soak.vitals import Vitals, told

WAYS = ("command_line", "window")
"""Each is a module of this package and gets a half of everything."""
STEPS = 20
"""Lines of the table; all examinations count."""


def main() -> int:
    """Run both ways beside each other, each in a process of its own; returns 1 if something grew."""
    options = _options()
    ways = WAYS if options.way is None else (options.way,)
    with (
        tempfile.TemporaryDirectory(prefix="field-handbook-soak-") as name,
        ThreadPoolExecutor(len(ways)) as pool,
    ):
        stock = Path(name) / "stock"
        stock.mkdir()
        prepare(stock, options.imports // 2)
        results = list(pool.map(lambda way: _run(way, stock, Path(name) / way, options), ways))
    return int(any(results))


def _run(way: str, stock: Path, folder: Path, options: argparse.Namespace) -> bool:
    """Whether something grew."""
    shutil.copytree(stock, folder)
    (folder / "tmp").mkdir()
    curve = examined(way, folder, options)
    found = faults(curve)
    shown = [*curve[:: max(1, len(curve) // STEPS)], curve[-1]]
    verdict = "; ".join(found) or "flat"
    sys.stdout.write(f"\n{way}\n{told(shown)}\n{rates(curve)}\n{verdict}\n")
    sys.stdout.flush()
    return bool(found)


def serve(options: argparse.Namespace) -> int:
    """The child: one way, a line of JSON for each examination."""
    folder = options.folder
    folders = folders_in(folder / "data")
    module = importlib.import_module(f"tests.soak.{options.way}")
    leaked: list[bytes] = []
    for vitals in module.use(
        folder, folders, options.searches // 2, options.pages // 2, options.imports // 2
    ):
        leaked.append(os.urandom(options.leak * 1024))
        sys.stdout.write(json.dumps(asdict(vitals)) + "\n")
        sys.stdout.flush()
    return 0


def examined(way: str, folder: Path, options: argparse.Namespace) -> list[Vitals]:
    """One way on a prepared folder, in a process of its own."""
    counts = [f"--{name}={getattr(options, name)}" for name in ("searches", "imports", "pages", "leak")]
    command = [sys.executable, "-m", "tests.soak", f"--way={way}", f"--folder={folder}", *counts]
    surroundings = {**os.environ, "TMPDIR": str(folder / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    curve = []
    with subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            curve.append(Vitals(**json.loads(line)))
            sys.stderr.write(f"{way:12}{told(curve[-1:]).splitlines()[-1]}\n")
    if child.returncode:
        raise SystemExit(child.returncode)
    return curve


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--searches", type=int, default=10_000)
    parser.add_argument("--imports", type=int, default=200)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--way", choices=WAYS, help="only this one")
    parser.add_argument("--leak", type=int, default=0, help="kB kept with every import, to see it found")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    given = _options()
    sys.exit(main() if given.folder is None else serve(given))
