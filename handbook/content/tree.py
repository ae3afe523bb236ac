"""The files of a content folder: which there are, and their bytes, read with suspicion."""

from __future__ import annotations

import hashlib
import os
import stat
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import ContentInvalid
from handbook.model.codes import TOPICS
from handbook.model.documents import COUNTRY_FILE, PACK_FILE, TOP_LEVEL, document_kind
from handbook.model.faults import Fault, LocatedFault
from handbook.words.names import is_country_code

MAX_FILE_BYTES = 1024 * 1024
"""Content contract, "Canonical JSON": file 1 MiB."""
README = "README.md"
"""For editors; no part of the content."""
_TOP_ORDER = (PACK_FILE, *TOP_LEVEL)
_TOPIC_ORDER = (COUNTRY_FILE, *(f"{topic}.toml" for topic in TOPICS))


@dataclass(frozen=True, slots=True)
class Tree:
    """What a content folder holds.

    Attributes:
        root: the folder.
        files: relative paths with `/`, in reading order.
        faults: what should not be there or can't be looked at.
        exists: whether there is a folder at all.
    """

    root: Path
    files: tuple[str, ...]
    faults: tuple[LocatedFault, ...]
    exists: bool = True


def find_files(folder: Path) -> Tree:
    """List the content files of `folder`; its README and names that begin with a dot are passed over."""
    try:
        mode = folder.stat().st_mode
    except FileNotFoundError:
        return _no_tree(folder, Fault.of("", "no_folder", folder=str(folder)))
    except OSError as error:
        return _no_tree(folder, Fault.of("", "unreadable", reason=error.strerror or ""))
    if not stat.S_ISDIR(mode):
        return _no_tree(folder, Fault.of("", "not_a_folder", folder=str(folder)))
    files: list[str] = []
    faults: list[LocatedFault] = []
    for path, fault in _walk(folder, ""):
        if fault is None:
            files.append(path)
        else:
            faults.append(LocatedFault(_printable(path), None, fault))
    return Tree(folder, tuple(sorted(files, key=_reading_order)), tuple(faults))


def _no_tree(folder: Path, fault: Fault) -> Tree:
    return Tree(folder, (), (LocatedFault(".", None, fault),), exists=False)


def _walk(folder: Path, prefix: str) -> Iterator[tuple[str, Fault | None]]:
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield prefix.rstrip("/") or ".", Fault.of("", "unreadable", reason=error.strerror or "")
        return
    for entry in entries:
        path = prefix + entry.name
        if entry.name.startswith(".") or path == README:
            continue
        if not entry.is_dir(follow_symlinks=False):
            yield path, _file_fault(path, entry)
        elif prefix == "countries/" and not is_country_code(entry.name):
            yield path, Fault.of("", "not_a_country", value=_printable(entry.name))
        elif path in {"countries", "organisations"} or prefix == "countries/":
            yield from _walk(folder / entry.name, f"{path}/")
        else:
            yield path, Fault("", "unexpected_folder")


def _file_fault(path: str, entry: os.DirEntry[str]) -> Fault | None:
    if entry.is_symlink():
        return Fault("", "link")
    if not entry.is_file():
        return Fault("", "not_a_file")
    if document_kind(path) is not None:
        return None
    if path.startswith("countries/") and path.endswith(".toml") and path.count("/") == 2:
        return Fault.of("", "not_a_topic", name=_printable(entry.name), choices=", ".join(TOPICS))
    if path.startswith("organisations/") and path.endswith(".toml"):
        return Fault("", "not_an_id")
    return Fault("", "unexpected_file")


def _printable(name: str) -> str:
    """A file name as text, even where the file system gave bytes that are none."""
    return name.encode("utf-8", "replace").decode("utf-8")


def _reading_order(path: str) -> tuple[int, str, int, str]:
    top, _, rest = path.partition("/")
    if not rest:
        return 0, "", _TOP_ORDER.index(path), path
    country, _, topic = rest.partition("/")
    if topic:
        return 1, country, _TOPIC_ORDER.index(topic), path
    return 2, top, 0, path


def read_bytes(root: Path, path: str) -> bytes | Fault:
    """The bytes of one content file, or why it can't be taken."""
    try:
        with (root / path).open("rb") as stream:
            status = os.fstat(stream.fileno())
            data = stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        return Fault.of("", "unreadable", reason=error.strerror or "")
    if len(data) > MAX_FILE_BYTES:
        return Fault.of("", "file_too_large", limit=MAX_FILE_BYTES // 1024, size=status.st_size // 1024)
    return data


def content_hash(folder: Path) -> str:
    """SHA-256, in hexadecimal, over the paths and bytes of all content files: the same content, the same hash.

    Raises:
        ContentInvalid: the folder or a file in it can't be read.
    """
    tree = find_files(folder)
    digest = hashlib.sha256()
    faults = [] if tree.exists else list(tree.faults)
    for path in sorted(tree.files):
        data = read_bytes(tree.root, path)
        if isinstance(data, Fault):
            faults.append(LocatedFault(path, None, data))
        else:
            digest.update(f"{path}\0{len(data)}\0".encode())
            digest.update(data)
    if faults:
        raise ContentInvalid(faults)
    return digest.hexdigest()


def pack_id(root: Path) -> str | None:
    """The id in pack.toml, without reading the rest; None where it can't be read."""
    data = read_bytes(root, PACK_FILE)
    if isinstance(data, Fault):
        return None
    try:
        found = tomllib.loads(data.decode("utf-8")).get("id")
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return None
    return found if isinstance(found, str) else None
