"""Writing one Whoosh index: the posting lists of documents, and what hits show of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from whoosh.filedb.filestore import FileStorage

from handbook.search.analysis import Terms
from handbook.search.documents import Document
from handbook.search.inversion import Inversion
from handbook.search.schema import BulkCodec, make_schema
from handbook.search.text import Analyser, words


class SegmentWriter:
    """Takes documents in order; everything is written when the `with` block ends well."""

    def __init__(self, folder: Path, name: str, analyser: Analyser) -> None:
        storage: Any = FileStorage(str(folder))  # type: ignore[no-untyped-call]
        self._index = storage.create_index(make_schema(), indexname=name)
        self._writer = self._index.writer(codec=BulkCodec(), compound=False)
        self._inversion = self._writer.pool = Inversion()
        self._analyser = analyser
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self._writer.commit(merge=False)
        else:
            self._writer.cancel()
        self._index.close()

    def add(self, document: Document, terms: Terms) -> None:
        """The next document."""
        add, number = self._inversion.add, self._count
        self._inversion.add_placed("exact", "place", number, terms.exact)
        add("stem", number, terms.stem)
        add("concept", number, terms.concept)
        add("digits", number, _digit_terms(document.digits))
        add("country", number, dict.fromkeys(document.countries, 1.0))
        add("kind", number, {document.kind: 1.0})
        if document.topic:
            add("topic", number, {document.topic: 1.0})
        self._writer.add_document(record=_record_json(document, self._analyser))
        self._count += 1


def _digit_terms(numbers: Iterable[str]) -> dict[str, float]:
    """Every end of a number from three digits, so that a national way of writing it is found too."""
    terms: dict[str, float] = {}
    for number in numbers:
        for start in range(max(1, len(number) - 2)):
            terms[number[start:]] = 1.0 if start == 0 else 0.8
    return terms


def _record_json(document: Document, analyser: Analyser) -> str:
    """What a hit needs: shown texts, and the same cut into words, so that no query has to cut them again."""
    stop = analyser.stop_words
    phrases: dict[str, list[list[str]]] = {}
    for lang, title in document.titles.items():
        alike = document.names.get(lang, ()) if document.kind == "question" else ()
        cut = [words(text) for text in (title, *alike)]
        phrases[lang] = [[analyser.stem(word, lang) for word in run if word not in stop] for run in cut]
    if document.kind == "organisation":
        phrases[""] = [words(name) for name in document.names.get("", ())]
    runs = {
        lang: " ".join(["", *(word for word in words(text) if word not in stop), ""])
        for lang, text in document.bodies.items()
    }
    values = {
        "id": document.id, "pack": document.pack, "country": document.country,
        "titles": dict(document.titles), "bodies": dict(document.bodies), "phrases": phrases, "runs": runs,
    }  # fmt: skip
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))
