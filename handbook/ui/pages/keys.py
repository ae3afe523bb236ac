"""The list of keys, on F1."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from handbook.ui.kit.form import Form
from handbook.ui.kit.text import plain_label
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import Place
from handbook.ui.shortcuts import shortcuts


class KeysPage(Page):
    """Every key with what it does, by group."""

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        form = Form(self.look)
        form.add_title(self.tr("Keys"))
        form.set_read_by_keys(self.tr("Keys"))
        self.setFocusProxy(form)
        groups: dict[str, list[tuple[str, str]]] = {}
        for shortcut in shortcuts():
            groups.setdefault(shortcut.heading(), []).append((shortcut.shown(), shortcut.sentence()))
        for heading, entries in groups.items():
            form.add_heading(heading)
            form.add_widget(_KeyTable(self, entries))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def open_place(self, place: Place) -> None:
        """There is only one."""


class _KeyTable(QWidget):
    """Keys and what they do, in two columns."""

    def __init__(self, page: KeysPage, entries: list[tuple[str, str]]) -> None:
        super().__init__(page)
        self._look = page.look
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self._keys, self._words = [], []
        for number, (key, sentence) in enumerate(entries):
            self._keys.append(plain_label(key))
            self._words.append(plain_label(sentence, wrap=True))
            grid.addWidget(self._keys[-1], number, 0)
            grid.addWidget(self._words[-1], number, 1)
        self._look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def _on_look_changed(self) -> None:
        fonts, unit = self._look.fonts, self._look.metrics
        self._grid.setColumnMinimumWidth(0, unit.em(9))
        self._grid.setVerticalSpacing(unit.hair)
        for label in self._keys:
            label.setFont(fonts.mono())
        for label in self._words:
            label.setFont(fonts.body())
