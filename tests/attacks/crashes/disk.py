"""A disk that keeps only what it was told to keep: what a power cut may leave of a folder.

Since the last `fsync` of a file, any part of what was written to it may be on the disk and any other may not, in any
order, down to the sector. So it is with the names in a folder: creating, renaming and removing is on the disk for
sure when the folder was forced there; forcing a file says nothing of its name. Renaming within a folder is one step.
SQLite makes the same assumptions (https://sqlite.org/atomiccommit.html, sections 2 and 3.7). Real file systems
mostly keep more.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path, PurePath

from tests.attacks.crashes.operations import (
    Create,
    Force,
    Link,
    Operation,
    Remove,
    Rename,
    Truncate,
    Write,
)

GARBAGE = 0xA5


class Fate(Enum):
    """What became of one sector of a write: it is there, or never happened, or only made the file longer."""

    KEPT = auto()
    LOST = auto()
    ZEROS = auto()
    GARBAGE = auto()


@dataclass(frozen=True)
class Cut:
    """One way in which a power cut can go.

    Attributes:
        sector_bytes: what is written as a whole or not at all.
        name: whether a change of names is kept; given its place among what is unsure, 0 the newest, and their number.
        data: the fate of a sector of a write; given its place among what is unsure, their number, and the sector.
    """

    label: str
    sector_bytes: int
    name: Callable[[int, int], bool]
    data: Callable[[int, int, int], Fate]


def _random_cut(seed: int) -> Cut:
    def chance(*place: int) -> random.Random:
        return random.Random(hash((seed, *place)))  # of numbers: the same in every run

    def name(age: int, count: int) -> bool:
        return chance(age, count).random() < 0.6

    def data(age: int, count: int, sector: int) -> Fate:
        whole = chance(age, count).choice([*Fate, None])
        return whole or chance(age, count, sector).choice(list(Fate))

    return Cut(f"random {seed}", (512, 4096)[seed % 2], name, data)


def _cuts(seeds: int) -> tuple[Cut, ...]:
    def fixed(label: str, names: bool, fate: Fate) -> Cut:
        return Cut(label, 4096, lambda age, count: names, lambda age, count, sector: fate)

    def torn(label: str, sector_bytes: int, odd: int, rest: Fate) -> Cut:
        def data(age: int, count: int, sector: int) -> Fate:
            return Fate.KEPT if sector % 2 == odd else rest

        return Cut(label, sector_bytes, lambda age, count: True, data)

    return (
        fixed("nothing unsure is kept", False, Fate.LOST),
        fixed("everything is kept", True, Fate.KEPT),
        fixed("names without data", True, Fate.LOST),
        fixed("names with zeros", True, Fate.ZEROS),
        fixed("names with garbage", True, Fate.GARBAGE),
        fixed("data without names", False, Fate.KEPT),
        torn("torn sectors", 512, 0, Fate.LOST),
        torn("torn pages", 4096, 1, Fate.ZEROS),
        Cut("only the newest", 4096, lambda age, _: age == 0, lambda age, *_: Fate.KEPT if age == 0 else Fate.LOST),
        Cut("all but the newest", 4096, lambda age, _: age > 0, lambda age, *_: Fate.LOST if age == 0 else Fate.KEPT),
        Cut(
            "the newer half", 4096,
            lambda age, count: age < count // 2,
            lambda age, count, _: Fate.KEPT if age < count // 2 else Fate.LOST,
        ),
        *(_random_cut(seed) for seed in range(seeds)),
    )  # fmt: skip


CUTS = _cuts(6)


@dataclass
class _File:
    sure: bytearray = field(default_factory=bytearray)
    unsure: list[tuple[int, Write | Truncate]] = field(default_factory=list)

    def image(self, cut: Cut, ages: Mapping[int, int]) -> bytes:
        content = bytearray(self.sure)
        for moment, change in self.unsure:
            age = ages[moment]
            if isinstance(change, Truncate):
                if cut.data(age, len(ages), 0) is Fate.KEPT:
                    _resize(content, change.size)
            else:
                _write(
                    content,
                    change,
                    lambda sector, age=age: cut.data(age, len(ages), sector),
                    cut.sector_bytes,
                )  # type: ignore[misc]
        return bytes(content)

    def force(self) -> None:
        for _, change in self.unsure:
            if isinstance(change, Truncate):
                _resize(self.sure, change.size)
            else:
                _write(self.sure, change, lambda sector: Fate.KEPT, len(change.data) or 1)
        self.unsure.clear()


def _resize(content: bytearray, size: int, filling: int = 0) -> None:
    del content[size:]
    content.extend(bytes([filling]) * (size - len(content)))


def _write(content: bytearray, write: Write, fate: Callable[[int], Fate], sector_bytes: int) -> None:
    """Write piece by piece, cut where the sectors of the file begin."""
    start, end = write.offset, write.offset + len(write.data)
    while start < end:
        stop = min(end, (start // sector_bytes + 1) * sector_bytes)
        piece = fate(start // sector_bytes)
        if piece is not Fate.LOST and len(content) < stop:
            _resize(content, stop, GARBAGE if piece is Fate.GARBAGE else 0)
        if piece is Fate.KEPT:
            content[start:stop] = write.data[start - write.offset : stop - write.offset]
        start = stop


@dataclass
class _Folder:
    sure: dict[str, _File | _Folder] = field(default_factory=dict)
    now: dict[str, _File | _Folder] = field(default_factory=dict)
    unsure: list[tuple[int, dict[str, _File | _Folder | None]]] = field(default_factory=list)

    def change(self, moment: int, names: dict[str, _File | _Folder | None]) -> None:
        self.unsure.append((moment, names))
        _rename(self.now, names)

    def force(self) -> None:
        self.sure = dict(self.now)
        self.unsure.clear()


def _rename(names: dict[str, _File | _Folder], change: Mapping[str, _File | _Folder | None]) -> None:
    for name, node in change.items():
        if node is None:
            names.pop(name, None)
        else:
            names[name] = node


Image = dict[PurePath, "bytes | None"]
"""Relative path → content of a file, None for a folder."""


class Disk:
    """The files below one folder."""

    def __init__(self, before: Path, folder: Path) -> None:
        """A disk on which the files of `before` are safe, and stand at `folder`."""
        self._folder = folder
        self._root = _loaded(before)
        self._moment = 0

    def carry_out(self, operation: Operation) -> None:
        """The next thing that is done."""
        self._moment += 1
        match operation:
            case Create(path, is_folder):
                if path.name not in self._parent(path).now:
                    self._name(path, _Folder() if is_folder else _File())
            case Write(path) | Truncate(path):
                file = self._find(path)
                if isinstance(file, _File):  # else it has no name any more, or never had one
                    file.unsure.append((self._moment, operation))
            case Remove(path):
                self._name(path, None)
            case Link(path, target):
                self._name(target, self._find(path))
            case Rename(path, target):
                node = self._find(path)
                if path.parent == target.parent:
                    self._parent(path).change(self._moment, {path.name: None, target.name: node})
                else:
                    self._name(target, node)
                    self._name(path, None)
            case Force(path):
                node = self._find(path)
                if node is not None:
                    node.force()

    def image(self, cut: Cut) -> Image:
        """What is on the disk when the power comes back."""
        unsure = sorted(self._unsure(self._root, set()), reverse=True)
        ages = {moment: age for age, moment in enumerate(unsure)}
        return dict(_image(self._root, PurePath(), cut, ages))

    def _unsure(self, folder: _Folder, seen: set[int]) -> set[int]:
        moments = {moment for moment, _ in folder.unsure}
        reachable = [*folder.sure.values(), *(node for _, names in folder.unsure for node in names.values())]
        for node in reachable:
            if node is not None and id(node) not in seen:
                seen.add(id(node))
                if isinstance(node, _Folder):
                    moments |= self._unsure(node, seen)
                else:
                    moments |= {moment for moment, _ in node.unsure}
        return moments

    def _name(self, path: Path, node: _File | _Folder | None) -> None:
        self._parent(path).change(self._moment, {path.name: node})

    def _parent(self, path: Path) -> _Folder:
        parent = self._find(path.parent)
        assert isinstance(parent, _Folder), path
        return parent

    def _find(self, path: Path) -> _File | _Folder | None:
        node: _File | _Folder | None = self._root
        if not path.is_relative_to(self._folder):
            return None
        for name in path.relative_to(self._folder).parts:
            node = node.now.get(name) if isinstance(node, _Folder) else None
        return node


def _loaded(folder: Path) -> _Folder:
    names = {
        path.name: _loaded(path) if path.is_dir() else _File(bytearray(path.read_bytes()))
        for path in folder.iterdir()
    }
    return _Folder(dict(names), dict(names))


def _image(folder: _Folder, path: PurePath, cut: Cut, ages: Mapping[int, int]) -> Image:
    names = dict(folder.sure)
    for moment, change in folder.unsure:
        if cut.name(ages[moment], len(ages)):
            _rename(names, change)
    found: Image = {}
    for name, node in names.items():
        if isinstance(node, _Folder):
            found |= {path / name: None, **_image(node, path / name, cut, ages)}
        else:
            found[path / name] = node.image(cut, ages)
    return found


def write_image(image: Image, folder: Path) -> None:
    """Lay an image out as files."""
    folder.mkdir(mode=0o700)
    for path, data in image.items():  # folders come before what is in them
        if data is None:
            (folder / path).mkdir(mode=0o700)
        else:
            (folder / path).write_bytes(data)


def fingerprint(image: Image) -> str:
    """Equal for equal images."""
    digest = hashlib.sha256()
    for path in sorted(image):
        data = image[path]
        digest.update(f"{path}\0{'' if data is None else hashlib.sha256(data).hexdigest()}\0".encode())
    return digest.hexdigest()


def files_below(folder: Path) -> Image:
    """What is in a real folder, to compare."""
    return {
        path.relative_to(folder): None if path.is_dir() else path.read_bytes() for path in folder.rglob("*")
    }
