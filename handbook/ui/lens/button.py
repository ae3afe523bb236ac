"""The button beside the search box: for whom one looks, always to be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.focus import OUTER_RING
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.painting import draw_box, draw_words, mirrored, text_width
from handbook.ui.kit.pressable import Pressable
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.text import plain_tooltip

if TYPE_CHECKING:
    from handbook.model.lens import Lens
    from handbook.services.lens import LensChoices

_WIDEST_EM = 22


class LensButton(Pressable):
    """Two lines: what it is, and who is chosen; only an icon where it is narrow.

    It can be pressed once it is known what can be chosen (`LensDesk`).
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._look = look
        self._summary = ""
        self._is_narrow = False
        self.setProperty(OUTER_RING, True)
        self.setEnabled(False)
        spoken_as(self, Role.ButtonMenu)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._resettle)
        self._tell()

    def show_lens(self, lens: Lens, choices: LensChoices) -> None:
        """Say who is chosen."""
        names = dict((*choices.profiles, *choices.documents))
        words = [names.get(code, code) for code in (*lens.profiles, *lens.documents)]
        words += [dict(choices.countries).get(lens.country, lens.country)] if lens.country else []
        self._summary = " · ".join(words)
        self._tell()

    def summary(self) -> str:
        """Who is chosen; empty for nobody in particular."""
        return self._summary

    def set_breadth(self, breadth: Breadth) -> None:
        """Fit the width of the window."""
        self._is_narrow = breadth <= Breadth.NARROW
        self._resettle()

    def sizeHint(self) -> QSize:
        """Room for both lines, up to a limit."""
        unit = self._look.metrics
        icon, padding = unit.icon, unit.px(10)
        if self._is_narrow:
            return QSize(icon + 2 * padding, unit.px(38))
        words = max(
            text_width(self._look.fonts.body(12), self.tr("For whom")),
            text_width(self._look.fonts.bold(13), self._shown()),
        )
        return QSize(min(words, unit.em(_WIDEST_EM)) + 2 * icon + 2 * padding + 2 * unit.small, unit.px(38))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the person, both lines, the arrow."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        is_set = bool(self._summary)
        ground = theme.hover if self.underMouse() else theme.raised
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=theme.accent_soft if is_set or self.isDown() else ground,
            border=theme.accent if is_set else theme.edge, radius=unit.radius, width=unit.rule,
        )  # fmt: skip
        icon, padding, middle = unit.icon, unit.px(10), (self.height() - unit.icon) // 2
        self._paint_icon(painter, "user-search", padding, middle, theme.accent if is_set else theme.ink2)
        if not self._is_narrow:
            end, begin = self.width() - padding - icon, padding + icon + unit.small
            self._paint_icon(painter, "chevron-down", end, middle, theme.ink2)
            width, upper = end - unit.small - begin, unit.px(17)
            bold = look.fonts.bold(13)
            cut = QFontMetrics(bold).elidedText(self._shown(), Qt.TextElideMode.ElideRight, width)
            self._paint_words(
                painter,
                QRect(begin, unit.px(2), width, upper),
                self.tr("For whom"),
                look.fonts.body(12),
                theme.ink2,
            )
            rest = self.height() - upper - unit.px(4)
            self._paint_words(painter, QRect(begin, upper, width, rest), cut, bold, theme.ink)
        painter.end()

    def _paint_icon(self, painter: QPainter, name: str, x: int, y: int, colour: str) -> None:
        size = self._look.metrics.icon
        box = mirrored(QRect(x, y, size, size), self.rect(), self.layoutDirection())
        painter.drawPixmap(box.topLeft(), self._look.icons.pixmap(name, size, colour))

    def _paint_words(self, painter: QPainter, box: QRect, words: str, font: QFont, colour: str) -> None:
        box = mirrored(box, self.rect(), self.layoutDirection())
        draw_words(painter, box, words, font, colour, direction=self.layoutDirection())

    def _shown(self) -> str:
        return self._summary or self.tr("anybody")

    def _tell(self) -> None:
        said = self.tr("For whom: {who}").format(who=self._shown())
        self.setAccessibleName(said)
        plain_tooltip(self, f"{said} (F4)")
        self.setAccessibleDescription("F4")
        self._resettle()

    def _resettle(self) -> None:
        self.updateGeometry()
        self.update()
