"""The line of names under the search box: where the words lead, before all results are there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.services.suggest import SuggestionKind, SuggestionRow
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule
from handbook.ui.kit.text import plain_tooltip

_MOST = 6
_LONGEST, _WHOLE = 44, 10_000
"""Letters of a name where several share the line, and where all have room."""

_ICONS: dict[SuggestionKind, str] = {
    "country": "world", "city": "map-pin", "organisation": "address-book", "concept": "search",
    "question": "help-circle",
}  # fmt: skip


class SuggestionBar(QWidget):
    """One line of buttons, as many as fit; long names are cut where not all have room.

    It keeps its height while one types, so that nothing jumps.

    Signals:
        suggestion_chosen(SuggestionRow): go there.
    """

    suggestion_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[SuggestionRow, ...] = ()
        self._words: list[str] = []
        self.setAccessibleName(self.tr("Suggestions"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = QHBoxLayout(self)
        self._buttons = [TextButton(look, kind=ButtonKind.FLAT, small=True) for _ in range(_MOST)]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._on_clicked, place))
            button.hide()
            self._line.addWidget(button)
        self._line.addStretch(1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    def minimumSizeHint(self) -> QSize:
        """It never makes the window wider."""
        return QSize(0, self.height())

    def offer(self, rows: Sequence[SuggestionRow], countries: Mapping[str, str]) -> None:
        """Show `rows`; `countries` are names by code, said after cities."""
        self._rows = tuple(rows[:_MOST])
        self._words = []
        for button, row in zip(self._buttons, self._rows, strict=False):
            said = countries.get(row.id, "") if row.kind == "city" else ""
            words = f"{row.text} · {said}" if said else row.text
            self._words.append(words)
            button.set_icon(_ICONS[row.kind])
            button.setAccessibleName(f"{self._kind_name(row.kind)}: {words}")
        self._fit()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as fit."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.raised))
        draw_rule(painter, self.rect(), self._look.theme.line, self._look.metrics.rule)
        painter.end()

    def _kind_name(self, kind: SuggestionKind) -> str:
        names: dict[SuggestionKind, str] = {
            "country": self.tr("Country"),
            "city": self.tr("City"),
            "organisation": self.tr("Organisation"),
            "concept": self.tr("Term"),
            "question": self.tr("Question"),
        }
        return names[kind]

    def _fit(self) -> None:
        margins, gap = self._line.contentsMargins(), self._line.spacing()
        left = self.width() - margins.left() - margins.right()
        self._label(_WHOLE)
        if sum(button.sizeHint().width() + gap for button in self._buttons[: len(self._rows)]) > left:
            self._label(_LONGEST)
        self._buttons[0].setMaximumWidth(max(1, left))
        for place, button in enumerate(self._buttons):
            left -= button.sizeHint().width() + gap
            button.setVisible(place < len(self._rows) and (left >= 0 or place == 0))

    def _label(self, longest: int) -> None:
        """Words of at most so many letters; the tooltip tells the rest."""
        for button, words in zip(self._buttons, self._words, strict=False):
            is_long = len(words) > longest
            button.set_label(words[: longest - 1].rstrip() + "…" if is_long else words)
            plain_tooltip(button, words if is_long else "")

    def _on_clicked(self, place: int) -> None:
        if place < len(self._rows):
            self.suggestion_chosen.emit(self._rows[place])

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setFixedHeight(unit.px(36))
        self._line.setContentsMargins(unit.px(14), 0, unit.px(14), 0)
        self._line.setSpacing(unit.hair)
