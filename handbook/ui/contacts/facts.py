"""The lower half of a card: what to know about an organisation, how old it is, where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.model.signs import Sign
from handbook.services.records import OrganisationCard
from handbook.services.rows import SourceRow
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import column, quiet_label, value_text
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagLine, TagSpec, TagTone
from handbook.ui.signs import tags_of
from handbook.words import Words
from handbook.words.dates import format_date

_BESIDE_FROM_EM = 26
_ANY_WIDTH = 16_777_215
"""QWIDGETSIZE_MAX."""
_DISCLOSURE: dict[str, tuple[str, TagTone]] = {
    "never": ("circle-check", "ink"),
    "law_requires": (HIGH_RISK_ICON, "high"),
    "unknown": ("help-circle", "ink3"),
}


class FactTable(QWidget):
    """Names of facts beside the facts; above them where it is narrow."""

    def __init__(
        self, look: Look, card: OrganisationCard, names: ContactNames, *, shows_address: bool
    ) -> None:
        super().__init__()
        self._look = look
        self._lang = card.lang
        self._rows: list[tuple[QBoxLayout, QWidget]] = []
        self._lines = column(self, look.metrics.px(6))
        record = card.row.record
        self._add(self.tr("Helps with"), self._text(" · ".join(card.row.services)))
        if card.notes:
            self._add(self.tr("Good to know"), self._text(card.notes))
        if record.address and shows_address:
            self._add(self.tr("Address"), self._text(record.address))
        icon, tone = _DISCLOSURE[record.disclosure_risk]
        words = TagSpec(icon, names.disclosure(record.disclosure_risk), tone, bold=tone == "high")
        self._add(self.tr("Passes data to the state?"), TagLine(look, [words]))
        self._add(self.tr("Data"), TagLine(look, self._dates(card)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or above."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.metrics.em(_BESIDE_FROM_EM)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        width = self._look.metrics.px(150)
        for row, label in self._rows:
            row.setDirection(way)
            row.setSpacing(0 if is_narrow else self._look.metrics.px(14))
            label.setMinimumWidth(1 if is_narrow else width)
            label.setMaximumWidth(_ANY_WIDTH if is_narrow else width)

    def _add(self, name: str, fact: QWidget) -> None:
        label = quiet_label(self._look, name, "ink3", 14)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(label)
        row.addWidget(fact, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.append((row, label))
        self._lines.addLayout(row)

    def _text(self, text: str) -> QWidget:
        return quiet_label(self._look, text, "ink", 14)

    def _dates(self, card: OrganisationCard) -> tuple[TagSpec, ...]:
        """Its age, and that nobody confirmed it where that is so."""
        signs = list(card.row.signs[-1:])
        if card.row.record.verified_on is None:
            signs.append(Sign("not_confirmed"))
        elif signs[0].code != "confirmed":
            signs.append(Sign("confirmed", card.row.record.verified_on))
        return tags_of(signs, Words(self._lang))


class SourceList(QWidget):
    """Sources with their whole addresses, unless these are covered. Nothing opens; addresses can be copied.

    Signals:
        copy_asked(str): the address to copy.
    """

    copy_asked = Signal(str)

    def __init__(
        self, look: Look, sources: tuple[SourceRow, ...], lang: str, *, shows_addresses: bool = True
    ) -> None:
        super().__init__()
        self._look = look
        self._lang = lang
        self._shows_addresses = shows_addresses
        lines = column(self, look.metrics.small)
        for source in sources:
            lines.addLayout(self._source(source))

    def _source(self, source: SourceRow) -> QHBoxLayout:
        look, unit = self._look, self._look.metrics
        words = column(gap_px=unit.px(1))
        words.addWidget(value_text(look, source.title, look.fonts.body(14), look.theme.ink))
        known = [source.publisher, format_date(source.published, self._lang) if source.published else None]
        facts = [fact for fact in known if fact]
        if facts:
            words.addWidget(quiet_label(look, " · ".join(facts)))
        row = QHBoxLayout()
        row.setSpacing(unit.medium)
        row.addLayout(words, 1)
        if source.url and self._shows_addresses:
            url = source.url
            words.addWidget(value_text(look, url, look.fonts.mono(12.5), look.theme.ink2))
            name = self.tr("Copy the address of “{title}”").format(title=source.title)
            copy = IconButton(look, "copy", name, small=True)
            copy.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            copy.clicked.connect(lambda: self.copy_asked.emit(url))
            side = QVBoxLayout()
            side.addWidget(copy)
            side.addStretch(1)
            row.addLayout(side)
        return row
