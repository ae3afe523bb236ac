"""The fixed head of a country's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.services.country import CountryPage
from handbook.ui.kit.buttons import IconButton, TextButton
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.text import ElidedLabel, coloured, plain_label
from handbook.ui.pages.country_indicators import IndicatorStrip
from handbook.words.names import language_name

_COLUMNS = {Breadth.WIDE: 8, Breadth.MEDIUM: 8, Breadth.NARROW: 4, Breadth.SINGLE: 4}


class CountryHeader(QWidget):
    """Name, facts, indicators.

    Attributes:
        strip: the indicators.
        language_button: asks for a second column of text, or takes it away.
        deadlines_button: until when something must be done there.
        print_button: prepares a sheet.
        bookmark_button: keeps the statement one is at.
        side_button: shows who helps where the side column is folded away.

    Signals:
        side_toggled(bool): the folded side column is wanted, or no longer.
    """

    side_toggled = Signal(bool)

    def __init__(self, look: Look, ui_language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ui_language = ui_language
        self._name, self._second = plain_label(), plain_label()
        self._facts = ElidedLabel()
        self.side_button = TextButton(look, self.tr("Who helps"), icon="address-book", small=True)
        self.side_button.setCheckable(True)
        self.side_button.toggled.connect(self.side_toggled)
        self.deadlines_button = TextButton(look, self.tr("Deadlines"), icon="calendar-time", small=True)
        self.print_button = TextButton(look, self.tr("Print"), icon="printer", small=True)
        self.bookmark_button = IconButton(
            look, "bookmark", self.tr("Bookmark the statement you are at (Ctrl+D)"), small=True
        )
        self.language_button = TextButton(look, icon="columns-2", small=True)
        self.language_button.setCheckable(True)
        self.strip = IndicatorStrip(look, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._name)
        self._row.addWidget(self._second)
        self._row.addWidget(self._facts, 1)
        self._buttons = QWidget()
        self._flow = FlowLayout(look.metrics.small, self._buttons)
        for button in (
            self.side_button,
            self.language_button,
            self.deadlines_button,
            self.print_button,
            self.bookmark_button,
        ):
            self._flow.addWidget(button)
        self._row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.strip)
        self.strip.raise_()  # read after the name
        self.setAutoFillBackground(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_page(self, page: CountryPage, languages: tuple[str, ...]) -> None:
        """Show another country."""
        self._name.setText(page.names[0])
        second = page.names[1] if len(page.names) > 1 else ""
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self._facts.set_text(" · ".join((page.code, *page.facts)))
        self.setAccessibleName(page.names[0])
        self.strip.show_rows(page.indicators, languages[0])
        names = [language_name(tag, self._ui_language) for tag in languages]
        if len(names) > 1:
            label = self.tr("{first} and {second}").format(first=names[0], second=names[1])
        else:
            label = self.tr("Second language")
        self.language_button.set_label(label[:1].upper() + label[1:])
        self.language_button.setChecked(len(names) > 1)

    def set_breadth(self, breadth: Breadth, *, is_side_folded: bool) -> None:
        """Fit the window."""
        self.strip.set_columns(_COLUMNS[breadth])
        self.strip.setVisible(breadth > Breadth.SINGLE)  # there it is part of the text
        self._facts.setVisible(breadth > Breadth.SINGLE)
        self.side_button.setVisible(is_side_folded)
        is_single = breadth == Breadth.SINGLE
        directions, across = QBoxLayout.Direction, QSizePolicy.Policy
        self._row.setDirection(directions.TopToBottom if is_single else directions.LeftToRight)
        self._name.setWordWrap(is_single)
        self._second.setWordWrap(is_single)
        policy = QSizePolicy(across.Preferred if is_single else across.Minimum, across.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._name.setFont(look.fonts.heading(1))
        self._second.setFont(look.fonts.body(20))
        self._facts.setFont(look.fonts.body(13))
        for label, tone in ((self._second, "ink2"), (self._facts, "ink2")):
            coloured(label, str(getattr(look.theme, tone)))
        self._flow.set_gap(unit.small)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.surface)
        self.setPalette(ground)
        self._row.setContentsMargins(unit.pane, unit.px(8), unit.pane, unit.px(7))
        self._row.setSpacing(unit.px(10))
