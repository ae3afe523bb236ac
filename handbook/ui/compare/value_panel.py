"""Everything about one value, beside the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.compare import ComparedCountry
from handbook.services.rows import IndicatorRow, SourceRow
from handbook.ui.kit.buttons import IconButton, TextButton
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.page import Surroundings
from handbook.ui.reading.area import ReadingArea
from handbook.ui.reading.sheet import Sheets
from handbook.words import Words


@dataclass(frozen=True, slots=True)
class ValueDetail:
    """A value with what it rests on. `hint`: what the indicator means."""

    country: ComparedCountry
    row: IndicatorRow
    hint: str
    sources: tuple[SourceRow, ...]


class ValuePanel(QWidget):
    """Date, note, sources of a value.

    Attributes:
        area: the text.
        open_country: goes to the country's page.

    Signals:
        closed: its ✕ was pressed.
        country_asked: the reader wants the country's page.
        notice_raised(str): a short sentence for the status line.
    """

    closed = Signal()
    country_asked = Signal()
    notice_raised = Signal(str)

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._sheets = Sheets(surroundings.ui_language, surroundings.uncovered, self)
        self._title = plain_label(wrap=True)
        self._crumb = plain_label(wrap=True)
        close = IconButton(self._look, "x", self.tr("Close (Esc)"), small=True)
        close.clicked.connect(self.closed)
        self.open_country = TextButton(self._look, self.tr("Open the country's page"), small=True)
        self.open_country.clicked.connect(self.country_asked)
        self.area = ReadingArea(surroundings, languages)  # Tab comes here after the head
        self.area.notice_raised.connect(self.notice_raised)
        words = QVBoxLayout()
        words.addWidget(self._title)
        words.addWidget(self._crumb)
        self._head = QHBoxLayout()
        self._head.addLayout(words, 1)
        self._head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.open_country)
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        column.addLayout(self._foot)
        self.setAutoFillBackground(True)
        self._look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.clear()

    def show_value(self, detail: ValueDetail, words: Words) -> None:
        """Show another value; the focus stays where it is."""
        self._title.setText(detail.country.name)
        self._crumb.setText(detail.row.name)
        self.open_country.show()
        self.area.view.setAccessibleName(f"{detail.country.name}. {detail.row.name}")
        parts = self._sheets.doubtful(detail.country.doubt)
        parts += self._sheets.value(detail.row, detail.hint, detail.sources, words)
        self.area.view.show_parts(parts, words.lang, side_by_side=False)

    def clear(self) -> None:
        """Nothing is chosen: say what to do."""
        self._title.setText(self.tr("No value chosen"))
        self._crumb.setText(self.tr("Choose a value in the table or a country on the map."))
        self.open_country.hide()
        self.area.view.setAccessibleName(self._title.text())
        self.area.view.show_parts([], "en", side_by_side=False)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._title.setFont(look.fonts.bold(16))
        self._crumb.setFont(look.fonts.body(13))
        coloured(self._crumb, look.theme.ink2)
        self._head.setContentsMargins(unit.pane, unit.px(10), unit.medium, unit.hair)
        self._foot.setContentsMargins(unit.pane, unit.hair, unit.medium, unit.small)
        self.area.view.set_column(44, 16, 2)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.surface)
        self.setPalette(ground)
