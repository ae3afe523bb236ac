"""The documents of one Whoosh index beside it: whole, for hits; as the numbers of their words in order, for phrases."""

from __future__ import annotations

import contextlib
import json
import mmap
import zlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from handbook.search.lexicon import BODY, FIRST_WORD, STOP, TEXT
from handbook.search.wordlist import WordList, packed_words, place_of

_TEXTS, _RUNS, _STARTS, _WORDS = ("texts.bin", "runs.bin", "starts.bin", "words.bin")
_AT_ONCE = 1 << 18
"""Bytes of runs that are renumbered together."""


class ArchiveWriter:
    """Takes documents in order."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name
        with contextlib.ExitStack() as files:
            self._texts = files.enter_context(_path(folder, name, _TEXTS).open("wb"))
            self._runs = files.enter_context(_path(folder, name, _RUNS).open("w+b"))
            self._files = files.pop_all()
        self._text_starts = array("Q", (0,))
        self._checks = array("I")
        self._run_starts = array("Q", (0,))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._files.close()

    def add(self, text: bytes, run: array[int]) -> None:
        """The next document: its JSON, the numbers of its words with the marks of `lexicon` between them."""
        self._texts.write(text)
        self._text_starts.append(self._text_starts[-1] + len(text))
        self._checks.append(zlib.crc32(text))
        self._runs.write(run.tobytes())
        self._run_starts.append(self._run_starts[-1] + len(run))

    def finish(self, words: Sequence[str]) -> None:
        """When all documents are in: `words` is what the numbers stand for; on disk words are numbered by order."""
        ordered = sorted(range(FIRST_WORD, len(words)), key=words.__getitem__)
        ranks = array("I", range(len(words)))
        for rank, number in enumerate(ordered, FIRST_WORD):
            ranks[number] = rank
        for start in range(0, 4 * self._run_starts[-1], _AT_ONCE):
            self._runs.seek(start)
            run = array("I", self._runs.read(_AT_ONCE))
            self._runs.seek(start)
            self._runs.write(array("I", map(ranks.__getitem__, run)).tobytes())
        starts = self._text_starts.tobytes() + self._run_starts.tobytes()
        self._path(_STARTS).write_bytes(starts + self._checks.tobytes())
        self._path(_WORDS).write_bytes(packed_words(map(words.__getitem__, ordered)))

    def _path(self, file: str) -> Path:
        return _path(self._folder, self._name, file)


class Archive:
    """Reads what an `ArchiveWriter` wrote; its files stay open, because others may take their place."""

    def __init__(self, folder: Path, name: str) -> None:
        """Open it.

        Raises:
            OSError, ValueError: the files are not there or not whole.
        """
        # In order; the first has the number `FIRST_WORD`.
        self.words = WordList(_path(folder, name, _WORDS).read_bytes())
        # Per document 8 + 8 + 4 bytes, and where the last ends.
        packed = memoryview(_path(folder, name, _STARTS).read_bytes())
        ends = 8 * (1 + (len(packed) - 16) // 20)
        self._text_starts = packed[:ends].cast("Q")
        self._run_starts = packed[ends : 2 * ends].cast("Q")
        self._checks = packed[2 * ends :].cast("I")
        self._texts = _mapped(_path(folder, name, _TEXTS))
        self._runs = _mapped(_path(folder, name, _RUNS))
        if len(self._texts) != self._text_starts[-1] or len(self._runs) != 4 * self._run_starts[-1]:
            raise ValueError(name)

    def close(self) -> None:
        """Let go of the files."""
        for file in (self._texts, self._runs):
            if isinstance(file, mmap.mmap):
                file.close()

    def document(self, number: int) -> list[Any]:
        """The values of a document, as they were given.

        Raises:
            ValueError: they are damaged.
        """
        text = self._texts[self._text_starts[number] : self._text_starts[number + 1]]
        if zlib.crc32(text) != self._checks[number]:
            raise ValueError(number)
        values: list[Any] = json.loads(text)
        return values

    def texts(self, number: int) -> list[array[int]]:
        """The numbers of the words of each text of a document, in the order in which they were given."""
        run = self._run(number)
        starts = [place for place, word in enumerate(run) if word in (TEXT, BODY)]
        return [run[start + 1 : end] for start, end in pairwise([*starts, len(run)])]

    def numbers(self, words: Iterable[str]) -> list[int]:
        """The number of each word; `STOP` of one that is not there."""
        places = [place_of(self.words, word) for word in words]
        return [place + FIRST_WORD if place >= 0 else STOP for place in places]

    def has_phrase(self, number: int, phrase: Sequence[int]) -> bool:
        """Whether words of these numbers follow each other in a text of a document; `STOP` fits any word."""
        known = [place for place, word in enumerate(phrase) if word != STOP]
        if not known:
            return False
        wanted = phrase[known[0] : known[-1] + 1]
        if STOP not in wanted:
            begin, end = 4 * self._run_starts[number], 4 * self._run_starts[number + 1]
            return _stands(self._runs, array("I", wanted).tobytes(), begin, end)
        run = self._run(number)
        places = [place for place, word in enumerate(run[: len(run) - len(wanted) + 1]) if word == wanted[0]]
        return any(_fits(run[place : place + len(wanted)], wanted) for place in places)

    def together(self, number: int, pairs: Iterable[Sequence[int]]) -> int:
        """How many of these pairs of words follow each other in a body of a document; the most of all its bodies.

        Stop words are not looked at.
        """
        wanted = [array("I", pair).tobytes() for pair in pairs]
        run = array("I", filter(None, self._run(number)))
        best = 0
        start = _index(run, BODY, 0)
        while start < len(run):
            after = _index(run, BODY, start + 1)
            body = run[start + 1 : min(after, _index(run, TEXT, start + 1))].tobytes()
            best = max(best, sum(_stands(body, pair, 0, len(body)) for pair in wanted))
            start = after
        return best

    def _run(self, number: int) -> array[int]:
        run = array("I")
        run.frombytes(self._runs[4 * self._run_starts[number] : 4 * self._run_starts[number + 1]])
        return run


def _index(run: array[int], word: int, start: int) -> int:
    """Where `word` stands in `run` from `start` on; its length if it does not."""
    try:
        return run.index(word, start)
    except ValueError:
        return len(run)


def _stands(runs: mmap.mmap | bytes, packed: bytes, begin: int, end: int) -> bool:
    """Whether the numbers `packed` stand in these bytes of `runs`, where each takes four."""
    found = runs.find(packed, begin, end)
    while found >= 0 and (found - begin) % 4:
        found = runs.find(packed, found + 1, end)
    return found >= 0


def _fits(run: array[int], wanted: Sequence[int]) -> bool:
    return (
        TEXT not in run
        and BODY not in run
        and all(word in (STOP, there) for word, there in zip(wanted, run, strict=True))
    )


def _mapped(path: Path) -> mmap.mmap | bytes:
    """The bytes of a file, which is read in parts as they are needed."""
    with path.open("rb") as file:
        if not path.stat().st_size:
            return b""  # can't be mapped
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _path(folder: Path, name: str, file: str) -> Path:
    return folder / f"{name}.{file}"
