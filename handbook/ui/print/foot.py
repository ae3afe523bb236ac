"""What comes of the choices: pages, what did not fit, printer and PDF, progress with a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.print.desk import Preview


class PrintFoot(QWidget):
    """Words and buttons under the choices.

    Signals:
        print_asked, save_asked, cancel_asked: a button was pressed.
    """

    print_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = plain_label(wrap=True)
        self.print_button = TextButton(look, self.tr("Print…"), icon="printer", kind=ButtonKind.PRIMARY)
        self.save_button = TextButton(look, self.tr("Save as PDF…"), icon="file")
        self.cancel_button = TextButton(look, self.tr("Cancel"))
        self.cancel_button.hide()
        buttons = FlowLayout(look.metrics.small)
        for button in (self.print_button, self.save_button, self.cancel_button):
            buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.words)
        self._column.addLayout(buttons)
        self._buttons = buttons
        self.print_button.clicked.connect(self.print_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def make_keys(self, page: QWidget) -> None:
        """Ctrl+S on the page; Ctrl+P is the window's."""
        shortcut = QShortcut(QKeySequence("Ctrl+S"), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_asked)

    def say_sheet(self, preview: Preview, countries: int) -> None:
        """How many pages, the code, what did not fit."""
        parts = [self.tr("%n page(s)", "", preview.pages), preview.code]
        if countries > 1:
            parts.append(self.tr("the first of %n countries", "", countries))
        said = " · ".join(parts)
        if preview.left_out:
            said += "\n" + self.tr("No room for %n entry(ies): whole ones only.", "", preview.left_out)
        self.words.setText(said)

    def say_done(self, sentence: str) -> None:
        """It is done, beside the buttons, where one looks; until another sheet is chosen."""
        self.words.setText(f"{self.words.text()}\n{sentence}")

    def begin(self, sheets: int) -> None:
        """Work began."""
        self.print_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self.cancel_button.setVisible(sheets > 1)

    def say_progress(self, done: int, total: int) -> None:
        """So many sheets are done."""
        if total > 1:
            self.words.setText(self.tr("{done} of {total} sheets").format(done=done, total=total))

    def end(self) -> None:
        """Work ended."""
        self.print_button.setEnabled(True)
        self.save_button.setEnabled(True)
        self.cancel_button.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.raised))
        painter.fillRect(0, 0, self.width(), self._look.metrics.rule, QColor(self._look.theme.line))
        painter.end()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.words.setFont(self._look.fonts.body(13))
        coloured(self.words, self._look.theme.ink2)
        self._column.setContentsMargins(unit.pane, unit.medium, unit.pane, unit.medium)
        self._column.setSpacing(unit.small)
        self._buttons.set_gap(unit.small)
