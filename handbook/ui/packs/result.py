"""What an import or an undo did."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from handbook.services.pack_diff import RecordChange
from handbook.ui.contacts.parts import column
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.spoken import announce
from handbook.ui.kit.text import plain_label
from handbook.ui.packs.change_list import ChangeList
from handbook.ui.packs.desk import Inspection
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.pane import Column, Pane
from handbook.ui.places import CountryPlace, OrganisationsPlace, Place


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done.

    Attributes:
        warnings: sentences.
        earlier: the version one can go back to.
        inspection: the pack with its changes.
    """

    version: int
    warnings: tuple[str, ...]
    earlier: int | None
    inspection: Inspection


class ResultView(QWidget):
    """What was done, what to know, the way back, and what changed.

    Attributes:
        list: what changed; Enter opens a record where it stands.

    Signals:
        place_asked(Place): where a changed record stands.
        undo_asked: the reader wants the earlier version (asked again on the first page).
        finished: back to the first page.
    """

    place_asked = Signal(object)
    undo_asked = Signal()
    finished = Signal()

    def __init__(self, look: Look, names: PackNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._outcome: Outcome | None = None
        self.top = Pane(look, measure_em=60)
        self._heading = plain_label(self.tr("What changed: Enter opens it"))
        self.list = ChangeList(look, names, self.tr("What changed"))
        self.list.change_opened.connect(self._on_change_opened)
        lines = column(self)
        lines.addWidget(self.top)
        self._row = QHBoxLayout()
        self._row.addWidget(self._heading)
        lines.addLayout(self._row)
        lines.addWidget(self.list, 1)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_outcome(self, outcome: Outcome, lang: str) -> None:
        """Say what was done."""
        self._outcome = outcome
        self.top.fill(self._fill)
        self.list.show_inspection(outcome.inspection, lang)
        has_changes = bool(self.list.changes())
        self.list.setVisible(has_changes)
        self._heading.setVisible(has_changes)
        self._on_look_changed()
        announce(self, " ".join((f"{self._title(outcome)}.", *outcome.warnings)))

    def take_focus(self) -> None:
        """The list of what changed."""
        target: QWidget = self.list if self.list.changes() else self.top
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, column: Column) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        diff = outcome.inspection.report.diff
        column.title(self._title(outcome))
        counts = (len(diff.of(kind)) for kind in ("added", "changed", "removed"))
        said = self._names.counts(*counts) if diff.changes else self.tr("No text has changed.")
        column.sign("circle-check", said, "good", size=14)
        for warning in outcome.warnings:
            column.note("alert-triangle", warning, "mid")
        report = outcome.inspection.report
        if report.superseded:
            column.text(self._names.areas(report.superseded), "ink", 13)
        if diff.changes:
            column.text(self.tr("What changed is marked on the pages until you close the program."))
        done = TextButton(self._look, self.tr("To the packs"))
        done.clicked.connect(self.finished)
        buttons = [done]
        if outcome.earlier is not None:
            words = self.tr("Undo: back to version {version}…").format(version=outcome.earlier)
            buttons.append(TextButton(self._look, words, icon="history", kind=ButtonKind.SECONDARY))
            buttons[-1].clicked.connect(self.undo_asked)
        column.gap(self._look.metrics.small)
        column.buttons(*buttons)

    def _title(self, outcome: Outcome) -> str:
        return self.tr("Version {version} is in use").format(version=outcome.version)

    def _on_change_opened(self, change: RecordChange) -> None:
        place = place_of(change)
        if place is not None:
            self.place_asked.emit(place)

    def _on_look_changed(self) -> None:
        unit = self._look.metrics
        self._heading.setFont(self._look.fonts.bold(13))
        self._row.setContentsMargins(unit.pane, unit.px(6), unit.pane, unit.px(6))
        self.top.setMaximumHeight(unit.em(15 if self.list.changes() else 60))


def place_of(change: RecordChange) -> Place | None:
    """Where a record stands now; of one that is gone where it stood, if that is a page."""
    if change.kind == "organisation" and change.after is not None:
        return OrganisationsPlace(organisation=change.id)
    if change.country is None or change.kind == "organisation":
        return None
    statement = change.id if change.kind == "statement" and change.after is not None else None
    return CountryPlace(change.country, change.topic, statement)
