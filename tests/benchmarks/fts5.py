"""The same documents in SQLite FTS5 of the standard library: what the search engine is measured against."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from pathlib import Path

from handbook.search.documents import Document

_ANSWER = """
select id, title, snippet(docs, 3, '[', ']', '…', 24) from docs
where docs match ? order by bm25(docs, 0, 0, 4, 1) limit 20
"""


class Fts5:
    """A row per record and language; the best 20 with snippets."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path)

    @classmethod
    def build(cls, path: Path, documents: Iterable[Document]) -> Fts5:
        made = cls(path)
        rows = (
            (
                document.id,
                lang,
                " ".join([title, *document.names.get(lang, ()), *document.names.get("", ())]),
                document.bodies.get(lang, ""),
            )
            for document in documents
            for lang, title in document.titles.items()
        )
        with made._connection as connection:
            connection.execute(
                "create virtual table docs using fts5(id unindexed, lang unindexed, title, body)"
            )
            connection.executemany("insert into docs values (?, ?, ?, ?)", rows)
        return made

    def search(
        self, words: list[str], *, beginning: bool = False, phrase: bool = False, any_word: bool = False
    ) -> list[tuple[str, str, str]]:
        """All of `words`, the last a beginning, or all as a phrase, or any of them."""
        quoted = ['"' + word.replace('"', '""') + '"' for word in words]
        if phrase:
            expression = '"' + " ".join(words) + '"'
        else:
            expression = (" OR " if any_word else " ").join(quoted) + ("*" if beginning else "")
        return self._connection.execute(_ANSWER, (expression,)).fetchall()

    def close(self) -> None:
        self._connection.close()
