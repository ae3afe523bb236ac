"""The rail: one button per page that works."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.painting import fill
from handbook.ui.kit.rail import RailButton

_BUTTON_PX, _FOOT_PX = 59, 86
"""Heights at 100 %: of a button with its word, and of the panic button with the margins."""


class Rail(QWidget):
    """Search, countries, organisations, compare, routes, packs, notes, one under the other.

    Attributes:
        PAGES: what its pages are called in the program.

        hide_all: the panic button, in the same place on every screen.

    Signals:
        page_chosen(str): one of PAGES.
        hide_asked: everything is to be hidden.
    """

    PAGES = ("search", "countries", "organisations", "compare", "routes", "packs", "notes")
    page_chosen = Signal(str)
    hide_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(self.tr("Pages"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._breadth = Breadth.WIDE
        self._buttons: dict[str, RailButton] = {}
        for name, icon, label in (
            ("search", "search", self.tr("Search")),
            ("countries", "world", self.tr("Countries")),
            ("organisations", "address-book", self.tr("Organisations")),
            ("compare", "table", self.tr("Compare")),
            ("routes", "route", self.tr("Routes")),
            ("packs", "package", self.tr("Packs")),
            ("notes", "notebook", self.tr("Notes")),
        ):
            self._add(name, icon, label)
        self._column.addStretch(1)
        self.hide_all = RailButton(look, "eye-off", self.tr("Hide everything"), key="F12", framed=True)
        self.hide_all.clicked.connect(self.hide_asked)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.hide_all)
        self._column.addLayout(self._foot)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def set_page(self, name: str) -> None:
        """Show which page is open; none where `name` is no page of the rail."""
        self._group.setExclusive(False)
        for key, button in self._buttons.items():
            button.setChecked(key == name)
        self._group.setExclusive(True)

    def set_breadth(self, breadth: Breadth) -> None:
        """Icons alone where the window is narrow."""
        self._breadth = breadth
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons alone where the window is low, too."""
        super().resizeEvent(event)
        if self._has_words() != self.hide_all.shows_words:
            self._settle()

    def _has_words(self) -> bool:
        needed = self._look.metrics.px(_BUTTON_PX * len(self._buttons) + _FOOT_PX)
        return self._breadth > Breadth.SINGLE and self.height() >= needed

    def _settle(self) -> None:
        for button in (*self._buttons.values(), self.hide_all):
            button.set_shows_words(self._has_words())
        self._on_look_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule at the trailing edge."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._look.theme.sunken)
        painter.end()

    def _add(self, name: str, icon: str, label: str) -> None:
        button = RailButton(self._look, icon, label)
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._group.addButton(button)
        self._column.addWidget(button)
        self._buttons[name] = button

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        side = unit.hair if self.hide_all.shows_words else 0
        self._foot.setContentsMargins(side, 0, side, 0)
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        widest = max(widest, self.hide_all.sizeHint().width() + 2 * side)
        self.setFixedWidth(max(widest, unit.rail) if self.hide_all.shows_words else widest)
        self._column.setContentsMargins(0, unit.small, 0, unit.small)
