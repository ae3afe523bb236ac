"""The same in words: everything the map shows, as a list to read, to hear and to choose from."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.services.compare import ComparedCountry, ComparedIndicator
from handbook.services.grades import Grade, Step, step, steps
from handbook.services.rows import IndicatorRow
from handbook.ui.compare.key import step_sign, step_words
from handbook.ui.kit.look import Look
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import HeaderRow, Row, ValueRow
from handbook.ui.kit.tags import TagSpec
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.reading.values import indicator_age, value_tag
from handbook.words import Words


class TwinPane(QWidget):
    """Countries grouped by what the indicator says of them.

    Attributes:
        list: the rows; their keys are country codes.

    Signals:
        country_chosen(str), country_opened(str): by arrows or a click; by Enter or a double click.
    """

    country_chosen = Signal(str)
    country_opened = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = plain_label(self.tr("The same in words"))
        self._remark = plain_label(self.tr("Borders are simplified. Crimea is part of Ukraine."), wrap=True)
        self.list = RowList(look, self._title.text(), self)
        self.list.row_chosen.connect(lambda key: self.country_chosen.emit(str(key)))
        self.list.row_opened.connect(lambda key: self.country_opened.emit(str(key)))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._title)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._remark)
        for part in (self.list, self._remark):  # read after the title
            part.raise_()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_values(
        self,
        indicator: ComparedIndicator,
        countries: Sequence[ComparedCountry],
        outside: Collection[str],
        words: Words,
    ) -> None:
        """Tell one indicator of some countries, those `outside` the view too."""
        self.list.set_rows(self._rows(indicator, countries, outside, words))

    def choose(self, code: str) -> None:
        """Choose a country, without a signal."""
        self.list.blockSignals(True)
        if self.list.choose(code):
            self.list.scrollTo(self.list.currentIndex())
        else:
            self.list.clearSelection()
        self.list.blockSignals(False)

    def _rows(
        self,
        indicator: ComparedIndicator,
        countries: Sequence[ComparedCountry],
        outside: Collection[str],
        words: Words,
    ) -> list[Row]:
        groups: dict[Step, list[ComparedCountry]] = {each: [] for each in steps(indicator)}
        for country in sorted(countries, key=lambda country: country.name.casefold()):
            groups[step(indicator, country.value(indicator.code))].append(country)
        rows: list[Row] = []
        for each, members in groups.items():
            if members:
                label = step_words(each)
                rows.append(
                    HeaderRow(
                        label[:1].upper() + label[1:], str(len(members)), step_sign(indicator.code, each)
                    )
                )
                for country in members:
                    rows.append(self._row(country, each, country.value(indicator.code), outside, words))
        return rows

    def _row(
        self,
        country: ComparedCountry,
        in_step: Step,
        row: IndicatorRow,
        outside: Collection[str],
        words: Words,
    ) -> ValueRow:
        tags = []
        if country.doubt is not None:
            tags.append(TagSpec("clock-exclamation", self.tr("not to be relied on"), "stale"))
        if country.code in outside:
            tags.append(TagSpec("map-off", self.tr("off the map"), "ink3"))
        if isinstance(row.value, int):
            tags.append(TagSpec("", value_tag(row, words).text, "ink", bold=True))
        tags.append(indicator_age(row, words))
        has_conditions = in_step.grade in (Grade.FAIR, Grade.POOR) and in_step.days is None
        return ValueRow(country.code, country.name, tuple(tags), (row.note or "") if has_conditions else "")

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._title.setFont(look.fonts.bold(16))
        self._remark.setFont(look.fonts.body(12))
        coloured(self._remark, look.theme.ink3)
        self._title.setContentsMargins(unit.px(14), unit.small, unit.px(14), unit.px(6))
        self._remark.setContentsMargins(unit.px(14), unit.hair, unit.px(14), unit.hair)
