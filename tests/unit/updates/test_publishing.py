"""`handbook pack publish`: a folder that can be copied, cached and served by anybody."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
from pathlib import Path

from tests.capabilities import needs_tool
from tests.conftest import ROOT
from tests.unit.updates.conftest import Newsroom


def _kind(name: str) -> str:
    folder, _, file = name.partition("/")
    if folder != "metadata":
        return folder
    return next((kind for kind in ("root", "timestamp") if kind in file), folder)


@needs_tool("strace", package="strace")
def test_what_names_a_file_is_published_after_it(newsroom: Newsroom, tmp_path: Path) -> None:
    """At any moment a copy of the folder is the old version, the new one, or lacks a file: never a mixture."""
    public, trace = tmp_path / "public", tmp_path / "trace"
    code = (
        "from pathlib import Path; from handbook.packs.publishing import publish; "
        "from handbook.packs.repository import Repository; "
        f"publish(Repository.open(Path({str(newsroom.repository)!r})), Path({str(public)!r}))"
    )
    command = ["strace", "-f", "-e", "trace=rename,renameat,renameat2", "-s", "500", "-o", str(trace)]
    subprocess.run([*command, sys.executable, "-c", code], cwd=ROOT, check=True)
    names = [name.removeprefix(f"{public}/") for name in re.findall(r', "([^"]+)"', trace.read_text())]
    order = [kind for kind, _ in itertools.groupby(names, _kind)]
    assert order == ["packs", "targets", "metadata", "root", "timestamp"]
    assert set(names) == {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}


def test_published_names_never_stand_for_other_content(newsroom: Newsroom, tmp_path: Path) -> None:
    """So that a cache may keep all but the timestamp for good."""
    public = tmp_path / "public"
    assert newsroom.pack("publish", newsroom.repository, "--to", public).code == 0
    before = {path: path.read_bytes() for path in public.rglob("*.json")}
    newsroom.edit("countries/KZ/extradition.toml", "at least 14 Russians", "at least 15 Russians")
    newsroom.build("two.hbpack", "2026-11-22T09:00:00Z")
    assert newsroom.pack("publish", newsroom.repository, "--to", public).code == 0
    changed = {path.name for path, data in before.items() if path.read_bytes() != data}
    assert changed == {"timestamp.json"}
    new = {path.relative_to(public).as_posix() for path in public.rglob("*.json") if path not in before}
    assert {re.sub("[0-9a-f]{64}", "HASH", name) for name in new} == {
        "metadata/2.country-KZ.json", "metadata/2.snapshot.json", "targets/countries/KZ/HASH.extradition.json"
    }  # fmt: skip
    assert json.loads((public / "metadata/timestamp.json").read_bytes())["signed"]["version"] == 2
