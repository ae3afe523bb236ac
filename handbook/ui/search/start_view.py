"""The search page before anything is typed: plain questions and countries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.start import Start
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.tall_area import TallArea
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.search.layouts import remove_all

_RECENT = 6


class StartView(TallArea):
    """Ways in, as buttons.

    Signals:
        question_chosen(str): the text of a question, to be searched.
        country_chosen(str): a country's code.
    """

    question_chosen = Signal(str)
    country_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self._hint = plain_label(
            self.tr(
                "Type in your own words, in Russian, English or German. "
                "Typing mistakes, the wrong keyboard layout and Latin letters are understood."
            ),
            wrap=True,
        )
        self._questions = _Group(look, self.tr("People often ask"), one_a_line=True)
        self._countries = _Group(look, self.tr("Countries"), one_a_line=False)
        self._recent = _Group(look, self.tr("Searched in this sitting, kept nowhere"), one_a_line=True)
        for group in (self._recent, self._questions, self._countries):
            group.hide()  # a heading over nothing tells nothing
        self._searched: list[str] = []
        row = QHBoxLayout()  # which asks the hint for its height at the width it will have
        row.addWidget(self._hint, 1)
        row.addStretch(0)
        self._column.addLayout(row)
        for widget in (self._recent, self._questions, self._countries):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.hold(self._body)
        self._body.setAutoFillBackground(False)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_start(self, start: Start) -> None:
        """Offer these."""
        self._questions.offer(start.questions, lambda _, text: self.question_chosen.emit(text), "help-circle")
        self._countries.offer(start.countries, lambda code, _: self.country_chosen.emit(code), "")
        self._questions.setVisible(bool(start.questions))
        self._countries.setVisible(bool(start.countries))

    def remember(self, query: str) -> None:
        """Offer a query that led somewhere again, until the window closes or it is forgotten."""
        text = " ".join(query.split())
        self._searched = [text, *(other for other in self._searched if other != text)][:_RECENT]
        self._show_recent()

    def forget(self) -> None:
        """Forget what was searched."""
        self._searched = []
        self._show_recent()

    def _show_recent(self) -> None:
        entries = [(text, text) for text in self._searched]
        self._recent.offer(entries, lambda _, text: self.question_chosen.emit(text), "history")
        if entries:
            self._recent.add(self.tr("Forget these"), self.forget, "trash")
        self._recent.setVisible(bool(entries))

    def take_focus(self) -> None:
        """Put the focus on the first way in."""
        if not self._questions.take_focus():
            self._countries.take_focus()

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._hint.setFont(self._look.fonts.body(16))
        coloured(self._hint, self._look.theme.ink2)
        self._hint.setMaximumWidth(unit.em(44))
        self._column.setContentsMargins(unit.huge, unit.large, unit.huge, unit.large)
        self._column.setSpacing(unit.large)


class _Group(QWidget):
    """A heading and buttons under it."""

    def __init__(self, look: Look, title: str, *, one_a_line: bool) -> None:
        super().__init__()
        self._look = look
        self._one_a_line = one_a_line
        self._title = plain_label(title)
        self._flow = FlowLayout(look.metrics.small)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.metrics.small)
        column.addWidget(self._title)
        if one_a_line:
            self._lines = QVBoxLayout()
            self._lines.setSpacing(look.metrics.hair)
            column.addLayout(self._lines)
        else:
            column.addLayout(self._flow)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def offer(
        self, entries: Sequence[tuple[str, str]], chosen: Callable[[str, str], None], icon: str
    ) -> None:
        """Show a button for each (key, text)."""
        layout = self._lines if self._one_a_line else self._flow
        remove_all(layout)
        kind = ButtonKind.FLAT if self._one_a_line else ButtonKind.CHIP
        for key, text in entries:
            button = TextButton(self._look, text, icon=icon, kind=kind)
            button.clicked.connect(partial(chosen, key, text))
            if self._one_a_line:
                button.setMinimumWidth(1)  # a long question is cut rather than making the page wide
                self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                self._flow.addWidget(button)

    def add(self, text: str, chosen: Callable[[], None], icon: str) -> None:
        """One more button under the others."""
        button = TextButton(self._look, text, icon=icon, kind=ButtonKind.FLAT)
        button.clicked.connect(chosen)
        self._lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def take_focus(self) -> bool:
        """Focus the first button; False where there is none."""
        layout = self._lines if self._one_a_line else self._flow
        item = layout.itemAt(0)
        button = item.widget() if item is not None else None
        if button is None:
            return False
        button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _on_look_changed(self) -> None:
        self._title.setFont(self._look.fonts.bold(14))
