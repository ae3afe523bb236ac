"""Contacts in hostile hands that a statement still names: editors write numbers into texts, too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from handbook.model.channels import written
from handbook.model.records import Organisation, Statement

_LEAST_DIGITS = 6
"""Shorter numbers are years, articles and prices as often as phones."""


@dataclass(frozen=True, slots=True)
class Trap:
    """A compromised organisation.

    Attributes:
        signs: what gives its channels away in a text: digits alone, or an address in small letters.
    """

    organisation: Organisation
    signs: tuple[str, ...]


def traps_of(compromised: Iterable[Organisation]) -> tuple[Trap, ...]:
    """What gives each of these away."""
    return tuple(
        Trap(each, tuple(filter(None, (_sign(written(channel)) for channel in each.channel))))
        for each in compromised
    )


def named_in(statement: Statement, traps: Iterable[Trap]) -> tuple[Organisation, ...]:
    """Compromised organisations whose number, handle or address stands in a statement, in whatever language."""
    texts = [*statement.text.values(), *(statement.action or {}).values()]
    plain = "\n".join(texts).lower()
    digits = "\n".join(re.sub(r"(?<=\d)[\s().\-–/]+(?=\d)", "", text) for text in texts)
    return tuple(
        trap.organisation
        for trap in traps
        if any(sign in (digits if sign.isdigit() else plain) for sign in trap.signs)
    )


def _sign(shown: str) -> str | None:
    digits = re.sub(r"[\s+().\-–/]", "", shown)
    if digits.isdigit():
        return digits if len(digits) >= _LEAST_DIGITS else None
    return shown.lower()
