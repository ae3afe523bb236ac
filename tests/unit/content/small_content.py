"""A small content folder without fault, and the one change that spoils it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from handbook.content.loader import read_content
from handbook.words import PROGRAM_LANGUAGES, Words

TODAY = date(2026, 11, 22)


def texts(key: str, word: str = "word") -> str:
    return "\n".join(f'{key}.{lang} = "{word} {lang}"' for lang in ("en", "ru", "de"))


FILES = {
    "pack.toml": f"""
id = "small"
{texts("title")}
{texts("description")}
languages = ["en", "ru", "de"]
publisher.name = "Somebody"
licence = "CC-BY-4.0"
""",
    "topics.toml": f"""
[[topic]]
code = "entry"
order = 1
review_days = 90
{texts("name")}
{texts("hint")}
""",
    "indicators.toml": f"""
[[indicator]]
code = "visa_free_days"
kind = "days"
scale = []
{texts("name")}
{texts("hint")}
{texts("labels.unknown")}
""",
    "profiles.toml": f'[[profile]]\ncode = "any"\n{texts("name")}\n',
    "services.toml": f'[[service]]\ncode = "hotline"\n{texts("name")}\n',
    "glossary.toml": """
[[concept]]
code = "visa"
terms.en = ["visa"]
terms.ru = ["виза"]
terms.de = ["Visum"]
""",
    "questions.toml": """
[[question]]
id = "can-i-enter"
country = "AM"
profiles = ["any"]
phrasings.en = ["can I enter"]
phrasings.ru = ["можно ли въехать"]
phrasings.de = ["darf ich einreisen"]
answer = ["am-entry-one", "am-entry-two"]
""",
    "routes.toml": f"""
[[route]]
id = "am-ge-bus"
from = "AM"
to = "GE"
documents = ["foreign_passport"]
profiles = ["any"]
allowed = "yes"
{texts("conditions")}
as_of = "2025"
sources = ["law-one"]
""",
    "sources.toml": """
[[source]]
id = "law-one"
title = "The law"
url = "https://example.org/law"
published = "2024-05"
kind = "law"
""",
    "phrases.toml": f'[[phrase]]\ncode = "lawyer"\n{texts("text")}\n',
    "countries/AM/country.toml": f"""
code = "AM"
languages = ["hy"]
currency = "AMD"
phone_code = "+374"

[[emergency]]
kind = "police"
number = "112"
as_of = "2025"
sources = ["law-one"]

[[emergency]]
kind = "police"
number = "102"
as_of = "2015"
sources = ["law-one"]

[indicator.visa_free_days]
value = 180
as_of = "2025-01"
sources = ["law-one"]
per_days = 365

[indicator.extradition_risk]
value = "medium"
sources = ["law-one"]
{texts("note")}

[indicator.asylum_access]
value = "unknown"
""",
    "countries/AM/entry.toml": f"""
[[statement]]
id = "am-entry-one"
{texts("text", "One **thing**, see [two](handbook:am-entry-two) and [all](handbook:AM):")}
profiles = ["any"]
certainty = "law"
risk = "high"
as_of = "2025-04-11"
verified_on = 2026-01-02
verified_by = "Ed"
valid_from = 2025-01-01
valid_to = 2027-01-01
sources = ["law-one"]
conflicts_with = ["am-entry-two"]
replaces = ["am-entry-zero"]

[[statement]]
id = "am-entry-two"
{texts("text")}
{texts("action")}
profiles = ["any"]
certainty = "report"
sources = ["law-one"]
conflicts_with = ["am-entry-one"]
""",
    "organisations/help-am.toml": f"""
id = "help-am"
{texts("name")}
other_names = ["Helpers"]
kind = "ngo"
countries = ["AM"]
timezone = "Asia/Yerevan"
languages = ["ru", "hy"]
services = ["hotline"]
disclosure_risk = "never"
status = "active"
sources = ["law-one"]

[[channel]]
kind = "phone"
value = "+37410546914"
purpose = "hotline"
hours = [{{ days = ["MO", "TU"], opens = "20:00", closes = "24:00" }}]

[[channel]]
kind = "short_number"
value = "112"

[[channel]]
kind = "telegram"
value = "@ArkHelps"
preferred = true
{texts("note")}
""",
}


def write(folder: Path, files: dict[str, str] | None = None) -> Path:
    for path, text in (FILES if files is None else files).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def edit(folder: Path, path: str, old: str, new: str) -> None:
    """What an editor's slip does: the first `old` in a file becomes `new`."""
    file = folder / path
    text = file.read_text("utf-8")
    assert old in text, f"{old!r} is not in {path}"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


Found = tuple[str, str | None, str, str]


def faults(folder: Path) -> list[Found]:
    """(file, record, field, problem) of every fault, each of which has its words in every language."""
    _, located = read_content(folder, today=TODAY)
    for lang in PROGRAM_LANGUAGES:
        for one in located:
            assert one.fault.sentence(Words(lang))
            assert one.fault.expected(Words(lang))
    return [(one.file, one.record, one.fault.field, one.fault.problem) for one in located]
