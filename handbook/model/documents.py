"""Which file holds which records: the places of the content contract, as pure functions of relative paths."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from handbook.model.codec import Form, decode, encode
from handbook.model.codes import TOPICS
from handbook.model.faults import Fault, LocatedFault
from handbook.model.records import (
    Concept,
    Country,
    Deadline,
    Indicator,
    Organisation,
    Pack,
    Phrase,
    Profile,
    Question,
    Route,
    Service,
    Source,
    Statement,
    Topic,
)

PACK_FILE = "pack.toml"
COUNTRY_FILE = "country.toml"

TOP_LEVEL: Mapping[str, tuple[str, type]] = {
    "topics.toml": ("topic", Topic),
    "indicators.toml": ("indicator", Indicator),
    "profiles.toml": ("profile", Profile),
    "services.toml": ("service", Service),
    "glossary.toml": ("concept", Concept),
    "questions.toml": ("question", Question),
    "routes.toml": ("route", Route),
    "sources.toml": ("source", Source),
    "phrases.toml": ("phrase", Phrase),
    "deadlines.toml": ("deadline", Deadline),
}
"""File → key of its array of tables and the class of each."""

CONTENT_FIELDS: Mapping[type, str] = {
    Topic: "topics",
    Indicator: "indicators",
    Profile: "profiles",
    Service: "services",
    Concept: "concepts",
    Question: "questions",
    Route: "routes",
    Source: "sources",
    Phrase: "phrases",
    Deadline: "deadlines",
    Country: "countries",
    Statement: "statements",
    Organisation: "organisations",
}
"""Record class → field of `Content`."""

RECORD_ID = re.compile(r"[a-z0-9-]{3,64}")
_COUNTRY_FOLDER = re.compile(r"[A-Z]{2}")
_FILE_OF = {cls: name for name, (_, cls) in TOP_LEVEL.items()} | {Pack: PACK_FILE}
_TABLE_OF = {cls: table for table, cls in TOP_LEVEL.values()} | {Statement: "statement"}


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """What a file holds.

    Attributes:
        cls: class of its records.
        table: key of the array of tables; None if the whole file is one record.
        place: fields of the records that the path decides.
        own: (field, value) that the path demands of a whole-file record, e.g. ("id", "kovcheg").
    """

    cls: type[Any]
    table: str | None = None
    place: tuple[tuple[str, str], ...] = ()
    own: tuple[str, str] | None = None


def document_kind(path: str) -> DocumentKind | None:
    """What the file at the relative `path` holds; None if the contract has no such place."""
    pure = PurePosixPath(path)
    stem = pure.stem
    if pure.suffix != ".toml":
        return None
    match pure.parts:
        case ("pack.toml",):
            return DocumentKind(Pack)
        case (name,) if name in TOP_LEVEL:
            table, cls = TOP_LEVEL[name]
            return DocumentKind(cls, table)
        case ("countries", country, "country.toml") if _COUNTRY_FOLDER.fullmatch(country):
            return DocumentKind(Country, own=("code", country))
        case ("countries", country, _) if stem in TOPICS and _COUNTRY_FOLDER.fullmatch(country):
            return DocumentKind(Statement, "statement", (("country", country), ("topic", stem)))
        case ("organisations", _) if RECORD_ID.fullmatch(stem):
            return DocumentKind(Organisation, own=("id", stem))
    return None


def file_of(record: Any) -> str:
    """The path of the file that holds `record`, e.g. `countries/AM/entry.toml`."""
    if isinstance(record, Statement):
        return f"countries/{record.country}/{record.topic}.toml"
    if isinstance(record, Country):
        return f"countries/{record.code}/{COUNTRY_FILE}"
    if isinstance(record, Organisation):
        return f"organisations/{record.id}.toml"
    return _FILE_OF[type(record)]


def encode_document(records: Sequence[Any], form: Form = "toml") -> dict[str, Any]:
    """The table of one file: what `decode_document` turns into `records` again.

    Args:
        records: at least one, all of the class that the file holds, in their order.
        form: how days are written.
    """
    tables = [encode(record, form) for record in records]
    cls = type(records[0])
    return {_TABLE_OF[cls]: tables} if cls in _TABLE_OF else tables[0]


def label_of(record: Any) -> str:
    """What a record is called in its file: its id, else its code."""
    return str(record.id if hasattr(record, "id") else record.code)


def decode_document(
    path: str,
    kind: DocumentKind,
    document: Mapping[str, Any],
    form: Form = "toml",
    most_faults: int = sys.maxsize,
) -> tuple[list[Any], list[LocatedFault]]:
    """The records of one parsed file and every fault of its form.

    Args:
        path: relative path, for the faults.
        kind: what the file holds, from `document_kind`.
        document: what `tomllib` or the canonical reader gave.
        form: how days are written.
        most_faults: after so many the rest is not looked at.
    """
    records: list[Any] = []
    located: list[LocatedFault] = []
    for label, table, faults in _tables(kind, document):
        if table is not None:
            record, found = decode(kind.cls, table, dict(kind.place), form)
            faults = [*faults, *found]
            if record is not None:
                records.append(record)
        located += [LocatedFault(path, label, fault) for fault in faults]
        if len(located) >= most_faults:
            break
    return records, located


def _tables(
    kind: DocumentKind, document: Mapping[str, Any]
) -> Iterator[tuple[str | None, Mapping[str, Any] | None, list[Fault]]]:
    """Every record table of a document with its label, and faults where one is misshapen."""
    if kind.table is None:
        fault = _name_fault(kind, document)
        own = dict([kind.own]) if kind.own and fault else {}
        yield table_label(document), {**document, **own}, [fault] if fault else []
        return
    strangers = sorted(document.keys() - {kind.table})
    if strangers:
        yield None, None, [Fault.of(key, "unknown_key", key=key) for key in strangers]
    tables = document.get(kind.table, [])
    if not isinstance(tables, list):
        yield None, None, [Fault.of(kind.table, "not_an_array_of_tables", key=kind.table)]
        return
    table: Any
    for number, table in enumerate(tables):
        if isinstance(table, dict):
            yield table_label(table) or f"{kind.table}[{number}]", table, []
        else:
            yield f"{kind.table}[{number}]", None, [Fault("", "not_a_table")]


def table_label(table: Mapping[str, Any]) -> str | None:
    """The id or code in an undecoded table, if it has one."""
    label = table.get("id", table.get("code"))
    return label[:64] if isinstance(label, str) and label else None


def _name_fault(kind: DocumentKind, document: Mapping[str, Any]) -> Fault | None:
    """A record whose own name differs from that of its file; it goes on under the name of the file."""
    if kind.own is None:
        return None
    key, wanted = kind.own
    found = document.get(key)
    if not isinstance(found, str) or found == wanted:
        return None
    return Fault.of(key, "not_the_file_name", key=key, value=found[:80], wanted=wanted)
