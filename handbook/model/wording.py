"""Every text of a record, wherever it stands in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handbook.model.records import Country, Indicator, Organisation, Text

_TEXT_FIELDS = (
    "title", "name", "capital", "text", "action", "description", "hint", "definition", "conditions", "city",
    "eligibility", "notes", "warning", "task", "exceptions",
)  # fmt: skip


def texts_of(record: Any) -> Iterator[tuple[str, Text]]:
    """(path, text per language) of every text of `record`, e.g. ("channel[2].note", ...)."""
    for field in _TEXT_FIELDS:
        text = getattr(record, field, None)
        if isinstance(text, Mapping):
            yield field, text
    match record:
        case Indicator():
            for word, label in record.labels.items():
                yield f"labels.{word}", label
        case Country():
            for code, value in record.indicator.items():
                if value.note is not None:
                    yield f"indicator.{code}.note", value.note
        case Organisation():
            for number, channel in enumerate(record.channel):
                if channel.note is not None:
                    yield f"channel[{number}].note", channel.note
