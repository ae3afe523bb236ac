"""A content folder as records: every file is read, every fault of every file is named in one pass."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handbook.content.tree import Tree, content_hash, find_files, read_bytes
from handbook.errors import ContentInvalid
from handbook.model.codes import PackId
from handbook.model.documents import (
    CONTENT_FIELDS,
    COUNTRY_FILE,
    PACK_FILE,
    decode_document,
    document_kind,
)
from handbook.model.faults import Fault, LocatedFault
from handbook.model.fields import Scope
from handbook.model.integrity import content_faults
from handbook.model.records import Content, Pack, Publisher
from handbook.progress import CancelToken, Progress, ignore_progress

__all__ = ["content_hash", "load_content", "read_content"]

_NAME = re.compile(rb'^[ \t]*(?:id|code)[ \t]*=[ \t]*["\']([a-z0-9_-]{3,64})["\']', re.MULTILINE)
"""How a record of a file that can't be parsed names itself."""
_POSITION = re.compile(r" \(at line (\d+), column (\d+)\)$")
_NO_PACK = Pack(id=PackId(""), title={}, description={}, languages=(), publisher=Publisher(""), licence="")
"""Stands in where pack.toml can't be read, so that everything else is checked all the same."""


def load_content(
    folder: Path, progress: Progress = ignore_progress, cancel: CancelToken | None = None
) -> Content:
    """Read a content folder that must be without fault.

    Args:
        folder: the folder that holds `pack.toml`.
        progress: told (files read, files in all).
        cancel: looked at before each file.

    Raises:
        ContentInvalid: with every fault, as `LocatedFault`.
        Cancelled: `cancel` was raised.
    """
    content, faults = read_content(folder, progress, cancel)
    if content is None or faults:
        raise ContentInvalid(faults)
    return content


def read_content(
    folder: Path,
    progress: Progress = ignore_progress,
    cancel: CancelToken | None = None,
    today: date | None = None,
) -> tuple[Content | None, list[LocatedFault]]:
    """Read whatever can be read of a content folder.

    Args:
        folder: the folder that holds `pack.toml`.
        progress: told (files read, files in all).
        cancel: looked at before each file.
        today: where given, dates after it are faults (a reader's clock may be wrong, an editor's is not).

    Returns:
        The records that could be decoded (None without a pack.toml) and every fault in reading order.

    Raises:
        Cancelled: `cancel` was raised.
    """
    reading = _read_files(find_files(folder), progress, cancel)
    faults = reading.faults
    packs = reading.records.pop(Pack)
    content = Content(
        pack=packs[0] if packs else _NO_PACK,
        **{name: tuple(reading.records[cls]) for cls, name in CONTENT_FIELDS.items()},
    )
    scope = Scope(languages=content.pack.languages, today=today)
    faults += [fault for fault in content_faults(content, scope, reading.unread) if packs or fault.record]
    faults.sort(key=lambda fault: reading.order.get(fault.file, -1))
    return (content if packs else None), faults


@dataclass(slots=True)
class _Reading:
    """What has been read so far."""

    records: dict[type, list[Any]]
    faults: list[LocatedFault]
    unread: set[str]
    order: dict[str, int]


def _read_files(tree: Tree, progress: Progress, cancel: CancelToken | None) -> _Reading:
    reading = _Reading(
        records={cls: [] for cls in (Pack, *CONTENT_FIELDS)},
        faults=list(tree.faults),
        unread=set(),
        order={path: number for number, path in enumerate(tree.files)},
    )
    total = len(tree.files)
    for done, path in enumerate(tree.files):
        progress(done, total)
        if cancel is not None:
            cancel.raise_if_cancelled()
        _read_file(tree, path, reading)
    progress(total, total)
    countries = {path.split("/")[1] for path in tree.files if path.startswith("countries/")}
    for country in sorted(countries):
        _require(f"countries/{country}/{COUNTRY_FILE}", tree, reading)
    if tree.exists:
        _require(PACK_FILE, tree, reading)
    return reading


def _require(path: str, tree: Tree, reading: _Reading) -> None:
    if path not in tree.files and not any(fault.file == path for fault in tree.faults):
        reading.faults.append(LocatedFault(path, None, Fault("", "missing_file")))


def _read_file(tree: Tree, path: str, reading: _Reading) -> None:
    data = read_bytes(tree.root, path)
    document = data if isinstance(data, Fault) else parse_toml(data)
    if isinstance(document, Fault):
        reading.faults.append(LocatedFault(path, None, document))
        if isinstance(data, bytes):
            reading.unread |= {name.decode("ascii") for name in _NAME.findall(data)}
        return
    kind = document_kind(path)
    if kind is None:
        return
    records, faults = decode_document(path, kind, document)
    reading.records[kind.cls] += records
    reading.faults += faults
    reading.unread |= {fault.record for fault in faults if fault.record is not None}


def parse_toml(data: bytes) -> dict[str, Any] | Fault:
    """The tables of a TOML file, or its first fault with line and column."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return Fault.of("", "not_utf8", line=data.count(b"\n", 0, error.start) + 1)
    try:
        return tomllib.loads(text)
    except RecursionError:
        return Fault("", "too_deep")
    except ValueError as error:
        position = _POSITION.search(str(error))
        end = (text.count("\n") + 1, len(text) - text.rfind("\n"))
        line, column = (int(position[1]), int(position[2])) if position else end
        detail = _POSITION.sub("", str(error)).removesuffix(" (at end of document)")
        return Fault.of("", "not_toml", line=line, column=column, detail=detail)
