"""Opening the handbook for one command; on an empty data folder the content is loaded first."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from datetime import datetime

from handbook.cli.arguments import write_error
from handbook.cli.output import stderr_progress
from handbook.errors import DataFolderError, IndexDamaged
from handbook.paths import Folders, content_folder, open_folders, temporary_folders
from handbook.progress import CancelToken
from handbook.services.find import Found, Query, find
from handbook.services.handbook import Clock, Handbook, system_clock
from handbook.services.preparation import examine
from handbook.services.work import Task, do_work
from handbook.temporary import clear_leftovers
from handbook.words import Words


@contextlib.contextmanager
def opened(options: argparse.Namespace, words: Words, *, index: bool) -> Iterator[Handbook]:
    """The handbook, ready: content loaded, and the index built if `index`.

    Raises:
        HandbookError: it can't be made ready.
    """
    folders = usable_folders(options, words)
    try:
        prepare(folders, words, index=index)
        with Handbook(folders, clock()) as handbook:
            yield handbook
    finally:
        folders.let_go()


def usable_folders(options: argparse.Namespace, words: Words, *, to_keep: bool = False) -> Folders:
    """The data folder, or one for this run where it can't be written; the user is told.

    Raises:
        DataFolderError: it can't be written and what is to be done is `to_keep`.
    """
    try:
        return open_folders(options.data_dir)
    except DataFolderError:
        if to_keep:
            raise
        folders = temporary_folders(options.data_dir)
        write_error(words.sentence("notices.read_only"))
        return folders


def prepare(folders: Folders, words: Words, *, index: bool) -> None:
    """Do what `examine` finds to be done, with progress on standard error."""
    clear_leftovers()
    state = examine(folders, content_folder())
    if state.content:
        notice = _do("content", folders, words, "notices.loading")
        if notice is not None:
            write_error(words.sentence(f"notices.{notice}"))
    if index and (state.content or state.index):
        _do("index", folders, words, "notices.indexing")


def answered(handbook: Handbook, query: Query, words: Words) -> Found:
    """The answer to `query`; an index that turns out to be damaged on the way is built again, with a word about it.

    Raises:
        HandbookError: as `find`; also if the index is damaged again.
    """
    try:
        return find(handbook, query)
    except IndexDamaged:
        handbook.close()
        _do("index", handbook.folders, words, "notices.indexing")
        return find(handbook, query)


def clock() -> Clock:
    """The clock of this run: one moment for everything it says."""
    moment: datetime = system_clock()
    return lambda: moment


def _do(task: Task, folders: Folders, words: Words, title: str) -> str | None:
    progress, finish = stderr_progress(words, title)
    try:
        return do_work(task, folders, content_folder(), progress, CancelToken())
    finally:
        finish()
