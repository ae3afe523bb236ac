"""Errors as sentences."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handbook.errors import HandbookError
from handbook.words.areas import area_name, metadata_name, target_name
from handbook.words.catalogue import Words

_NAMES: Mapping[str, Callable[[str, Words], str]] = {
    "area": area_name,
    "role": area_name,
    "packs.metadata_missing:name": metadata_name,
    "packs.metadata_too_large:name": metadata_name,
    "packs.metadata_unreadable:name": metadata_name,
    "packs.target_changed:path": target_name,
    "packs.target_too_large:path": target_name,
}
"""Parameters that name a part of a pack, in all sentences or in one; people are told its name."""


def write_reason(error: Exception, words: Words) -> str:
    """Why a file could not be written, as the system or we say it.

    Raises:
        Exception: `error` itself, if it is neither the system's nor one of ours.
    """
    if isinstance(error, HandbookError):
        return error_sentence(error, words)
    if isinstance(error, OSError):
        return error.strerror or str(error)
    raise error


def error_sentence(error: HandbookError, words: Words) -> str:
    """What happened and what to do, in one or two sentences for people."""
    code = error.code if "." in error.code else f"errors.{error.code}"
    if not words.has(code):
        return words.sentence("errors.unknown", code=error.code)
    params = dict(error.params)
    for key, value in params.items():
        naming = _NAMES.get(key) or _NAMES.get(f"{code}:{key}")
        if naming is not None:
            params[key] = naming(str(value), words)
    return words.sentence(code, **params)
