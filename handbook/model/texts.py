"""Choosing a text in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from handbook.model.codes import LanguageTag

Value = TypeVar("Value")


def pick(
    text: Mapping[LanguageTag, Value], lang: str, languages: Sequence[str] = ()
) -> tuple[LanguageTag, Value]:
    """The text in `lang`, else in the first of the pack's `languages` that has it, else in any.

    Returns:
        The language it really is in, and the text.

    Raises:
        KeyError: there is no text at all (the contract forbids it).
    """
    for candidate in (lang, *languages):
        tag = LanguageTag(candidate)
        if tag in text:
            return tag, text[tag]
    for tag in text:
        return tag, text[tag]
    raise KeyError(lang)
