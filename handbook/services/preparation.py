"""Getting ready: loading the shipped content and building the index, when and only when they are out of date."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from handbook.content.loader import load_content
from handbook.content.tree import content_hash, pack_id
from handbook.errors import (
    ContentInvalid,
    DataFolderError,
    HandbookError,
    IndexError_,
    StoreDamaged,
    StoreMissing,
)
from handbook.model.edits import Edits
from handbook.model.records import Content
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress, ignore_progress
from handbook.search.builder import build_index
from handbook.search.documents import Document
from handbook.search.placing import nothing
from handbook.search.stamp import is_index_of
from handbook.search.updating import is_update_likely, update_index
from handbook.services.handbook import stamp
from handbook.services.indexing import Indexable, all_documents, changed_documents
from handbook.services.starter import is_wanted, shipped_starter
from handbook.store.database import OpenDatabase
from handbook.store.installation import install_unsigned
from handbook.store.reader import InstalledPack, StoreReader
from handbook.store.signed import IndexMaker

Notice = Literal["store_rebuilt", "content_kept"]


@dataclass(frozen=True, slots=True)
class State:
    """What has to be done before the handbook can be used.

    Attributes:
        content: the shipped content must be loaded.
        index: the index must be built (always after loading content).
        notice: what to tell the user, a code of the catalogue `notices`.
    """

    content: bool
    index: bool
    notice: Notice | None = None


def examine(folders: Folders, content_folder: Path) -> State:
    """Look at what is there; changes nothing.

    Raises:
        StoreTooNew: a newer program made the database.
        DataFolderError: it can't be read.
    """
    try:
        reader = StoreReader(folders.database)
    except StoreMissing:
        return State(content=True, index=True)
    except StoreDamaged:
        return State(content=True, index=True, notice="store_rebuilt")
    starter = shipped_starter(content_folder)
    with contextlib.closing(reader):
        try:
            reader.check()
            packs = reader.packs()
            current = stamp(reader)
            if starter is not None:
                is_old = is_wanted(starter, folders.database)
            else:
                is_old = not _holds(packs, content_folder)
        except StoreDamaged:
            return State(content=True, index=True, notice="store_rebuilt")
    if is_old:
        return State(content=True, index=True)
    return State(content=False, index=not _index_fits(folders, current))


def _holds(packs: Iterable[InstalledPack], content_folder: Path) -> bool:
    """Whether the shipped content is installed, or signed content in its place."""
    shipped = pack_id(content_folder)
    return any(
        installed.pack.id == shipped
        and (installed.origin == "signed" or installed.content_hash == content_hash(content_folder))
        for installed in packs
    )


def prepare_content(
    folders: Folders, content_folder: Path, progress: Progress, cancel: CancelToken
) -> Notice | None:
    """Load the shipped content into the database; a damaged database is put aside first.

    Args:
        folders: where to write.
        content_folder: the shipped `content/`.
        progress: percent done of the whole.
        cancel: stops before the transaction commits.

    Returns:
        A notice for the user: "content_kept" where the shipped content is faulty and the installed one stays.

    Raises:
        ContentInvalid: the content is faulty and nothing else is installed.
        StoreTooNew, DataFolderError, Cancelled.
    """
    notice: Notice | None = "store_rebuilt" if put_damaged_aside(folders.database) else None

    def reading(done: int, total: int) -> None:
        progress(70 * done // max(total, 1), 100)

    def writing(done: int, total: int) -> None:
        progress(70 + 30 * done // max(total, 1), 100)

    try:
        content = load_content(content_folder, reading, cancel)
    except ContentInvalid:
        if anything_installed(folders.database):
            return "content_kept"
        raise
    install_unsigned(folders.database, content, content_hash(content_folder), writing, cancel)
    return notice


def prepare_index(folders: Folders, progress: Progress, cancel: CancelToken) -> None:
    """Build the search index of the installed generation; where little changed, from the one that is there.

    Args:
        folders: where to read and write.
        progress: counts records.
        cancel: stops between records; the old index, if any, stays.

    Raises:
        StoreMissing, StoreDamaged, DataFolderError, Cancelled.
    """
    with contextlib.closing(StoreReader(folders.database)) as reader:
        while _make_index(folders.index, reader, progress, cancel, nothing) != stamp(reader):
            pass  # somebody imported meanwhile, and ours may have taken the place of theirs


def index_maker(folders: Folders, pack: str, change: Content | Edits, progress: Progress) -> IndexMaker:
    """What `install_signed` calls before it commits: makes the index of the new generation.

    Args:
        folders: where to read and write.
        pack: id of the pack that is installed.
        change: what changes.
        progress: counts records.
    """

    def make(db: OpenDatabase, commit: Callable[[], None]) -> None:
        with contextlib.closing(StoreReader(folders.database)) as committed:
            before = stamp(committed)
        reader = StoreReader(folders.database, db)
        with reader.snapshot():
            found = changed_documents(reader, folders.index, before, pack, change)
            generation = stamp(reader)
        if not _put_index(folders.index, found, generation, progress, CancelToken(), commit):
            _make_index(folders.index, reader, progress, CancelToken(), commit)

    return make


def keep_index(folders: Folders) -> None:
    """Make the index anew if another import has put its own in place in the meantime.

    Raises:
        StoreMissing, StoreDamaged, DataFolderError.
    """
    with contextlib.closing(StoreReader(folders.database)) as reader:
        current = stamp(reader)
    if not is_index_of(folders.index, current):
        prepare_index(folders, ignore_progress, CancelToken())


def _make_index(
    folder: Path,
    reader: StoreReader,
    progress: Progress,
    cancel: CancelToken,
    before_placing: Callable[[], None],
) -> str:
    """Make the index of what `reader` reads; returns the stamp of that."""
    with reader.snapshot():
        found = all_documents(reader)
        generation = stamp(reader)
    _put_index(folder, found, generation, progress, cancel, before_placing)
    return generation


def _put_index(
    folder: Path,
    found: Indexable,
    generation: str,
    progress: Progress,
    cancel: CancelToken,
    before_placing: Callable[[], None],
) -> bool:
    """Update the index or build it anew; False if only an update was possible and was not."""
    with _disk_errors(folder):
        if is_update_likely(folder, found.total) and update_index(
            folder,
            list(found.documents()),
            found.concepts,
            generation,
            progress,
            cancel,
            before_placing,
            found.kept,
        ):
            return True
        if found.kept is not None:
            return False
        whole = (document for document in found.documents() if isinstance(document, Document))
        build_index(folder, whole, found.total, found.concepts, generation, progress, cancel, before_placing)
        return True


def _index_fits(folders: Folders, current: str) -> bool:
    from handbook.search.engine import SearchEngine  # late: who imports a pack does not search

    try:
        SearchEngine.open(folders.index, current).close()
    except IndexError_:
        return False
    return True


def anything_installed(database: Path) -> bool:
    """Whether readers see any content."""
    try:
        with contextlib.closing(StoreReader(database)) as reader:
            return bool(reader.packs())
    except HandbookError:
        return False


def put_damaged_aside(database: Path) -> bool:
    """Rename a damaged database so that a new one can be made; True if there was one."""
    try:
        with contextlib.closing(StoreReader(database)) as reader:
            reader.check()
            reader.packs()
    except StoreDamaged:
        with contextlib.suppress(FileNotFoundError):
            database.replace(database.with_suffix(".damaged"))
        return True
    except HandbookError:
        return False
    return False


@contextlib.contextmanager
def _disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DataFolderError(path=str(folder), reason=error.strerror or str(error)) from error
