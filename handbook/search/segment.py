"""Writing one Whoosh index: the posting lists of documents, and beside it what hits show of them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from handbook.search.analysis import Terms
from handbook.search.archive import ArchiveWriter
from handbook.search.documents import Document
from handbook.search.inversion import Inversion
from handbook.search.lexicon import Lexicon
from handbook.search.output import OutputStorage
from handbook.search.schema import TENTHS, BulkCodec, make_schema


class SegmentWriter:
    """Takes documents in order; everything is written when the `with` block ends well."""

    def __init__(self, folder: Path, name: str, lexicon: Lexicon) -> None:
        storage: Any = OutputStorage(str(folder))
        with contextlib.ExitStack() as files:  # where there is no room for a file, the others are closed
            self._archive = files.enter_context(ArchiveWriter(folder, name))
            files.enter_context(contextlib.closing(storage))
            index = storage.create_index(make_schema(), indexname=name)
            codec = BulkCodec()  # type: ignore[no-untyped-call]
            self._writer: Any = index.writer(codec=codec, compound=False)
            self._files = files.pop_all()
        self._inversion = self._writer.pool = Inversion()
        self._lexicon = lexicon
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._files:
            if error is None:
                self._writer.commit(merge=False)
                self._archive.finish(self._lexicon.words)
            else:
                self._writer.cancel()

    def add(self, document: Document, packed: bytes, terms: Terms) -> None:
        """The next document, also as `base.packed` makes it."""
        add, number = self._inversion.add, self._count
        self._inversion.add_groups("exact", number, terms.words, self._lexicon.words)
        self._inversion.add_numbered("stem", number, terms.stem, self._lexicon.stems)
        add("concept", number, terms.concept)
        add("digits", number, _digit_terms(document.digits))
        add("country", number, dict.fromkeys(document.countries, TENTHS))
        add("kind", number, {document.kind: TENTHS})
        if document.topic:
            add("topic", number, {document.topic: TENTHS})
        self._archive.add(packed, terms.run)
        self._writer.add_document()
        self._count += 1

    def sums(self) -> Iterator[tuple[str, int]]:
        """(word, how much of it there is, in tenths), in no order, while the block lasts."""
        return self._inversion.sums("exact")


def _digit_terms(numbers: Iterable[str]) -> dict[str, int]:
    """Every end of a number from three digits, so that a national way of writing it is found too."""
    terms: dict[str, int] = {}
    for number in numbers:
        for start in range(max(1, len(number) - 2)):
            terms[number[start:]] = TENTHS if start == 0 else 8
    return terms
