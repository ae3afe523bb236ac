"""Words that must be found nowhere, and looking for them in every form a program could have written them."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

CANARIES = {
    "query": "qzvblixkorn",
    "russian query": "щукбляхдрон",
    "find": "jyxquembrat",
    "sheet code": "7QZXKV9WJC",
    "pack file": "wopfgruzzik",
    "vcard file": "kvantmoxely",
    "csv file": "drilbhazopp",
    "ics file": "xumblyqwert",
    "strip file": "gnorfvaxlip",
    "sheet file": "ядрощухлебз",
    "passed-on file": "plizzhwomkrag",
    "typed date": "17.03.2031",
}
"""What is typed or chosen → the word. Nobody writes these by chance."""
_CODE_PAGES = ("utf-8", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866", "iso8859-5")


def spellings(word: str) -> set[bytes]:
    """Every way to write it, in both cases."""
    found: set[bytes] = set()
    for text in {word, word.lower(), word.upper(), word.title()}:
        for page in _CODE_PAGES:
            try:
                found.add(text.encode(page))
            except UnicodeEncodeError:
                continue
        found |= {quote(text).encode(), quote(text).lower().encode()}
        found |= {json.dumps(text)[1:-1].encode(), text.encode("unicode_escape")}
        found |= {json.dumps(text)[1:-1].upper().replace("\\U", "\\u").encode()}
        for page in ("utf-8", "utf-16-le"):
            found |= set(_base64_parts(text.encode(page)))
            found.add(text.encode(page).hex().encode())
    return found


def words_found(folder: Path, words: Iterable[str], except_for: Path | None = None) -> dict[str, list[str]]:
    """Word → the files in whose bytes or name it stands."""
    found: dict[str, list[str]] = {}
    forms = {word: spellings(word) for word in words}
    for path in sorted(folder.rglob("*")):
        if except_for is not None and path.is_relative_to(except_for):
            continue
        place = str(path.relative_to(folder))
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        data += b"\0" + place.encode("utf-8", "surrogateescape")
        for word, ways in forms.items():
            if any(way in data for way in ways):
                found.setdefault(word, []).append(place)
    return found


def _base64_parts(data: bytes) -> Iterator[bytes]:
    """What is the same of base64 wherever in a triple of bytes the word begins."""
    for shift in range(3):
        coded = base64.b64encode(bytes(shift) + data)
        whole = (len(data) + shift) // 3 * 4
        yield coded[4 if shift else 0 : whole]
