"""Heavy work in a child process of the same program, so that the window's thread never waits for the interpreter lock.

The child is `handbook _work TASK`; it writes one JSON object a line: `{"done": 3, "total": 12}` while it works, and
last `{"notice": ...}`, `{"version": ..., "warnings": [...]}` or `{"error": code, "params": {...}}`. Cancelling kills
it: its work is one transaction or one folder renamed into place, so nothing is half done.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Literal

from handbook import errors
from handbook.errors import Cancelled, HandbookError, WorkFailed
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress
from handbook.services.fetch_order import Arrival, FetchOrder
from handbook.services.preparation import prepare_content, prepare_index
from handbook.services.starter import shipped_starter

Task = Literal["content", "index"]
PackTask = Literal["import", "rollback"]
FETCH = "fetch"


@dataclass(frozen=True, slots=True)
class PackOrder:
    """What a child is to do with packs.

    Attributes:
        now: the moment by which age is judged.
        file: the pack to import.
        pack: id of the pack to go back in; the only one if None.
    """

    task: PackTask
    now: datetime
    file: Path | None = None
    pack: str | None = None


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What is installed now. `warnings`: codes, see `services.packs.ImportResult`."""

    version: int
    warnings: tuple[str, ...] = ()


def do_work(
    task: Task, folders: Folders, content_folder: Path, progress: Progress, cancel: CancelToken
) -> str | None:
    """Do one task in this process; returns a notice for the user, if any."""
    if task == "content":
        starter = shipped_starter(content_folder)
        if starter is None:
            return prepare_content(folders, content_folder, progress, cancel)
        from handbook.services.starter_import import install_starter  # late: it loads tuf

        return install_starter(folders, starter, progress, cancel)
    prepare_index(folders, progress, cancel)
    return None


def run_work(
    task: Task, folders: Folders, content_folder: Path, progress: Progress, cancel: CancelToken
) -> str | None:
    """Do one task in a child process; returns a notice for the user, if any.

    Raises:
        Cancelled: the child was killed on request.
        WorkFailed: the child ended without a word.
        HandbookError: what the child reported.
    """
    last, exit_code = _run_child(
        [task, *_folder_options(folders), "--content", str(content_folder)], progress, cancel
    )
    if "notice" not in last:
        raise WorkFailed(task=task, exit_code=exit_code)
    return None if last["notice"] is None else str(last["notice"])


def exchange_packs(order: PackOrder, folders: Folders, progress: Progress, cancel: CancelToken) -> Exchanged:
    """Import a pack or go back to an earlier one in a child process.

    Raises:
        Cancelled: the child was killed on request; whether it had committed is for the caller to see.
        WorkFailed: the child ended without a word.
        HandbookError: what the child reported.
    """
    options = [order.task, *_folder_options(folders), "--now", order.now.isoformat()]
    options += ["--file", str(order.file)] if order.file is not None else []
    options += ["--pack", order.pack] if order.pack is not None else []
    last, exit_code = _run_child(options, progress, cancel)
    if "version" not in last:
        raise WorkFailed(task=order.task, exit_code=exit_code)
    return Exchanged(int(last["version"]), tuple(last["warnings"]))


def fetch_in_child(order: FetchOrder, folders: Folders, progress: Progress, cancel: CancelToken) -> Arrival:
    """Get what is new from a mirror, in a child process: this one opens no connection.

    The address goes through a pipe: every user of this computer can read a command line.

    Raises:
        Cancelled: the child was killed on request; what came is kept for the next time.
        WorkFailed: the child ended without a word.
        HandbookError: what the child reported.
    """
    last, exit_code = _run_child([FETCH, *_folder_options(folders)], progress, cancel, order.written())
    if "arrival" not in last:
        raise WorkFailed(task=FETCH, exit_code=exit_code)
    return Arrival.read(last["arrival"])


def serve_fetch(folders: Folders, told: str, write: Callable[[str], Any]) -> int:
    """The child's side of `fetch_in_child`; 0 done, 1 failed."""
    from handbook.services.fetch import fetch_pack

    def work(progress: Progress) -> dict[str, Any]:
        arrival = fetch_pack(folders, FetchOrder.read(told), progress, CancelToken())
        return {"arrival": arrival.written()}

    return _serve(work, write)


def _folder_options(folders: Folders) -> list[str]:
    return ["--data", str(folders.data), "--index", str(folders.index)]


def _run_child(
    options: Sequence[str], progress: Progress, cancel: CancelToken, told: str = ""
) -> tuple[dict[str, Any], int]:
    """What the child said last, and its exit code; `told`: a line for it to read."""
    command = [*program(), "_work", *options]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.PIPE, encoding="utf-8") as child,
        cancel.calling(child.kill),
    ):
        assert child.stdout is not None and child.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it ended at once; what it said is read below
            child.stdin.write(told)
            child.stdin.close()
        last = _follow(child.stdout, progress)
    if cancel.cancelled:
        raise Cancelled
    if "error" in last:
        raise restored_error(last["error"], last.get("params", {}))
    return (last, child.returncode) if child.returncode == 0 else ({}, child.returncode)


def program() -> list[str]:
    """The command that starts this program again: itself when frozen, else its interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "handbook"]


def serve_work(task: Task, folders: Folders, content_folder: Path, write: Callable[[str], Any]) -> int:
    """The child's side: do the task and report it line by line; 0 done, 1 failed."""
    return _serve(
        lambda progress: {"notice": do_work(task, folders, content_folder, progress, CancelToken())}, write
    )


def serve_packs(order: PackOrder, folders: Folders, write: Callable[[str], Any]) -> int:
    """The child's side of `exchange_packs`; 0 done, 1 failed."""
    from handbook.services.pack_history import roll_back
    from handbook.services.packs import import_pack

    def work(progress: Progress) -> dict[str, Any]:
        if order.file is None:
            return {"version": roll_back(folders, progress, CancelToken(), order.pack), "warnings": ()}
        done = import_pack(folders, order.file, order.now, progress, CancelToken())
        return {"version": done.version, "warnings": done.warnings}

    return _serve(work, write)


def _serve(work: Callable[[Progress], dict[str, Any]], write: Callable[[str], Any]) -> int:
    def progress(done: int, total: int) -> None:
        write(json.dumps({"done": done, "total": total}))

    try:
        last = work(progress)
    except HandbookError as error:
        params = {
            key: value if isinstance(value, int | str) else str(value) for key, value in error.params.items()
        }
        write(json.dumps({"error": [type(error).__name__, error.code], "params": params}))
        return 1
    write(json.dumps(last))
    return 0


def restored_error(name: list[str], params: dict[str, Any]) -> HandbookError:
    """The error that a child reported, as an exception of the same class."""
    class_name, code = name
    cls = getattr(errors, class_name, HandbookError)
    error: HandbookError = HandbookError.__new__(cls)
    HandbookError.__init__(error, code, **params)
    return error


def _follow(lines: IO[str], progress: Progress) -> dict[str, Any]:
    last: dict[str, Any] = {}
    for line in lines:
        with contextlib.suppress(ValueError):  # killed in the middle of a line
            last = json.loads(line)
        if "total" in last:
            progress(int(last["done"]), int(last["total"]))
    return last
