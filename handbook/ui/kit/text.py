"""The only way text from records, packs, files or the user reaches a label or a tooltip: as plain text.

`QLabel`, tooltips and message boxes guess whether text is HTML and then open what `<img src>` names.
A lint (tests/gui/kit/test_text_lint.py) keeps every other file from building them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from handbook.ui.kit.painting import draw_words, text_width

_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
Tone = str
"""The name of a colour of `Theme`: `ink`, `ink2`, `high` ..."""


def plain_label(
    text: str = "",
    *,
    font: QFont | None = None,
    wrap: bool = False,
    selectable: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """A label that shows its text as it is, whatever it contains."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setOpenExternalLinks(False)
    label.setWordWrap(wrap)
    if font is not None:
        label.setFont(font)
    if selectable:
        flags = Qt.TextInteractionFlag
        label.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    label.setText(text)
    return label


def plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows `text` as it is; screen readers get it as the description."""
    widget.setToolTip(inert_html(text))
    widget.setAccessibleDescription(said(text))


def said(text: str) -> str:
    """`text` without the marks that keep scripts apart (UAX #9): they are for the eye, and some voices name them."""
    return text.translate(_ISOLATES)


def inert_html(text: str) -> str:
    """`text` as markup that shows exactly it, for places where Qt guesses the format."""
    if not text:
        return ""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<span style="white-space: pre-wrap">{escaped}</span>'


def coloured(widget: QWidget, colour: str) -> None:
    """Give a widget's text a colour (`#RRGGBB`)."""
    shades = widget.palette()
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
        shades.setColor(role, colour)
    widget.setPalette(shades)


class ElidedLabel(QWidget):
    """One line of plain text that ends in "…" where it does not fit; the tooltip then has it whole."""

    def __init__(self, text: str = "", *, font: QFont | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if font is not None:
            self.setFont(font)
        self.set_text(text)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(said(text))
        self._tell_whole()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        metrics = self.fontMetrics()
        return QSize(text_width(self.font(), self._text), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 4, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text where the new width cuts it."""
        self._tell_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        colour = self.palette().color(self.foregroundRole()).name()
        draw_words(painter, self.rect(), self._text, self.font(), colour, direction=self.layoutDirection())
        painter.end()

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())

    def _tell_whole(self) -> None:
        plain_tooltip(self, self._text if self._shown() != self._text else "")
