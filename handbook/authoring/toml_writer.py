"""Organisations as TOML in the house style of `content/`: one line per key, one blank line between tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from handbook.model.codec import encode
from handbook.model.records import Organisation

ORGANISATION_KEYS = (
    "id", "name", "other_names", "kind", "countries", "city", "address", "timezone", "languages", "services",
    "eligibility", "notes", "warning", "disclosure_risk", "status", "as_of", "verified_on", "verified_by", "sources",
)  # fmt: skip
CHANNEL_KEYS = (
    "kind", "value", "country", "purpose", "languages", "hours", "safety", "preferred", "note",
)  # fmt: skip
"""The keys of the contract in its order; the table `channel` of an organisation comes last."""


def organisation_toml(organisation: Organisation) -> str:
    """The file of one organisation, which must be without fault."""
    table = encode(organisation)
    channels = table.get("channel", [])
    blocks = [_block(table, ORGANISATION_KEYS)]
    blocks += ["[[channel]]\n" + _block(channel, CHANNEL_KEYS) for channel in channels]
    return "\n".join(blocks)


def toml_value(value: Any) -> str:
    """A value in one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return f"[{', '.join(map(toml_value, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml_value(item)}' for key, item in value.items())} }}"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text}"'


def _block(table: Mapping[str, Any], keys: Sequence[str]) -> str:
    return "".join(f"{line}\n" for key in keys if key in table for line in _lines(key, table[key]))


def _lines(key: str, value: Any) -> Iterator[str]:
    """One line, or one per language of a text."""
    if isinstance(value, dict):
        yield from (f"{key}.{tag} = {toml_value(words)}" for tag, words in value.items())
    else:
        yield f"{key} = {toml_value(value)}"
