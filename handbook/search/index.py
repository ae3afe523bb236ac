"""An open index: posting lists from Whoosh, the tables beside it, the records hits are made of."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.reading import IndexReader

from handbook.errors import HandbookError, IndexDamaged
from handbook.search.archive import Archive
from handbook.search.documents import Document
from handbook.search.heads import Heads
from handbook.search.layers import Layers
from handbook.search.schema import Numbers, Postings, read_postings
from handbook.search.stamp import Stamp
from handbook.search.suggesting import Suggester
from handbook.search.tables import Columns, Names
from handbook.search.vocabulary import Vocabulary

_CACHED_LISTS = 400
_CACHED_RECORDS = 600


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Whatever goes wrong inside is damage of the files: Whoosh, pickle and json raise all kinds of errors on it.

    Raises:
        IndexDamaged: in place of anything that is no `HandbookError`.
    """
    try:
        yield
    except HandbookError:
        raise
    except Exception as error:
        raise IndexDamaged(path=str(folder)) from error


class _Part:
    """One open Whoosh index, its archive, and the numbers its documents have."""

    def __init__(self, folder: Path, name: str, numbers: Numbers) -> None:
        storage: Any = FileStorage(str(folder))  # type: ignore[no-untyped-call]
        self._index = storage.open_index(indexname=name)
        self.reader: IndexReader = self._index.reader()
        self.numbers = numbers
        self.archive = Archive(folder, name)

    def close(self) -> None:
        self.reader.close()
        self._index.close()
        self.archive.close()


class RecordIndex:
    """One open index; used by one thread."""

    def __init__(self, folder: Path, generation: str) -> None:
        """Open it.

        Raises:
            IndexMissing, IndexDamaged, IndexOutdated: as `Stamp` finds, or as the files turn out.
        """
        self._folder = folder
        with reading(folder):
            Stamp.read(folder).check(folder, generation)
            self.names = Names.read(folder / "names.json")
            self.count = self.names.count
            self.columns = Columns.read(folder / "columns.bin", self.count)
            self.vocabulary = Vocabulary.read(folder)
            self.suggester = Suggester((folder / "suggestions.bin").read_bytes(), self.names.languages)
            self.heads = Heads.read(folder / "heads.bin")
            self._layers = Layers.read(folder / "layers.bin")
            self._parts = [_Part(folder, "records", self._layers.old if self._layers else None)]
            if self._layers:
                self._parts.append(_Part(folder, "changes", self._layers.changed))
        self._records: dict[int, Document] = {}
        self._lists: OrderedDict[tuple[str, str], Postings] = OrderedDict()

    def close(self) -> None:
        """Let go of the files."""
        for part in self._parts:
            part.close()

    def postings(self, field: str, term: str) -> Postings:
        """The posting list of a term, not to be changed."""
        key = (field, term)
        found = self._lists.get(key)
        if found is None:
            with reading(self._folder):
                first, *others = self._parts
                found = read_postings(first.reader, field, term, first.numbers)
                for part in others:
                    found |= read_postings(part.reader, field, term, part.numbers)
                self._lists[key] = found
            if len(self._lists) > _CACHED_LISTS:
                self._lists.popitem(last=False)
        else:
            self._lists.move_to_end(key)
        return found

    def beginnings(self, field: str, prefix: str, limit: int) -> list[str]:
        """At most `limit` terms that begin with `prefix`, in order."""
        with reading(self._folder):
            found = {
                bytes(term).decode()
                for part in self._parts
                for term in islice(part.reader.expand_prefix(field, prefix), limit)
            }
        return sorted(found)[:limit]

    def has(self, field: str, term: str) -> bool:
        """Whether any record has the term."""
        return bool(self.postings(field, term))

    def with_phrase(self, words: Sequence[str], candidates: Iterable[int]) -> set[int]:
        """Those of `candidates` in which the folded words stand in order; what no record has fits any word."""
        with reading(self._folder):
            phrases = [part.archive.numbers(words) for part in self._parts]
            found = set()
            for number in candidates:
                part, inside = self._place(number)
                if self._parts[part].archive.has_phrase(inside, phrases[part]):
                    found.add(number)
            return found

    def together(self, number: int, pairs: Sequence[tuple[str, str]]) -> int:
        """How many of these pairs of words follow each other in a body of a record: the most of all its languages."""
        with reading(self._folder):
            part, inside = self._place(number)
            archive = self._parts[part].archive
            return archive.together(inside, [archive.numbers(pair) for pair in pairs])

    def record(self, number: int) -> Document:
        """The document of a number, as it was indexed."""
        found = self._records.get(number)
        if found is not None:
            return found
        with reading(self._folder):
            part, inside = self._place(number)
            found = Document(*self._parts[part].archive.document(inside))
        if len(self._records) >= _CACHED_RECORDS:
            self._records.clear()
        self._records[number] = found
        return found

    def _place(self, number: int) -> tuple[int, int]:
        """Which part a record is in, and its number there."""
        place = self._layers.places[number] if self._layers else number
        return (0, place) if place >= 0 else (1, -1 - place)

    def out_of_force(self, today: date) -> frozenset[int]:
        """Documents that are not in force on `today`."""
        day = today.toordinal()
        return frozenset(
            number
            for number, first, last in self.names.spans
            if (first and day < first) or (last and day > last)
        )
