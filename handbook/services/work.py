"""Heavy work in a child process of the same program, so that the window's thread never waits for the interpreter lock.

The child is `handbook _work CONTENT|INDEX`; it writes one JSON object a line: `{"done": 3, "total": 12}` while it
works, and last `{"notice": ...}` or `{"error": code, "params": {...}}`. Cancelling kills it: its work is one
transaction or one folder renamed into place, so nothing is half done.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, Literal

from handbook import errors
from handbook.errors import Cancelled, HandbookError, WorkFailed
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress
from handbook.services.preparation import prepare_content, prepare_index

Task = Literal["content", "index"]


def do_work(
    task: Task, folders: Folders, content_folder: Path, progress: Progress, cancel: CancelToken
) -> str | None:
    """Do one task in this process; returns a notice for the user, if any."""
    if task == "content":
        return prepare_content(folders, content_folder, progress, cancel)
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
    command = [
        *program(), "_work", task, "--data", str(folders.data), "--index", str(folders.index),
        "--content", str(content_folder),
    ]  # fmt: skip
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, encoding="utf-8"
    ) as child:
        assert child.stdout is not None
        try:
            last = _follow(child.stdout, progress, cancel)
        finally:
            if cancel.cancelled:
                child.kill()
    if cancel.cancelled:
        raise Cancelled
    if "error" in last:
        raise restored_error(last["error"], last.get("params", {}))
    if child.returncode != 0 or "notice" not in last:
        raise WorkFailed(task=task, exit_code=child.returncode)
    return None if last["notice"] is None else str(last["notice"])


def program() -> list[str]:
    """The command that starts this program again: itself when frozen, else its interpreter."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "handbook"]


def serve_work(task: Task, folders: Folders, content_folder: Path, write: Callable[[str], Any]) -> int:
    """The child's side: do the task and report it line by line; 0 done, 1 failed."""

    def progress(done: int, total: int) -> None:
        write(json.dumps({"done": done, "total": total}))

    try:
        notice = do_work(task, folders, content_folder, progress, CancelToken())
    except HandbookError as error:
        params = {
            key: value if isinstance(value, int | str) else str(value) for key, value in error.params.items()
        }
        write(json.dumps({"error": [type(error).__name__, error.code], "params": params}))
        return 1
    write(json.dumps({"notice": notice}))
    return 0


def restored_error(name: list[str], params: dict[str, Any]) -> HandbookError:
    """The error that a child reported, as an exception of the same class."""
    class_name, code = name
    cls = getattr(errors, class_name, HandbookError)
    error: HandbookError = HandbookError.__new__(cls)
    HandbookError.__init__(error, code, **params)
    return error


def _follow(lines: IO[str], progress: Progress, cancel: CancelToken) -> dict[str, Any]:
    last: dict[str, Any] = {}
    for line in lines:
        if cancel.cancelled:
            break
        last = json.loads(line)
        if "total" in last:
            progress(int(last["done"]), int(last["total"]))
    return last
