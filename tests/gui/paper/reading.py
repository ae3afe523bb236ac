"""What a reader, a printer and a phone's camera find in a PDF file."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

POINTS_PER_MM = 72 / 25.4


def text_of(pdf: Path, *, page: int | None = None) -> str:
    """The words in the order in which they were painted, each run of white space as one space."""
    pages = ["-f", str(page), "-l", str(page)] if page else []
    found = subprocess.run(["pdftotext", "-raw", *pages, pdf, "-"], check=True, capture_output=True).stdout
    return " ".join(found.decode().replace("\f", " ").split())


def words_of(text: str) -> str:
    """Letters and digits alone: how lines were broken plays no part."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def information(pdf: Path) -> dict[str, str]:
    """What `pdfinfo` says, by its names."""
    found = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True).stdout.decode()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in found.splitlines())}


def fonts_of(pdf: Path) -> list[tuple[str, bool, bool]]:
    """(name without the tag of its subset, embedded, with a table of letters) of every font."""
    found = subprocess.run(["pdffonts", pdf], check=True, capture_output=True).stdout.decode()
    rows = [re.split(r"\s{2,}|\s(?=yes|no)", line) for line in found.splitlines()[2:]]
    flags = [re.findall(r"\b(yes|no)\b", line) for line in found.splitlines()[2:]]
    return [
        (row[0].split("+")[-1], flag[0] == "yes", flag[2] == "yes")
        for row, flag in zip(rows, flags, strict=True)
    ]


def codes_of(pdf: Path, folder: Path, *, dpi: int = 200) -> list[str]:
    """What the QR codes of all pages hold, as a camera sees them on a grey print."""
    import zxingcpp

    stem = folder / f"{pdf.stem}-{dpi}"
    subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), pdf, stem], check=True)
    found: list[str] = []
    for picture in sorted(folder.glob(f"{stem.name}-*.pgm")):
        codes = zxingcpp.read_barcodes(_grey(picture), formats=zxingcpp.BarcodeFormat.QRCode)
        found += [code.text for code in codes]
    return found


def _grey(picture: Path) -> memoryview:
    """A binary PGM as rows of bytes."""
    magic, width, height, _, pixels = picture.read_bytes().split(maxsplit=4)
    assert magic == b"P5"
    return memoryview(pixels[-int(width) * int(height) :]).cast("B", shape=[int(height), int(width)])
