"""The opened handbook: database, index and names for one thread.

What it opens it imports when it opens it: the window stands there before any engine is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import wraps
from types import TracebackType
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from handbook.errors import StoreMissing
from handbook.paths import Folders
from handbook.services.changed import ChangedRecords

if TYPE_CHECKING:
    from handbook.search.engine import SearchEngine
    from handbook.services.facts import FactBook
    from handbook.services.vocabulary import Vocabulary
    from handbook.store.generations import GenerationRow
    from handbook.store.reader import InstalledPack, StoreReader

Clock = Callable[[], datetime]
Asked = ParamSpec("Asked")
Answered = TypeVar("Answered")


def system_clock() -> datetime:
    """Now, aware, in the computer's time zone."""
    return datetime.now().astimezone()


class Handbook:
    """What the use cases of readers work on. Belongs to one thread; opens its files when first asked.

    Attributes:
        folders: where the files are.
        changed: what packs changed in this sitting; shared with other threads.
    """

    def __init__(
        self, folders: Folders, clock: Clock = system_clock, changed: ChangedRecords | None = None
    ) -> None:
        self.folders = folders
        self.changed = ChangedRecords() if changed is None else changed
        self._clock = clock
        self._reader: StoreReader | None = None
        self._engine: SearchEngine | None = None
        self._vocabulary: Vocabulary | None = None
        self._facts: FactBook | None = None
        self._signed: tuple[GenerationRow, ...] | None = None
        self._generation = 0

    def __enter__(self) -> Handbook:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def now(self) -> datetime:
        """The moment by which age and opening hours are judged."""
        return self._clock()

    @property
    def today(self) -> date:
        """The day of `now`."""
        return self._clock().date()

    @property
    def reader(self) -> StoreReader:
        """The database.

        Raises:
            StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: see `open_database`.
        """
        if self._reader is None:
            from handbook.store.reader import StoreReader

            self._reader = StoreReader(self.folders.database)
            self._generation = self._reader.generation()
        return self._reader

    @property
    def engine(self) -> SearchEngine:
        """The search index of the installed generation.

        Raises:
            IndexMissing, IndexDamaged, IndexOutdated: it must be built (`preparation.prepare_index`).
        """
        if self._engine is None:
            from handbook.search.engine import SearchEngine

            self._engine = SearchEngine.open(self.folders.index, self.stamp())
        return self._engine

    @property
    def vocabulary(self) -> Vocabulary:
        """Names of codes."""
        if self._vocabulary is None:
            from handbook.services.vocabulary import read_vocabulary

            self._vocabulary = read_vocabulary(self.reader)
        return self._vocabulary

    @property
    def facts(self) -> FactBook:
        """What is shown of hits; a new book for a new day."""
        if self._facts is None or self._facts.today != self.today:
            from handbook.services.facts import FactBook

            self._facts = FactBook(self.reader, self.vocabulary, self.today)
        return self._facts

    @property
    def signed(self) -> tuple[GenerationRow, ...]:
        """The signed packs in use."""
        if self._signed is None:
            self._signed = tuple(row for row in self.reader.generations() if row.is_current)
        return self._signed

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside is of one generation, although a pack may be imported meanwhile.

        Raises:
            StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
        """
        with self.reader.snapshot():
            generation = self.reader.generation()
            if generation != self._generation:
                self._forget()
                self._generation = generation
            yield

    def packs(self) -> tuple[InstalledPack, ...]:
        """What is installed.

        Raises:
            StoreMissing: nothing is.
        """
        packs = self.reader.packs()
        if not packs:
            raise StoreMissing
        return packs

    def stamp(self) -> str:
        """Ties an index to what it was built from: the generation and the hashes of its packs."""
        return stamp(self.reader)

    def close(self) -> None:
        """Let go of all files; the next use opens them again."""
        self._forget()
        if self._reader is not None:
            self._reader.close()
        self._reader = None

    def _forget(self) -> None:
        """Let go of what is known of a generation."""
        if self._engine is not None:
            self._engine.close()
        self._engine = self._vocabulary = self._facts = self._signed = None


def of_one_generation(
    use_case: Callable[Concatenate[Handbook, Asked], Answered],
) -> Callable[Concatenate[Handbook, Asked], Answered]:
    """A use case that reads in a `Handbook.snapshot`."""

    @wraps(use_case)
    def reading(handbook: Handbook, /, *args: Asked.args, **kwargs: Asked.kwargs) -> Answered:
        with handbook.snapshot():
            return use_case(handbook, *args, **kwargs)

    return reading


def stamp(reader: StoreReader) -> str:
    """See `Handbook.stamp`."""
    hashes = "-".join(installed.content_hash[:16] for installed in reader.packs())
    return f"{reader.generation()}-{hashes}"
