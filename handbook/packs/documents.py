"""Content as the targets of a pack and back: one document of canonical JSON (RFC 8785) for each file of content.

The places are those of the content folder with `.json` for `.toml`, except that sources are split by the first
character of their id and questions with a country stand with that country, so that small changes make small packs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from handbook.model.canonical import MAX_FAULTS, dump_canonical, read_json, write_json
from handbook.model.characters import visible
from handbook.model.codes import TOPICS
from handbook.model.documents import (
    CONTENT_FIELDS,
    DocumentKind,
    decode_document,
    document_kind,
    encode_document,
    file_of,
    label_of,
)
from handbook.model.faults import Fault, LocatedFault
from handbook.model.fields import Scope
from handbook.model.integrity import content_faults, records_of
from handbook.model.records import Content, Pack, Question, Source
from handbook.packs.areas import PACK_TARGET

MOST_FAULTS = 1_000
"""Of all documents, `MAX_FAULTS` of one: nobody reads more, and nothing but faults must not fill the memory."""
_SOURCES = re.compile(r"sources/([a-z0-9-])\.json")
_QUESTIONS = re.compile(r"countries/([A-Z]{2})/questions\.json")
_LABEL = re.compile(rb'"(?:id|code)":"([a-z0-9_-]{2,64})"')
"""How a record of a document that can't be read names itself."""


def target_of(record: Any) -> str:
    """The path of the document that holds `record`, e.g. `countries/AM/entry.json`."""
    if isinstance(record, Source):
        return f"sources/{record.id[:1]}.json"
    if isinstance(record, Question) and record.country is not None:
        return f"countries/{record.country}/questions.json"
    return file_of(record).removesuffix(".toml") + ".json"


def target_kind(path: str) -> DocumentKind | None:
    """What the document at `path` holds; None if a pack has no such place."""
    if _SOURCES.fullmatch(path):
        return DocumentKind(Source, "source")
    if _QUESTIONS.fullmatch(path):
        return DocumentKind(Question, "question")
    kind = document_kind(path.removesuffix(".json") + ".toml") if path.endswith(".json") else None
    return None if kind is not None and kind.cls is Source else kind


def targets_of(content: Content) -> dict[str, bytes]:
    """Every record of `content` as documents: path → canonical JSON, in reading order.

    Raises:
        ValueError: a number that canonical JSON can't hold, or a lone surrogate; faultless content has none.
    """
    documents: dict[str, list[Any]] = {}
    for record in (content.pack, *records_of(content)):
        documents.setdefault(target_of(record), []).append(record)
    return {
        path: write_json(encode_document(documents[path], "json"))
        for path in sorted(documents, key=reading_order)
    }


def decode_targets(
    targets: Mapping[str, bytes], *, is_whole: bool = True
) -> tuple[Content | None, list[LocatedFault]]:
    """The content that a complete set of targets holds, judged as strictly as a content folder.

    Args:
        targets: path → bytes; may be lazy, each is asked for once.
        is_whole: False where some areas stayed at an older version: a reference between areas may then lead to
            nothing, as long as the newer text has not come.

    Returns:
        The content and no faults, or None and every fault in reading order (the first `MOST_FAULTS`).
    """
    reading = _Reading()
    paths = sorted(targets, key=reading_order)
    for path in paths:
        if len(reading.faults) >= MOST_FAULTS:
            return None, reading.faults[:MOST_FAULTS]
        reading.read(path, targets[path])
    reading.faults += missing_documents(paths)
    packs = reading.records.pop(Pack)
    if not packs:
        return None, reading.faults
    content = Content(
        pack=packs[0], **{name: tuple(reading.records[cls]) for cls, name in CONTENT_FIELDS.items()}
    )
    scope = Scope(languages=content.pack.languages)
    faults = [*reading.faults, *content_faults(content, scope, reading.unread, target_of, is_whole=is_whole)]
    faults.sort(key=lambda fault: reading_order(fault.file))
    return (None if faults else content), faults[:MOST_FAULTS]


def read_records(path: str, data: bytes) -> list[Any] | None:
    """The records of the document at `path` in their order; None if it is at fault by itself."""
    kind = target_kind(path)
    if kind is None:
        return None
    reading = _Reading()
    reading.read(path, data)
    return None if reading.faults else reading.records[kind.cls]


def missing_documents(paths: Collection[str]) -> list[LocatedFault]:
    """Every document that must be there beside `paths` and is not."""
    countries = {path.split("/")[1] for path in paths if path.startswith("countries/") and target_kind(path)}
    needed = (PACK_TARGET, *(f"countries/{country}/country.json" for country in sorted(countries)))
    return [LocatedFault(path, None, Fault("", "missing_file")) for path in needed if path not in paths]


@dataclass(slots=True)
class _Reading:
    """What has been read so far.

    Attributes:
        records: by class, in reading order.
        faults: with the paths of their targets.
        unread: ids and codes of records that exist and could not be decoded.
    """

    records: dict[type, list[Any]] = field(
        default_factory=lambda: {cls: [] for cls in (Pack, *CONTENT_FIELDS)}
    )
    faults: list[LocatedFault] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)

    def read(self, path: str, data: bytes) -> None:
        """Decode the document at `path`."""
        kind = target_kind(path)
        if kind is None:
            self.faults.append(LocatedFault(visible(path[:200]), None, Fault("", "unexpected_file")))
            return
        document, faults = _document(data)
        if faults:
            self.faults += [LocatedFault(path, None, fault) for fault in faults]
            self.unread |= {label.decode("ascii") for label in _LABEL.findall(data)}
            return
        records, located = decode_document(path, kind, document, "json", MAX_FAULTS)
        for record in records:
            located += [LocatedFault(path, label_of(record), fault) for fault in _place_faults(record, path)]
        self.records[kind.cls] += records
        self.faults += located[:MAX_FAULTS]
        self.unread |= {fault.record for fault in located if fault.record is not None}


def _document(data: bytes) -> tuple[Mapping[str, Any], list[Fault]]:
    """The object in `data`, and faults unless it is one and written canonically."""
    value, faults = read_json(data)
    if faults:
        return {}, faults
    if not isinstance(value, dict):
        return {}, [Fault("", "not_a_table")]
    canonical = dump_canonical(value)
    if canonical != data:
        same = next(
            (n for n, (a, b) in enumerate(zip(canonical, data, strict=False)) if a != b), len(canonical)
        )
        return {}, [
            Fault.of("", "not_json", line=1, column=same + 1, detail="not in canonical form (RFC 8785)")
        ]
    return value, []


def _place_faults(record: Any, path: str) -> Iterator[Fault]:
    """A record that belongs into another document than the one it stands in."""
    match record:
        case Source() if target_of(record) != path:
            yield Fault.of("id", "not_the_file_name", key="id", value=record.id[:80], wanted=f"{path[-6]}…")
        case Question(country=country) if target_of(record) != path:
            wanted = _QUESTIONS.fullmatch(path)
            if wanted is None:
                yield Fault.of("country", "place_key", key="country")
            else:
                value = (country or "")[:80]
                yield Fault.of("country", "not_the_file_name", key="country", value=value, wanted=wanted[1])


def reading_order(path: str) -> tuple[list[str], int, str]:
    """The order of the content loader within each class: countries by code, their topics as in a page."""
    *folder, name = path.split("/")
    topic = name.removesuffix(".json")
    return folder, TOPICS.index(topic) if topic in TOPICS else -1, name
