"""The spreadsheet of organisations: its columns, and how a record fills them and is made of them.

One row per channel. The columns of the organisation stand in its first row and may be empty or repeated in the others;
`id` stands in every row, `channel.number` keeps the order of the channels when the rows are sorted. Columns are named
after the fields of the contract: `name.en`, `services`, `channel.value`, `channel.note.ru`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handbook.authoring.organisations_csv_cells import (
    format_hours,
    join_list,
    parse_flag,
    parse_hours,
    split_list,
)
from handbook.authoring.toml_writer import CHANNEL_KEYS, ORGANISATION_KEYS
from handbook.model import fields
from handbook.model.codec import encode
from handbook.model.faults import Fault
from handbook.model.records import Content, Organisation, Text
from handbook.words import Words

CHANNEL = "channel."
NUMBER = "channel.number"
VERIFIED = ("verified_on", "verified_by")
OPTIONAL = frozenset({NUMBER, *VERIFIED})
"""Columns that an import does not need."""
_TEXTS = frozenset({"name", "city", "eligibility", "notes", "warning", "note"})
_LISTS = frozenset({"other_names", "countries", "languages", "services", "sources"})
_AS_WRITTEN = frozenset({"address", "value", "verified_by"})
"""Free text: blanks at its ends are the editor's."""


class SheetFault(Fault):
    """A fault of a spreadsheet; its sentences stand in the catalogue `authoring`."""

    __slots__ = ()

    def sentence(self, words: Words) -> str:
        """What is wrong."""
        return words.sentence(f"authoring.{self.problem}", **self._shown())

    def expected(self, words: Words) -> str:
        """What should stand there instead."""
        return words.sentence(f"authoring.{self.problem}.expected", **self._shown())


def columns(content: Content) -> list[str]:
    """Every column of the spreadsheet of `content`, in the order of the contract."""
    organisations = content.organisations
    names: list[str] = []
    for key in ORGANISATION_KEYS:
        texts = (getattr(organisation, key) for organisation in organisations)
        names += _columns_of(key, key, texts, content)
    names.append(NUMBER)
    for key in CHANNEL_KEYS:
        texts = (getattr(channel, key) for organisation in organisations for channel in organisation.channel)
        names += _columns_of(CHANNEL + key, key, texts, content)
    return names


def _columns_of(name: str, key: str, texts: Iterable[Text | None], content: Content) -> list[str]:
    """The column of a field; of a text one per language, those of the pack first."""
    if key not in _TEXTS:
        return [name]
    others = {tag for text in texts for tag in text or ()} - set(content.pack.languages)
    return [f"{name}.{tag}" for tag in (*content.pack.languages, *sorted(others))]


def is_column(name: str) -> bool:
    """Whether the contract has a field of this name; a text needs a language."""
    keys = CHANNEL_KEYS if name.startswith(CHANNEL) else ORGANISATION_KEYS
    key, dot, tag = name.removeprefix(CHANNEL).partition(".")
    if key in _TEXTS:
        return key in keys and not any(fields.languages(name, [tag]))
    return name == NUMBER or (key in keys and not dot)


def column_of(path: str, names: Iterable[str]) -> str:
    """The column in which the field at `path` stands: `countries[2]` in `countries`, a text without language in its
    first column."""
    key, _, rest = path.partition(".")
    tag = rest.partition(".")[0]
    if key.partition("[")[0] == "channel":
        key, _, tag = rest.partition(".")
        key = CHANNEL + key
    name = key.partition("[")[0]
    text = name.removeprefix(CHANNEL) in _TEXTS
    wanted = f"{name}.{tag}" if text and tag else name
    return next((one for one in names if one == wanted or (text and one.startswith(f"{wanted}."))), wanted)


def rows(organisation: Organisation) -> Iterator[dict[str, str]]:
    """The rows of one organisation: column → text, without guards."""
    table = encode(organisation, "json")
    channels = table.pop("channel", [])
    own = _cells(table, "")
    if not channels:
        yield own
    for number, channel in enumerate(channels, 1):
        first = own if number == 1 else {"id": organisation.id}
        yield {**first, NUMBER: str(number), **_cells(channel, CHANNEL)}


def _cells(table: Mapping[str, Any], prefix: str) -> dict[str, str]:
    cells: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, dict):
            cells |= {f"{prefix}{key}.{tag}": words for tag, words in value.items()}
        elif key == "hours":
            cells[prefix + key] = format_hours(value)
        elif isinstance(value, list):
            cells[prefix + key] = join_list(value)
        else:
            cells[prefix + key] = "yes" if value is True else str(value)
    return cells


def table_of(cells: Mapping[str, str], prefix: str = "") -> tuple[dict[str, Any], list[Fault]]:
    """The table of an organisation or a channel, to be decoded, and what could not be read.

    Args:
        cells: column → text, none of them blank; columns that have no key in the table are passed over.
        prefix: `channel.` or nothing.
    """
    keys = CHANNEL_KEYS if prefix else tuple(key for key in ORGANISATION_KEYS if key not in VERIFIED)
    table: dict[str, Any] = {key: [] for key in keys if key in _LISTS}
    faults: list[Fault] = []
    for name, text in cells.items():
        key, _, tag = name.removeprefix(prefix).partition(".")
        if not name.startswith(prefix) or key not in keys:
            continue
        if key in _TEXTS:
            table.setdefault(key, {})[tag] = text
            continue
        value = _value(key, text)
        if value is None:
            faults.append(SheetFault.of(key, f"bad_{key}", value=text[:80]))
        else:
            table[key] = value
    if table.get("kind") != "office" and "value" in table:
        table["value"] = table["value"].strip()
    return table, faults


def _value(key: str, text: str) -> Any:
    """The value of a cell that is not blank; None if it can't be read."""
    if key == "hours":
        return parse_hours(text)
    if key == "preferred":
        return parse_flag(text)
    if key in _LISTS:
        return split_list(text)
    return text if key in _AS_WRITTEN else text.strip()
