"""What went wrong or should be known, under the top bar."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_rule, leading_part
from handbook.ui.kit.spoken import Role, announce, spoken_as
from handbook.ui.kit.tall_area import TallArea
from handbook.ui.kit.text import coloured, plain_label


class BannerTone(StrEnum):
    """How serious it is: danger or loss, a warning of the program, or a mere note."""

    HIGH = "high"
    MID = "mid"
    INFO = "info"


_ICONS = {
    BannerTone.HIGH: "alert-triangle-filled",
    BannerTone.MID: "alert-triangle",
    BannerTone.INFO: "info-circle",
}


class _Room(TallArea):
    """Wants to be as high as its words; where the window is too small for that, they are scrolled."""

    def __init__(self, words: QWidget) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hold(words)
        for part in (self.viewport(), words):
            part.setAutoFillBackground(False)  # the banner paints the ground

    def heightForWidth(self, width: int) -> int:
        """All words, in px."""
        return self._needed(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words want other room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Banner(QWidget):
    """One sentence of what happened, one of what to do, one button, and technical text folded in.

    It starts hidden; it stays until closed.

    Signals:
        action_chosen: its button was pressed.
        closed: ✕ was pressed.
    """

    action_chosen = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken_as(self, Role.AlertMessage)
        self._look = look
        self._tone = BannerTone.INFO
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._sentence = plain_label(wrap=True)
        self._advice = plain_label(wrap=True)
        self._details = plain_label(wrap=True, selectable=True)
        self._action = TextButton(look, small=True)
        self._fold = TextButton(look, kind=ButtonKind.LINK, small=True)
        self._icon_room = QSpacerItem(0, 0)
        self._close = IconButton(look, "x", self.tr("Close"), kind=ButtonKind.FLAT, small=True)
        self._action.clicked.connect(self.action_chosen)
        self._fold.clicked.connect(self._on_fold_clicked)
        self._close.clicked.connect(self._on_close_clicked)
        self._lay_out()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()
        self.hide()

    @property
    def tone(self) -> BannerTone:
        """How serious it is what was said last."""
        return self._tone

    def say(
        self,
        sentence: str,
        advice: str = "",
        *,
        tone: BannerTone = BannerTone.MID,
        icon: str = "",
        action: str = "",
        details: str = "",
    ) -> None:
        """Show this; `action` is the label of the button, `details` what «Details» folds out."""
        self._tone, self._icon = tone, icon or _ICONS[tone]
        self._sentence.setText(sentence)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._action.set_label(action)
        self._action.setVisible(bool(action))
        self._details.setText(details)
        self._show_details(False)
        self._fold.setVisible(bool(details))
        self.setAccessibleName(f"{sentence} {advice}".strip())
        self._on_look_changed()
        self.show()
        announce(self, self.accessibleName(), is_urgent=tone is BannerTone.HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down, pressed on its buttons, scroll what has no room."""
        QApplication.sendEvent(self._room.verticalScrollBar(), event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar and icon."""
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        painter = QPainter(self)
        ground = theme.accent_soft if self._tone is BannerTone.INFO else getattr(theme, f"{self._tone}_soft")
        painter.fillRect(self.rect(), QColor(ground))
        if self._tone is not BannerTone.INFO:
            bar = leading_part(self.rect(), unit.hair, self.layoutDirection())
            painter.fillRect(bar, QColor(self._colour()))
        draw_rule(painter, self.rect(), theme.line, unit.rule)
        size = unit.px(20)
        inside = self.rect().adjusted(unit.px(14), unit.px(9), -unit.px(14), 0)
        box = leading_part(inside, size, self.layoutDirection())
        if self._icon:
            painter.drawPixmap(box.topLeft(), look.icons.pixmap(self._icon, size, self._colour()))
        painter.end()

    def _lay_out(self) -> None:
        content = QWidget()
        self._words = QVBoxLayout(content)
        for label in (self._sentence, self._advice, self._details):
            self._words.addWidget(label)
        self._room = _Room(content)
        self._row = QHBoxLayout(self)
        self._row.addItem(self._icon_room)
        self._row.addWidget(self._room, 1)
        for button in (self._fold, self._action, self._close):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _colour(self) -> str:
        theme = self._look.theme
        return theme.ink if self._tone is BannerTone.INFO else str(getattr(theme, self._tone))

    def _show_details(self, shows: bool) -> None:
        self._details.setVisible(shows)
        self._fold.set_label(self.tr("Hide details") if shows else self.tr("Details"))

    def _on_fold_clicked(self) -> None:
        self._show_details(not self._details.isVisible())

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._icon_room.changeSize(unit.px(32), 0)
        self._row.setContentsMargins(unit.px(12), unit.px(5), unit.px(12), unit.px(5))
        self._row.setSpacing(unit.medium)
        self._words.setContentsMargins(0, unit.px(3), 0, unit.px(3))
        self._words.setSpacing(unit.px(2))
        is_note = self._tone is BannerTone.INFO
        self._sentence.setFont(look.fonts.body() if is_note else look.fonts.bold())
        self._advice.setFont(look.fonts.body(14))
        self._details.setFont(look.fonts.mono(13))
        coloured(self._details, look.theme.ink2)
        self.update()
