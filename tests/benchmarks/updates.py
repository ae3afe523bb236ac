"""Signed packs: size, verifying, importing whole and as a delta, typing meanwhile, packs made to exhaust a reader."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from handbook import BUILD_DATE
from handbook.content.loader import load_content
from handbook.packs.documents import targets_of
from handbook.packs.gate import open_pack
from handbook.packs.inflation import inflate, open_plain_file
from handbook.packs.trust_state import MemoryTrustState
from handbook.packs.verification import verify
from handbook.paths import Folders, content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.search.engine import SearchRequest
from handbook.services.handbook import Handbook
from handbook.services.packs import inspect_pack
from handbook.services.preparation import prepare_content, prepare_index
from handbook.services.publishers import add_publisher
from tests.benchmarks.releases import NOW, Publisher, enlarged, hostile, reworded
from tests.benchmarks.report import Report, percentile
from tests.conftest import folders_in

T = TypeVar("T")
STATEMENTS = 32_000
TYPED = "экстрадиция казахстан"
WHOLE = "pack: import whole shipped content, searchable"


def run(report: Report) -> None:
    """Everything, each group in a folder of its own."""
    for group in (_shipped, _ten_megabytes, _large, _hundred_megabytes, _hostile):
        with tempfile.TemporaryDirectory() as name:
            group(report, Path(name))


def _shipped(report: Report, folder: Path) -> None:
    report.heading("Packs: shipped content")
    content = load_content(content_folder())
    publisher = Publisher.new(folder)
    whole = _timed(report, "pack: build and sign", lambda: publisher.release(content, "whole"))
    report("pack: whole", whole.stat().st_size / 1000, "kB")
    topic = next(
        n for n, one in enumerate(content.statements) if (one.country, one.topic) == ("KZ", "extradition")
    )
    changed = reworded(content, {topic})
    delta = publisher.release(changed, "delta", since=1)
    report("pack: one changed topic (goal 40)", delta.stat().st_size / 1000, "kB")
    sizes = [
        publisher.release(changed, "country", only=(code,)).stat().st_size for code in ("AM", "KZ", "GE")
    ]
    report("pack: a whole country, the largest (goal 100)", max(sizes) / 1000, "kB")
    fresh = _reader(publisher, folder / "fresh")
    _timed(report, "pack: verify and compare", lambda: inspect_pack(fresh, whole, NOW, "en"))
    first = _imported(report, WHOLE, fresh, whole)
    second = _reader(publisher, folder / "second")
    prepare_content(second, content_folder(), ignore_progress, CancelToken())
    prepare_index(second, ignore_progress, CancelToken())
    _imported(report, "pack: the same over installed content (goal 2)", second, whole, WHOLE)
    assert first["error"] == ""
    _imported(report, "pack: import one changed topic, searchable", fresh, delta, WHOLE)


def _ten_megabytes(report: Report, folder: Path) -> None:
    report.heading("Packs: a file of some 10 MB")
    publisher = Publisher.new(folder)
    file = publisher.release(enlarged(load_content(content_folder()), 4_800, 1_000), "ten")
    report("pack of 10 MB: the file", file.stat().st_size / 1e6, "MB")
    reader = _reader(publisher, folder / "data")
    _timed(report, "pack of 10 MB: verify and compare", lambda: inspect_pack(reader, file, NOW, "en"))
    _imported(report, "pack of 10 MB: import, searchable (goal 4)", reader, file)


def _large(report: Report, folder: Path) -> None:
    report.heading(f"Packs: {STATEMENTS} statements")
    content = enlarged(load_content(content_folder()), STATEMENTS)
    publisher = Publisher.new(folder)
    whole = publisher.release(content, "whole")
    shutil.copytree(folder / "repo", folder / "repo1")
    spread = publisher.release(reworded(content, set(range(50, STATEMENTS, 100))), "spread", since=1)
    shutil.rmtree(folder / "repo")
    (folder / "repo1").rename(folder / "repo")
    country = [number for number, one in enumerate(content.statements) if one.country == "KZ"]
    concentrated = publisher.release(reworded(content, set(country[: STATEMENTS // 100])), "country", since=1)
    reader = _reader(publisher, folder / "data")
    name = f"pack of {STATEMENTS}: import whole, searchable"
    _imported(report, name, reader, whole)
    for title, file in (
        ("every hundredth statement", spread),
        ("320 statements of one country", concentrated),
    ):
        data = shutil.copytree(folder / "data", folder / title.replace(" ", "-"))
        _imported(report, f"delta, {title} (goal 1)", folders_in(data), file, name)
    _typing(report, reader, concentrated)


def _typing(report: Report, reader: Folders, delta: Path) -> None:
    """Keystrokes in this process while a child imports, as the window does."""
    with Handbook(reader, lambda: NOW) as handbook:
        quiet = _keystrokes(handbook, lambda: False, 200)
        child = _child(reader, delta)
        busy = _keystrokes(handbook, lambda: child.poll() is None, 0)
        child.communicate()
    for label, taken in (("alone", quiet), ("during an import (goal 16)", busy)):
        for kind, share in (("p50", 0.5), ("p95", 0.95), ("max", 1.0)):
            report(f"typing {label}: {kind}", percentile(taken, share), "ms", f"typing alone: {kind}")


def _keystrokes(handbook: Handbook, goes_on: Callable[[], bool], least: int) -> list[float]:
    taken: list[float] = []
    engine = handbook.engine
    while len(taken) < least or goes_on():
        for size in range(1, len(TYPED) + 1):
            begin = time.perf_counter()
            engine.search(SearchRequest(TYPED[:size], "ru", today=NOW.date()))
            taken.append((time.perf_counter() - begin) * 1000)
    return taken


def _hundred_megabytes(report: Report, folder: Path) -> None:
    report.heading("Packs: 100 MB, signatures and hashes alone")
    publisher = Publisher.new(folder)
    targets = targets_of(load_content(content_folder()))
    filler = {f"organisations/filler-{n}.json": f'"{n}{"x" * 950_000}"'.encode() for n in range(110)}
    file = publisher.write(publisher.members({**targets, **filler}), "hundred")
    name = "pack of 100 MB: inflate and hash"
    _timed(report, name, lambda: _inflated_and_hashed(file, folder / "inflated"))
    report("pack of 100 MB: inflated", (folder / "inflated").stat().st_size / 1e6, "MB")
    state = MemoryTrustState(publisher.root.read_bytes())

    def check() -> None:
        with open_pack(file, folder / "private") as pack:
            assert verify(pack, [state], NOW, date.fromisoformat(BUILD_DATE)).targets

    _timed(report, "pack of 100 MB: signatures and hashes (goal 3 ×)", check, name)


def _inflated_and_hashed(file: Path, target: Path) -> None:
    with open_plain_file(file) as source, target.open("wb+") as copy:
        inflate(source, copy)
        copy.seek(0)
        hashlib.file_digest(copy, "sha256")


def _hostile(report: Report, folder: Path) -> None:
    report.heading("Packs made to exhaust a reader")
    publisher = Publisher.new(folder)
    targets = targets_of(replace(load_content(content_folder()), questions=()))
    for title, file in hostile(publisher, targets).items():
        reader = _reader(publisher, folder / title.replace(" ", "-").replace(",", ""))
        ended = _imported(report, f"hostile: {title} (goal 4)", reader, file)
        assert ended["error"], title


def _reader(publisher: Publisher, data: Path) -> Folders:
    folders = folders_in(data)
    add_publisher(folders, publisher.root, NOW.date(), "en")
    return folders


def _imported(report: Report, name: str, reader: Folders, file: Path, reference: str = "") -> dict[str, Any]:
    """Import in a child process; its time and peak memory."""
    out, _ = _child(reader, file).communicate()
    ended: dict[str, Any] = json.loads(out)
    report(name, ended["seconds"], "s", reference)
    report(f"{name}: processor time, start included", ended["cpu"], "s")
    report(f"{name}: peak memory", ended["megabytes"], "MB")
    return ended


def _child(reader: Folders, file: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.benchmarks.update_child", str(reader.data), str(file)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def _timed(report: Report, name: str, task: Callable[[], T], reference: str = "") -> T:
    begin = time.perf_counter()
    result = task()
    report(name, time.perf_counter() - begin, "s", reference)
    return result
