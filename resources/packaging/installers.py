"""Installers of Windows and macOS, by the tools that make them there. Not tried here: see README.md here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent


def pack(root: Path, dist: Path, version: str) -> Path:
    """`field-handbook-VERSION-setup.exe` by Inno Setup, or `field-handbook-VERSION.dmg` by hdiutil.

    Raises:
        FileNotFoundError: the tool is not installed.
        subprocess.CalledProcessError: it fails.
    """
    if sys.platform == "win32":
        target = dist / f"field-handbook-{version}-setup.exe"
        defined = [
            f"/DVersion={version}",
            f"/DDist={dist}",
            f"/DIcons={dist.parent / 'build' / 'dist' / 'icons'}",
        ]
        subprocess.run(["ISCC.exe", *defined, str(_HERE / "windows" / "handbook.iss")], check=True)
    else:
        target = dist / f"field-handbook-{version}.dmg"
        script = _HERE / "macos" / "make-dmg"
        subprocess.run(["sh", str(script), str(dist / "Field Handbook.app"), str(target)], check=True)
    return target
