"""What stands in the place of contacts that are in doubt until the reader asks for them, and then above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from handbook.ui.contacts.parts import quiet_label
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box, mirrored
from handbook.ui.uncovered import Uncovered
from handbook.words import Words
from handbook.words.doubts import doubt_sentence

if TYPE_CHECKING:
    from handbook.services.doubts import Doubt

COVER_ICON = "clock-exclamation"


class ContactCover(QWidget):
    """One sentence why; while it covers, a button that shows the contacts all the same.

    Attributes:
        covers: the contacts are not to be shown.
        button: uncovers everything that is in the same doubt; hidden where nothing is covered.
    """

    def __init__(
        self, look: Look, doubt: Doubt, uncovered: Uncovered, ui_language: str, *, is_low: bool = False
    ) -> None:
        """Make it.

        Args:
            look: how everything looks.
            doubt: why contacts are covered.
            uncovered: is told when the reader confirms.
            ui_language: of the sentence.
            is_low: sentence and button in one line.
        """
        super().__init__()
        self._look = look
        self.covers = uncovered.hides(doubt)
        unit = look.metrics
        sentence = doubt_sentence(doubt, Words(ui_language), "contacts")
        self.button = TextButton(look, self.tr("Show anyway"), icon="eye", small=True)
        self.button.setAccessibleDescription(sentence)
        if not self.covers:
            self.button.hide()
        self.button.clicked.connect(lambda: uncovered.uncover(doubt.key))
        direction = QBoxLayout.Direction.LeftToRight if is_low else QBoxLayout.Direction.TopToBottom
        words = QBoxLayout(direction)
        words.setSpacing(unit.small)
        words.addWidget(quiet_label(look, sentence, "stale", 14), 1)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, unit.small, 0, unit.small)
        row.setSpacing(0)
        row.addSpacing(unit.px(12) + unit.icon + unit.px(8))  # unlike margins, at the leading edge
        row.addLayout(words, 1)
        row.addSpacing(unit.medium)
        self.setAccessibleName(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame of what is old, and the icon at the first line."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        with QPainter(self) as painter:
            draw_box(
                painter, self.rect(), fill=theme.stale_soft, border=theme.stale_edge,
                radius=unit.radius, width=unit.rule, dashed=True,
            )  # fmt: skip
            box = QRect(unit.px(12), unit.small + unit.px(2), unit.icon, unit.icon)
            box = mirrored(box, self.rect(), self.layoutDirection())
            painter.drawPixmap(box.topLeft(), look.icons.pixmap(COVER_ICON, unit.icon, theme.stale))
