"""What a screen reader is told: Qt's accessible tree as plain rows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

_MOST_CHILDREN = 400
"""Of one part: a table tells row after row of the same."""


@dataclass(frozen=True)
class Spoken:
    """One part as it is read out."""

    depth: int
    role: QAccessible.Role
    name: str
    description: str
    value: str
    is_focusable: bool
    is_enabled: bool
    owner: str
    """The class of the widget; empty for a cell or a row."""
    widget: QWidget | None

    def __str__(self) -> str:
        flags = ("F" if self.is_focusable else "") + ("" if self.is_enabled else "d")
        return f"{'  ' * self.depth}{self.role.name} {self.name!r} [{self.description}] {flags} {self.owner}"


def spoken(root: QObject) -> list[Spoken]:
    """The visible parts below an object, in the order of the tree."""
    interface = QAccessible.queryAccessibleInterface(root)
    assert interface is not None
    return list(_walk(interface, 0))


def _walk(part: QAccessibleInterface, depth: int) -> Iterator[Spoken]:
    state = part.state()
    if state.invisible and depth:
        return
    owner = part.object()
    yield Spoken(
        depth,
        part.role(),
        part.text(QAccessible.Text.Name),
        part.text(QAccessible.Text.Description),
        part.text(QAccessible.Text.Value),
        bool(state.focusable),
        not state.disabled,
        type(owner).__name__ if owner is not None else "",
        owner if isinstance(owner, QWidget) else None,
    )
    for number in range(min(part.childCount(), _MOST_CHILDREN)):
        child = part.child(number)
        if child is not None and child.isValid():
            yield from _walk(child, depth + 1)
