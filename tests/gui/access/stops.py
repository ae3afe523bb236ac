"""Where Tab leads."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.exceptions import TimeoutError as TimedOut

from handbook.ui.kit.rail import RailButton
from tests.gui.window import User

MOST_STOPS = 600
_REACH_PX = 8
_LATE_MS = 2_000
Picture = tuple[QWidget, QImage]


def expected(user: User) -> set[QWidget]:
    """Everything visible that can be reached by Tab."""
    return {w for w in user.window.findChildren(QWidget) if w.isVisibleTo(user.window) and _is_stop(w)}


def walk(user: User, key: Qt.Key = Qt.Key.Key_Tab) -> tuple[list[QWidget], list[str]]:
    """The stops from the search box round to it again, and what is wrong with the ring on them.

    A text has a stop for each of its links; here they count once.
    """
    field = user.window.top_bar.field
    field.setFocus(Qt.FocusReason.TabFocusReason)
    stops, unseen = [], []
    here: QWidget = field
    for _ in range(MOST_STOPS):
        if not stops or stops[-1] is not here:
            stops.append(here)
        seen = _picture(user, here)
        QTest.keyClick(here, key)
        QApplication.processEvents()
        following = user.window.focusWidget()
        assert following is not None, f"the focus is lost after {here}"
        if following is not here and not _changes(user, here, seen):
            unseen.append(f"{name(here)}: looks the same with the focus")
        here = following
        if here is field:
            return stops, unseen
    raise AssertionError(f"Tab never comes back to the search box: {[name(w) for w in stops[-6:]]}")


def name(widget: QWidget) -> str:
    """How a fault tells of it."""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.property('text') or ''}"


def faults(user: User) -> list[str]:
    """What somebody without a mouse would stumble over."""
    forwards, unseen = walk(user)
    backwards, _ = walk(user, Qt.Key.Key_Backtab)
    reached = {other for stop in forwards for other in _one_of(stop)}
    found = unseen + [f"{name(w)}: Tab does not reach it" for w in expected(user) - reached]
    found += [f"{name(w)}: Tab comes here twice" for w in {*forwards} if forwards.count(w) > 1]
    if forwards[1:] != backwards[:0:-1]:
        found.append(f"back: {[name(w) for w in forwards[1:]]} is not {[name(w) for w in backwards[:0:-1]]}")
    found += [
        f"{name(a)} → {name(b)}: not in reading order" for a, b in _backward_steps(_from_rail(forwards))
    ]
    return found


def _one_of(stop: QWidget) -> list[QWidget]:
    """Of buttons of which one is on, Tab reaches one, and arrows the others."""
    group = stop.group() if isinstance(stop, QAbstractButton) else None
    return [*group.buttons()] if group is not None and group.exclusive() else [stop]


def _from_rail(stops: list[QWidget]) -> list[QWidget]:
    """The round from its beginning: the rail stands before all else."""
    first = next(number for number, stop in enumerate(stops) if isinstance(stop, RailButton))
    return stops[first:] + stops[:first]


def _is_stop(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusProxy() is not None or widget.isWindow():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _backward_steps(stops: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    for before, after in pairwise(stops):
        first, second = _side_by_side(before, after)
        if _precedes(second, first, before.window().layoutDirection()):
            yield before, after


def is_before(first: QWidget, second: QWidget) -> bool:
    """Whether a part stands where reading comes earlier than to its sibling."""
    return _precedes(first.geometry(), second.geometry(), first.window().layoutDirection())


def _precedes(first: QRect, second: QRect, direction: Qt.LayoutDirection) -> bool:
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    overlap = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    if overlap > min(first.height(), second.height()) / 2:
        return first.left() >= second.right() if mirrored else first.right() <= second.left()
    is_over = first.right() > second.left() if mirrored else first.left() < second.right()
    return first.bottom() <= second.top() and is_over


def _side_by_side(first: QWidget, second: QWidget) -> tuple[QRect, QRect]:
    """The places of both, or of what they are in, within the smallest part that has both."""
    above = []
    step: QWidget | None = first
    while step is not None:
        above.append(step)
        step = step.parentWidget()
    part = second
    while part.parentWidget() is not None and part.parentWidget() not in above:
        part = part.parentWidget()
    both = part.parentWidget()
    if both is None:
        return first.geometry(), second.geometry()
    other = first
    while other.parentWidget() is not both and other is not both:
        other = other.parentWidget()
    return (QRect() if other is both else other.geometry()), part.geometry()


def _changes(user: User, widget: QWidget, seen: QImage) -> bool:
    """Whether it looks otherwise than `seen` in the end: on a busy machine what scrolled or grew is placed late."""
    try:
        user.qtbot.waitUntil(lambda: _picture(user, widget) != seen, timeout=_LATE_MS)
    except TimedOut:
        return False
    return True


def _picture(user: User, widget: QWidget) -> QImage:
    corner = widget.mapTo(user.window, QPoint(0, 0))
    around = QRect(corner, widget.size()).adjusted(-_REACH_PX, -_REACH_PX, _REACH_PX, _REACH_PX)
    return user.window.grab(around & user.window.rect()).toImage()
