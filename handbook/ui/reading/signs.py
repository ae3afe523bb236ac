"""The shape and colour of each sign (visual.md, "Signs")."""

from __future__ import annotations

from handbook.model.signs import Sign, SignCode
from handbook.services.rows import IndicatorRow
from handbook.services.signs import sign_text
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagSpec, TagTone
from handbook.words import Words
from handbook.words.dates import format_date

_SHAPES: dict[SignCode, tuple[str, TagTone, bool]] = {
    "risk_high": (HIGH_RISK_ICON, "high", False),
    "risk_medium": ("alert-triangle", "mid", False),
    "certainty_law": ("scale", "ink2", False),
    "certainty_official": ("building-bank", "ink2", False),
    "certainty_practice": ("eye-check", "ink2", False),
    "certainty_report": ("news", "ink2", False),
    "as_of": ("calendar", "ink2", False),
    "recheck": ("clock-exclamation", "stale", True),
    "undated": ("calendar-question", "stale", True),
    "not_yet": ("hourglass", "accent", True),
    "ended": ("calendar-off", "ink3", True),
    "confirmed": ("user-check", "good", False),
    "not_confirmed": ("user-question", "ink2", False),
    "compromised": ("skull", "high", False),
    "closed": ("circle-x", "high", False),
    "suspended": ("clock-x", "mid", True),
    "warning": (HIGH_RISK_ICON, "high", True),
}
"""Icon, colour, whether in a box."""

_SOLID: frozenset[SignCode] = frozenset({"compromised", "closed"})
_BOLD: frozenset[SignCode] = frozenset({"risk_high", "warning"})
_LEVELS = {"low": "circle-check", "medium": "alert-triangle", "high": HIGH_RISK_ICON}
_VALUES = {
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


def sign_tag(sign: Sign, words: Words) -> TagSpec:
    """A sign as a tag."""
    icon, tone, boxed = _SHAPES[sign.code]
    return TagSpec(
        icon, sign_text(sign, words), tone, boxed=boxed, bold=sign.code in _BOLD, solid=sign.code in _SOLID
    )


def age_tag(sign: Sign, words: Words) -> TagSpec:
    """The age in short, for places with little room: `calendar 12.02.2026`; the icon says what to do."""
    icon, tone, _ = _SHAPES[sign.code]
    if sign.code == "recheck" and sign.moment is not None:
        text = words.sentence("signs.as_of", date=format_date(sign.moment, words.lang))
    elif sign.code == "undated":
        text = words.sentence("reading.undated")
    else:
        text = sign_text(sign, words)
    return TagSpec(icon, text, tone)


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
