"""A field for one date, typed as people write it."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from handbook.ui.kit.look import Look

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./ ](\d{1,2})[./ ](\d{4}|\d{2})")
"""Day before month, as in Russian, German and most of the countries of the handbook; never month before day."""


class DateField(QLineEdit):
    """20.11.2026 or 2026-11-20.

    Signals:
        date_changed: another date, or none any more.
    """

    date_changed = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._date: date | None = None
        self.setPlaceholderText(self.tr("day.month.year"))
        self.setAccessibleName(name)
        self.setMaxLength(20)
        self.textChanged.connect(self._on_text_changed)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def date(self) -> date | None:
        """The date; None where nothing, or no date, is typed."""
        return self._date

    def is_wrong(self) -> bool:
        """Whether something is typed that is no date."""
        return self._date is None and bool(self.text().strip())

    def _on_text_changed(self, text: str) -> None:
        found = read_date(text)
        if found != self._date or (found is None and text.strip()):
            self._date = found
            self.date_changed.emit()
        elif not text.strip():
            self._date = None
            self.date_changed.emit()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setFont(self._look.fonts.body(15))
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.setFixedWidth(max(unit.em(9), words + 2 * unit.pane))


def read_date(text: str) -> date | None:
    """A date as typed; a year of two digits is of this century."""
    text = text.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
        year += 2000 if year < 100 else 0
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
