"""Makes the data of ICU small: Qt needs a tenth of it, and it would be a fifth of the program.

The library holds one `icudt*_dat`: a header, a table of names and places, and the items one after another (ICU User
Guide, "ICU Data File Formats": `.dat`; `ucmndata.h`, `UDataOffsetTOC`). Items are independent of one another, so
others may be left out (User Guide, "ICU Data Build Tool"). Linux only: elsewhere Qt uses the system's.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

from resources.packaging.languages import LANGUAGES

_NEEDED = re.compile(
    rf"""
    [^/]+\.(nrm|icu|spp)                                      # normalisation, properties, names of encodings
    | (coll/)?(root|pool|res_index|supplementalData|{"|".join(LANGUAGES)})\.res
    | coll/ucadata\.icu
    | (zoneinfo64|timezoneTypes|metaZones|windowsZones|icuver|icustd|likelySubtags|keyTypeData|numberingSystems)\.res
    """,
    re.VERBOSE,
)
"""Left out: names of currencies, languages, regions and units; transliteration, encodings, dictionaries."""

_MAGIC = b"\xda\x27"
_ALIGNMENT = 16


class UnknownData(ValueError):
    """Not the format that is described above."""


def small_library(library: Path, folder: Path) -> Path:
    """A library of the same name and symbol in `folder`, with the needed items only.

    Raises:
        UnknownData: `library` holds something else.
        subprocess.CalledProcessError: binutils refuse.
    """
    symbol, place, size = _symbol(library)
    folder.mkdir(parents=True, exist_ok=True)
    data, made = folder / f"{symbol}.bin", folder / library.name
    data.write_bytes(only_needed(library.read_bytes()[place : place + size]))
    # Assembled and linked in `folder` by bare names, so that no path of this machine gets into the library.
    source = f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol},@object\n{symbol}:\n"
    source += f'.incbin "{data.name}"\n.size {symbol},.-{symbol}\n.section .note.GNU-stack,"",@progbits\n'
    (folder / "icu.s").write_text(source)
    _run(folder, "as", "-o", "icu.o", "icu.s")
    _run(folder, "ld", "-shared", "-soname", library.name, "--build-id=none", "-o", made.name, "icu.o")
    return made


def only_needed(data: bytes) -> bytes:
    """The same collection with the needed items only.

    Raises:
        UnknownData: it is no such collection.
    """
    header = int.from_bytes(data[:2], "little")
    if data[2:4] != _MAGIC or data[12:16] != b"CmnD":
        raise UnknownData(data[:16])
    toc = memoryview(data)[header:]
    (count,) = struct.unpack_from("<I", toc)
    rows = [struct.unpack_from("<II", toc, 4 + 8 * row) for row in range(count)]
    ends = [place for _, place in rows[1:]] + [len(toc)]
    items = {}
    for (name_place, place), end in zip(rows, ends, strict=True):
        name = bytes(toc[name_place : name_place + 256]).partition(b"\0")[0]
        if _NEEDED.fullmatch(name.decode("ascii").partition("/")[2]):
            items[name] = bytes(toc[place:end])
    if not items:
        raise UnknownData("empty")
    return data[:header] + _collection(items)


def _collection(items: dict[bytes, bytes]) -> bytes:
    """Table, names and items; each item begins at a multiple of 16 bytes, as ICU's own tools lay them."""
    names = b"".join(name + b"\0" for name in items)
    first_name = 4 + 8 * len(items)
    table, body = struct.pack("<I", len(items)), b""
    place = _aligned(first_name + len(names))
    name_place = first_name
    for name, item in items.items():
        table += struct.pack("<II", name_place, place + len(body))
        body += item.ljust(_aligned(len(item)), b"\0")
        name_place += len(name) + 1
    return (table + names).ljust(place, b"\0") + body


def _aligned(size: int) -> int:
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _symbol(library: Path) -> tuple[str, int, int]:
    """Name, place in the file and size of the data."""
    table = _run(library.parent, "readelf", "-W", "--dyn-syms", str(library))
    found = re.search(
        r"([0-9a-f]{16})\s+(0x[0-9a-f]+|\d+) OBJECT\s+GLOBAL\s+DEFAULT\s+\d+ (icudt\d+_dat)", table
    )
    sections = _run(library.parent, "readelf", "-W", "--sections", str(library))
    section = re.search(r"\.rodata\s+PROGBITS\s+([0-9a-f]+)\s+([0-9a-f]+)", sections)
    if found is None or section is None:
        raise UnknownData(library)
    address, offset = (int(text, 16) for text in section.groups())
    return found[3], int(found[1], 16) - address + offset, int(found[2], 0)


def _run(folder: Path, *command: str) -> str:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout
