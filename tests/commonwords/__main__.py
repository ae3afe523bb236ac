"""From the word frequencies of pyspellchecker to the list by which search knows a common word from a slip.

Its lists are counted in film subtitles (OpenSubtitles 2018) and cleaned of slips. German entries beyond some 19,000
are forms from a dictionary without counts, so no language may give more.
"""

from __future__ import annotations

import gzip
import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from handbook.paths import resources_folder
from handbook.search.common import WORD_LIST
from handbook.search.text import words

LANGUAGES = ("ru", "en", "de")
MOST = 12_000
"""Words a language."""
SHORTEST = 4
"""Letters; nothing shorter is taken for a slip."""


def frequent(counts: dict[str, int]) -> Iterator[str]:
    """Folded words, the most frequent first."""
    for written in sorted(counts, key=lambda word: (-counts[word], word)):
        run = words(written)
        if len(run) == 1 and len(run[0]) >= SHORTEST:
            yield run[0]


def main(wheel: Path) -> None:
    """Write the list from the package's file."""
    found: set[str] = set()
    with zipfile.ZipFile(wheel) as package:
        for lang in LANGUAGES:
            counts = json.loads(gzip.decompress(package.read(f"spellchecker/resources/{lang}.json.gz")))
            of_language = dict.fromkeys(frequent(counts))
            found.update(list(of_language)[:MOST])
    text = "".join(f"{word}\n" for word in sorted(found))
    (resources_folder() / WORD_LIST).write_text(text, encoding="utf-8", newline="\n")


main(Path(sys.argv[1]))
