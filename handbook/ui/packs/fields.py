"""A record of a pack as lines of plain text under short labels, to be compared."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from PySide6.QtCore import QObject

from handbook.model.codes import ChannelKind, DisclosureRisk, OrganisationKind
from handbook.model.dates import PartialDate
from handbook.services.pack_diff import DiffedKind
from handbook.ui.contacts.names import ContactNames
from handbook.ui.languages import own_language_name
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.names import country_name

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")
_HIDDEN = frozenset({"id", "code", "country", "topic"})
_FIRST: dict[str, tuple[str, ...]] = {
    "statement": ("text", "action", "risk", "certainty", "as_of"),
    "organisation": ("name", "status", "warning", "channel", "address", "disclosure_risk"),
}
_TAGS = frozenset({"risk", "certainty", "as_of"})
_MAIN = frozenset({"text", "name", "title", "phrasings"})


@dataclass(frozen=True, slots=True)
class Field:
    """A part of a record.

    Attributes:
        is_main: what it is known by, shown without a label even if unchanged.
        is_tag: one of the signs in the line under it, shown even if unchanged.
    """

    key: str
    label: str
    lines: tuple[str, ...]
    is_main: bool = False
    is_tag: bool = False


class RecordFields(QObject):
    """Turns records (with the contract's keys) into fields, in the program's language."""

    def __init__(self, ui_language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(ui_language)
        self._contacts = ContactNames(ui_language, self)
        self._codes: Mapping[str, str] = {}

    def set_names(self, names: Mapping[str, str]) -> None:
        """Names of services, profiles, indicators by code."""
        self._codes = names

    def fields(self, kind: DiffedKind, record: Mapping[str, Any], langs: Sequence[str]) -> tuple[Field, ...]:
        """The fields of a record, texts in `langs`."""
        first = _FIRST.get(kind, ())
        keys = [key for key in first if key in record]
        keys += [key for key in record if key not in first and key not in _HIDDEN]
        fields = []
        for key in keys:
            lines = tuple(self._lines(key, record[key], langs))
            is_tag = kind == "statement" and key in _TAGS
            fields.append(Field(key, self._label(key), lines, key in _MAIN, is_tag))
        return tuple(fields)

    def _lines(self, key: str, value: Any, langs: Sequence[str]) -> list[str]:
        if _is_text(value):
            return self._text_lines(value, langs)
        if isinstance(value, Mapping):
            return [
                f"{self._code(code)}: {self._inline(code, inner, langs)}" for code, inner in value.items()
            ]
        if isinstance(value, list) and any(isinstance(item, Mapping) for item in value):
            return [self._inline(key, item, langs) for item in value]
        return [self._inline(key, value, langs)]

    def _text_lines(self, text: Mapping[str, Any], langs: Sequence[str]) -> list[str]:
        shown = [lang for lang in langs if lang in text] or list(text)[:1]
        lines = []
        for lang in shown:
            parts = text[lang] if isinstance(text[lang], list) else [text[lang]]
            name = f"{own_language_name(lang)}: " if len(langs) > 1 else ""
            lines += [name + str(part) for part in parts]
        return lines

    def _inline(self, key: str, value: Any, langs: Sequence[str]) -> str:
        if _is_text(value):
            return " ".join(self._text_lines(value, langs))
        if isinstance(value, Mapping):
            return self._entry(key, value, langs)
        if isinstance(value, list):
            return ", ".join(self._inline(key, item, langs) for item in value)
        if isinstance(value, bool):
            return self._label(key) if value else "—"
        return self._value(key, str(value))

    def _entry(self, key: str, entry: Mapping[str, Any], langs: Sequence[str]) -> str:
        """A channel, opening hours, an indicator: its values in one line."""
        if {"days", "opens", "closes"} <= entry.keys():
            return f"{', '.join(map(str, entry['days']))} {entry['opens']}–{entry['closes']}"
        parts = [self._inline(inner, part, langs) for inner, part in entry.items()]
        if key == "channel" and len(parts) > 1:
            return f"{parts[0]}: " + " · ".join(parts[1:])
        return " · ".join(parts)

    def _value(self, key: str, value: str) -> str:
        if key == "as_of":
            return self._words.sentence("signs.as_of", date=_day(value, self._words.lang))
        if key in {"verified_on", "review_by", "valid_from", "valid_to", "published"}:
            return _day(value, self._words.lang)
        if key == "risk":
            return self._words.sentence(f"signs.risk_{value}")
        if key == "certainty":
            return self._words.sentence(f"signs.certainty_{value}")
        if key == "status":
            return self._status(value)
        if key == "disclosure_risk" and value in get_args(DisclosureRisk):
            return self._contacts.disclosure(value)  # type: ignore[arg-type]
        if key == "kind" and value in get_args(ChannelKind):
            return self._contacts.channel_kind(value)  # type: ignore[arg-type]
        if key == "kind" and value in get_args(OrganisationKind):
            return self._contacts.organisation_kind(value)  # type: ignore[arg-type]
        if key in {"countries", "from", "to"}:
            return country_name(value, self._words.lang)
        if key == "languages":
            return own_language_name(value)
        return self._code(value) if key in {"services", "profiles", "purpose"} else value

    def _code(self, code: str) -> str:
        return self._codes.get(code, code)

    def _status(self, status: str) -> str:
        known = {
            "active": self.tr("at work"),
            "suspended": self._words.sentence("signs.suspended"),
            "closed": self._words.sentence("signs.closed"),
            "compromised": self._words.sentence("signs.compromised"),
        }
        return known.get(status, status)

    def _label(self, key: str) -> str:
        return {**self._common_labels(), **self._other_labels()}.get(key, key)

    def _common_labels(self) -> dict[str, str]:
        return {
            "action": self.tr("What to do"),
            "risk": self.tr("Risk"),
            "certainty": self.tr("Kind of evidence"),
            "as_of": self.tr("As of"),
            "sources": self.tr("Sources"),
            "profiles": self.tr("For whom"),
            "verified_on": self.tr("Confirmed on"),
            "verified_by": self.tr("Confirmed by"),
            "review_by": self.tr("Recheck by"),
            "valid_from": self.tr("In force from"),
            "valid_to": self.tr("In force until"),
            "conflicts_with": self.tr("Contradicts"),
            "replaces": self.tr("Replaces"),
            "status": self.tr("Status"),
            "warning": self.tr("Warning"),
            "channel": self.tr("Contacts"),
            "address": self.tr("Address"),
            "disclosure_risk": self.tr("Passes data to the state"),
            "name": self.tr("Name"),
            "other_names": self.tr("Other names"),
            "city": self.tr("City"),
            "timezone": self.tr("Time zone"),
            "eligibility": self.tr("Whom it helps"),
            "notes": self.tr("Notes"),
            "note": self.tr("Note"),
            "countries": self.tr("Countries"),
            "languages": self.tr("Languages"),
            "services": self.tr("Help offered"),
            "kind": self.tr("Kind"),
        }

    def _other_labels(self) -> dict[str, str]:
        return {
            "preferred": self.tr("preferred"),
            "text": self.tr("Text"),
            "phrasings": self.tr("Wordings"),
            "answer": self.tr("Answer"),
            "title": self.tr("Title"),
            "publisher": self.tr("Publisher"),
            "url": self.tr("Address on the web"),
            "published": self.tr("Published"),
            "from": self.tr("From"),
            "to": self.tr("To"),
            "documents": self.tr("Documents"),
            "allowed": self.tr("Allowed"),
            "conditions": self.tr("Conditions"),
            "capital": self.tr("Capital"),
            "currency": self.tr("Currency"),
            "phone_code": self.tr("Phone code"),
            "emergency": self.tr("Emergency numbers"),
            "indicator": self.tr("Indicators"),
            "terms": self.tr("Terms"),
            "definition": self.tr("Definition"),
            "scale": self.tr("Scale"),
            "labels": self.tr("Labels"),
            "hint": self.tr("Hint"),
            "order": self.tr("Order"),
            "review_days": self.tr("Days until a recheck"),
            "description": self.tr("Description"),
            "licence": self.tr("Licence"),
        }


def languages_of(record: Mapping[str, Any] | None) -> set[str]:
    """Every language in which a record says something."""
    found: set[str] = set()
    for value in (record or {}).values():
        if _is_text(value):
            found |= set(value)
    return found


def _is_text(value: Any) -> bool:
    """Whether it is a text by language."""
    return (
        isinstance(value, Mapping)
        and bool(value)
        and all(
            isinstance(lang, str)
            and _LANGUAGE.fullmatch(lang) is not None
            and (isinstance(text, str) or (isinstance(text, list) and all(isinstance(t, str) for t in text)))
            for lang, text in value.items()
        )
    )


def _day(text: str, lang: str) -> str:
    try:
        return format_date(PartialDate.parse(text), lang)
    except ValueError:
        return text
