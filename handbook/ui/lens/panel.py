"""The panel under the lens button: who it is, which papers are at hand, in which country now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from handbook.model.codes import CountryCode
from handbook.model.lens import Lens
from handbook.services.lens import LensChoices
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.chips import Chip
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.lens_state import LensState, with_document, with_profile

_WIDTH_EM = 38


class LensPanel(QFrame):
    """Chips in three groups. Every click holds at once; Esc closes.

    Signals:
        save_asked: this is to be kept as a case, in the encrypted notes.
    """

    save_asked = Signal()

    def __init__(
        self, look: Look, state: LensState, choices: LensChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("For whom"))
        self._look = look
        self._state = state
        self._chips: dict[tuple[str, str], Chip] = {}
        body = QWidget()
        column = self._column = QVBoxLayout(body)
        unit = look.metrics
        column.setContentsMargins(unit.pane, unit.medium, unit.pane, unit.medium)
        column.setSpacing(unit.small)
        self._add_group(column, "profile", self.tr("Who is it about?"), choices.profiles, self._on_profile)
        self._add_group(
            column, "document", self.tr("Which papers are at hand?"), choices.documents, self._on_document
        )
        self._add_group(
            column, "country", self.tr("Where is the person now?"), choices.countries, self._on_country
        )
        column.addLayout(self._foot())
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(scroll)
        state.changed.connect(self._show_lens)
        self._show_lens()

    def chip(self, group: str, code: str) -> Chip:
        """A chip: of `profile`, `document` or `country`."""
        return self._chips[group, code]

    def open_below(self, button: QWidget) -> None:
        """Show it under `button`, within the screen."""
        self.setLayoutDirection(button.layoutDirection())
        area = button.screen().availableGeometry()
        width = min(self._look.metrics.em(_WIDTH_EM), area.width())
        corner = button.mapToGlobal(QPoint(button.width() - width, button.height() + self._look.metrics.hair))
        if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            corner = button.mapToGlobal(QPoint(0, button.height() + self._look.metrics.hair))
        wanted = self._column.heightForWidth(width - 2 - self._look.metrics.pane) + self._look.metrics.small
        height = min(wanted, area.bottom() - corner.y())
        self.setGeometry(max(area.left(), corner.x()), corner.y(), width, height)
        self.show()
        next(iter(self._chips.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F4 close, F8 clears: the window's keys are not heard while a popup is open."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.close()
        elif event.key() == Qt.Key.Key_F8:
            self._state.clear()
        else:
            super().keyPressEvent(event)

    def _add_group(
        self,
        column: QVBoxLayout,
        group: str,
        title: str,
        choices: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
    ) -> None:
        column.addWidget(plain_label(title, font=self._look.fonts.bold(13)))
        box = QWidget()
        box.setAccessibleName(title)
        flow = FlowLayout(self._look.metrics.px(6), box)
        for code, name in choices:
            chip = Chip(self._look, name)
            chip.clicked.connect(lambda _=False, code=code: chosen(code))
            flow.addWidget(chip)
            self._chips[group, code] = chip
        column.addWidget(box)
        column.addSpacing(self._look.metrics.hair)

    def _foot(self) -> QHBoxLayout:
        promise = plain_label(
            self.tr(
                "Kept for this sitting only; written down only if you save it in your notes, never on a hand-out."
            ),
            font=self._look.fonts.body(13),
            wrap=True,
        )
        coloured(promise, self._look.theme.ink2)
        self.clear = TextButton(self._look, self.tr("Clear"), icon="x", small=True)
        self.clear.clicked.connect(self._state.clear)
        self.save = TextButton(self._look, self.tr("Save this case"), icon="bookmark", small=True)
        self.save.clicked.connect(self._on_save_clicked)
        row = QHBoxLayout()
        row.setSpacing(self._look.metrics.medium)
        row.addWidget(promise, 1)
        row.addWidget(self.save)
        row.addWidget(self.clear)
        return row

    def _on_save_clicked(self) -> None:
        self.close()
        self.save_asked.emit()

    def _on_profile(self, code: str) -> None:
        self._state.choose(with_profile(self._state.lens, code))
        self._show_lens()

    def _on_document(self, code: str) -> None:
        self._state.choose(with_document(self._state.lens, code))
        self._show_lens()

    def _on_country(self, code: str) -> None:
        lens = self._state.lens
        country = None if lens.country == code else CountryCode(code)
        self._state.choose(Lens(lens.profiles, lens.documents, country))
        self._show_lens()

    def _show_lens(self) -> None:
        lens = self._state.lens
        chosen = {("profile", code) for code in lens.profiles}
        chosen |= {("document", code) for code in lens.documents}
        chosen |= {("country", lens.country)} if lens.country else set()
        for key, chip in self._chips.items():
            chip.setChecked(key in chosen)
        for button in (self.clear, self.save):
            button.setEnabled(not lens.is_clear)
