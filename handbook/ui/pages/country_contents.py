"""The contents of a country's page: its topics, and how fresh all of it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.services.country import CountryPage, Tally
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import ContentsRow
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.pages.country_text import CHOSEN, chosen_title
from handbook.words import Words

_NARROWEST_EM, _WIDEST_EM = 14, 17


class ContentsPanel(QWidget):
    """A list of topics with counts, and the freshness tally below it.

    Signals:
        topic_chosen(str): go there.
        topic_opened(str): go there and read on.
    """

    topic_chosen = Signal(str)
    topic_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.list = RowList(look, self.tr("Contents"), self)
        self._fresh, self._stale, self._undated = (
            plain_label(),
            plain_label(wrap=True),
            plain_label(wrap=True),
        )
        self._foot = QWidget(self)
        self._foot_column = QVBoxLayout(self._foot)
        for label in (self._fresh, self._stale, self._undated):
            self._foot_column.addWidget(label)
        column = self._column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)
        self.list.row_chosen.connect(lambda key: self.topic_chosen.emit(str(key)))
        self.list.row_opened.connect(lambda key: self.topic_opened.emit(str(key)))
        self.setAutoFillBackground(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_page(self, page: CountryPage, lang: str) -> None:
        """Show the topics of another page."""
        danger = Words(lang).sentence("signs.risk_high")
        chosen = (
            [ContentsRow(CHOSEN, chosen_title(), str(len(page.chosen)), icon="user")] if page.chosen else []
        )
        self.list.set_rows(
            [
                *chosen,
                *(
                    ContentsRow(
                        topic.code, topic.names[0], str(topic.tally.total), topic.tally.high_risk > 0, danger
                    )
                    for topic in page.topics
                ),
            ]
        )
        self._say_tally(page.tally)

    def wanted_width(self) -> int:
        """Width at which no title is cut, within reason."""
        unit, metrics = self._look.metrics, QFontMetrics(self._look.fonts.bold(14))
        widest = unit.em(_NARROWEST_EM)
        for row in self.list.rows():
            if isinstance(row, ContentsRow):
                sign = unit.px(28) if row.is_dangerous or row.icon else 0
                widest = max(
                    widest, metrics.horizontalAdvance(f"{row.title}{row.count}") + sign + unit.px(40)
                )
        return min(widest, unit.em(_WIDEST_EM))

    def mark_topic(self, code: str) -> None:
        """This topic is being read: choose its row without going anywhere."""
        was = self.list.blockSignals(True)
        self.list.choose(code)
        self.list.blockSignals(was)

    def _say_tally(self, tally: Tally) -> None:
        fresh = self.tr("Fresh: {fresh} of {total}").format(fresh=tally.fresh, total=tally.total)
        stale = self.tr("to recheck: {count}").format(count=tally.stale)
        rest = self.tr("undated: {undated} · confirmed: {confirmed}").format(
            undated=tally.undated, confirmed=tally.confirmed
        )
        for label, words in ((self._fresh, fresh), (self._stale, stale), (self._undated, rest)):
            label.setText(words)
        self._foot.setAccessibleName(f"{fresh}, {stale}, {rest}")

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._fresh.setFont(look.fonts.bold(13))
        for label in (self._stale, self._undated):
            label.setFont(look.fonts.body(13))
        for label in (self._fresh, self._stale, self._undated):
            coloured(label, look.theme.ink2)
        self._foot_column.setContentsMargins(unit.px(14), unit.small, unit.small, unit.small)
        self._foot_column.setSpacing(0)
        self._column.setContentsMargins(0, unit.small, 0, 0)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.surface)
        self.setPalette(ground)
