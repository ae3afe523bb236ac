"""Signed packs: size, verifying, importing whole and as a delta, beside reading and hashing the same bytes."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from handbook.content.loader import load_content
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository, init
from handbook.paths import content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack, inspect_pack
from handbook.services.publishers import add_publisher
from tests.benchmarks.report import Report
from tests.conftest import folders_in

T = TypeVar("T")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
TOPIC = "countries/KZ/extradition.toml"
HASH = "pack: read and hash the inflated bytes"


def run(report: Report) -> None:
    """Build two versions of the shipped content, take both over."""
    report.heading("Packs (shipped content)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(content_folder(), folder / "content")
        repository, keys = folder / "repo", folder / "keys"
        init(repository, keys, "x", NOW.replace(hour=1), 1, 1, cost=2**4)
        signers = load_signers(keys, "x")

        def release(hour: int, since: int | None = None) -> bytes:
            targets = targets_of(load_content(folder / "content"))
            return write_pack(
                build(
                    Repository.open(repository), targets, signers, NOW.replace(hour=hour), since=since
                ).members
            )

        whole = _timed(report, "pack: build and sign, s", lambda: release(2))
        changed = folder / "content" / TOPIC
        changed.write_text(changed.read_text("utf-8").replace('text.en = "', 'text.en = "Now: ', 1), "utf-8")
        delta = release(3, since=1)
        report("pack: whole, kB", len(whole) / 1000, "kB")
        report("pack: one changed topic, kB", len(delta) / 1000, "kB")
        (folder / "whole.hbpack").write_bytes(whole)
        (folder / "delta.hbpack").write_bytes(delta)
        folders = folders_in(folder / "data")
        add_publisher(folders, repository / "metadata" / "1.root.json", NOW.date(), "en")
        inflated = b"".join(targets_of(load_content(folder / "content")).values())
        _timed(report, HASH, lambda: hashlib.sha256(inflated).digest())
        _timed(
            report,
            "pack: verify and compare, s",
            lambda: inspect_pack(folders, folder / "whole.hbpack", NOW, "en"),
        )
        for title, file in (("whole", "whole.hbpack"), ("one changed topic", "delta.hbpack")):
            _timed(
                report,
                f"pack: import {title}, searchable, s",
                lambda file=file: import_pack(  # type: ignore[misc]
                    folders, folder / file, NOW, "en", ignore_progress, CancelToken()
                ),
                "pack: import whole, searchable, s" if file == "delta.hbpack" else "",
            )


def _timed(report: Report, name: str, task: Callable[[], T], reference: str = "") -> T:
    begin = time.perf_counter()
    result = task()
    report(name, time.perf_counter() - begin, "s", reference)
    return result
