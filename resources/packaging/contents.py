"""What goes into the frozen program, and what PyInstaller would take along that nobody needs."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from resources.packaging.icu import small_library
from resources.packaging.languages import LANGUAGES, NAMING_LANGUAGES

Entry = tuple[str, str, str]
"""PyInstaller's (name in the folder, source, type)."""

EXCLUDED = [
    "pip",  # a dependency of sqlite-utils, for its plugins
    "setuptools",
    "pkg_resources",
    "_distutils_hack",
    "tkinter",
    "multiprocessing",  # nothing asks for it, and loading it would be 13 ms of every start
    "unittest",
    "test",
    "tests",
    "resources",
    "pydoc",
    "doctest",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "PySide6.QtDBus",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtTest",
    "urllib3",  # of python-tuf's fetcher: `handbook.packs.offline_tuf`
    "tuf.ngclient.urllib3_fetcher",
    "rich",
    "pygments",
    "IPython",
    "numpy",
]
"""Modules that some import mentions and the program never reaches."""

_OF_THE_SYSTEM = re.compile(
    r"lib(cups|avahi-(client|common)|gnutls|p11-kit|idn2|hogweed|nettle|tasn1|unistring|gmp)\.so"
)
"""CUPS and what only CUPS needs: where there is a printer it is there; it would bring 9 MB."""

_PLUGINS = re.compile(
    r"""
    platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\b
    | platforminputcontexts/lib(compose|ibus)
    | platformthemes/libqxdgdesktopportal
    | printsupport/
    | styles/(lib)?q(modernwindowsstyle|macstyle)
    | wayland-(shell-integration/libxdg-shell|decoration-client/libbradient|graphics-integration-client/libqt-plugin)
    """,
    re.VERBOSE,
)
"""Qt's plugins that are used. Pictures are PNG, which QtGui reads itself, and SVG, drawn by QtSvg directly."""


def package_data(root: Path) -> list[tuple[str, str]]:
    """The files that lie beside the modules of the package: tables of the search and compiled catalogues."""
    package = root / "handbook"
    files = [file for pattern in ("*.toml", "*.mo") for file in sorted(package.rglob(pattern))]
    return [(str(file), str(file.parent.relative_to(root))) for file in files]


def shipped_data(shipped: Path) -> list[tuple[str, str]]:
    """Every file of the folder of what is shipped, as `handbook.paths` looks for it."""
    return [
        (str(file), str(Path("handbook/shipped") / file.parent.relative_to(shipped)))
        for file in sorted(shipped.rglob("*"))
        if file.is_file()
    ]


def only_needed(entries: Iterable[Entry]) -> list[Entry]:
    """Without unused plugins and data, and then without the libraries that only those wanted."""
    kept = [entry for entry in entries if _is_wanted(PurePosixPath(entry[0].replace("\\", "/")))]
    return sorted(_reachable(kept))


def with_small_icu(entries: list[Entry], folder: Path) -> list[Entry]:
    """With a library of ICU data made in `folder` in place of the whole one."""
    return [
        (name, str(small_library(Path(source), folder)) if "libicudata" in name else source, kind)
        for name, source, kind in entries
    ]


def _is_wanted(name: PurePosixPath) -> bool:
    path = str(name)
    if "/plugins/" in path:
        return _PLUGINS.search(path.partition("/plugins/")[2]) is not None
    if "/translations/" in path and "PySide6" in path:
        return name.name in {f"qtbase_{language}.qm" for language in LANGUAGES}
    if "babel/locale-data/" in path:
        return name.stem in {"root", *NAMING_LANGUAGES}
    return not (".dist-info/" in path or "/tests/" in path or _OF_THE_SYSTEM.match(name.name))


def _reachable(entries: list[Entry]) -> Iterator[Entry]:
    """All but the libraries that nothing loads; a link to a library goes too, for sticks can't hold links."""
    from PyInstaller.depend.bindepend import get_imports

    libraries = {
        Path(source).name: source for _, source, kind in entries if kind == "BINARY" and _is_library(source)
    }
    wanted: set[str] = set()
    waiting = [
        source for _, source, kind in entries if kind in {"BINARY", "EXTENSION"} and not _is_library(source)
    ]
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            found = libraries.get(Path(name).name)
            if found is not None and found not in wanted:
                wanted.add(found)
                waiting.append(found)
    for entry in entries:
        _, source, kind = entry
        if kind == "SYMLINK":
            continue
        if kind != "BINARY" or not _is_library(source) or source in wanted:
            yield entry


def _is_library(source: str) -> bool:
    """Whether a file is loaded by others, and not by name: no plugin, no module of Python, no libpython."""
    name = Path(source).name
    if "/plugins/" in source.replace("\\", "/") or name.startswith(("libpython", "python3")):
        return False
    suffix = {"win32": ".dll", "darwin": ".dylib"}.get(sys.platform)
    if suffix is not None:
        return name.endswith(suffix)
    return name.startswith("lib") and re.search(r"\.so(\.\d+)*$", name) is not None
