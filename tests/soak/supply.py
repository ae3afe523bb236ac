"""What a soak consumes: a data folder, packs that follow one another, things to search for, pages to look at."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from handbook.content.loader import load_content
from handbook.model.records import Content
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository, init
from handbook.paths import Folders, content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from handbook.services.preparation import prepare_content, prepare_index
from handbook.services.publishers import add_publisher
from tests.conftest import folders_in
from tests.relevance.judge import read_list

CHANGED_STATEMENTS = 25
"""As many as an editor's week may change; spread over the countries."""


def prepare(folder: Path, imports: int) -> Folders:
    """A data folder with the first pack of the shipped content in it, and `imports` deltas that follow on it.

    They alternate between two states of the content, so that whatever grows is not the content. Each is made on the
    one before it, so they must be taken in order: `deltas(folder)`.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    content = load_content(content_folder())
    states = itertools.cycle([targets_of(content), targets_of(reworded(content))])
    init(folder / "repo", folder / "keys", "x", now - timedelta(days=1), 1, 1, cost=2**4)
    signers = load_signers(folder / "keys", "x")
    (folder / "packs").mkdir()
    for version in range(1, imports + 2):
        issued = now - timedelta(minutes=imports + 10 - version)
        since = version - 1 if version > 1 else None
        repository = Repository.open(folder / "repo")
        made = build(repository, next(states), signers, issued, since=since)
        (folder / "packs" / f"{version:04}.hbpack").write_bytes(write_pack(made.members))
    return _installed(folder, now)


def deltas(folder: Path) -> list[Path]:
    """The packs after the first, in their order."""
    return sorted((folder / "packs").iterdir())[1:]


def queries() -> Iterator[tuple[str, str]]:
    """(query, language) without end: the relevance list over and over, never quite the same text twice in a row."""
    for turn in itertools.count():
        for judged in read_list():
            yield f"{judged.query} {turn}" if turn % 3 == 2 else judged.query, judged.lang


def share(total: int, turn: int, turns: int) -> int:
    """How many of `total` come in this turn, counted from 1; all turns together have all of them."""
    return total * turn // turns - total * (turn - 1) // turns


def reworded(content: Content) -> Content:
    """`content` with a word more in some statements."""
    step = max(1, len(content.statements) // CHANGED_STATEMENTS)
    chosen = {one.id for one in content.statements[::step]}
    statements = (
        replace(one, text={lang: f"Anew. {text}"[:2000] for lang, text in one.text.items()})
        if one.id in chosen
        else one
        for one in content.statements
    )
    return replace(content, statements=tuple(statements))


def _installed(folder: Path, now: datetime) -> Folders:
    folders = folders_in(folder / "data")
    prepare_content(folders, content_folder(), ignore_progress, CancelToken())
    prepare_index(folders, ignore_progress, CancelToken())
    add_publisher(folders, folder / "repo" / "metadata" / "1.root.json", now.date(), "en")
    import_pack(folders, folder / "packs" / "0001.hbpack", now, ignore_progress, CancelToken())
    folders.settings.write_text(json.dumps({"welcomed": True}), encoding="utf-8")
    return folders
