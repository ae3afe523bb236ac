"""`make dist`: builds the frozen program, checks that it works, packs it."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from handbook import __version__
from resources.packaging import archive, bill, debian, folder, installers, staging

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    """Everything, into `--to`; the names of what was made and their sizes go to standard output."""
    options = _options()
    epoch = _epoch()
    work, dist = options.work.absolute(), options.to.absolute()
    for old in (work, dist):
        shutil.rmtree(old, ignore_errors=True)
    work.mkdir(parents=True)
    words = staging.stage(ROOT, work / "shipped", options.starter, options.publisher)
    staging.draw_icons(ROOT, work / "icons")
    _freeze(work, dist, epoch)
    program = dist / "field-handbook"
    if sys.platform == "linux":
        folder.finish(ROOT, program, work / "icons", epoch)
        _check(program / "handbook")
        if options.folder_only:
            return 0
        made = [archive.pack(program, dist, __version__, epoch)]
        made.append(debian.pack(program, dist, work / "debian", work / "icons", __version__, epoch))
    else:
        folder.add_licences(ROOT, program)
        _check(program / ("handbook.exe" if sys.platform == "win32" else "handbook"))
        made = [installers.pack(ROOT, dist, __version__)]
    made.append(bill.write(ROOT, program, dist, __version__, epoch))
    archive.write_sums(dist, made)
    _tell(program, made, words)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m resources.packaging", description=__doc__)
    parser.add_argument(
        "--starter", type=Path, metavar="FILE", help="a signed pack in place of plain content"
    )
    parser.add_argument("--publisher", type=Path, metavar="ROOT", help="1.root.json the pack must be of")
    parser.add_argument("--to", type=Path, default=ROOT / "dist", metavar="DIR", help="default: dist")
    parser.add_argument("--folder-only", action="store_true", help="no archive, package or bill")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "dist", metavar="DIR", help="scratch")
    return parser.parse_args()


def _epoch() -> int:
    """The one time that every file gets: SOURCE_DATE_EPOCH, else that of the last commit (reproducible-builds.org)."""
    chosen = os.environ.get("SOURCE_DATE_EPOCH")
    if chosen:
        return int(chosen)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _freeze(work: Path, dist: Path, epoch: int) -> None:
    environment = {
        **os.environ,
        "HANDBOOK_SHIPPED": str(work / "shipped"),
        "HANDBOOK_ICONS": str(work / "icons"),
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "0",  # the order of sets gets into compiled modules
        "PYINSTALLER_CONFIG_DIR": str(
            work / "cache"
        ),  # else stripped libraries of an earlier build are taken
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
               "--distpath", str(dist), "--workpath", str(work / "work")]  # fmt: skip
    subprocess.run([*command, str(ROOT / "build_installer.spec")], check=True, env=environment, cwd=work)


def _check(program: Path) -> None:
    """Let the frozen program fill an empty data folder and look at everything it rests on."""
    with tempfile.TemporaryDirectory() as data:
        command = [str(program), "--data-dir", data, "--ui-lang", "en", "doctor", "--repair"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _tell(program: Path, made: list[Path], words: tuple[str, ...]) -> None:
    size = sum(file.stat().st_size for file in program.rglob("*") if file.is_file())
    print(f"{size / 1e6:8.1f} MB  {program}")
    for file in made:
        print(f"{file.stat().st_size / 1e6:8.1f} MB  {file}")
    if words:
        print("This release trusts the publisher:", " ".join(words))
        print("Compare the words with the publisher before you pass it on.")
    else:
        print("Without a signed pack (STARTER=file.hbpack) it shows the label of unsigned content.")


if __name__ == "__main__":
    sys.exit(main())
