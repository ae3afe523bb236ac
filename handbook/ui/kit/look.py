"""How everything looks just now, handed down from `app` to every widget."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from handbook.paper.fonts import register_first_fonts, register_other_fonts
from handbook.ui.kit.fonts import Fonts
from handbook.ui.kit.icons import IconSet
from handbook.ui.kit.metrics import Metrics
from handbook.ui.kit.sheet import style_sheet
from handbook.ui.kit.spoken import teach_roles
from handbook.ui.kit.theme import Appearance, chosen_theme, palette, tell_system
from handbook.ui.kit.tokens import Theme

if TYPE_CHECKING:
    from handbook.ui.kit.style import HandbookStyle


class Look(QObject):
    """Colours, measures, fonts and icons in force; built once by `app`.

    Widgets read it when they paint or measure, and connect to `changed`.

    Attributes:
        appearance: what the user chose.
        theme: the colours this means now.
        metrics: measures for the text size.
        fonts: fonts for the text size.
        icons: the icons.
        style: the application's style; None until the look is complete.

    Signals:
        changed: any of these is new; the application is already dressed in it.
    """

    changed = Signal()

    def __init__(
        self, resources: Path, appearance: Appearance = Appearance.SYSTEM, text_percent: int = 100
    ) -> None:
        super().__init__()
        self._has_all_fonts = False
        self._font_folder = resources / "fonts"
        self.unreadable_fonts = register_first_fonts(self._font_folder)
        self.icons = IconSet(resources / "icons", _device_ratio())
        self._hints = QGuiApplication.styleHints()
        self.appearance = appearance
        self.theme: Theme = chosen_theme(appearance, self._hints)
        self.metrics = Metrics(text_percent)
        self.fonts = Fonts(self.metrics)
        self.style: HandbookStyle | None = None
        self._hints.colorSchemeChanged.connect(self._on_system_changed)

    def complete(self) -> HandbookStyle:
        """Add what the first picture does not need: other scripts, and the style, which the application owns and ends.

        To be called when the window has been painted and before content is shown; a second call does nothing more.
        """
        if not self._has_all_fonts:
            self._has_all_fonts = True
            self.unreadable_fonts += register_other_fonts(self._font_folder)
        if self.style is None:
            from handbook.ui.kit.style import HandbookStyle  # late: Qt's style has 600 constants

            self.style = HandbookStyle(self.theme, self.metrics)
            QApplication.setStyle(self.style)
        return self.style

    def dress(self, app: QApplication) -> None:
        """Give the application this look as far as the first picture shows it, before the first window."""
        self.style = None
        teach_roles(app)
        tell_system(self.appearance, self._hints)
        self._refresh()

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the colours."""
        self.appearance = appearance
        tell_system(appearance, self._hints)
        self._refresh()

    def set_text_percent(self, percent: int) -> None:
        """Change the text size and with it every measure."""
        self.metrics = Metrics(percent)
        self.fonts = Fonts(self.metrics)
        self._refresh()

    def _on_system_changed(self) -> None:
        if self.appearance is Appearance.SYSTEM:
            self._refresh()

    def _refresh(self) -> None:
        self.theme = chosen_theme(self.appearance, self._hints)
        if self.style is not None:
            self.style.dress(self.theme, self.metrics)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setFont(self.fonts.body())
            app.setStyleSheet(style_sheet(self.theme, self.metrics))
        self.changed.emit()


def _device_ratio() -> float:
    """Device pixels per logical pixel of the sharpest screen, so that icons are sharp on each."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
