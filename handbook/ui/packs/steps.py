"""Where one is between a file and its being applied."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagTone


class StepState(StrEnum):
    """Of one step."""

    TODO = "todo"
    NOW = "now"
    DONE = "done"
    FAILED = "failed"


_TONES: dict[StepState, TagTone] = {
    StepState.TODO: "ink2",
    StepState.NOW: "accent",
    StepState.DONE: "good",
    StepState.FAILED: "high",
}
_DONE_ICONS = ("circle-check", "shield-check", "circle-check", "circle-check")


class Steps(QWidget):
    """Four steps in a row; only the one that matters where it is narrow."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._states = (StepState.NOW, StepState.TODO, StepState.TODO, StepState.TODO)
        self._failure, self._is_alarming = "", False
        self._is_narrow = False
        self._labels: list[IconLabel] = []
        self._dashes: list[Dash] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for number in range(4):
            if number:
                self._dashes.append(Dash(look))
                self._row.addWidget(self._dashes[-1])
            self._labels.append(IconLabel(look, size=14))
            self._row.addWidget(self._labels[-1])
        look.changed.connect(self._show)
        self._show()

    def states(self) -> tuple[StepState, ...]:
        """Of all four."""
        return self._states

    def set_states(self, *states: StepState, failure: str = "", is_alarming: bool = False) -> None:
        """How far it is.

        Args:
            states: of file, signatures, changes, applying.
            failure: what is wrong with the one that failed.
            is_alarming: somebody may be trying to deceive; else the failure is an honest one.
        """
        self._states = states  # type: ignore[assignment]
        self._failure, self._is_alarming = failure, is_alarming
        self._show()

    def set_narrow(self, is_narrow: bool) -> None:
        """Only the step one is at."""
        self._is_narrow = is_narrow
        self._show()

    def _show(self) -> None:
        self._row.setSpacing(self._look.metrics.medium)
        names = (self._file_name(), self._signature_name(), self.tr("What changes"), self.tr("Apply"))
        told = [state in {StepState.NOW, StepState.FAILED} for state in self._states]
        last = max((number for number, is_told in enumerate(told) if is_told), default=3)
        for number, (label, state, name) in enumerate(zip(self._labels, self._states, names, strict=True)):
            icon = f"circle-number-{number + 1}"
            if state is StepState.DONE:
                icon = _DONE_ICONS[number]
            elif state is StepState.FAILED:
                icon = "shield-x" if self._is_alarming else "circle-x"
            label.set_bold(state in {StepState.NOW, StepState.FAILED})
            is_honest = state is StepState.FAILED and not self._is_alarming
            label.say(icon, name, "mid" if is_honest else _TONES[state])
            label.setVisible(not self._is_narrow or number == last)
        for dash in self._dashes:
            dash.setVisible(not self._is_narrow)
        self.setAccessibleName(", ".join(names[: last + 1]))

    def _file_name(self) -> str:
        return {
            StepState.NOW: self.tr("Checking the file"),
            StepState.TODO: self.tr("File"),
            StepState.DONE: self.tr("File is whole"),
            StepState.FAILED: self._failure,
        }[self._states[0]]

    def _signature_name(self) -> str:
        return {
            StepState.NOW: self.tr("Checking signatures"),
            StepState.TODO: self.tr("Signatures"),
            StepState.DONE: self.tr("Signatures hold"),
            StepState.FAILED: self._failure,
        }[self._states[1]]


class Dash(QWidget):
    """A short line between two steps."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A dash."""
        return QSize(self._look.metrics.px(26), self._look.metrics.px(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        y = self.height() // 2
        painter.fillRect(0, y, self.width(), self._look.metrics.rule, QColor(self._look.theme.edge))
        painter.end()
