"""What the frozen program is made of: wheels from PyPI and, on Linux, libraries of the system that built it."""

from __future__ import annotations

import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

DISTRIBUTION_NAME = "field-handbook"
_LEFT_OUT = {"pip"}
"""Required by what we require, and not taken along."""
_OWNER = re.compile(r"^([a-z0-9][a-z0-9+.-]+)(?::\w+)?: /", re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class SystemPackage:
    """A Debian package of which files were taken along."""

    name: str
    version: str
    architecture: str


def wheels() -> list[Distribution]:
    """The packages that ours needs to run, and those they need, by name."""
    found: dict[str, Distribution] = {}
    waiting = list(_required(distribution(DISTRIBUTION_NAME)))
    while waiting:
        name = waiting.pop()
        if name not in found and name not in _LEFT_OUT:
            found[name] = distribution(name)
            waiting += _required(found[name])
    return [found[name] for name in sorted(found)]


def system_packages(program: Path) -> list[SystemPackage]:
    """Whose libraries lie beside the program, as dpkg knows them; none where there is no dpkg."""
    if sys.platform != "linux":
        return []
    files = (
        file.name for file in (program / "lib").glob("lib*.so*") if not file.name.startswith("libpython")
    )
    names = {_owner(name) for name in files} - {""}
    return sorted(_described(name) for name in names)


def _required(package: Distribution) -> Iterator[str]:
    from packaging.requirements import Requirement

    for line in package.requires or ():
        requirement = Requirement(line)
        extras = {"", *(("crypto",) if package.name == "securesystemslib" else ())}
        if requirement.marker is None or any(requirement.marker.evaluate({"extra": each}) for each in extras):
            yield requirement.name.casefold().replace("_", "-")


@functools.cache
def _owner(library: str) -> str:
    """The package of a library in the system's folders; empty if it is in none of them."""
    done = subprocess.run(["dpkg", "--search", f"*/{library}"], capture_output=True, text=True, check=False)
    match = _OWNER.search(done.stdout)
    return match[1] if match else ""


def _described(name: str) -> SystemPackage:
    shown = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${Version} ${Architecture}\n", name],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return SystemPackage(*shown.stdout.split("\n")[0].split(" "))
