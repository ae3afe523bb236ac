"""The shape and colour of values and of what a route allows (visual.md, "Signs")."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from handbook.model.signs import Sign
from handbook.services.rows import IndicatorRow
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec, TagTone
from handbook.ui.signs import tag_of
from handbook.words import Words
from handbook.words.dates import format_date

_LEVELS = {"low": "circle-check", "medium": "alert-triangle", "high": HIGH_RISK_ICON}
_VALUES = {
    "no": "circle-x",
    "unlikely": "circle-minus",
    "avoid": "ban",
    "transit": "route",
    "destination": "home",
}
_TONE_ICONS = {"plain": "circle-check", "mid": "circle-dashed", "high": "circle-x", "unknown": "help-circle"}
_TONES: dict[str, TagTone] = {"plain": "ink", "mid": "mid", "high": "high", "unknown": "ink3"}
ROUTE_SHAPES: dict[str, tuple[str, TagTone]] = {
    "yes": ("circle-check", "ink"),
    "conditional": ("circle-dashed", "mid"),
    "unknown": ("help-circle", "ink2"),
    "no": ("circle-x", "ink"),
}
"""Icon and colour of what `allowed` says."""


_READING_ORDER = (
    "entry_internal_passport", "entry_foreign_passport", "visa_free_days", "registration_days", "extradition_risk",
    "deserter_protection", "asylum_access", "transit_state",
)  # fmt: skip


class Coded(Protocol):
    """What belongs to an indicator."""

    @property
    def code(self) -> str:
        """Of the indicator."""


_Coded = TypeVar("_Coded", bound=Coded)


def in_reading_order(rows: Sequence[_Coded]) -> tuple[_Coded, ...]:
    """Indicators in the order in which somebody on the way needs them; unknown ones last."""
    order = {code: number for number, code in enumerate(_READING_ORDER)}
    return tuple(sorted(rows, key=lambda row: order.get(row.code, len(order))))


def indicator_age(row: IndicatorRow, words: Words) -> TagSpec:
    """How old a value is, in short; nothing to date where nothing is known."""
    if row.value == "unknown" and row.as_of is None:
        return TagSpec("", words.sentence("reading.no_data"), "ink3")
    return age_tag(row.sign, words)


def age_tag(sign: Sign, words: Words) -> TagSpec:
    """The age in short, for places with little room: `calendar 12.02.2026`; the icon says what to do."""
    full = tag_of(sign, words)
    if sign.code == "recheck" and sign.moment is not None:
        text = words.sentence("signs.as_of", date=format_date(sign.moment, words.lang))
    elif sign.code == "undated":
        text = words.sentence("reading.undated")
    else:
        text = full.text
    return TagSpec(full.icon, text, full.tone)


def value_tag(row: IndicatorRow, words: Words) -> TagSpec:
    """What an indicator says: `circle-check yes`; numbers stand alone."""
    text = row.label
    if row.per_days:
        text = words.sentence("reading.days_in", days=row.label, period=row.per_days)
    return TagSpec(_value_icon(row), text, _TONES[row.tone], bold=True)


def _value_icon(row: IndicatorRow) -> str:
    value = str(row.value)
    if row.code == "extradition_risk" and value in _LEVELS:
        return _LEVELS[value]
    if isinstance(row.value, int):
        return ""
    return _VALUES.get(value, _TONE_ICONS[row.tone])
