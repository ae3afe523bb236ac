"""What can be done with a pack that was looked at, and how far the work is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from handbook.ui.contacts.parts import column
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.text import ElidedLabel

WRITING_FROM, SEARCHABLE_FROM = 20, 40
"""Per cent of an import at which its second and third part begin. It is in when the third has ended."""


class ApplyBar(QWidget):
    """Counts and buttons; during the work its words, a line of progress and Cancel.

    No button here is pressed by Enter unless it has the focus, and none gets the focus by itself.

    Attributes:
        apply: takes the pack over.
        stop: ends the work.

    Signals:
        applied, left, passed_on, stopped: a button was pressed.
    """

    applied = Signal()
    left = Signal()
    passed_on = Signal()
    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._counts = ElidedLabel()
        self.pass_on = TextButton(look, self.tr("Pass on…"), icon="share")
        self.leave = TextButton(look, self.tr("Do not apply"))
        self.apply = TextButton(look, icon="check", kind=ButtonKind.PRIMARY)
        self._words = ElidedLabel()
        self.stop = TextButton(look, self.tr("Cancel"))
        self._line = ProgressLine(look)
        self.pass_on.clicked.connect(self.passed_on)
        self.leave.clicked.connect(self.left)
        self.apply.clicked.connect(self.applied)
        self.stop.clicked.connect(self.stopped)
        self._choice, self._work = QWidget(), QWidget()
        self._lay_out()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def offer(self, counts: str, version: int) -> None:
        """Let the reader choose."""
        self._counts.set_text(counts)
        self.apply.set_label(self.tr("Apply version {version}").format(version=version))
        self._line.set_busy(False)
        self._stack.setCurrentWidget(self._choice)

    def begin(self) -> None:
        """The work has begun."""
        self.show_progress(0, 100)
        self._line.set_busy(True)
        self._stack.setCurrentWidget(self._work)

    def end(self) -> None:
        """The work was stopped or failed: the choice is there again."""
        self._line.set_busy(False)
        self._stack.setCurrentWidget(self._choice)

    def set_narrow(self, is_narrow: bool) -> None:
        """Only what decides."""
        self._counts.setVisible(not is_narrow)
        self.pass_on.setVisible(not is_narrow)

    def show_progress(self, done: int, total: int) -> None:
        """So far."""
        percent = 100 * done // max(1, total)
        words = self.tr("Checking signatures: {percent} %")
        if percent >= SEARCHABLE_FROM:
            words = self.tr("Making it searchable: {percent} %")
        elif percent >= WRITING_FROM:
            words = self.tr("Writing: {percent} %")
        self._words.set_text(words.format(percent=percent))
        self._line.set_share(percent / 100)

    def words(self) -> str:
        """What is said of the work."""
        return self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.surface))
        painter.fillRect(0, 0, self.width(), self._look.metrics.rule, QColor(self._look.theme.edge))
        painter.end()

    def _lay_out(self) -> None:
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.addWidget(self._counts, 100)
        choice.addStretch(1)
        for button in (self.pass_on, self.leave, self.apply):
            choice.addWidget(button)
        work = QHBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        words: QVBoxLayout = column()
        words.addWidget(self._words)
        words.addWidget(self._line)
        work.addLayout(words, 1)
        work.addWidget(self.stop)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._choice)
        self._stack.addWidget(self._work)
        self._rows = (choice, work)

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        for row in self._rows:
            row.setContentsMargins(unit.pane, unit.px(10), unit.pane, unit.px(10))
            row.setSpacing(unit.px(10))
        self._counts.setFont(self._look.fonts.body(15))
        self._words.setFont(self._look.fonts.body(14))
