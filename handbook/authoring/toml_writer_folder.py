"""The content folder that a command edits: read without fault, written all or nothing."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from handbook.content.loader import read_content
from handbook.errors import ContentInvalid, HandbookError
from handbook.model.faults import LocatedFault
from handbook.model.records import Content

_PLAN = ".pending.json"
_PASSING = ".new-"


def read_clean(folder: Path, today: date) -> Content:
    """The records of a folder that passes `content check`.

    Raises:
        ContentInvalid: it does not.
        HandbookError: see `finish_writing`.
    """
    finish_writing(folder)
    content, faults = read_content(folder, today=today)
    if content is None or faults:
        raise ContentInvalid(faults)
    return content


def read_decodable(folder: Path, today: date) -> tuple[Content, list[LocatedFault]]:
    """The records of a folder that can be read at all, and the faults of those that are left out.

    Raises:
        ContentInvalid: there is no readable `pack.toml` in `folder`.
        HandbookError: see `finish_writing`.
    """
    finish_writing(folder)
    content, faults = read_content(folder, today=today)
    if content is None:
        raise ContentInvalid(faults)
    return content, faults


def write_together(root: Path, files: Mapping[str, bytes | None]) -> None:
    """Write several files, or none: all are laid down beside their places before the first is renamed.

    A plan says what is still to be renamed; after a kill half way `finish_writing` carries it out.

    Args:
        root: the folder, which exists.
        files: relative path → new bytes, or None to delete the file.

    Raises:
        HandbookError: `authoring.not_written`; everything is as it was.
    """
    laid: dict[Path, Path] = {}
    with _errors_told(root):
        try:
            for name, data in files.items():
                path = root / name
                if data is not None:
                    if path.parent != root:
                        path.parent.mkdir(exist_ok=True)
                    laid[path] = _lay_down(path, data)
            removed = [root / name for name, data in files.items() if data is None]
            if len(files) > 1:
                _lay_down(root / _PLAN, _plan(root, laid, removed)).replace(root / _PLAN)
            _exchange(laid, removed, root / _PLAN)
        finally:
            for temporary in laid.values():
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)


def finish_writing(root: Path) -> None:
    """Carry out what `write_together` was killed at; called before a content folder is read.

    Raises:
        HandbookError: `authoring.not_written`; the folder can't be written or the plan is none of ours.
    """
    with _errors_told(root):
        try:
            plan = json.loads((root / _PLAN).read_text("utf-8"))
            laid = {_inside(root, temporary): _inside(root, name) for temporary, name in plan["put"].items()}
            removed = [_inside(root, name) for name in plan["remove"]]
        except FileNotFoundError:
            return
        except (ValueError, TypeError, LookupError, AttributeError) as error:
            raise OSError(f"{_PLAN}: {error}") from error
        for temporary, path in laid.items():
            if temporary.exists():  # else it was renamed already
                temporary.replace(path)
        for path in removed:
            path.unlink(missing_ok=True)
        (root / _PLAN).unlink()


def _plan(root: Path, laid: Mapping[Path, Path], removed: list[Path]) -> bytes:
    def name(path: Path) -> str:
        return path.relative_to(root).as_posix()

    put = {name(temporary): name(path) for path, temporary in laid.items()}
    return json.dumps({"put": put, "remove": [name(path) for path in removed]}).encode()


def _inside(root: Path, name: str) -> Path:
    """The file of a plan, which a stranger may have put there.

    Raises:
        ValueError: it is not below `root`.
    """
    path = PurePosixPath(name)
    if (
        path.is_absolute()
        or ".." in path.parts
        or not (path.name.startswith(_PASSING) or path.suffix == ".toml")
    ):
        raise ValueError(name)
    return root / path


@contextlib.contextmanager
def _errors_told(root: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise HandbookError(
            "authoring.not_written", path=str(root), reason=error.strerror or str(error)
        ) from error


def _lay_down(path: Path, data: bytes) -> Path:
    """Write `data` to a file of a passing name in the folder of `path`, forced to the disk."""
    handle, name = tempfile.mkstemp(prefix=_PASSING, dir=path.parent)
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


def _exchange(laid: Mapping[Path, Path], removed: list[Path], plan: Path) -> None:
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
        plan.unlink(missing_ok=True)
        for path in done:
            _put_back(path, before[path])
        raise
    plan.unlink(missing_ok=True)


def _put_back(path: Path, data: bytes | None) -> None:
    if data is None:
        path.unlink()
    else:
        _lay_down(path, data).replace(path)
