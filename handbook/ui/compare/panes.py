"""Map, words, table and panel, arranged for the room there is (visual.md, "Layout")."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.ui.compare.map_pane import MapPane
from handbook.ui.compare.table import ComparisonTable
from handbook.ui.compare.twin import TwinPane
from handbook.ui.compare.value_panel import ValuePanel
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.page import Surroundings

MAP, WORDS, TABLE = "map", "words", "table"

_ROWS, _UPPER, _LOWER = "compare rows", "compare map", "compare table"
_MAP_SHARE = {Breadth.WIDE: 60}
_MEDIUM_SHARE = 66
_PANEL_EM = {Breadth.WIDE: 25}
_MEDIUM_PANEL_EM = 21


class ComparePanes(QWidget):
    """Wide: map beside its words, over the table. Narrow: the map over its words, or the table. Less: one of them.

    Attributes:
        map: the map with its key.
        twin: the same in words.
        view: what is shown now: `MAP` (where there is room with words and table), `WORDS` or `TABLE`.
        table: indicators and countries.
        panel: about the chosen value.

    Signals:
        country_chosen(str), cell_chosen(str, str), country_opened(str), order_asked(str), view_changed: of the parts.
    """

    country_chosen = Signal(str)
    cell_chosen = Signal(str, str)
    country_opened = Signal(str)
    order_asked = Signal(str)
    view_changed = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._settings = surroundings.settings
        self._breadth: Breadth | None = None
        self._wants_details: bool | None = None
        self.view = MAP
        self.map = MapPane(self._look)
        self.twin = TwinPane(self._look)
        self.table = ComparisonTable(self._look, self.tr("Indicators of all countries"))
        self.panel = ValuePanel(surroundings, languages)
        self._rows = Panes(Qt.Orientation.Vertical)
        self._upper, self._lower = Panes(), Panes()
        self._lower.setStretchFactor(0, 1)
        self._lower.setStretchFactor(1, 0)
        for splitter, parts in (
            (self._upper, (self.map, self.twin)),
            (self._lower, (self.table, self.panel)),
            (self._rows, (self._upper, self._lower)),
        ):
            splitter.setChildrenCollapsible(False)
            for part in parts:
                splitter.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._rows)
        self.map.country_chosen.connect(self.country_chosen)
        self.twin.country_chosen.connect(self.country_chosen)
        self.table.cell_chosen.connect(self.cell_chosen)
        for part in (self.map, self.twin, self.table):
            part.country_opened.connect(self.country_opened)
        self.table.order_asked.connect(self.order_asked)
        self.map.view_changed.connect(self.view_changed)

    @property
    def breadth(self) -> Breadth:
        """The layout that was taken last."""
        return Breadth.MEDIUM if self._breadth is None else self._breadth

    @property
    def is_tabbed(self) -> bool:
        """Whether there is room for either map or table."""
        return self.breadth <= Breadth.NARROW

    @property
    def has_details(self) -> bool:
        """Whether the panel is shown: where nobody decided, in a wide window."""
        return self._breadth is Breadth.WIDE if self._wants_details is None else self._wants_details

    def set_details(self, shows: bool) -> None:
        """Show the panel or hide it; `settle` then does so."""
        self._wants_details = shows

    def show_chosen(self, country: str, indicator: str) -> None:
        """Choose the same everywhere, without a signal."""
        self.map.view.choose(country)
        self.twin.choose(country)
        self.table.choose(country, indicator)

    def settle(self, wanted: str) -> None:
        """Take the layout for this window; `wanted`: `MAP`, `WORDS` or `TABLE`, empty leaves it to the width."""
        breadth = self._look.metrics.breadth(self.window().width())
        is_new, self._breadth = breadth is not self._breadth, breadth
        is_single = breadth is Breadth.SINGLE
        self.view = wanted or (TABLE if is_single else MAP)
        if self.view == WORDS and not is_single:
            self.view = MAP
        is_alone = self.has_details and (is_single or (self.is_tabbed and self.view != TABLE))
        has_table = self.view == TABLE or not self.is_tabbed
        self.table.setVisible(has_table and not is_alone)
        self.panel.setVisible(self.has_details)
        self.map.setVisible(self.view == MAP)
        self.twin.setVisible(self.view == WORDS or not is_single)
        self._upper.setVisible(self.view != TABLE and not is_alone)
        self._lower.setVisible(has_table or self.has_details)
        self._upper.setOrientation(Qt.Orientation.Vertical if self.is_tabbed else Qt.Orientation.Horizontal)
        if is_new:
            self._share_out()

    def sizes(self) -> dict[str, tuple[int, ...]]:
        """What is to be remembered of the layout in which all parts can be seen."""
        if self.is_tabbed or self.view != MAP or self._breadth is None:
            return {}
        sizes = {_ROWS: tuple(self._rows.sizes()), _UPPER: tuple(self._upper.sizes())}
        return sizes | ({_LOWER: tuple(self._lower.sizes())} if self.has_details else {})

    def _share_out(self) -> None:
        unit, kept = self._look.metrics, {} if self.is_tabbed else self._settings.splitters
        share = _MAP_SHARE.get(self.breadth, _MEDIUM_SHARE)
        if self.is_tabbed:
            share = 64
        panel = unit.em(_PANEL_EM.get(self.breadth, _MEDIUM_PANEL_EM))
        whole = max(self.width(), unit.em(60))
        for splitter, name, usual in (
            (self._rows, _ROWS, (54, 46)),
            (self._upper, _UPPER, (share * 100, (100 - share) * 100)),
            (self._lower, _LOWER, (whole - panel, panel)),
        ):
            wanted = kept.get(name, ())
            splitter.setSizes(list(wanted if len(wanted) == 2 else [size * 10 for size in usual]))
