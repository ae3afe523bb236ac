"""Why a part of the handbook is in doubt, as a sentence."""

from __future__ import annotations

from datetime import date
from typing import Literal, Protocol

from handbook.words.areas import area_name
from handbook.words.catalogue import Words
from handbook.words.dates import format_date


class DoubtLike(Protocol):
    """What is in doubt and why."""

    @property
    def reason(self) -> Literal["superseded", "expired"]:
        """Newer text exists, or it is too old."""

    @property
    def area(self) -> str:
        """The area of the pack."""

    @property
    def publisher(self) -> str:
        """Who answers for it."""

    @property
    def version(self) -> int:
        """Of the pack to ask for."""

    @property
    def expired_on(self) -> date:
        """The last day of what has expired."""


def doubt_sentence(doubt: DoubtLike, words: Words, of: Literal["contacts", "page"]) -> str:
    """What is wrong with contacts or with a page, and which pack to ask for."""
    return words.sentence(
        f"updates.{doubt.reason}_{of}",
        publisher=doubt.publisher,
        version=doubt.version,
        area=area_name(doubt.area, words),
        date=format_date(doubt.expired_on, words.lang),
    )
