"""`make translations`: check that every word exists in every language, then compile the catalogues.

Sentences below the window: `handbook/words/locales/<lang>/LC_MESSAGES/<domain>.po` → `.mo`.
Sentences of the window: `resources/translations/handbook_<lang>.ts` → `.qm` (Qt Linguist); the English ones hold
only the plurals, everything else is English in the source.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
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
"""Complete."""
FURTHER = ("uk", "hy")
"""What is there is checked; what is missing is said in English."""
_NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)
PLACEHOLDER = re.compile(r"{(\w*)}")
TS_LANGUAGES = {"en": "en", "ru": "ru_RU", "de": "de_DE", "uk": "uk_UA", "hy": "hy_AM"}
PLURAL_FORMS = {"en": 2, "ru": 3, "de": 2, "uk": 3, "hy": 2}
TS_PLACEHOLDER = re.compile(r"{\w*}|%L?\d|%n")
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
        for lang in (*LANGUAGES, *FURTHER):
            file = LOCALES / lang / "LC_MESSAGES" / reference_file.name
            if not file.exists():
                faults += [f"{file.relative_to(ROOT)}: missing"] if lang in LANGUAGES else []
                continue
            entries = _entries(_catalogue(file))
            needed = reference.keys() if lang in LANGUAGES else reference.keys() & entries.keys()
            for key in sorted(needed ^ entries.keys()):
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
    for lang in (*LANGUAGES, *FURTHER):
        known = {file.name for file in po_files("en")}
        faults += [
            f"{f.relative_to(ROOT)}: no English catalogue" for f in po_files(lang) if f.name not in known
        ]
    return faults


def compile_po() -> None:
    """Write every .mo beside its .po."""
    for lang in (*LANGUAGES, *FURTHER):
        for file in po_files(lang):
            file.with_suffix(".mo").write_bytes(compiled(file))


def ts_file(lang: str, folder: Path = QT_TRANSLATIONS) -> Path:
    """The window's strings of one language."""
    return folder / f"handbook_{lang}.ts"


def update_ts(folder: Path = QT_TRANSLATIONS) -> None:
    """Collect the window's strings into the .ts files, without those that no longer exist, and compile them."""
    folder.mkdir(parents=True, exist_ok=True)
    for lang in (*LANGUAGES, *FURTHER):
        collect_ts(ts_file(lang, folder), lang)
        release_ts(ts_file(lang, folder), ts_file(lang, folder).with_suffix(".qm"))


def collect_ts(ts: Path, lang: str) -> None:
    """Run lupdate; in English the window speaks the words of the source, so only its plurals are collected."""
    sources = [str(p) for package in UI_PACKAGES for p in sorted((ROOT / package).rglob("*.py"))]
    options = ["-locations", "none", "-no-obsolete", "-target-language", TS_LANGUAGES[lang]]
    options += ["-pluralonly"] if lang == "en" else []
    _run_linguist("pyside6-lupdate", *options, *sources, "-ts", str(ts))


def release_ts(ts: Path, qm: Path) -> None:
    """Run lrelease."""
    _run_linguist("pyside6-lrelease", "-silent", str(ts), "-qm", str(qm))


def _run_linguist(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / tool), *arguments]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def ts_faults(folder: Path = QT_TRANSLATIONS) -> list[str]:
    """Every string of the window that a language lacks or says with other placeholders or too few plurals."""
    faults = []
    for lang in (*LANGUAGES, *FURTHER):
        ts = ts_file(lang, folder)
        if not ts.exists():
            faults.append(f"{ts.name}: missing")
            continue
        root = ET.parse(ts).getroot()
        if root.get("language") != TS_LANGUAGES[lang]:
            faults.append(f"{ts.name}: language must be {TS_LANGUAGES[lang]}")
        for context in root.iter("context"):
            for message in context.iter("message"):
                where = f"{ts.name}: {context.findtext('name')}: {message.findtext('source')}"
                faults += [f"{where}: {fault}" for fault in _message_faults(message, lang)]
    return faults


def _message_faults(message: ET.Element, lang: str) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ["no translation"] if lang in LANGUAGES else []
    forms = [translation.text or ""]
    faults = []
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if len(forms) != PLURAL_FORMS[lang]:
            faults.append(f"{len(forms)} plural forms instead of {PLURAL_FORMS[lang]}")
    wanted = sorted(TS_PLACEHOLDER.findall(message.findtext("source") or ""))
    for form in forms:
        if not form.strip():
            faults.append("empty")
        elif sorted(TS_PLACEHOLDER.findall(form)) != wanted:
            faults.append("other placeholders than in English")
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
