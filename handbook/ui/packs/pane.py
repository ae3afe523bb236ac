"""A scrolling column that is built anew when the look or what it says changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from handbook.model.characters import visible
from handbook.ui.contacts.parts import Rule, column, quiet_label, value_text
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, mirrored
from handbook.ui.kit.tags import TagTone
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.kit.whole_text import WholeText

Build = Callable[["Column"], None]


class Column:
    """What a pane is built with: text and widgets, one under the other.

    Args:
        look: how everything looks.
        layout: where it goes.
    """

    def __init__(self, look: Look, layout: QVBoxLayout) -> None:
        self._look = look
        self.layout = layout

    def title(self, text: str) -> WholeText:
        """The name of the page."""
        label = self.text(text, "ink")
        label.setFont(self._look.fonts.heading(1))
        return label

    def heading(self, text: str) -> WholeText:
        """The name of a part, after a rule."""
        self.gap(self._look.metrics.medium)
        self.layout.addWidget(Rule(self._look))
        self.gap(self._look.metrics.small)
        label = self.text(text, "ink", 15)
        label.setFont(self._look.fonts.bold(15))
        return label

    def text(self, text: str, tone: str = "ink2", size: float = 14) -> WholeText:
        """Sentences that wrap."""
        label = quiet_label(self._look, visible(text), tone, size)
        self.layout.addWidget(label)
        return label

    def bold(self, text: str, size: float = 15) -> WholeText:
        """The same, in bold."""
        label = self.text(text, "ink", size)
        label.setFont(self._look.fonts.bold(size))
        return label

    def sign(self, icon: str, text: str, tone: TagTone, *, bold: bool = False, size: float = 13) -> IconLabel:
        """An icon with a word."""
        label = IconLabel(self._look, icon, visible(text), tone, size=size, bold=bold)
        self.layout.addWidget(label)
        return label

    def note(self, icon: str, text: str, tone: str = "ink2") -> None:
        """An icon with sentences that wrap."""
        self.layout.addWidget(IconText(self._look, icon, visible(text), tone))

    def fact(self, name: str, value: str) -> None:
        """A name, and a short value at the other edge."""
        label = plain_label(visible(value), font=self._look.fonts.body(13.5))
        coloured(label, self._look.theme.ink)
        self.pair(name, label)

    def pair(self, name: str, value: QWidget) -> None:
        """A name, and something at the other edge."""
        row = QHBoxLayout()
        row.setSpacing(self._look.metrics.small)
        row.addWidget(quiet_label(self._look, visible(name), "ink2", 13.5), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(value)
        self.layout.addLayout(row)

    def words(self, words: Sequence[str], *, size: float = 13, a_line: int = 4) -> None:
        """A fingerprint: a few words a line, in a frame."""
        lines = "\n".join(" ".join(words[start : start + a_line]) for start in range(0, len(words), a_line))
        box = WordsBox(self._look, lines, size)
        box.setMaximumWidth(self._look.metrics.px(30 * size))
        self.layout.addWidget(box)

    def buttons(self, *buttons: QWidget) -> None:
        """Buttons side by side, on more lines where it is narrow."""
        flow = FlowLayout(self._look.metrics.small)
        margin = self._look.metrics.hair
        flow.setContentsMargins(0, margin, 0, margin)
        for button in buttons:
            flow.addWidget(button)
        self.layout.addLayout(flow)

    def gap(self, px: int) -> None:
        """Room."""
        self.layout.addSpacing(px)


class Pane(QScrollArea):
    """The column.

    Args:
        look: how everything looks.
        ground: the token of its ground.
        measure_em: its greatest width; 0 = as wide as there is room.
    """

    def __init__(
        self, look: Look, ground: str = "surface", measure_em: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._ground = ground
        self._measure_em = measure_em
        self._build: Build | None = None
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._rebuild)

    def fill(self, build: Build) -> None:
        """Show what `build` makes, now and in every other look."""
        self._build = build
        self._rebuild()

    def _rebuild(self) -> None:
        if self._build is None:
            return
        unit, theme = self._look.metrics, self._look.theme
        body, inner = QWidget(), QWidget()
        outer = QHBoxLayout(body)
        side = (unit.huge if self._measure_em else unit.pane) - unit.hair
        outer.setContentsMargins(side, unit.medium if not self._measure_em else unit.large, side, unit.pane)
        outer.addWidget(inner, 1)
        if self._measure_em:
            inner.setMaximumWidth(unit.em(self._measure_em))
            outer.addStretch(0)
        layout = column(inner, unit.hair)
        layout.setContentsMargins(unit.hair, 0, unit.hair, 0)  # room for the focus ring
        self._build(Column(self._look, layout))
        layout.addStretch(1)
        for part in (self.viewport(), body):
            shades = part.palette()
            shades.setColor(part.backgroundRole(), QColor(getattr(theme, self._ground)))
            part.setPalette(shades)
            part.setAutoFillBackground(True)
        position = self.verticalScrollBar().value()
        focused = self._focused_stop()
        self.setWidget(body)
        self._order_stops(body)
        self._focus_again(body, focused)
        self.verticalScrollBar().setValue(position)

    def _order_stops(self, body: QWidget) -> None:
        """Let Tab come to what was made anew where the pane stands, not after everything else."""
        stops = [each for each in body.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in pairwise((self._stop_before(), *stops)):
            QWidget.setTabOrder(before, after)

    def _focused_stop(self) -> str | None:
        """What the control with the focus is called; None where none of these has it."""
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return None
        return focused.accessibleName() or str(focused.property("text"))

    def _focus_again(self, body: QWidget, name: str | None) -> None:
        """Who was at a control goes on at the same one, or at the first if it is gone."""
        stops = [each for each in body.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if name is not None and stops:
            same = (each for each in stops if name in (each.accessibleName(), each.property("text")))
            next(same, stops[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _stop_before(self) -> QWidget:
        step = self.previousInFocusChain()
        while step is not None and step is not self:
            if step.focusPolicy() != Qt.FocusPolicy.NoFocus and not self.isAncestorOf(step):
                return step
            step = step.previousInFocusChain()
        return self


class IconText(QWidget):
    """Sentences that wrap, after an icon at their first line."""

    def __init__(self, look: Look, icon: str, text: str, tone: str, *, size: float = 13) -> None:
        super().__init__()
        self._look, self._icon, self._tone = look, icon, tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(look.metrics.icon + look.metrics.px(6))
        row.addWidget(quiet_label(look, text, tone, size), 1)
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        look, size = self._look, self._look.metrics.icon
        box = mirrored(QRect(0, look.metrics.px(2), size, size), self.rect(), self.layoutDirection())
        painter = QPainter(self)
        painter.drawPixmap(
            box.topLeft(), look.icons.pixmap(self._icon, size, getattr(look.theme, self._tone))
        )
        painter.end()


class WordsBox(QWidget):
    """Words of a fingerprint in a frame, in letters of even width."""

    def __init__(self, look: Look, text: str, size: float) -> None:
        super().__init__()
        self._look = look
        unit = look.metrics
        lines = column(self, unit.px(2))
        lines.setContentsMargins(unit.px(9), unit.px(5), unit.px(9), unit.px(5))
        for line in text.split("\n"):
            lines.addWidget(value_text(look, line, look.fonts.mono(size), look.theme.ink))
        self.setAccessibleName(text.replace("\n", " "))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme, unit = self._look.theme, self._look.metrics
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=theme.surface, border=theme.line, radius=unit.radius, width=unit.rule
        )
        painter.end()
