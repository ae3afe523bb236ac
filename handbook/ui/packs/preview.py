"""A pack before it is applied: who signed it, what it changes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from handbook.errors import HandbookError
from handbook.model.characters import visible
from handbook.services.pack_diff import RecordChange
from handbook.ui.contacts.parts import column
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.chips import Chip
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import Breadth
from handbook.ui.kit.panes import Panes
from handbook.ui.kit.spoken import announce
from handbook.ui.kit.stack import Stack
from handbook.ui.kit.text import plain_label
from handbook.ui.packs.apply_bar import ApplyBar
from handbook.ui.packs.change_list import ChangeList
from handbook.ui.packs.change_view import ChangeView, ShownChange
from handbook.ui.packs.desk import Inspection
from handbook.ui.packs.fields import RecordFields
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.pane import Pane
from handbook.ui.packs.refusals import Refusals
from handbook.ui.packs.steps import Steps, StepState
from handbook.ui.packs.summary import Summary

_SIGNED, _CHANGES, _ONE = range(3)
"""The panes."""
_NOW, _TODO, _DONE, _FAILED = StepState.NOW, StepState.TODO, StepState.DONE, StepState.FAILED


class PreviewView(QWidget):
    """Steps, who signed, changes, before and after, and what to do with it.

    Attributes:
        steps: where one is.
        list: the changes.
        change: the chosen one.
        bar: the buttons.
        refused: what is said of a pack that can't be taken.

    Signals:
        other_asked: the reader wants another file instead of a refused one.
    """

    other_asked = Signal()

    def __init__(self, look: Look, names: PackNames, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names
        self._fields = RecordFields(names.lang, self)
        self._refusals = Refusals(names.lang, self)
        self._summary = Summary(look, names, self)
        self._inspection: Inspection | None = None
        self._langs: tuple[str, ...] = ()
        self._breadth = Breadth.WIDE
        self._shown_pane = _CHANGES
        self.title = plain_label()
        self.steps = Steps(look)
        self.file = IconLabel(look, size=13)
        self.banner = Banner(look)
        self.list = ChangeList(look, names, self.tr("Changes"))
        self.change = ChangeView(look, self._fields)
        self.side = Pane(look, "raised")
        self.bar = ApplyBar(look)
        self.refused = EmptyState(look, "package")
        self.waiting = EmptyState(look, "package")
        self.unchanged = EmptyState(look, "shield-check")
        self.chips = [
            Chip(look, name) for name in (self.tr("Who signed"), self.tr("Changes"), self.tr("One change"))
        ]
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        other = self.refused.findChild(TextButton)
        if other is not None:
            self.refused.setFocusProxy(other)
        self._lay_out()
        self._connect()
        self._call(self.tr("New pack"))
        self._on_look_changed()

    @property
    def inspection(self) -> Inspection | None:
        """The pack that is shown."""
        return self._inspection

    def show_waiting(self, file: str) -> None:
        """A file is being looked at."""
        self._inspection = None
        self._call(self.tr("New pack"))
        self.steps.set_states(_NOW, _TODO, _TODO, _TODO)
        self.file.say("file", visible(file))
        self.waiting.say(self.tr("Checking the pack"), visible(file))
        self._show_body(self.waiting)

    def show_refused(self, error: HandbookError) -> None:
        """It can't be taken: the crossed step and why."""
        refusal = self._refusals.of(error)
        self._call(self.tr("Pack refused"))
        states = (_DONE, _FAILED, _TODO, _TODO) if refusal.is_whole else (_FAILED, _TODO, _TODO, _TODO)
        self.steps.set_states(*states, failure=refusal.step, is_alarming=refusal.tone == "high")
        self.refused.show_icon(refusal.icon, refusal.tone)
        self.refused.say(visible(refusal.sentence), refusal.advice, self.tr("Open another pack…"))
        self._show_body(self.refused)
        announce(self, f"{self.title.text()}. {self.refused.accessibleName()}", is_urgent=True)

    def show_inspection(self, inspection: Inspection, langs: tuple[str, ...]) -> None:
        """What the pack changes."""
        self._inspection, self._langs = inspection, langs
        self.file.say("file", f"{visible(inspection.file.name)} · {self._names.size(inspection.size)}")
        self._fields.set_names(inspection.names)
        self.steps.set_states(_DONE, _DONE, _NOW, _TODO)
        self.side.fill(lambda column: self._summary.build(column, inspection, langs[0]))
        self._shown_pane = _CHANGES
        self.list.show_inspection(inspection, langs[0])
        counts = self._counts(inspection)
        self.unchanged.say(counts)
        self._show_body(self._panes)
        announce(self, f"{self.title.text()}. {self.steps.accessibleName()}. {counts}")
        self._warn(inspection)
        self.bar.offer(counts, inspection.report.version or 0)

    def begin_work(self) -> None:
        """It is being applied."""
        self.steps.set_states(_DONE, _DONE, _DONE, _NOW)
        self.bar.begin()

    def end_work(self) -> None:
        """It was not applied after all."""
        self.steps.set_states(_DONE, _DONE, _NOW, _TODO)
        self.bar.end()

    def take_focus(self) -> None:
        """The list of changes; never a button that changes content."""
        if self._body.currentWidget() is self._panes:
            (self.list if self.list.changes() else self.side).setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._body.currentWidget() is self.refused:
            self.refused.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_breadth(self, breadth: Breadth) -> None:
        """Three panes, or one of them where it is narrow."""
        self._breadth = breadth
        self.steps.set_narrow(self._is_single)
        self.bar.set_narrow(self._is_single)
        self.change.set_narrow(self._is_single)
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space: the next change; Esc: back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._is_single and self._shown_pane != _CHANGES:
            self._show_pane(_CHANGES)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() == Qt.Key.Key_Space and self._body.currentWidget() is self._panes:
            self.list.step(1)
        else:
            super().keyPressEvent(event)

    @property
    def _is_single(self) -> bool:
        return self._breadth <= Breadth.NARROW

    def _lay_out(self) -> None:
        self._head_widget = QWidget()
        self._head = QHBoxLayout(self._head_widget)
        self._head.addWidget(self.title)
        self._head.addWidget(self.steps)
        self._head.addStretch(1)
        self._head.addWidget(self.file)
        self._head_widget.setAutoFillBackground(True)
        self._head_widget.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._chip_row = QWidget()
        chips = QHBoxLayout(self._chip_row)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        self._chip_layout = chips
        self._panes = Panes(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self.change.setAutoFillBackground(True)
        self.change.setBackgroundRole(QPalette.ColorRole.Base)
        for pane in (self.side, self.list, self.unchanged, self.change):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(3, 1)
        self._body = Stack()
        self._panes.setAutoFillBackground(True)
        for body in (self.waiting, self._panes, self.refused):
            self._body.addWidget(body)
        for state in (self.waiting, self.refused, self.unchanged):
            state.setAutoFillBackground(True)
            state.setBackgroundRole(QPalette.ColorRole.Base)
        lines = column(self)
        for part in (self._head_widget, self.banner, self._chip_row):
            lines.addWidget(part)
        lines.addWidget(self._body, 1)
        lines.addWidget(self.bar)

    def _connect(self) -> None:
        self.list.change_chosen.connect(self._on_change_chosen)
        self.list.change_opened.connect(self._on_change_opened)
        self.change.step_asked.connect(self.list.step)
        self.refused.action_chosen.connect(self.other_asked)
        for number, chip in enumerate(self.chips):
            chip.clicked.connect(lambda _=False, number=number: self._show_pane(number))
        self._look.changed.connect(self._on_look_changed)

    def _call(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def _show_body(self, body: QWidget) -> None:
        self._body.setCurrentWidget(body)
        self.bar.setVisible(body is self._panes)
        if body is not self._panes:
            self.banner.hide()
        self._settle()

    def _warn(self, inspection: Inspection) -> None:
        status = inspection.report.status
        if status in {"expired", "clock_wrong"}:
            tone = BannerTone.HIGH if status == "clock_wrong" else BannerTone.MID
            self.banner.say(self._names.advice(status), tone=tone)
        else:
            self.banner.hide()

    def _counts(self, inspection: Inspection) -> str:
        diff = inspection.report.diff
        counts = self._names.counts(*(len(diff.of(kind)) for kind in ("added", "changed", "removed")))
        if not diff.changes:
            newer = self.tr("It changes no text; its signatures are newer.")
            return newer if inspection.before else self.tr("It changes no text; it signs what is installed.")
        contacts = len(diff.contacts_changed)
        withdrawn = sum(1 for change in diff.changes if self.list.reason(change))
        if not contacts and not withdrawn:
            return counts
        told = self.tr("Contacts changed: {contacts} · withdrawn: {withdrawn}")
        return told.format(contacts=contacts, withdrawn=withdrawn) + " · " + counts

    def _on_change_chosen(self, change: RecordChange) -> None:
        inspection = self._inspection
        if inspection is None:
            return
        before, kept = self.tr("Before"), ""
        if (old := inspection.before) is not None:
            before = self.tr("Before · version {version}").format(version=old)
            kept = self.tr("Version {version} is kept: you can go back to it.").format(version=old)
        after = self.tr("After · version {version}").format(version=inspection.report.version)
        crumb, reason = self.list.crumb(change), self.list.reason(change)
        self.change.show_change(ShownChange(change, crumb, reason, before, after, kept), self._langs)

    def _on_change_opened(self, _: RecordChange) -> None:
        if self._is_single:
            self._show_pane(_ONE)
        self.change.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pane(self, number: int) -> None:
        panes: tuple[QWidget, ...] = (self.side, self.list, self.change.text)
        had_focus = any(pane.hasFocus() for pane in panes)
        self._shown_pane = number
        self._settle()
        if had_focus:  # else Qt would hand it on to a button
            panes[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        is_single = self._is_single
        has_panes = self._body.currentWidget() is self._panes
        self.file.setVisible(not is_single)
        self._chip_row.setVisible(is_single and has_panes)
        self._head_widget.setVisible(not (is_single and has_panes))
        has_changes = bool(self.list.changes())
        (self.unchanged if has_changes else self.list).hide()
        changes = self.list if has_changes else self.unchanged
        for number, (chip, pane) in enumerate(
            zip(self.chips, (self.side, changes, self.change), strict=True)
        ):
            chip.setChecked(number == self._shown_pane)
            is_empty = number == _ONE and not has_changes
            pane.setVisible((not is_single or number == self._shown_pane) and not is_empty)
        if not is_single and self._panes.width() > 0:
            unit = self._look.metrics
            side, listed = unit.px(290), unit.px(372 if self._breadth >= Breadth.MEDIUM else 300)
            rest = max(listed, self._panes.width() - side - listed)
            self._panes.setSizes([side, listed, listed + rest, rest])

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self.title.setFont(look.fonts.bold(20))
        self._head.setContentsMargins(unit.px(14), unit.px(9), unit.px(14), unit.px(9))
        self._head.setSpacing(unit.large)
        self._chip_layout.setContentsMargins(unit.px(14), unit.px(6), unit.px(14), unit.px(6))
        self._panes.setHandleWidth(unit.rule)
