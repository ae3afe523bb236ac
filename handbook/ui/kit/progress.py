"""Signs that something is being done; quick work shows none of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule, leading_part
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.text import plain_label

LINE_AFTER_MS = 300
WORDS_AFTER_MS = 2000


class ProgressLine(QWidget):
    """A 2 px line under the top bar, 300 ms after work began; filled to a real share where one is known."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._share = 1.0
        self._is_visible = False
        self._timer = QTimer(self, singleShot=True, interval=LINE_AFTER_MS)
        self._timer.timeout.connect(self._on_waited)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show(False)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_busy(self, is_busy: bool) -> None:
        """Work began or ended; connect `JobRunner.busy_changed`."""
        if is_busy:
            self._share = 1.0
            self._timer.start()
        else:
            self._timer.stop()
            self._show(False)

    def set_share(self, share: float) -> None:
        """This part (0 to 1) is done."""
        self._share = share
        self.update()

    def is_shown(self) -> bool:
        """Whether there is a line to see."""
        return self._is_visible

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        if not self._is_visible:
            return
        painter = QPainter(self)
        part = leading_part(self.rect(), round(self.width() * self._share), self.layoutDirection())
        painter.fillRect(part, QColor(self._look.theme.accent))
        painter.end()

    def _on_waited(self) -> None:
        self._show(True)

    def _show(self, is_visible: bool) -> None:
        self._is_visible = is_visible
        spoken_as(
            self, Role.ProgressBar if is_visible else Role.Client
        )  # nothing to stumble over while nobody works
        self.setAccessibleName(self.tr("Loading") if is_visible else "")
        self.update()

    def _on_look_changed(self) -> None:
        self.setFixedHeight(self._look.metrics.px(2))


class WorkBar(QWidget):
    """Words, a real count and Cancel, 2 s after long work began.

    Signals:
        cancelled: Cancel was pressed.
    """

    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._timer = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._timer.timeout.connect(self.show)
        self._words = plain_label()
        self._cancel = TextButton(look, self.tr("Cancel"), small=True)
        self._cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        self._row = row
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def begin(self, words: str) -> None:
        """Work began: a sentence with what is done."""
        self.say(words)
        self._timer.start()

    def say(self, words: str) -> None:
        """Another sentence, with the count so far."""
        self._words.setText(words)
        self.setAccessibleName(words)

    def end(self) -> None:
        """Work ended."""
        self._timer.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.raised))
        draw_rule(painter, self.rect(), self._look.theme.line, self._look.metrics.rule)
        painter.end()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._row.setContentsMargins(unit.px(14), unit.hair, unit.px(14), unit.hair)
        self._row.setSpacing(unit.medium)
        self._words.setFont(self._look.fonts.body(14))
