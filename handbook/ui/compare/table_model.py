"""The table as Qt wants it: one row per country, one column per indicator."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from handbook.services.compare import ComparedCountry, ComparedIndicator, Comparison
from handbook.services.rows import IndicatorRow
from handbook.ui.kit.tags import TagSpec
from handbook.ui.reading.values import in_reading_order, value_tag
from handbook.ui.signs import tag_of
from handbook.words import Words
from handbook.words.doubts import doubt_sentence
from handbook.words.signs import sign_text

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_PLAIN_SIGNS = frozenset({"as_of"})
"""Ages that need no warning beside a value."""


def value_sentence(country: ComparedCountry, row: IndicatorRow, words: Words) -> str:
    """A cell as a screen reader says it."""
    parts = [country.name, f"{row.name}: {value_tag(row, words).text}", age_words(row, words)]
    if country.doubt is not None:
        parts.append(doubt_sentence(country.doubt, words, "page"))
    return ". ".join(parts)


def age_words(row: IndicatorRow, words: Words) -> str:
    """How old a value is; for one of which nothing is known, that no source tells of it."""
    if row.value == "unknown" and row.as_of is None:
        return words.sentence("reading.no_data")
    return sign_text(row.sign, words)


def warning_tag(row: IndicatorRow, words: Words) -> TagSpec | None:
    """The clock beside a value that is old or undated, and whatever else is to be known of its age."""
    if row.sign.code in _PLAIN_SIGNS or (row.value == "unknown" and row.as_of is None):
        return None
    return tag_of(row.sign, words)


class ComparisonModel(QAbstractTableModel):
    """Shows a comparison in its order of countries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countries: tuple[ComparedCountry, ...] = ()
        self._columns: tuple[ComparedIndicator, ...] = ()
        self.words = Words("en")

    def show_comparison(self, comparison: Comparison, words: Words) -> None:
        """Show another one."""
        self.beginResetModel()
        self._countries, self.words = comparison.countries, words
        self._columns = in_reading_order(comparison.indicators)
        self.endResetModel()

    def countries(self) -> tuple[ComparedCountry, ...]:
        """The rows."""
        return self._countries

    def columns(self) -> tuple[ComparedIndicator, ...]:
        """The columns."""
        return self._columns

    def value(self, row: int, column: int) -> IndicatorRow:
        """What stands in a cell."""
        return self._countries[row].value(self._columns[column].code)

    def row_of(self, code: str) -> int:
        """Where a country stands; -1 where it does not."""
        return next((number for number, each in enumerate(self._countries) if each.code == code), -1)

    def column_of(self, code: str) -> int:
        """Where an indicator stands; -1 where it does not."""
        return next((number for number, each in enumerate(self._columns) if each.code == code), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of countries."""
        return 0 if parent is not None and parent.isValid() else len(self._countries)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Number of indicators."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        """Names of indicators and of countries."""
        if role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._columns[section].name if section < len(self._columns) else None
        return self._countries[section].name if section < len(self._countries) else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> str | None:
        """The value in words; for screen readers with country, indicator and age."""
        if not index.isValid():
            return None
        row = self.value(index.row(), index.column())
        if role == _Role.DisplayRole:
            return value_tag(row, self.words).text
        if role == _Role.AccessibleTextRole:
            return value_sentence(self._countries[index.row()], row, self.words)
        return None
