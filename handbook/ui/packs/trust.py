"""Trusting a publisher: eight words, compared by voice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from handbook.model.characters import visible
from handbook.services.publishers import PublisherRow
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.spoken import announce
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.pane import Column, Pane
from handbook.ui.packs.start import SPOKEN_LANGUAGES


class TrustView(Pane):
    """The words of a root file, and the question whether they are the publisher's.

    Signals:
        agreed(PublisherRow, Path): they are the same.
        left: not now.
    """

    agreed = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look, names: PackNames, parent: QWidget | None = None) -> None:
        super().__init__(look, measure_em=46, parent=parent)
        self._names = names
        self._row: PublisherRow | None = None
        self._file = Path()

    def show_root(self, row: PublisherRow, file: Path) -> None:
        """Ask about this publisher."""
        self._row, self._file = row, file
        self.fill(self._fill)
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._question()} {' '.join(row.words)}. {self.tr('Compare the words by voice')}")

    def take_focus(self) -> None:
        """On no button: the words are to be compared first."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self) -> str:
        return self.tr("Is this the publisher you mean?")

    def _fill(self, column: Column) -> None:
        row = self._row
        if row is None:
            return
        column.title(self._question())
        column.text(visible(self._file.name), "ink3", 13)
        column.gap(self._look.metrics.small)
        column.words(row.words, size=19)
        if self._names.lang in SPOKEN_LANGUAGES:
            column.text(self.tr("Aloud: {words}").format(words=" · ".join(row.spoken)))
        column.heading(self.tr("Compare the words by voice"))
        for step in (
            self.tr(
                "1. Call the publisher, or meet them. Do not use the way by which this file came to you."
            ),
            self.tr("2. Let them read their eight words first. The words are English; their order counts."),
            self.tr("3. If a single word differs, stop: somebody wants you to trust a stranger."),
        ):
            column.text(step, "ink")
        column.gap(self._look.metrics.medium)
        leave = TextButton(self._look, self.tr("Not now"))
        agree = TextButton(self._look, self.tr("The words are the same: trust"), icon="check")
        leave.clicked.connect(self.left)
        agree.clicked.connect(lambda: self.agreed.emit(row, self._file))
        column.buttons(leave, agree)
