"""Everything about one statement, beside the page it stands on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.records import StatementDetail
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Surroundings
from handbook.ui.reading.area import ReadingArea
from handbook.ui.reading.sheet import Sheets


class DetailPanel(QWidget):
    """Shows a statement whole; Esc closes.

    Attributes:
        area: the text and its links.

    Signals:
        closed: the reader is done with it.
    """

    closed = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._sheets = Sheets(surroundings.ui_language, surroundings.uncovered, self)
        self._title = plain_label(self.tr("Details and sources"))
        self._crumb = plain_label(wrap=True)
        self._close = IconButton(self._look, "x", self.tr("Close (Esc)"), small=True)
        self._close.clicked.connect(self.closed)
        self.area = ReadingArea(surroundings, languages)  # Tab comes here after the head
        self.area.detail_found.connect(self.show_detail)
        self._words = QVBoxLayout()
        self._words.addWidget(self._title)
        self._words.addWidget(self._crumb)
        self._head = QHBoxLayout()
        self._head.addLayout(self._words, 1)
        self._head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        self.setAutoFillBackground(True)
        self._look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_detail(self, detail: StatementDetail) -> None:
        """Show another statement and take the focus."""
        self._crumb.setText(" › ".join(detail.crumb))
        lang = detail.row.cells[0].wanted
        self.area.view.setAccessibleName(self._title.text())
        self.area.view.show_parts(self._sheets.statement(detail), lang, side_by_side=False)
        self.area.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._title.setFont(look.fonts.bold(14))
        self._crumb.setFont(look.fonts.body(12.5))
        coloured(self._crumb, look.theme.ink3)
        self._head.setContentsMargins(unit.pane, unit.px(10), unit.medium, unit.hair)
        self.area.view.set_column(44, 16, 2)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.surface)
        self.setPalette(ground)
