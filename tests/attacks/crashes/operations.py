"""What calls did to the files of one folder: creations, writes, renames, and what was forced to the disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.attacks.crashes.tracing import Call


@dataclass(frozen=True)
class Create:
    """A new file or folder; of a file that is there already, nothing."""

    path: Path
    is_folder: bool = False


@dataclass(frozen=True)
class Write:
    """Bytes at a place."""

    path: Path
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    """A new size."""

    path: Path
    size: int


@dataclass(frozen=True)
class Remove:
    """A name goes away."""

    path: Path


@dataclass(frozen=True)
class Rename:
    """A name moves, over what was there."""

    path: Path
    target: Path


@dataclass(frozen=True)
class Link:
    """A second name for a file."""

    path: Path
    target: Path


@dataclass(frozen=True)
class Force:
    """The content of a file, or the names in a folder, are on the disk."""

    path: Path


Operation = Create | Write | Truncate | Remove | Rename | Link | Force


def operations(calls: Sequence[Call], folder: Path) -> list[Operation]:
    """What `calls` did below `folder`, in order, with paths relative to it.

    A call that may change something and is not understood is an error: the replay would be a wrong one.
    """
    return [
        operation
        for operation in _operations(calls, folder)
        if operation.path.is_relative_to(folder) or _target(operation).is_relative_to(folder)
    ]


def _target(operation: Operation) -> Path:
    return operation.target if isinstance(operation, Rename | Link) else operation.path


def _operations(calls: Sequence[Call], folder: Path) -> Iterator[Operation]:
    positions: dict[tuple[int, int], int] = {}
    for call in calls:
        key = (call.process, call.descriptor)
        match call.name:
            case "openat":
                positions[call.process, call.result] = 0
                yield from _opened(call)
            case "lseek":
                positions[key] = call.result
            case "write":
                yield Write(call.path(0), positions.get(key, 0), call.data(1)[: call.result])
                positions[key] = positions.get(key, 0) + call.result
            case "pwrite64":
                yield Write(call.path(0), call.number(3), call.data(1)[: call.result])
            case "ftruncate":
                yield Truncate(call.path(0), call.number(1))
            case "fsync" | "fdatasync":
                if not call.faked:
                    yield Force(call.path(0))
            case "rename":
                yield Rename(call.path(0), call.path(1))
            case "link":
                yield Link(call.path(0), call.path(1))
            case "unlink" | "rmdir":
                yield Remove(call.path(0))
            case "unlinkat":
                yield Remove(call.path_at(0))
            case "mkdir":
                yield Create(call.path(0), is_folder=True)
            case _:
                assert not call.mentions(folder), f"not understood: {call.name}{call.arguments}"[:300]


def _opened(call: Call) -> Iterator[Operation]:
    flags, path = call.arguments[2].split("|"), call.opened()
    assert "O_APPEND" not in flags
    if "O_TMPFILE" in flags:
        return
    if "O_CREAT" in flags:
        yield Create(path)
    if "O_TRUNC" in flags:
        yield Truncate(path, 0)
