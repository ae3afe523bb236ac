"""The shape of every sign: its icon, its box, its weight (visual.md, "Signs").

The same on screen and on paper; the window adds colours (`ui/signs.py`). Words come from `words`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # records are 20 ms of dataclasses, and a start needs one icon of here
    from handbook.model.signs import SignCode

HIGH_RISK_ICON = "alert-triangle-filled"
"""The only filled icon: danger to a person."""
CONFLICT_ICON = "arrows-split"


@dataclass(frozen=True, slots=True)
class SignShape:
    """What a sign looks like without colour.

    Attributes:
        icon: name of its icon.
        boxed: in a frame.
        dashed: the frame is dashed: old.
        bold: in bold, for danger.
        solid: on a filled ground: a withdrawn contact.
        loud: its icon is printed too; on paper quiet signs are words alone.
    """

    icon: str
    boxed: bool = False
    dashed: bool = False
    bold: bool = False
    solid: bool = False
    loud: bool = False


SHAPES: dict[SignCode, SignShape] = {
    "risk_high": SignShape(HIGH_RISK_ICON, bold=True, loud=True),
    "risk_medium": SignShape("alert-triangle", loud=True),
    "certainty_law": SignShape("scale"),
    "certainty_official": SignShape("building-bank"),
    "certainty_practice": SignShape("eye-check"),
    "certainty_report": SignShape("news"),
    "as_of": SignShape("calendar"),
    "recheck": SignShape("clock-exclamation", boxed=True, dashed=True),
    "undated": SignShape("calendar-question", boxed=True, dashed=True),
    "not_yet": SignShape("hourglass", boxed=True),
    "ended": SignShape("calendar-off", boxed=True),
    "confirmed": SignShape("user-check"),
    "not_confirmed": SignShape("user-question"),
    "compromised": SignShape("skull", solid=True, loud=True),
    "closed": SignShape("circle-x", solid=True, loud=True),
    "suspended": SignShape("hourglass", loud=True),
    "warning": SignShape(HIGH_RISK_ICON, bold=True, loud=True),
    "changed": SignShape("refresh", boxed=True),
    "for_chosen": SignShape("user", bold=True),
    "for_others": SignShape("circle-minus"),
}
