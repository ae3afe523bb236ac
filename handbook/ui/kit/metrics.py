"""Every measure of the window, scaled from the text size the user chose."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum

TEXT_PERCENTS = (100, 125, 150, 200)
"""The text sizes on offer."""

EM_PX = 15
"""Height of body text at 100 %, in px; breakpoints and pane widths count in it."""

QWIDGETSIZE_MAX = (1 << 24) - 1
"""As wide as there is room (qwidget.h; PySide does not tell it)."""

LINE_PERCENT = 106
"""Proportional line height that makes Noto Sans 1.45 em (its own line is 1.36 em)."""


class TextSize(float, Enum):
    """Type sizes in px at 100 %, by use."""

    PAGE = 25
    TOPIC = 20
    SINGLE = 19
    FIRST = 17
    LEAD = 16
    BODY = 15
    LIST = 14
    SECOND = 13
    TAG = 12.5
    LEAST = 12


class Breadth(IntEnum):
    """Layouts by width of the window (visual.md, "Layout"); they compare by order."""

    SINGLE = 0
    NARROW = 1
    MEDIUM = 2
    WIDE = 3


@dataclass(frozen=True)
class Metrics:
    """Measures in px for one text size.

    Attributes:
        percent: the text size, 100 being 15 px.
    """

    percent: int = 100

    def px(self, at_100: float) -> int:
        """A measure that is `at_100` px at 100 %; what exists at all stays at least 1 px."""
        scaled = int(at_100 * self.percent / 100 + 0.5)
        return max(1, scaled) if at_100 > 0 else scaled

    def em(self, count: float) -> int:
        """`count` em of body text, in px."""
        return self.px(count * EM_PX)

    def breadth(self, width_px: int) -> Breadth:
        """The layout for a window of this width."""
        ems = width_px / self.em(1)
        if ems >= 100:
            return Breadth.WIDE
        if ems >= 72:
            return Breadth.MEDIUM
        return Breadth.NARROW if ems >= 52 else Breadth.SINGLE

    def is_low(self, height_px: int) -> bool:
        """Whether a window of this height shows only one line of contacts."""
        return height_px < self.em(45)

    @property
    def hair(self) -> int:
        """4: between an icon and its word."""
        return self.px(4)

    @property
    def small(self) -> int:
        """8: between neighbours, above and below a row."""
        return self.px(8)

    @property
    def medium(self) -> int:
        """12: between tags."""
        return self.px(12)

    @property
    def pane(self) -> int:
        """16: inside a pane."""
        return self.px(16)

    @property
    def large(self) -> int:
        """24."""
        return self.px(24)

    @property
    def huge(self) -> int:
        """32."""
        return self.px(32)

    @property
    def rule(self) -> int:
        """1: lines and borders."""
        return self.px(1)

    @property
    def radius(self) -> int:
        """4: controls; tags have one less."""
        return self.px(4)

    @property
    def control(self) -> int:
        """34: height of a control."""
        return self.px(34)

    @property
    def control_small(self) -> int:
        """28: height of a control in rows and cards."""
        return self.px(28)

    @property
    def control_top(self) -> int:
        """38: height of a control in the top bar."""
        return self.px(38)

    @property
    def top_bar(self) -> int:
        """56: height of the top bar."""
        return self.px(56)

    @property
    def status_line(self) -> int:
        """26: height of the status line."""
        return self.px(26)

    @property
    def rail(self) -> int:
        """100: least width of the rail."""
        return self.px(100)

    @property
    def icon(self) -> int:
        """16: icon in a control."""
        return self.px(16)

    @property
    def icon_large(self) -> int:
        """18: icon in a bar."""
        return self.px(18)

    @property
    def icon_tag(self) -> int:
        """14: icon in a tag."""
        return self.px(14)

    @property
    def icon_rail(self) -> int:
        """24: icon of the rail."""
        return self.px(24)
