"""The top bar: back, forward, the search box that is always there, languages of the content, the menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.ui.kit.buttons import ButtonKind, IconButton, PaintedButton, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.painting import draw_rule, fill
from handbook.ui.kit.search_field import SearchField
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.languages import own_language_name
from handbook.ui.lens.button import LensButton

if TYPE_CHECKING:  # menus are made when they are opened: the first picture needs none of this
    from PySide6.QtGui import QAction, QActionGroup
    from PySide6.QtWidgets import QMenu


class TopBar(QWidget):
    """The bar over every page.

    Attributes:
        field: the search box.
        lens: says and chooses for whom one looks.

    Signals:
        back_asked, forward_asked: one step in the history.
        languages_chosen(tuple): the content's languages, one or two.
        settings_asked, help_asked, keys_asked, welcome_asked, quit_asked: chosen from the menu.
    """

    back_asked = Signal()
    forward_asked = Signal()
    languages_chosen = Signal(tuple)
    settings_asked = Signal()
    help_asked = Signal()
    keys_asked = Signal()
    welcome_asked = Signal()
    quit_asked = Signal()

    def __init__(self, look: Look, languages: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken_as(self, Role.ToolBar)
        self._look = look
        self._languages = languages
        self._offered: tuple[str, ...] = ("en", "ru", "de")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._back = IconButton(look, "arrow-left", self.tr("Back"), kind=ButtonKind.FLAT)
        self._forward = IconButton(look, "arrow-right", self.tr("Forward"), kind=ButtonKind.FLAT)
        self.field = SearchField(
            look, self.tr("What happened, country, organisation, phone…"), key_hint=self.tr("Ctrl+K")
        )
        self.lens = LensButton(look)
        self._language = TextButton(look, icon="language")
        self._menu = IconButton(look, "dots-vertical", self.tr("Menu"))
        for opener in (self._language, self._menu):
            spoken_as(opener, Role.ButtonMenu)
        self._back.clicked.connect(self.back_asked)
        self._forward.clicked.connect(self.forward_asked)
        self._language.clicked.connect(self._on_language_clicked)
        self._menu.clicked.connect(self._on_menu_clicked)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._back)
        self._row.addWidget(self._forward)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.lens)
        self._row.addWidget(self._language)
        self._row.addWidget(self._menu)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.set_languages(languages)
        self.set_history(False, False)

    @property
    def languages(self) -> tuple[str, ...]:
        """The content's languages that are shown."""
        return self._languages

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Show which languages the content is in."""
        self._languages = languages
        self._language.set_label(" | ".join(lang.upper() for lang in languages))
        names = ", ".join(own_language_name(lang) for lang in languages)
        self._language.setAccessibleName(
            self.tr("Language of the content: {languages}").format(languages=names)
        )

    def offer_languages(self, offered: Sequence[str]) -> None:
        """The languages in which the installed content is complete."""
        if offered:
            self._offered = tuple(offered)

    def set_history(self, can_go_back: bool, can_go_forward: bool) -> None:
        """Whether there is a way back or forward."""
        self._back.setEnabled(can_go_back)
        self._forward.setEnabled(can_go_forward)

    def set_breadth(self, breadth: Breadth) -> None:
        """Fit the width of the window."""
        self.lens.set_breadth(breadth)
        self._language.set_icon("" if breadth is Breadth.SINGLE else "language")

    def toggle_second_language(self) -> None:
        """One column or two."""
        if len(self._languages) > 1:
            self.languages_chosen.emit(self._languages[:1])
            return
        others = [lang for lang in self._offered if lang != self._languages[0]]
        if others:
            self.languages_chosen.emit((self._languages[0], others[0]))

    def language_menu(self) -> QMenu:
        """First the language of the text, then that of the second column; who seeks the program's finds it too."""
        from PySide6.QtGui import QActionGroup
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        self._add_heading(menu, self.tr("Language of the content"))
        first = QActionGroup(menu)
        for lang in self._offered:
            action = self._choice(menu, first, own_language_name(lang), lang == self._languages[0])
            second = tuple(other for other in self._languages[1:] if other != lang)
            action.triggered.connect(partial(self.languages_chosen.emit, (lang, *second)))
        menu.addSeparator()
        self._add_heading(menu, self.tr("Second language beside it"))
        group = QActionGroup(menu)
        none = self._choice(menu, group, self.tr("None"), len(self._languages) == 1)
        none.triggered.connect(partial(self.languages_chosen.emit, self._languages[:1]))
        for lang in self._offered:
            if lang != self._languages[0]:
                action = self._choice(menu, group, own_language_name(lang), lang in self._languages[1:])
                action.triggered.connect(partial(self.languages_chosen.emit, (self._languages[0], lang)))
        menu.addSeparator()
        menu.addAction(self.tr("Language of the program…")).triggered.connect(self.settings_asked)
        return menu

    def main_menu(self) -> QMenu:
        """Settings, help, keys, first page, quit."""
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        for text, key, signal in (
            (self.tr("Settings…"), "Ctrl+,", self.settings_asked),
            (self.tr("Help"), "F1", self.help_asked),
            (self.tr("Keys"), "Ctrl+F1", self.keys_asked),
            (self.tr("What this program keeps"), "", self.welcome_asked),
        ):
            action = menu.addAction(f"{text}\t{_written(key)}" if key else text)
            action.triggered.connect(signal)
        menu.addSeparator()
        menu.addAction(self.tr("Quit") + "\t" + _written("Ctrl+Q")).triggered.connect(self.quit_asked)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the rule below."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._look.theme.surface)
        draw_rule(painter, self.rect(), self._look.theme.line, self._look.metrics.rule)
        painter.end()

    def _add_heading(self, menu: QMenu, text: str) -> None:
        """Not `addSection`: Fusion draws it as a bare line."""
        heading = menu.addAction(text)
        heading.setEnabled(False)

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, is_on: bool) -> QAction:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(is_on)
        group.addAction(action)
        return action

    def _on_language_clicked(self) -> None:
        self._open(self.language_menu(), self._language)

    def _on_menu_clicked(self) -> None:
        self._open(self.main_menu(), self._menu)

    def _open(self, menu: QMenu, below: PaintedButton) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + self._look.metrics.px(2))))

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self.setFixedHeight(unit.top_bar)
        self._row.setContentsMargins(unit.px(10), 0, unit.px(14), 0)
        self._row.setSpacing(unit.small)


def _written(key: str) -> str:
    """A key as this system writes it: `Strg+Q`."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
