"""The list of countries as Qt wants it: one row per country, one column per indicator shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from handbook.services.country import CountryEntry
from handbook.services.rows import IndicatorRow
from handbook.ui.reading.matching import folded
from handbook.ui.reading.values import value_tag
from handbook.words import Words
from handbook.words.signs import sign_text

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

NAME, COUNT, FIRST_INDICATOR = 0, 1, 2

INDICATORS = (
    "entry_internal_passport", "extradition_risk", "asylum_access", "deserter_protection", "transit_state",
    "entry_foreign_passport",
)  # fmt: skip
"""Those worth a column, most useful first; how many there is room for is the page's decision."""


class CountriesModel(QAbstractTableModel):
    """All countries, in the order of the service: by name, the EU and everywhere last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[CountryEntry, ...] = ()
        self._words = Words("en")
        self._cells: list[dict[str, IndicatorRow]] = []

    def show_entries(self, entries: Sequence[CountryEntry], lang: str) -> None:
        """Show others."""
        self.beginResetModel()
        self._entries, self._words = tuple(entries), Words(lang)
        self._cells = [{row.code: row for row in entry.indicators} for entry in self._entries]
        self.endResetModel()

    @property
    def words(self) -> Words:
        """The words of the content's language."""
        return self._words

    def entry(self, row: int) -> CountryEntry:
        """The country in a row."""
        return self._entries[row]

    def indicator(self, row: int, column: int) -> IndicatorRow | None:
        """What stands in a cell; None in the first columns."""
        if column < FIRST_INDICATOR:
            return None
        return self._cells[row].get(INDICATORS[column - FIRST_INDICATOR])

    def rowCount(self, parent: _Index | None = None) -> int:
        """Number of countries."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Name, number of statements, indicators."""
        return FIRST_INDICATOR + len(INDICATORS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role not in (
            _Role.DisplayRole,
            _Role.AccessibleTextRole,
        ):
            return None
        if section == NAME:
            return self.tr("Country")
        if section == COUNT:
            return self.tr("Statements")
        shown = self.indicator(0, section) if self._entries else None
        return shown.name if shown is not None else ""

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """Words of a cell; for screen readers with the name of what they tell and its date."""
        if not index.isValid():
            return None
        entry, row = self._entries[index.row()], self.indicator(index.row(), index.column())
        if role == _Role.DisplayRole:
            if row is not None:
                return value_tag(row, self._words).text
            return entry.name if index.column() == NAME else str(entry.statements)
        if role == _Role.AccessibleTextRole:
            if row is None:
                return self.tr("{name}, %n statement(s)", "", entry.statements).format(name=entry.name)
            value = value_tag(row, self._words).text
            return f"{entry.name}. {row.name}: {value}. {sign_text(row.sign, self._words)}"
        if role == _Role.TextAlignmentRole and index.column() == COUNT:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None


class CountriesFilter(QSortFilterProxyModel):
    """Lets those countries through whose name or code contains what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = ""

    def set_wanted(self, typed: str) -> None:
        """Filter by this."""
        self._wanted = folded(typed).strip()
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: _Index) -> bool:
        """Whether a country stays."""
        model = self.sourceModel()
        assert isinstance(model, CountriesModel)
        entry = model.entry(source_row)
        return self._wanted in folded(entry.name) or self._wanted == entry.code.lower()
