"""What stands under the head of a country's page: contents, text, side column; folded by the width of the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.services.country import CountryPage
from handbook.services.records import StatementDetail
from handbook.ui.kit.buttons import ButtonKind
from handbook.ui.kit.chips import MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.page import Surroundings
from handbook.ui.pages.country_contents import ContentsPanel
from handbook.ui.pages.country_languages import LanguageBar
from handbook.ui.pages.country_side import SideColumn
from handbook.ui.reading.area import ReadingArea
from handbook.ui.reading.detail_panel import DetailPanel
from handbook.ui.reading.find_bar import FindBar

_TEXT_EM, _COLUMN_EM = 48, 44
_PANES_WITH_WIDTH = 3


class CountryBody(Panes):
    """Three panes, and a fourth for the details of a statement in the place of the side column.

    Attributes:
        contents, area, side, detail: the panes; `area` is the text.
        find_bar: finds in the text.

    Signals:
        topic_chosen(str): from the contents.
        topic_opened(str): from the contents, to read on.
        detail_closed: the details are gone.
    """

    topic_chosen = Signal(str)
    topic_opened = Signal(str)
    detail_closed = Signal()

    def __init__(
        self,
        surroundings: Surroundings,
        languages: Callable[[], tuple[str, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        look = self._look = surroundings.look
        self._breadth, self._is_bilingual = Breadth.MEDIUM, False
        self._wants_side = False
        self._sizes_for: tuple[object, ...] = ()
        saved = surroundings.settings.splitters.get("country", ())
        self._chosen_widths = list(saved) if len(saved) == _PANES_WITH_WIDTH else [0] * _PANES_WITH_WIDTH
        self.contents = ContentsPanel(look, self)
        self.topics = MenuChip(look, self.tr("Topic"), required=True, kind=ButtonKind.SECONDARY, small=False)
        self.area = ReadingArea(surroundings, languages, self)
        self.languages_bar = LanguageBar(look, self.area.view, self)
        self.find_bar = FindBar(look, self.area.view)
        self.side = SideColumn(surroundings, self)
        self.detail = DetailPanel(surroundings, languages, self)
        self._text = self._build_text()
        for pane in (self.contents, self._text, self.side, self.detail):
            self.addWidget(pane)
            self.setCollapsible(self.indexOf(pane), False)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.detail.hide()
        self.splitterMoved.connect(self._on_splitter_moved)
        self.contents.topic_chosen.connect(self.topic_chosen)
        self.contents.topic_opened.connect(self.topic_opened)
        self.topics.choice_changed.connect(self._on_topic_dropped)
        self.detail.closed.connect(self.close_detail)

    def show_page(self, page: CountryPage, languages: tuple[str, ...]) -> None:
        """Show everything but the text of another page."""
        self.close_detail()
        self.contents.show_page(page, languages[0])
        self.topics.set_choices(
            [Choice(topic.code, topic.names[0], topic.tally.total) for topic in page.topics]
        )
        self.side.show_page(page, languages[0])
        self.languages_bar.show_languages(languages)

    def mark_topic(self, code: str) -> None:
        """This topic is being read."""
        self.contents.mark_topic(code)
        self.topics.set_chosen((code,))

    def show_detail(self, detail: StatementDetail) -> None:
        """Everything about a statement, in the place of the side column."""
        self.detail.show()
        self.settle(self._breadth, is_bilingual=self._is_bilingual)
        self.detail.show_detail(detail)

    def close_detail(self) -> None:
        """Back to the page."""
        if not self.detail.isHidden():
            self.detail.hide()
            self.settle(self._breadth, is_bilingual=self._is_bilingual)
            self.detail_closed.emit()

    def set_side_wanted(self, is_wanted: bool) -> None:
        """Unfold the side column, or fold it away again."""
        self._wants_side = is_wanted
        self.settle(self._breadth, is_bilingual=self._is_bilingual)

    def is_side_folded(self) -> bool:
        """Whether the side column shows only on demand."""
        return self._breadth < (Breadth.WIDE if self._is_bilingual else Breadth.MEDIUM)

    def settle(self, breadth: Breadth, *, is_bilingual: bool) -> None:
        """Fit the width of the window."""
        self._breadth, self._is_bilingual = breadth, is_bilingual
        is_single = breadth == Breadth.SINGLE
        has_list = not is_single and not (is_bilingual and breadth == Breadth.NARROW)
        has_detail = not self.detail.isHidden()
        has_side = not has_detail and (self._wants_side or not self.is_side_folded())
        self.contents.setVisible(has_list)
        self._drop.setVisible(not has_list)
        self.side.setVisible(has_side)
        self._text.setVisible(not (is_single and (has_detail or has_side)))
        self.languages_bar.setVisible(is_bilingual and not is_single)
        widest = 2 * _COLUMN_EM if is_bilingual and not is_single else _TEXT_EM
        self.area.view.set_column(widest, 18, 4)
        self._settle_sizes(
            (
                breadth,
                has_list,
                has_side,
                has_detail,
                self._look.metrics.percent,
                self.contents.wanted_width(),
            )
        )

    def widths(self) -> tuple[int, ...]:
        """Widths of contents, side column and details that the reader chose; 0 where none was."""
        return tuple(self._chosen_widths)

    def _settle_sizes(self, key: tuple[object, ...]) -> None:
        """Widths of the panes, once per layout: afterwards they are the reader's."""
        unit, whole = self._look.metrics, self.width()
        if key == self._sizes_for or whole < unit.em(10):
            return
        self._sizes_for = key
        is_wide = self._breadth == Breadth.WIDE
        usual = (
            self.contents.wanted_width(),
            unit.em(24 if is_wide else 19),
            min(unit.em(34 if is_wide else 28), round(whole * 0.45)),
        )
        contents, side, detail = (
            min(chosen, whole // 2) or own for chosen, own in zip(self._chosen_widths, usual, strict=True)
        )
        rest = whole - (0 if self.contents.isHidden() else contents)
        rest -= detail if not self.detail.isHidden() else 0 if self.side.isHidden() else side
        self.setSizes([contents, max(rest, unit.em(16)), side, detail])

    def _on_splitter_moved(self, _position: int, _handle: int) -> None:
        contents, _, side, detail = self.sizes()
        moved = (contents, side, detail)
        self._chosen_widths = [new or old for new, old in zip(moved, self._chosen_widths, strict=True)]

    def _build_text(self) -> QWidget:
        unit = self._look.metrics
        self._drop = QWidget(self)
        self._drop.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._drop.setAutoFillBackground(True)
        drop = QVBoxLayout(self._drop)
        drop.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        drop.addWidget(self.topics)
        text = QWidget(self)
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._drop)
        column.addWidget(self.languages_bar)
        column.addWidget(self.area, 1)
        return text

    def _on_topic_dropped(self, keys: tuple[str, ...]) -> None:
        if keys:
            self.topic_opened.emit(keys[0])
