"""The content folder that a command edits: read without fault, written all or nothing."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from handbook.content.loader import read_content
from handbook.errors import ContentInvalid, HandbookError
from handbook.model.records import Content


def read_clean(folder: Path, today: date) -> Content:
    """The records of a folder that passes `content check`.

    Raises:
        ContentInvalid: it does not.
    """
    content, faults = read_content(folder, today=today)
    if content is None or faults:
        raise ContentInvalid(faults)
    return content


def write_together(root: Path, files: Mapping[str, bytes | None]) -> None:
    """Write several files, or none: all are laid down beside their places before the first is renamed.

    A crash between two renames leaves every single file old or new, never half.

    Args:
        root: the folder, which exists.
        files: relative path → new bytes, or None to delete the file.

    Raises:
        HandbookError: `authoring.not_written`; everything is as it was.
    """
    laid: dict[Path, Path] = {}
    try:
        for name, data in files.items():
            path = root / name
            if data is not None:
                if path.parent != root:
                    path.parent.mkdir(exist_ok=True)
                laid[path] = _lay_down(path, data)
        _exchange(laid, [root / name for name, data in files.items() if data is None])
    except OSError as error:
        raise HandbookError(
            "authoring.not_written", path=str(root), reason=error.strerror or str(error)
        ) from error
    finally:
        for temporary in laid.values():
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _lay_down(path: Path, data: bytes) -> Path:
    """Write `data` to a file of a passing name in the folder of `path`, forced to the disk."""
    handle, name = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _exchange(laid: Mapping[Path, Path], removed: list[Path]) -> None:
    before = {path: path.read_bytes() if path.exists() else None for path in (*laid, *removed)}
    done: list[Path] = []
    try:
        for path, temporary in laid.items():
            temporary.replace(path)
            done.append(path)
        for path in removed:
            path.unlink()
            done.append(path)
    except OSError:
        for path in done:
            _put_back(path, before[path])
        raise


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
    else:
        _lay_down(path, data).replace(path)
