"""Errors and signs as sentences."""

from __future__ import annotations

from handbook.errors import HandbookError
from handbook.words.catalogue import Words


def error_sentence(error: HandbookError, words: Words) -> str:
    """What happened and what to do, in one or two sentences for people."""
    code = error.code if "." in error.code else f"errors.{error.code}"
    if not words.has(code):
        return words.sentence("errors.unknown", code=error.code)
    return words.sentence(code, **error.params)
