"""`make translations`: check that every word exists in every language, then compile the catalogues.

Sentences below the window: `handbook/words/locales/<lang>/LC_MESSAGES/<domain>.po` → `.mo`.
Sentences of the window: `resources/translations/handbook_<lang>.ts` → `.qm` (Qt Linguist).
"""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

ROOT = Path(__file__).resolve().parent.parent
LOCALES = ROOT / "handbook/words/locales"
QT_TRANSLATIONS = ROOT / "resources/translations"
LANGUAGES = ("en", "ru", "de")
_NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)
PLACEHOLDER = re.compile(r"{(\w*)}")
UI_PACKAGES = ("handbook/ui", "handbook/app")


def po_files(lang: str) -> list[Path]:
    """The catalogues of one language."""
    return sorted((LOCALES / lang / "LC_MESSAGES").glob("*.po"))


def compiled(po_file: Path) -> bytes:
    """The .mo bytes of one .po file."""
    catalogue = _catalogue(po_file)
    catalogue.creation_date = catalogue.revision_date = _NO_DATE  # the same source, the same bytes
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def _catalogue(po_file: Path) -> Catalog:
    with po_file.open("rb") as stream:
        return read_po(stream)


def _entries(catalogue: Catalog) -> dict[str, tuple[str, ...]]:
    entries = {}
    for message in catalogue:
        if message.id:
            key = message.id if isinstance(message.id, str) else message.id[0]
            forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
            entries[key] = tuple(forms)
    return entries


def po_faults() -> list[str]:
    """Every entry that is missing, empty, or has other placeholders than the English one."""
    faults = []
    for reference_file in po_files("en"):
        reference = _entries(_catalogue(reference_file))
        for lang in LANGUAGES:
            file = LOCALES / lang / "LC_MESSAGES" / reference_file.name
            if not file.exists():
                faults.append(f"{file.relative_to(ROOT)}: missing")
                continue
            entries = _entries(_catalogue(file))
            for key in sorted(reference.keys() ^ entries.keys()):
                faults.append(f"{file.relative_to(ROOT)}: {key}: only in one of en and {lang}")
            for key in sorted(reference.keys() & entries.keys()):
                if not key.startswith(file.stem + "."):
                    faults.append(f"{file.relative_to(ROOT)}: {key}: must start with '{file.stem}.'")
                wanted = {name for form in reference[key] for name in PLACEHOLDER.findall(form)}
                for form in entries[key]:
                    if not form:
                        faults.append(f"{file.relative_to(ROOT)}: {key}: empty")
                    elif len(entries[key]) == 1 and set(PLACEHOLDER.findall(form)) != wanted:
                        faults.append(f"{file.relative_to(ROOT)}: {key}: other placeholders than in English")
    for lang in LANGUAGES:
        known = {file.name for file in po_files("en")}
        faults += [
            f"{f.relative_to(ROOT)}: no English catalogue" for f in po_files(lang) if f.name not in known
        ]
    return faults


def compile_po() -> None:
    """Write every .mo beside its .po."""
    for lang in LANGUAGES:
        for file in po_files(lang):
            file.with_suffix(".mo").write_bytes(compiled(file))


def update_ts() -> None:
    """Collect the window's strings into the .ts files and compile them."""
    sources = [str(p) for package in UI_PACKAGES for p in sorted((ROOT / package).rglob("*.py"))]
    tools = Path(sys.executable).parent
    for lang in LANGUAGES[1:]:
        ts = QT_TRANSLATIONS / f"handbook_{lang}.ts"
        QT_TRANSLATIONS.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [str(tools / "pyside6-lupdate"), "-locations", "none", "-no-obsolete", *sources, "-ts", str(ts)],
            check=True, cwd=ROOT, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        subprocess.run(
            [str(tools / "pyside6-lrelease"), "-silent", str(ts), "-qm", str(ts.with_suffix(".qm"))],
            check=True, cwd=ROOT,
        )  # fmt: skip


def ts_faults() -> list[str]:
    """Every string of the window that a language lacks."""
    faults = []
    for lang in LANGUAGES[1:]:
        ts = QT_TRANSLATIONS / f"handbook_{lang}.ts"
        unfinished = ts.read_text("utf-8").count('type="unfinished"')
        if unfinished:
            faults.append(f"{ts.relative_to(ROOT)}: {unfinished} strings without a translation")
    return faults


def main() -> int:
    """Run it all; 1 when a word is missing."""
    faults = po_faults()
    compile_po()
    update_ts()
    faults += ts_faults()
    for fault in faults:
        sys.stderr.write(fault + "\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
