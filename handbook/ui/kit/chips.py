"""Chips: small buttons that narrow a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from handbook.ui.kit.buttons import ButtonKind, PaintedButton
from handbook.ui.kit.choices import Choice, ChoicePopup
from handbook.ui.kit.look import Look
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.kit.text import plain_tooltip


class Chip(PaintedButton):
    """A chip that is on or off, with a count; one that `closes` shows ✕ while it is on.

    Signals:
        toggled(bool): Qt's.
    """

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        count: int | None = None,
        icon: str = "",
        closes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, label, icon=icon, kind=ButtonKind.CHIP, small=True, parent=parent)
        self._closes = closes
        self.setCheckable(True)
        self.set_count(count)
        self.toggled.connect(self._on_toggled)

    def set_count(self, count: int | None) -> None:
        """Say how many there are behind it."""
        self.set_note("" if count is None else str(count))

    def set_note(self, note: str) -> None:
        """Say something quiet after the label."""
        self._note = note
        self.setAccessibleName(f"{self.label()} {note}".strip())
        self._resettle()

    def _on_toggled(self, is_on: bool) -> None:
        self._trailing = "x" if is_on and self._closes else ""
        self._resettle()


class MenuChip(PaintedButton):
    """A chip that opens a list of choices. While something is chosen its ✕ (or Delete) takes it off.

    With `required` one choice is always on and there is no ✕: a drop-down. `name` tells those who hear it what is
    chosen, where `title` alone does not.

    Signals:
        choice_changed(tuple of keys): the user chose otherwise.
    """

    choice_changed = Signal(tuple)

    def __init__(
        self,
        look: Look,
        title: str,
        choices: Sequence[Choice] = (),
        *,
        name: str = "",
        several: bool = False,
        required: bool = False,
        kind: ButtonKind = ButtonKind.CHIP,
        small: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, title, kind=kind, small=small, parent=parent)
        self._title = title
        self._name = name
        self._choices = tuple(choices)
        self._several = several
        self._required = required
        self._chosen: tuple[str, ...] = ()
        spoken_as(self, Role.ButtonMenu)
        self.setCheckable(not required)
        self.clicked.connect(self._on_clicked)
        self._tell()

    def set_title(self, title: str) -> None:
        """Name what is chosen."""
        self._title = title
        self._tell()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what is chosen stays."""
        self._choices = tuple(choices)
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """Keys of what is chosen."""
        return self._chosen

    def set_chosen(self, keys: Sequence[str]) -> None:
        """Choose without a signal."""
        self._chosen = tuple(keys)
        self._tell()

    def open_popup(self) -> ChoicePopup:
        """Show the choices below the chip."""
        popup = ChoicePopup(self._look, self._choices, self._chosen, several=self._several, parent=self)
        popup.setAccessibleName(self._name or self._title)
        popup.list.setAccessibleName(self._name or self._title)
        popup.choice_made.connect(self._on_choice_made)
        popup.open_below(self, self.mapToGlobal(QPoint(0, self.height() + self._look.metrics.px(2))))
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the choices; Delete takes them off."""
        if event.key() == Qt.Key.Key_Down:
            self.open_popup()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._required:
            self._choose(())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on ✕ takes the choice off."""
        if self._is_on_cross(event.position().toPoint()):
            self.setDown(False)
            self._choose(())
        else:
            super().mouseReleaseEvent(event)

    def nextCheckState(self) -> None:
        """Being on means that something is chosen; a click alone changes nothing."""

    def _is_on_cross(self, point: QPoint) -> bool:
        if self._trailing != "x" or not self.rect().contains(point):
            return False
        depth = self._padding() + self._look.metrics.icon_tag + self._gap() // 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return (point.x() if is_mirrored else self.width() - point.x()) <= depth

    def _on_clicked(self) -> None:
        self.open_popup()

    def _on_choice_made(self, keys: tuple[str, ...]) -> None:
        self._choose(keys)

    def _choose(self, keys: tuple[str, ...]) -> None:
        if keys != self._chosen:
            self.set_chosen(keys)
            self.choice_changed.emit(keys)

    def _tell(self) -> None:
        labels = [choice.label for choice in self._choices if choice.key in self._chosen]
        words = labels[0] if labels else ""
        if len(labels) > 1:
            words = f"{words} +{len(labels) - 1}"
        if self._required:
            label = words or self._title
        else:
            label = f"{self._title}: {words}" if words else self._title
            self.setChecked(bool(words))
        self._trailing = "x" if words and not self._required else "chevron-down"
        self.set_label(label)
        said = ", ".join(labels) or (self._title if self._name else "")
        self.setAccessibleName(": ".join(part for part in (self._name or self._title, said) if part))
        plain_tooltip(self, ", ".join(labels) if len(labels) > 1 else "")
