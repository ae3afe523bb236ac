"""Buttons: a frame, an icon, words, a quiet note, a sign at the end; painted, so that all look alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from handbook.ui.kit.focus import OUTER_RING
from handbook.ui.kit.icons import facing
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, draw_words, mirrored, text_width
from handbook.ui.kit.pressable import Pressable
from handbook.ui.kit.text import plain_tooltip


class ButtonKind(StrEnum):
    """How much a button asks for attention."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    FLAT = "flat"
    LINK = "link"
    CHIP = "chip"


@dataclass(frozen=True)
class ButtonColours:
    """`#RRGGBB` each; no ground or border where None."""

    ground: str | None
    border: str | None
    words: str
    note: str


class PaintedButton(Pressable):
    """What all buttons share: parts in a row, colours by state, Enter and Space press it.

    The label is plain text; an "&" in it is an "&". Height and fonts follow the look.
    """

    def __init__(
        self,
        look: Look,
        label: str = "",
        *,
        icon: str = "",
        kind: ButtonKind = ButtonKind.SECONDARY,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._look = look
        self._label = ""
        self._icon = icon
        self._kind = kind
        self._small = small
        self._note = ""
        self._tells_label = False
        self._trailing = ""
        self.setProperty(OUTER_RING, True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_label(label)
        look.changed.connect(self._on_look_changed)

    def label(self) -> str:
        """The words on it."""
        return self._label

    def set_label(self, label: str) -> None:
        """Put other words on it."""
        self._label = label
        self.set_words(label)
        self._resettle()

    def set_icon(self, icon: str) -> None:
        """Put another icon before the words; none where empty."""
        self._icon = icon
        self._resettle()

    def set_kind(self, kind: ButtonKind) -> None:
        """Ask for more or less attention."""
        self._kind = kind
        self._resettle()

    def sizeHint(self) -> QSize:
        """Room for all parts."""
        unit = self._look.metrics
        widths = [width for _, width in self._measured()]
        between = self._gap() * max(0, len(widths) - 1)
        height = unit.px(24) if self._kind is ButtonKind.LINK else self._height()
        return QSize(sum(widths) + between + 2 * self._padding(), height)

    def minimumSizeHint(self) -> QSize:
        """The same: words are not cut where the layout can avoid it."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words are cut, the tooltip has them whole."""
        super().resizeEvent(event)
        is_cut = bool(self._label) and self.width() < self.sizeHint().width()
        if is_cut != self._tells_label and (not is_cut or not self.toolTip()):
            self._tells_label = is_cut
            plain_tooltip(self, self._label if is_cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the parts, centred."""
        unit, colours = self._look.metrics, self._colours()
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=colours.ground, border=colours.border,
            radius=unit.radius, width=unit.rule,
        )  # fmt: skip
        parts = self._measured()
        free = self.width() - self.sizeHint().width()
        x = self._padding() + max(0, free // 2)
        for part, width in parts:
            cut = min(0, free) if part == "label" else 0
            box = mirrored(QRect(x, 0, width + cut, self.height()), self.rect(), self.layoutDirection())
            self._paint_part(painter, part, box, colours)
            x += width + cut + self._gap()
        painter.end()

    def _height(self) -> int:
        unit = self._look.metrics
        return unit.control_small if self._small else unit.control

    def _padding(self) -> int:
        if self._kind is ButtonKind.LINK:
            return 0
        return self._look.metrics.px(8 if self._small else 11)

    def _gap(self) -> int:
        return self._look.metrics.px(5 if self._small else 7)

    def _label_font(self) -> QFont:
        size = 13 if self._small else 14
        is_bold = self._kind is ButtonKind.PRIMARY or self.isChecked()
        return self._look.fonts.bold(size) if is_bold else self._look.fonts.body(size)

    def _note_font(self) -> QFont:
        return self._look.fonts.body(13 if self._small else 14)

    def _measured(self) -> list[tuple[str, int]]:
        """The parts there are, in reading order, with their widths."""
        unit = self._look.metrics
        parts = []
        if self._icon:
            parts.append(("icon", unit.icon))
        if self._label:
            parts.append(("label", text_width(self._label_font(), self._label)))
        if self._note:
            parts.append(("note", text_width(self._note_font(), self._note)))
        if self._trailing:
            parts.append(("trailing", unit.icon_tag))
        return parts

    def _paint_part(self, painter: QPainter, part: str, box: QRect, colours: ButtonColours) -> None:
        if part in ("icon", "trailing"):
            name, size = self._icon if part == "icon" else self._trailing, box.width()
            name = facing(name, self.layoutDirection())
            pixmap = self._look.icons.pixmap(name, size, colours.words)
            painter.drawPixmap(box.left(), (self.height() - size) // 2, pixmap)
            return
        font, text, colour = self._label_font(), self._label, colours.words
        if part == "note":
            font, text, colour = self._note_font(), self._note, colours.note
        font.setUnderline(self._kind is ButtonKind.LINK)
        draw_words(painter, box, text, font, colour, centred=True)

    def _colours(self) -> ButtonColours:
        theme, kind = self._look.theme, self._kind
        has_frame = kind not in (ButtonKind.FLAT, ButtonKind.LINK)
        if not self.isEnabled():
            ground = theme.surface if has_frame else None
            return ButtonColours(ground, theme.line if has_frame else None, theme.ink3, theme.ink3)
        if kind is ButtonKind.PRIMARY:
            border = theme.ink if self.underMouse() else theme.accent
            return ButtonColours(theme.accent, border, theme.on_accent, theme.on_accent)
        if kind is ButtonKind.LINK:
            return ButtonColours(theme.hover if self.underMouse() else None, None, theme.accent, theme.ink3)
        if self.isChecked():
            return ButtonColours(theme.accent_soft, theme.accent, theme.accent, theme.ink2)
        words = theme.ink if has_frame else theme.accent
        ground = theme.surface if kind is ButtonKind.CHIP else theme.raised if has_frame else None
        if self.isDown():
            ground = theme.accent_soft
        elif self.underMouse():
            ground = theme.hover
        return ButtonColours(ground, theme.edge if has_frame else None, words, theme.ink3)

    def _resettle(self) -> None:
        self.updateGeometry()
        self.update()

    def _on_look_changed(self) -> None:
        self._resettle()


class TextButton(PaintedButton):
    """A button with words: `TextButton(look, label, icon="copy", kind=ButtonKind.PRIMARY, small=True)`."""


class IconButton(PaintedButton):
    """A square button with an icon alone; `name` is its tooltip and accessible name."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, icon=icon, kind=kind, small=small, parent=parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what it does."""
        self.setAccessibleName(name)
        plain_tooltip(self, name)

    def sizeHint(self) -> QSize:
        """A square as high as other buttons."""
        return QSize(self._height(), self._height())
