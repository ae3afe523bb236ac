"""The command line, over and over in one process: whatever it forgets to let go of adds up."""

from __future__ import annotations

import contextlib
import io
import itertools
from collections.abc import Iterator
from pathlib import Path

from handbook.__main__ import main
from handbook.content.loader import load_content
from handbook.paths import Folders, content_folder
from tests.soak.supply import deltas, queries, share
from tests.soak.vitals import Physician, Vitals


def use(folder: Path, folders: Folders, searches: int, pages: int, turns: int) -> Iterator[Vitals]:
    """Search, read and import in turns; a turn ends with an import and an examination."""
    asked = queries()
    read = itertools.cycle(_pages())
    physician = Physician(folders)
    for turn, pack in enumerate(deltas(folder)[:turns], start=1):
        for query, lang in itertools.islice(asked, share(searches, turn, turns)):
            _run(folders, "search", "--lang", lang, "--json", "--", query)
        for arguments in itertools.islice(read, share(pages, turn, turns)):
            _run(folders, *arguments)
        _run(folders, "pack", "import", "--yes", str(pack))
        yield physician.examine(searches * turn // turns, turn, pages * turn // turns)


def _pages() -> Iterator[tuple[str, ...]]:
    content = load_content(content_folder())
    for country in content.countries:
        for lang in ("en", "ru", "de"):
            yield "country", country.code, "--lang", lang
    for record in (*content.organisations, *content.statements):
        yield "show", record.id, "--lang", "ru"


def _run(folders: Folders, *arguments: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as said:
        code = main(["--data-dir", str(folders.data), *arguments])
    if code != 0:
        raise AssertionError(f"{' '.join(arguments)}: {code} {said.getvalue()}")
