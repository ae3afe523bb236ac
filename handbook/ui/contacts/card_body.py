"""What a card consists of, built once for one organisation and one look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from handbook.model.channels import best_channel
from handbook.services.records import ChannelRow, OrganisationCard
from handbook.ui.contacts.channels import ChannelTable
from handbook.ui.contacts.cover import ContactCover
from handbook.ui.contacts.facts import FactTable, SourceList
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import WarningBox, column, heading, isolated, quiet_label, value_text
from handbook.ui.contacts.qr import QrPanel
from handbook.ui.kit.buttons import IconButton, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine
from handbook.ui.signs import tags_of
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.names import language_name

if TYPE_CHECKING:
    from handbook.model.private import Note
    from handbook.services.private.contents import KeptAbout

_ROOM_FOR_CODE_EM = 34


class CardBody(QWidget):
    """A card from its name down to its sources.

    Attributes:
        card: what it shows.
        cover: why its contacts are in doubt, and perhaps hidden; None where they are sound.
        table: its channels; None where it has none.
        vcard, copy_text: buttons; `vcard` is None where one must not turn to the organisation.
        bookmark, note: keep it, write a note on it.

    Signals:
        copy_asked(value, shown): something is to be copied.
        code_toggled(bool): the reader wants QR codes, or does not.
    """

    copy_asked = Signal(str, str)
    code_toggled = Signal(bool)

    def __init__(
        self,
        look: Look,
        card: OrganisationCard,
        names: ContactNames,
        *,
        shows_code: bool,
        cover: ContactCover | None = None,
        kept: KeptAbout | None = None,
    ) -> None:
        """Build it; a `cover` that covers stands in the place of every way to reach the organisation.

        `kept`: what the reader keeps about it.
        """
        super().__init__()
        self._look = look
        self._names = names
        self.card = card
        self.cover = cover
        self.table: ChannelTable | None = None
        self.vcard: TextButton | None = None
        self.copy_text = IconButton(look, "copy", self.tr("Copy the card as text"), small=True)
        is_kept = kept is not None and kept.bookmark is not None
        said = self.tr("Remove the bookmark") if is_kept else self.tr("Bookmark")
        self.bookmark = IconButton(
            look, "bookmark-filled" if is_kept else "bookmark", f"{said} (Ctrl+D)", small=True
        )
        self.note = IconButton(look, "pencil", self.tr("Write a note on it"), small=True)
        self._shows_code = shows_code
        self._panel: QrPanel | None = None
        self._after_contact: list[QWidget] = []
        self._contact = QGridLayout()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        unit = look.metrics
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(unit.px(20), unit.medium, unit.px(20), unit.pane)
        self._lines.setSpacing(unit.px(10))
        self._add_head()
        self._add_danger()
        for each in kept.notes if kept is not None else ():
            self._add_note(each)
        if card.row.record.status != "compromised" and card.eligibility:
            self._lines.addWidget(quiet_label(look, card.eligibility, "ink", 16))
        if cover is not None:
            self._lines.addWidget(cover)
        if card.channels and not self.is_covered:
            self._add_channels()
        if card.row.record.status != "compromised":
            self._add(FactTable(look, card, names, shows_address=not self.is_covered))
            self._add_sources()
            self._place_panel()
        self._lines.addStretch(1)
        self.setMinimumWidth(1)  # the parts settle for what there is
        self.setMaximumWidth(unit.em(53))

    def show_code(self, shows: bool) -> None:
        """Show the QR code of the chosen channel, or none."""
        if shows != self._shows_code:
            self._shows_code = shows
            self.code_toggled.emit(shows)
        self._settle_code()

    @property
    def shows_code(self) -> bool:
        """Whether a QR code is on view."""
        return self._panel is not None

    @property
    def is_covered(self) -> bool:
        """Whether the ways to reach the organisation are hidden."""
        return self.cover is not None and self.cover.covers

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The code stands beside the channels and the buttons beside the name where there is room, else below."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.metrics.em(30)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(direction)
        self._place_panel()

    def _add_head(self) -> None:
        look, unit, card = self._look, self._look.metrics, self.card
        font = look.fonts.heading(1)
        font.setStrikeOut(not card.usable)
        title = value_text(look, card.row.name, font, look.theme.ink if card.usable else look.theme.ink2)
        words = column(gap_px=unit.px(1))
        words.addWidget(title)
        words.addWidget(quiet_label(look, " · ".join(isolated(fact) for fact in self._facts())))
        if card.row.record.other_names:
            others = self.tr("Also: {names}").format(names=", ".join(card.row.record.other_names))
            words.addWidget(quiet_label(look, others))
        buttons = QHBoxLayout()
        buttons.setSpacing(unit.small)
        if card.usable and not self.is_covered:
            self.vcard = TextButton(look, self.tr("vCard"), icon="id", small=True)
            self.vcard.setAccessibleDescription(self.tr("Save as a file that a phone can read"))
            buttons.addWidget(self.vcard, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.copy_text, self.bookmark, self.note):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._head.setSpacing(unit.small)
        self._head.addLayout(words, 1)
        self._head.addLayout(buttons)
        self._lines.addLayout(self._head)

    def _facts(self) -> list[str]:
        card = self.card
        facts = [self._names.organisation_kind(card.row.record.kind)]
        facts += [card.row.city] if card.row.city else []
        facts.append(", ".join(card.countries))
        spoken = card.row.record.languages
        if spoken:
            facts.append(", ".join(language_name(tag, card.lang) for tag in spoken))
        else:
            facts.append(self.tr("languages unknown"))
        return facts

    def _add_danger(self) -> None:
        """That it must not be used, then its warning, and for a captured one since when."""
        look, card = self._look, self.card
        states = [sign for sign in card.row.signs if sign.code in {"compromised", "closed", "suspended"}]
        if states:
            self._lines.addWidget(TagLine(look, tags_of(states, Words(card.lang))))
        if card.warning:
            self._lines.addWidget(WarningBox(look, card.warning))
        if card.row.record.status == "compromised":
            record = card.row.record
            moment = record.verified_on or record.as_of
            if moment is None:
                since = self.tr("Since when is not known.")
            else:
                since = self.tr("Known since {date}.").format(date=format_date(moment, card.lang))
            self._lines.addWidget(quiet_label(look, since, "ink", 14))

    def _add_channels(self) -> None:
        look, unit, card = self._look, self._look.metrics, self.card
        left = column(gap_px=unit.px(5))
        left.addWidget(heading(look, self.tr("Contact") if card.usable else self.tr("Do not use these")))
        self.table = ChannelTable(look, _best_first(card), self._names, card.lang)
        left.addWidget(self.table)
        left.addStretch(1)
        self._contact.setHorizontalSpacing(unit.pane)
        self._contact.setVerticalSpacing(unit.medium)
        self._contact.setColumnStretch(0, 1)
        self._contact.addLayout(left, 0, 0)
        self._lines.addLayout(self._contact)
        self.table.row_chosen.connect(self._settle_code)
        self.table.copy_asked.connect(self._on_copy_asked)
        self.table.code_asked.connect(self.show_code)
        self._settle_code()

    def _add_note(self, note: Note) -> None:
        """The reader's own words; they go onto no sheet, no vCard and no copy of the card."""
        self._lines.addWidget(heading(self._look, self.tr("Your note")))
        for text in filter(None, (note.title, note.text)):
            self._lines.addWidget(quiet_label(self._look, text, "ink", 14))

    def _add_sources(self) -> None:
        look, card = self._look, self.card
        title = self.tr("Sources: {count}").format(count=len(card.sources))
        self._add(heading(look, title))
        # The source of an organisation is mostly its own site, and so a way to reach it.
        sources = SourceList(look, card.sources, card.lang, shows_addresses=not self.is_covered)
        sources.copy_asked.connect(lambda url: self.copy_asked.emit(url, url))
        self._add(sources)

    def _add(self, part: QWidget) -> None:
        self._lines.addWidget(part)
        self._after_contact.append(part)

    def _settle_code(self) -> None:
        """Build the panel for the chosen channel, or take it away."""
        if self._panel is not None:
            self._contact.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
        chosen = self.table.chosen if self.table is not None else None
        if self._shows_code and chosen is not None and chosen.code is not None:
            self._panel = QrPanel(self._look, chosen.row, chosen.code)
            self._place_panel()
        for view in self.table.views if self.table is not None else ():
            view.set_shows_code(self._panel is not None and view is chosen)

    def _place_panel(self) -> None:
        if self._panel is not None:
            is_wide = self.width() >= self._look.metrics.em(_ROOM_FOR_CODE_EM)
            row, place = (0, 1) if is_wide else (1, 0)
            side = Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag.AlignLeading
            self._contact.addWidget(self._panel, row, place, side)
            for part in self._after_contact:  # read after the code
                part.raise_()

    def _on_copy_asked(self) -> None:
        chosen = self.table.chosen if self.table is not None else None
        if chosen is not None:
            self.copy_asked.emit(chosen.row.record.value, chosen.row.shown)


def _best_first(card: OrganisationCard) -> tuple[ChannelRow, ...]:
    """The channel to try first on top, the others as the editors ordered them."""
    best = best_channel(card.row.record)
    return tuple(sorted(card.channels, key=lambda row: row.record is not best))
