"""How folded words are written, for a repaired query that is shown: `ruckfuhrung` as `rückführung`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from handbook.search.documents import Document
from handbook.search.index import RecordIndex
from handbook.search.text import fold_written, spans

_LATIN = re.compile(r"\b[a-z]{4,}\b")


class WrittenWords:
    """Looks words up in the records that have them."""

    def __init__(self, index: RecordIndex) -> None:
        self._index = index

    def of(self, text: str) -> str:
        """`text` with the marks on its Latin words that folding took off; words in no record stay as they are.

        Raises:
            IndexDamaged: a record can't be read.
        """
        return _LATIN.sub(lambda match: self._written(match[0]), text)

    def _written(self, word: str) -> str:
        number = next(iter(self._index.postings("exact", word)), None)
        if number is None:
            return word
        found = (
            text[start:end].lower()
            for text in _texts(self._index.record(number))
            for start, end in spans(text)
            if end - start <= len(word) and fold_written(text[start:end]) == word
        )
        return next(found, word)


def _texts(record: Document) -> Iterable[str]:
    hidden = (*record.names.values(), *record.asides.values())
    return chain(record.titles.values(), record.bodies.values(), chain.from_iterable(hidden))
