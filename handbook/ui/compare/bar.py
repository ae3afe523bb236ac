"""The bar over map and table: what is compared, and how it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from handbook.ui.compare.panes import MAP, TABLE, WORDS
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.chips import MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.text import coloured, plain_label


class CompareBar(QWidget):
    """Choices in a row, as many lines as they need.

    Attributes:
        indicator: the one on the map.
        region: what the map shows.
        countries: those compared.
        with_map: one of the modes, like `in_words` and `table_only`.
        details: the panel about a value.
        more: what can be done with the table.

    Signals:
        indicator_chosen(str), region_chosen(str), countries_chosen(tuple of codes): other ones are wanted.
        view_wanted(str): `MAP`, `WORDS` or `TABLE`.
        details_wanted(bool): the panel about a value.
        copy_asked, save_asked, print_asked, pdf_asked: of the table.
    """

    indicator_chosen = Signal(str)
    region_chosen = Signal(str)
    countries_chosen = Signal(tuple)
    view_wanted = Signal(str)
    details_wanted = Signal(bool)
    copy_asked = Signal()
    save_asked = Signal()
    print_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = plain_label(self.tr("Compare"))
        self._on_map = plain_label(self.tr("On the map:"))
        drop_down = {"required": True, "kind": ButtonKind.SECONDARY, "small": False}
        self.indicator = MenuChip(look, self.tr("Indicator on the map"), **drop_down)  # type: ignore[arg-type]
        self.region = MenuChip(look, self.tr("Region"), **drop_down)  # type: ignore[arg-type]
        self.countries = MenuChip(
            look, self.tr("Countries"), several=True, kind=ButtonKind.SECONDARY, small=False
        )
        self.with_map = TextButton(look, icon="map")
        self.in_words = TextButton(look, self.tr("In words"), icon="list")
        self.table_only = TextButton(look, icon="table")
        self.details = TextButton(look, self.tr("Details"), icon="info-circle")
        self.more = IconButton(look, "dots-vertical", self.tr("Copy or save the table"))
        spoken_as(self.more, Role.ButtonMenu)
        self._choices()
        self._flow = FlowLayout(0, self)
        modes = QWidget()
        self._modes = QHBoxLayout(modes)
        self._modes.setContentsMargins(0, 0, 0, 0)
        for button in (self.with_map, self.in_words, self.table_only):
            self._modes.addWidget(button)
        for part in (
            self._title, self._on_map, self.indicator, self.region, self.countries, modes, self.details, self.more,
        ):  # fmt: skip
            self._flow.addWidget(part)
        self._connect()
        self.setAutoFillBackground(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self._name_modes(is_tabbed=False)

    def offer(self, indicators: Sequence[tuple[str, str]], countries: Sequence[tuple[str, str]]) -> None:
        """What there is to choose from: codes with their names."""
        self.indicator.set_choices([Choice(code, name) for code, name in indicators])
        self.countries.set_choices([Choice(code, name) for code, name in countries])

    def show_chosen(self, indicator: str, region: str, countries: Sequence[str]) -> None:
        """What is chosen."""
        self.indicator.set_chosen((indicator,))
        self.region.set_chosen((region,))
        self.countries.set_chosen(countries)

    def show_layout(self, view: str, breadth: Breadth, *, has_details: bool) -> None:
        """How it is shown now, and for how wide a window."""
        is_single = breadth is Breadth.SINGLE
        self._name_modes(is_tabbed=breadth <= Breadth.NARROW)
        self._title.setVisible(breadth is Breadth.WIDE)
        self.in_words.setVisible(is_single)
        for name, button, icon in (
            (MAP, self.with_map, "map"),
            (WORDS, self.in_words, "list"),
            (TABLE, self.table_only, "table"),
        ):
            button.setChecked(view == name)
            button.set_icon("" if is_single else icon)
        self.details.setChecked(has_details)
        self._on_map.setVisible(view != TABLE and not is_single)
        self.indicator.setVisible(view != TABLE)
        self.region.setVisible(view == MAP)

    def _name_modes(self, *, is_tabbed: bool) -> None:
        """Where there is room for either map or table, the modes are those."""
        self.with_map.set_label(self.tr("Map") if is_tabbed else self.tr("Map and table"))
        self.table_only.set_label(self.tr("Table") if is_tabbed else self.tr("Table only"))

    def menu(self) -> QMenu:
        """What can be done with the table."""
        menu = QMenu(self)
        for label, keys, asked in (
            (self.tr("Copy the table"), "Ctrl+C", self.copy_asked),
            (self.tr("Save as CSV…"), "Ctrl+S", self.save_asked),
            (self.tr("Print in words…"), "Ctrl+P", self.print_asked),
            (self.tr("Save in words as PDF…"), "", self.pdf_asked),
        ):
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{label}\t{shown}", asked.emit)  # the keys themselves are the page's
        return menu

    def _choices(self) -> None:
        self.region.set_choices(
            [Choice("eurasia", self.tr("Europe and Asia")), Choice("world", self.tr("Whole world"))]
        )
        group = QButtonGroup(self)
        for button in (self.with_map, self.in_words, self.table_only):
            button.setCheckable(True)
            group.addButton(button)
        self.details.setCheckable(True)
        for button in (self.with_map, self.in_words, self.table_only, self.details):
            button.toggled.connect(lambda _is_on, button=button: button.updateGeometry())

    def _connect(self) -> None:
        self.indicator.choice_changed.connect(lambda keys: self.indicator_chosen.emit(keys[0]))
        self.region.choice_changed.connect(lambda keys: self.region_chosen.emit(keys[0]))
        self.countries.choice_changed.connect(self.countries_chosen)
        for name, button in ((MAP, self.with_map), (WORDS, self.in_words), (TABLE, self.table_only)):
            button.clicked.connect(partial(self.view_wanted.emit, name))
        self.details.clicked.connect(lambda: self.details_wanted.emit(self.details.isChecked()))
        self.more.clicked.connect(self._on_more_clicked)

    def _on_more_clicked(self) -> None:
        menu = self.menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._title.setFont(look.fonts.heading(2))
        self._on_map.setFont(look.fonts.body(13))
        coloured(self._on_map, look.theme.ink2)
        self._flow.set_gap(unit.small)
        self._flow.setContentsMargins(unit.pane, unit.px(7), unit.pane, unit.px(7))
        self._modes.setSpacing(0)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.raised)
        self.setPalette(ground)
