"""Compiles a part of PySide6 beforehand that it would otherwise compile anew at every start.

What PySide6 knows of signatures is Python source in an archive inside `libshiboken6`, for its wheels fit every version
of Python. It looks for a folder `shiboken6/files.dir` first (`signature_bootstrap.py` there, `find_incarnated_files`).
"""

from __future__ import annotations

import importlib
import py_compile
import sys
from pathlib import Path

_PART = "shibokensupport.signature.loader"


def compiled_support(folder: Path) -> list[tuple[str, str]]:
    """Compile it into `folder`; PyInstaller's (source, folder of the target) of each module."""
    importlib.import_module("PySide6.QtCore")
    archive = sys.modules[_PART].__loader__.zfile  # type: ignore[union-attr]
    found = []
    for name in archive.namelist():
        if not name.startswith("shibokensupport/") or not name.endswith(".py"):
            continue
        source = folder / name
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(archive.read(name))
        compiled = source.with_suffix(".pyc")
        # By hash and unchecked: a time in it would differ from build to build.
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(source), str(compiled), dfile=name, doraise=True, invalidation_mode=mode)
        found.append((str(compiled), str(Path("shiboken6/files.dir") / Path(name).parent)))
    return found
