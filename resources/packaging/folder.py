"""What stands beside the frozen program on Linux, and the licences of everything in it."""

from __future__ import annotations

import os
import shutil
import sysconfig
from importlib.metadata import Distribution
from pathlib import Path

from resources.packaging.parts import system_packages, wheels

_START = """#!/bin/sh
# Starts the handbook from wherever this folder lies.
exec "$(dirname "$(readlink -f "$0")")/handbook" "$@"
"""


def finish(root: Path, program: Path, icons: Path, epoch: int) -> None:
    """Add start script, menu entry, icon and licences; then give every file one time and one mode.

    The folder is an AppDir (docs.appimage.org, "AppDir specification"), so that it can become an AppImage as it is.
    """
    linux = root / "resources" / "packaging" / "linux"
    (program / "AppRun").write_text(_START, "utf-8")
    shutil.copyfile(linux / "add-to-menu", program / "add-to-menu")
    for name in ("field-handbook.desktop", "field-handbook.xml"):
        shutil.copyfile(linux / name, program / name)
    shutil.copyfile(root / "resources" / "brand" / "handbook.svg", program / "field-handbook.svg")
    shutil.copyfile(icons / "handbook-256.png", program / "field-handbook.png")
    add_licences(root, program)
    settle(program, epoch, {"handbook", "AppRun", "add-to-menu"})


def add_licences(root: Path, program: Path) -> None:
    """Ours, those of every Python package, and on Linux those of every library of the system that was taken along."""
    shutil.copyfile(root / "LICENSE", program / "LICENSE")  # Qt's too: it is used under the GPL
    licences = program / "licences"
    shutil.copyfile(
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", _made(licences / "python") / "LICENSE.txt"
    )
    for wheel in wheels():
        _copy_licences(wheel, licences / wheel.name.casefold())
    for package in system_packages(program):
        shutil.copyfile(
            f"/usr/share/doc/{package.name}/copyright", _made(licences / package.name) / "copyright"
        )


def settle(folder: Path, epoch: int, programs: set[str]) -> None:
    """One time, and modes that do not depend on who built it; `programs`: names that can be run."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.chmod(0o755 if path.is_dir() or (path.name in programs and path.parent == folder) else 0o644)
        os.utime(path, (epoch, epoch))
    folder.chmod(0o755)
    os.utime(folder, (epoch, epoch))


def _copy_licences(wheel: Distribution, target: Path) -> None:
    for file in wheel.files or ():
        if ".dist-info" in file.parts[0] and _is_licence(Path(file)):
            shutil.copyfile(str(wheel.locate_file(file)), _made(target) / file.name)


def _is_licence(file: Path) -> bool:
    return "licenses" in file.parts or file.name.upper().startswith(
        ("LICENSE", "LICENCE", "COPYING", "NOTICE")
    )


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
