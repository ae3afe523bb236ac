"""What the search is measured against: SQLite FTS5, and tantivy and Kiwix's libzim (Xapian) where they are installed.

`pip install tantivy libzim` brings them; the project does not depend on them, so they are loaded by name.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

from handbook.search.documents import Document
from handbook.search.text import words
from tests.benchmarks.fts5 import Fts5

LIMIT = 20


class Peer(Protocol):
    """A search library with the records in it, a row per record and language."""

    def typed(self, text: str) -> Sequence[str]:
        """The ids of the best for `text`, whose last word may go on, with snippets where the library makes them."""

    def ranked(self, text: str) -> Sequence[str]:
        """The ids of the best: records with all words, else with any."""

    def close(self) -> None:
        """Let go of the files."""


def rows(documents: Sequence[Document]) -> Iterator[tuple[str, str, str]]:
    """(id, names and title, text) per language."""
    for document in documents:
        for lang, title in document.titles.items():
            names = [*document.names.get(lang, ()), *document.names.get("", ())]
            yield document.id, " ".join([title, *names]), document.bodies.get(lang, "")


class Fts5Peer:
    """SQLite of the standard library."""

    def __init__(self, path: Path, documents: Sequence[Document]) -> None:
        self._fts5 = Fts5.build(path, documents)

    def typed(self, text: str) -> Sequence[str]:
        return [id for id, *_ in self._fts5.search(words(text) or ["a"], beginning=True)]

    def ranked(self, text: str) -> Sequence[str]:
        run = words(text)
        if not run:
            return []
        return [id for id, *_ in self._fts5.search(run) or self._fts5.search(run, any_word=True)]

    def close(self) -> None:
        self._fts5.close()


class TantivyPeer:
    """Rust's Lucene."""

    def __init__(self, path: Path, documents: Sequence[Document]) -> None:
        self._lib: Any = importlib.import_module("tantivy")
        path.mkdir()
        builder = self._lib.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("title", stored=True)
        builder.add_text_field("body", stored=True)
        self._schema = builder.build()
        self._index = self._lib.Index(self._schema, path=str(path))
        writer = self._index.writer()
        for id, title, body in rows(documents):
            writer.add_document(self._lib.Document(id=id, title=title, body=body))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def typed(self, text: str) -> Sequence[str]:
        query, occur = self._lib.Query, self._lib.Occur
        run = words(text) or ["a"]
        parts = []
        for place, word in enumerate(run):
            last = place == len(run) - 1
            either = [
                (
                    occur.Should,
                    query.fuzzy_term_query(self._schema, field, word, distance=0, prefix=True)
                    if last
                    else query.term_query(self._schema, field, word),
                )
                for field in ("title", "body")
            ]
            parts.append((occur.Must, query.boolean_query(either)))
        return self._ids(query.boolean_query(parts))

    def ranked(self, text: str) -> Sequence[str]:
        run = " ".join(words(text))
        for conjunction in (True, False):
            query, _ = self._index.parse_query_lenient(
                run, ["title", "body"], field_boosts={"title": 4.0}, conjunction_by_default=conjunction
            )
            found = self._ids(query)
            if found:
                return found
        return []

    def close(self) -> None:
        self._searcher = self._index = None

    def _ids(self, query: Any) -> list[str]:
        snippets = self._lib.SnippetGenerator.create(self._searcher, query, self._schema, "body")
        found = []
        for _, address in self._searcher.search(query, LIMIT).hits:
            document = self._searcher.doc(address)
            snippets.snippet_from_doc(document).to_html()
            found.append(document["id"][0])
        return found


class LibzimPeer:
    """The search of Kiwix; it makes no snippets in Python, and its titles are found by beginnings only."""

    def __init__(self, path: Path, documents: Sequence[Document]) -> None:
        writer: Any = importlib.import_module("libzim.writer")
        reader: Any = importlib.import_module("libzim.reader")
        self._search: Any = importlib.import_module("libzim.search")
        self._suggestion: Any = importlib.import_module("libzim.suggestion")

        class Item(writer.Item):  # type: ignore[misc,name-defined]
            def __init__(self, path: str, title: str, body: str) -> None:
                super().__init__()
                self._values = path, title, body

            def get_path(self) -> str:
                return self._values[0]

            def get_title(self) -> str:
                return self._values[1]

            def get_mimetype(self) -> str:
                return "text/html"

            def get_contentprovider(self) -> Any:
                _, title, body = self._values
                return writer.StringProvider(
                    f"<html><head><title>{title}</title></head><body>{body}</body></html>"
                )

            def get_hints(self) -> Any:
                return {writer.Hint.FRONT_ARTICLE: True}

        with writer.Creator(path).config_indexing(True, "rus") as creator:
            creator.set_mainpath("0/x")
            for number, (id, title, body) in enumerate(rows(documents)):
                creator.add_item(Item(f"{number}/{id}", title, body))
            for name in ("Title", "Description", "Language", "Creator", "Publisher", "Date", "Name"):
                creator.add_metadata(name, "rus" if name == "Language" else "2026-11-22")
        self._archive = reader.Archive(path)

    def typed(self, text: str) -> Sequence[str]:
        found = self._suggestion.SuggestionSearcher(self._archive).suggest(text)
        return [path.partition("/")[2] for path in found.getResults(0, LIMIT)]

    def ranked(self, text: str) -> Sequence[str]:
        query = self._search.Query().set_query(" ".join(words(text)))
        found = self._search.Searcher(self._archive).search(query)
        return [path.partition("/")[2] for path in found.getResults(0, LIMIT)]

    def close(self) -> None:
        self._archive = None


def peers() -> dict[str, type[Fts5Peer] | type[TantivyPeer] | type[LibzimPeer] | None]:
    """By name; None for one that is not installed."""
    there = importlib.util.find_spec
    return {
        "FTS5": Fts5Peer,
        "tantivy": TantivyPeer if there("tantivy") else None,
        "libzim": LibzimPeer if there("libzim") else None,
    }
