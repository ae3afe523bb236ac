"""The one style sheet: standard widgets only; everything of the kit paints itself."""

from __future__ import annotations

from handbook.ui.kit.metrics import Metrics
from handbook.ui.kit.tokens import Theme

_SHEET = """
QToolTip {{ background: {raised}; color: {ink}; border: {rule}px solid {edge}; padding: {hair}px {small}px }}
QLineEdit, QPlainTextEdit {{ background: {surface}; color: {ink};
  border: {rule}px solid {edge}; border-radius: {radius}px; padding: {hair}px {small}px;
  selection-background-color: {accent}; selection-color: {on_accent} }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: {ring}px solid {focus};
  padding: {hair_less}px {small_less}px }}
QLineEdit {{ placeholder-text-color: {ink3} }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {ink3}; border-color: {line} }}
QComboBox QAbstractItemView {{ background: {surface}; border: {rule}px solid {edge}; outline: none }}
QMenu {{ background: {surface}; color: {ink}; border: {rule}px solid {edge}; padding: {hair}px 0 }}
QMenu::item {{ padding: {six}px {pane}px; background: transparent }}
QMenu::item:selected {{ background: {select} }}
QMenu::item:disabled {{ color: {ink3} }}
QMenu::icon {{ padding-left: {small}px }}
QMenu::separator {{ height: {rule}px; background: {line}; margin: {hair}px 0 }}
QHeaderView {{ background: {sunken} }}
QHeaderView::section {{ background: {sunken}; color: {ink2}; border: none; padding: {hair}px {small}px;
  border-bottom: {rule}px solid {ink}; border-right: {rule}px solid {line} }}
QTableView {{ gridline-color: {line}; border: none; background: {surface} }}
QScrollBar {{ background: transparent; border: none }}
QScrollBar::handle {{ background: {edge}; border-radius: {hair}px; margin: {two}px }}
QScrollBar::handle:vertical {{ min-height: {huge}px }}
QScrollBar::handle:horizontal {{ min-width: {huge}px }}
QScrollBar::handle:hover {{ background: {ink3} }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0 }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent }}
QSplitter::handle {{ background: {line} }}
QSplitter::handle:hover {{ background: {accent} }}
"""


def style_sheet(theme: Theme, metrics: Metrics) -> str:
    """The sheet for a theme and a text size."""
    ring = metrics.px(theme.ring_px)
    colours = vars(theme)
    return _SHEET.format(
        **colours,
        ring=ring,
        rule=metrics.rule,
        two=metrics.px(2),
        hair=metrics.hair,
        hair_less=max(0, metrics.hair - ring + metrics.rule),
        small=metrics.small,
        small_less=max(0, metrics.small - ring + metrics.rule),
        six=metrics.px(6),
        pane=metrics.pane,
        huge=metrics.huge,
        radius=metrics.radius,
    )
