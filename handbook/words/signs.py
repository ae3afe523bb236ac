"""Signs as words."""

from __future__ import annotations

from typing import Protocol

from handbook.words.catalogue import Words
from handbook.words.dates import DateLike, format_date


class SignLike(Protocol):
    """A sign: a code of the catalogue `signs` and perhaps a date."""

    @property
    def code(self) -> str:
        """`risk_high`, `recheck` …"""

    @property
    def moment(self) -> DateLike | None:
        """Fills `{date}`."""


def sign_text(sign: SignLike, words: Words) -> str:
    """One sign in words: `recheck · as of 3 Feb 2026`."""
    code = f"signs.{sign.code}"
    if sign.moment is None:
        return words.sentence(code)
    return words.sentence(code, date=format_date(sign.moment, words.lang))
