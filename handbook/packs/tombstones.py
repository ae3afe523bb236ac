"""Withdrawn records: which there are, taking them out of documents."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from handbook.model.canonical import Json, read_json, write_json
from handbook.packs.roles import TOP_ROLES
from handbook.packs.signed_fields import Withdrawn, read_withdrawn
from handbook.packs.signing import lacking, load, roles_in

AreaStone = tuple[str, Withdrawn]
"""An area and one of its tombstones."""


def without_records(targets: Mapping[str, bytes], ids: Collection[str]) -> dict[str, bytes]:
    """`targets` without the records of these ids; a document that was one such record is gone."""
    if not ids:
        return dict(targets)
    kept = {path: without_record(data, ids) for path, data in targets.items()}
    return {path: data for path, data in kept.items() if data is not None}


def without_record(document: bytes, ids: Collection[str]) -> bytes | None:
    """A document of canonical JSON without the records of these ids; None if it was one of them itself.

    Whatever does not hold one of them comes back as it was, byte for byte.
    """
    if not any(record_id.encode() in document for record_id in ids):
        return document
    value, _ = read_json(document)
    if not isinstance(value, dict):
        return document
    if value.get("id") in ids:
        return None
    kept = {key: _kept(items, ids) for key, items in value.items()}
    return document if kept == value else write_json(kept)


def withdrawn_ids(metadata: Mapping[str, bytes]) -> dict[str, frozenset[str]]:
    """Area → ids of the records it withdrew, in verified metadata files by name.

    Each area speaks for itself alone: one editor of a country must not take away what two others signed.
    """
    return {area: frozenset(stone.id for stone in stones) for area, stones in _tombstones(metadata).items()}


def new_tombstones(metadata: Mapping[str, bytes], before: Mapping[str, bytes]) -> tuple[AreaStone, ...]:
    """What these metadata files withdraw that nobody has vouched for before, whoever put it there.

    Args:
        metadata: files by name, whoever signed them.
        before: those of the last release, empty before the first; an area counts if all who must have signed it.
    """
    known = {area: stones for area, stones in _tombstones(before).items() if not lacking(before, area).needed}
    return tuple(
        (area, stone)
        for area, stones in sorted(_tombstones(metadata).items())
        for stone in stones
        if stone not in known.get(area, ())
    )


def _tombstones(metadata: Mapping[str, bytes]) -> dict[str, tuple[Withdrawn, ...]]:
    loaded = {area: load(metadata, area) for area in roles_in(metadata) if area not in TOP_ROLES}
    return {
        area: read_withdrawn(area, current.signed.unrecognized_fields)
        for area, current in loaded.items()
        if current is not None
    }


def holds_record(document: bytes, record_id: str) -> bool:
    """Whether a document holds the record of this id."""
    return without_record(document, {record_id}) != document


def _kept(items: Json, ids: Collection[str]) -> Any:
    if not isinstance(items, list):
        return items
    return [item for item in items if not (isinstance(item, dict) and item.get("id") in ids)]
