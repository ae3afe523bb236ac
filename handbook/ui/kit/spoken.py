"""What screen readers are told of widgets that paint themselves: a role, a state, and how to press them.

Qt takes every widget of a class it does not know for an area of no kind ("Client"), and every button that can be
checked for a check box. Here a named widget is a text, or a group where it has parts; pictures and the like say what
they are (`spoken_as`). Qt asks only where somebody listens, so this costs nothing where nobody does.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

Role = QAccessible.Role
_Politeness = QAccessible.AnnouncementPoliteness

_ROLE = "spokenRole"
_IS_TAUGHT = "spokenRolesTaught"


def spoken_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Say what a widget is; its accessible name says which one."""
    widget.setProperty(_ROLE, role.value)


def teach_roles(app: QApplication) -> None:
    """Let Qt ask for our roles; a second call does nothing."""
    if not app.property(_IS_TAUGHT):
        app.setProperty(_IS_TAUGHT, True)
        QAccessible.installFactory(_spoken)


def announce(widget: QWidget, sentence: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say something that the focus does not lead to.

    Args:
        widget: what has changed.
        sentence: one sentence, as it stands on the screen.
        is_urgent: it interrupts what is being read.
    """
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(_Politeness.Assertive if is_urgent else _Politeness.Polite)
    QAccessible.updateAccessibility(event)


class SpokenWidget(QAccessibleWidget):
    """A widget that is none of Qt's controls."""

    def role(self) -> QAccessible.Role:
        """As given; else a dialog, a text, a group, or an area of no kind."""
        widget = self.widget()
        given = widget.property(_ROLE)
        if given is not None:
            return Role(given)
        if widget.isWindow():
            return Role.Dialog
        if not widget.accessibleName():
            return Role.Client
        return Role.Grouping if self.childCount() else Role.StaticText


class SpokenButton(QAccessibleWidget):
    """A button: one of several, on or off, opening a list, or plain."""

    def role(self) -> QAccessible.Role:
        """What pressing it does."""
        button = self._button()
        given = button.property(_ROLE)
        if given is not None:
            return Role(given)
        if not button.isCheckable():
            return Role.Button
        group = button.group()
        return Role.RadioButton if group is not None and group.exclusive() else Role.CheckBox

    def text(self, kind: QAccessible.Text) -> str:
        """The accessible name, else the words on it."""
        said = super().text(kind)
        if kind == QAccessible.Text.Name and not said:
            return re.sub("&(.)", r"\1", self._button().text())
        return said

    def state(self) -> QAccessible.State:
        """Whether it is on or held down, where that can be."""
        state, button = super().state(), self._button()
        if self.role() == Role.ButtonMenu:
            state.hasPopup = 1
        elif button.isCheckable():
            state.checkable, state.checked = 1, int(button.isChecked())
        state.pressed = int(button.isDown())
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed while it is enabled."""
        press = [QAccessibleWidget.pressAction()] if self._button().isEnabled() else []
        return press + super().actionNames()

    def doAction(self, action: str) -> None:
        """Press it."""
        if action == QAccessibleWidget.pressAction():
            self._button().click()
        else:
            super().doAction(action)

    def _button(self) -> QPushButton:
        button = self.widget()
        assert isinstance(button, QPushButton)
        return button


def _spoken(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt's factory: how a thing is told; None where Qt knows better."""
    if isinstance(thing, QPushButton):
        return SpokenButton(thing, Role.Button)
    if isinstance(thing, QWidget) and _qt_class(thing) in (QWidget, QFrame, QScrollArea, QStackedWidget):
        return SpokenWidget(thing, Role.Client)
    return None


def _qt_class(widget: QWidget) -> type:
    """The class of Qt it is built on."""
    return next(each for each in type(widget).__mro__ if each.__module__.startswith("PySide6."))
