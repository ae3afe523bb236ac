"""Who made a pack, who signed it, how old it is, what it lacks."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject

from handbook.services.pack_report import AreaSignatures
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.packs.desk import Inspection
from handbook.ui.packs.names import STATUS_SIGNS, PackNames
from handbook.ui.packs.pane import Column


class Summary(QObject):
    """Builds the column beside the changes."""

    def __init__(self, look: Look, names: PackNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._names = names

    def build(self, column: Column, inspection: Inspection, lang: str) -> None:
        """All of it."""
        report = inspection.report
        column.sign("shield-check", report.publisher_name or "", "good", bold=True, size=15)
        column.text(self.tr("a publisher you trust"), "ink2", 13)
        for words in inspection.namesakes:
            said = self.tr("Another publisher you trust has this name: {words}. Compare the words below.")
            column.note("alert-triangle", said.format(words=" ".join(words)), "high")
        column.gap(self._look.metrics.small)
        after = str(report.version)
        version = f"{inspection.before} → {after}" if inspection.before is not None else after
        column.fact(self.tr("Version"), version)
        column.fact(self.tr("Issued"), self._issued(inspection))
        column.fact(self.tr("Fresh until"), self._names.day(report.fresh_until))
        if report.status is not None:
            icon, tone = STATUS_SIGNS[report.status]
            if report.status != "fresh":
                column.sign(icon, self._names.status(report.status), tone, bold=True)
                column.text(self._names.advice(report.status), "ink2", 13)
        if report.older:
            column.note(
                "history", self.tr("Older than what is installed; newer withdrawals stay in force."), "mid"
            )
        self._add_lacks(column, inspection)
        notes = report.notes.get(lang) or next(iter(report.notes.values()), "")
        if notes:
            column.heading(self.tr("The publisher says"))
            column.text(notes, "ink", 14)
        column.heading(self.tr("Fingerprint of the publisher"))
        column.words(inspection.words, a_line=2)
        column.text(self.tr("Always the same words. If in doubt, compare them by voice."), "ink2", 13)
        column.heading(self.tr("Signatures of the editors"))
        for area in sorted(report.signatures, key=self._order):
            column.pair(self._names.area(area.area), self._given(area))

    def _add_lacks(self, column: Column, inspection: Inspection) -> None:
        report = inspection.report
        if report.superseded:
            column.heading(self.tr("Newer text exists"))
            areas = self._names.areas(report.superseded)
            column.note("clock-exclamation", self.tr("Stays old: {areas}.").format(areas=areas), "mid")
            column.text(self.tr("Ask for a pack that holds these areas whole."), "ink2", 13)
        if report.missing:
            column.heading(self.tr("Not in this pack"))
            column.note("info-circle", self._names.areas(report.missing))
            column.text(self.tr("Ask for the whole pack if you need them."), "ink2", 13)

    def _given(self, area: AreaSignatures) -> IconLabel:
        text = self.tr("{given} of {needed}")
        if area.given > area.needed:
            text = self.tr("{given}, needed {needed}")
        text = text.format(given=area.given, needed=area.needed)
        if area.given >= area.needed:
            return IconLabel(self._look, "check", text, "good", size=13.5)
        return IconLabel(self._look, "x", text, "high", size=13.5, bold=True)

    def _order(self, area: AreaSignatures) -> tuple[int, str]:
        first = {"organisations": 0, "common": 1}.get(area.area, 2)
        return first, self._names.area(area.area)

    def _issued(self, inspection: Inspection) -> str:
        issued = inspection.report.issued
        day = self._names.day(issued)
        today: date = inspection.now.date()
        days = (today - issued.astimezone(inspection.now.tzinfo).date()).days if issued is not None else -1
        if days == 0:
            return self.tr("{day}, today").format(day=day)
        if days == 1:
            return self.tr("{day}, yesterday").format(day=day)
        return day
