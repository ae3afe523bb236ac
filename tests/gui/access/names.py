"""Faults of what a screen reader is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.gui.access.tree import Spoken

Role = QAccessible.Role
ICONS = {
    path.stem for path in (Path(__file__).parents[3] / "resources/icons").glob("*.svg") if "-" in path.stem
}
_AREAS = {Role.Client, Role.NoRole, Role.Pane, Role.LayeredPane, Role.Whitespace}
_REPEATED = {Role.ListItem, Role.Cell, Role.ColumnHeader, Role.RowHeader, Role.TreeItem}


def faults(parts: list[Spoken]) -> list[str]:
    """What a listener would stumble over."""
    found = [f"{part}: {fault}" for part in parts for fault in _faults_of(part)]
    stops = Counter((p.role, p.name) for p in parts if p.is_focusable and p.role not in _REPEATED and p.name)
    return found + [
        f"{count} times {role.name} {name!r}" for (role, name), count in stops.items() if count > 1
    ]


def _faults_of(part: Spoken) -> Iterator[str]:
    if part.is_focusable and not part.name.strip():
        yield "takes the focus and has no name"
    if part.role in _AREAS and (part.is_focusable or part.name):
        yield "is no area, but what is it?"
    if part.name in ICONS:
        yield "the name of a picture file"
    for said in (part.name, part.description):
        if (
            "<" in said
            or "&" in said.replace(" & ", "")
            or any(0x2066 <= ord(char) <= 0x2069 for char in said)
        ):
            yield "markup is read out"
    if _paints_words(part.widget) and not part.name:
        yield "paints itself and says nothing"


def _paints_words(widget: QWidget | None) -> bool:
    """Whether it is one of ours, without parts, and paints itself."""
    if widget is None or widget.findChildren(QWidget) or widget.height() < 8 or widget.width() < 8:
        return False
    return any(
        "paintEvent" in vars(each) for each in type(widget).__mro__ if each.__module__.startswith("handbook")
    )


def order_faults(parts: list[Spoken]) -> list[str]:
    """Neighbours in the tree that are read in another order than they stand."""
    from tests.gui.access.stops import is_before

    found, last = [], {}
    for part in parts:
        if (
            part.widget is None
            or part.widget.isWindow()
            or part.widget.objectName().startswith("qt_")
            or part.role in (Role.Grip, Role.Splitter)
        ):
            continue
        parent = part.widget.parentWidget()
        before = last.get(parent)
        if before is not None and is_before(part.widget, before):
            found.append(f"{part} is read after {type(before).__name__} {before.accessibleName()!r}")
        last[parent] = part.widget
    return found
