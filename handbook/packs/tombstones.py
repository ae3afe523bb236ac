"""Taking withdrawn records out of documents."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from handbook.model.canonical import Json, read_json, write_json
from handbook.packs.roles import TOP_ROLES
from handbook.packs.signed_fields import read_withdrawn
from handbook.packs.signing import load, roles_in


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
    found = {}
    for area in roles_in(metadata):
        current = load(metadata, area) if area not in TOP_ROLES else None
        if current is not None:
            stones = read_withdrawn(area, current.signed.unrecognized_fields)
            found[area] = frozenset(stone.id for stone in stones)
    return found


def holds_record(document: bytes, record_id: str) -> bool:
    """Whether a document holds the record of this id."""
    return without_record(document, {record_id}) != document


def _kept(items: Json, ids: Collection[str]) -> Any:
    if not isinstance(items, list):
        return items
    return [item for item in items if not (isinstance(item, dict) and item.get("id") in ids)]
