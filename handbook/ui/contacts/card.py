"""The card of an organisation, with everything one can do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from handbook.services.contacts import save_vcard
from handbook.services.records import OrganisationCard
from handbook.ui.contacts.card_body import CardBody
from handbook.ui.contacts.card_text import card_text
from handbook.ui.contacts.cover import ContactCover
from handbook.ui.contacts.names import ContactNames
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.file_dialog import save_file
from handbook.ui.page import Surroundings
from handbook.ui.private.keeper import Keeper, RecordRef
from handbook.words.catalogue import Words
from handbook.words.doubts import doubt_sentence
from handbook.words.errors import write_reason

if TYPE_CHECKING:
    from handbook.services.private.contents import KeptAbout


class OrganisationCardView(QWidget):
    """Shows one organisation, or nothing.

    Attributes:
        body: what is shown; None where nothing is.

    Signals:
        notice_raised(str): a short sentence for the status line.
        place_chosen(Place): a note is to be written there.
    """

    notice_raised = Signal(str)
    place_chosen = Signal(object)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._jobs = surroundings.jobs
        self._ui_language = surroundings.ui_language
        self._uncovered = surroundings.uncovered
        self._names = ContactNames(surroundings.ui_language, self)
        self._shows_code = True
        self.body: CardBody | None = None
        self.banner = Banner(self._look, self)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setBackgroundRole(QPalette.ColorRole.Base)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.banner)
        lines.addWidget(self._scroll, 1)
        self._notes = surroundings.notes
        self._kept: KeptAbout | None = None
        self._keeper = Keeper(self._notes, self)
        self._keeper.told.connect(self.notice_raised)
        self._keeper.place_found.connect(self.place_chosen)
        self._notes.contents_changed.connect(self._on_kept_changed)
        self._look.changed.connect(self._on_look_changed)
        self._uncovered.changed.connect(self._on_uncovered)

    def show_card(self, card: OrganisationCard) -> None:
        """Show an organisation from the top; the same one again stays where it was scrolled to."""
        is_same = self.body is not None and self.body.card.row.id == card.row.id
        offset = self._scroll.verticalScrollBar().value() if is_same else 0
        if not is_same:
            self.banner.hide()
        kept = self._notes.kept_about(card.row.pack, card.row.id)
        body = CardBody(
            self._look, card, self._names, shows_code=self._shows_code, cover=self._cover(card), kept=kept
        )
        self._kept = kept
        body.bookmark.clicked.connect(lambda: self._keep(self._keeper.toggle_bookmark))
        body.note.clicked.connect(lambda: self._keep(self._keeper.write_note))
        body.copy_asked.connect(self._copy)
        body.code_toggled.connect(self._on_code_toggled)
        body.copy_text.clicked.connect(self.copy_text)
        if body.vcard is not None:
            body.vcard.clicked.connect(self._on_vcard_clicked)
        if body.table is not None:
            body.table.row_chosen.connect(self._on_row_chosen)
        self._put(body)
        self._scroll.verticalScrollBar().setValue(offset)
        self.setAccessibleName(card.row.name)

    def chosen_record(self) -> RecordRef | None:
        """The organisation that is shown."""
        row = self.body.card.row if self.body is not None else None
        return RecordRef("organisation", row.id, row.pack) if row is not None else None

    def clear(self) -> None:
        """Show nothing."""
        self.banner.hide()
        self._put(None)
        self.setAccessibleName("")

    def copy_channel(self) -> None:
        """Copy the chosen channel, if it may be used."""
        chosen = self._chosen_value()
        if chosen is not None:
            self._copy(*chosen)
        elif self.body is not None and self.body.is_covered:
            self.notice_raised.emit(self.tr("Covered. “Show anyway” shows the contacts."))

    def copy_text(self) -> None:
        """Copy the card as text."""
        if self.body is not None:
            doubt = self.body.card.doubt
            said = doubt_sentence(doubt, Words(self._ui_language), "contacts") if doubt is not None else ""
            is_covered = self.body.is_covered
            text = card_text(self.body.card, self._names, said, is_covered=is_covered)
            copy_text(text)
            self.notice_raised.emit(self.tr("Card copied: {name}").format(name=self.body.card.row.name))

    def toggle_code(self) -> None:
        """Show the QR code of the chosen channel, or hide it."""
        if self.body is not None:
            self.body.show_code(not self.body.shows_code)

    def take_focus(self) -> None:
        """Put the focus on the first thing to do with it: showing its contacts, copying the best channel."""
        table = self.body.table if self.body is not None else None
        chosen = table.chosen if table is not None else None
        if chosen is not None and chosen.copy is not None:
            chosen.copy.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.body is not None and self.body.cover is not None and self.body.is_covered:
            self.body.cover.button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.body is not None:
            self.body.copy_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_vcard(self, path: Path) -> None:
        """Save the organisation as a file for a phone; says how it went."""
        if self.body is None:
            return
        id_, lang = self.body.card.row.id, self.body.card.lang
        done = self.tr("Saved: {path}").format(path=QDir.toNativeSeparators(str(path)))
        self._jobs.write(
            lambda handbook: save_vcard(handbook, id_, lang, path),
            lambda _: self.notice_raised.emit(done),
            lambda error: self._on_write_failed(path, error),
        )

    def _chosen_value(self) -> tuple[str, str] | None:
        table = self.body.table if self.body is not None else None
        chosen = table.chosen if table is not None else None
        return (chosen.row.record.value, chosen.row.shown) if chosen is not None else None

    def _cover(self, card: OrganisationCard) -> ContactCover | None:
        """Why the contacts of an organisation that may be used are in doubt."""
        if card.doubt is None or not card.usable:
            return None
        return ContactCover(self._look, card.doubt, self._uncovered, self._ui_language)

    def _put(self, body: CardBody | None) -> None:
        old = self._scroll.takeWidget()
        self.body = body
        if body is not None:
            self._scroll.setWidget(body)
        if old is not None:
            old.deleteLater()

    def _copy(self, value: str, shown: str) -> None:
        copy_text(value)
        self.notice_raised.emit(self.tr("Copied: {value}").format(value=shown))

    def _on_row_chosen(self) -> None:
        table = self.body.table if self.body is not None else None
        if table is not None and table.chosen is not None:
            self._scroll.ensureWidgetVisible(table.chosen, 0, self._look.metrics.small)

    def _on_code_toggled(self, shows: bool) -> None:
        self._shows_code = shows

    def _on_vcard_clicked(self) -> None:
        if self.body is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{self.body.card.row.id}.vcf")
        title = self.tr("Save the contact as a file")
        chosen = save_file(self._look, self, title, proposed, self.tr("vCard (*.vcf)"))
        if chosen is not None:
            self.write_vcard(chosen)

    def _on_write_failed(self, path: Path, error: Exception) -> None:
        reason = write_reason(error, Words(self._ui_language))
        sentence = self.tr("The contact could not be saved.")
        advice = self.tr("Choose another folder and try again.")
        self.banner.say(sentence, advice, tone=BannerTone.MID, details=f"{path}: {reason}")

    def _on_uncovered(self) -> None:
        """Show what was covered, with the focus where one would go on."""
        if self.body is not None and self.body.is_covered:
            had_focus = self.body.isAncestorOf(self.focusWidget() or self)
            self.show_card(self.body.card)
            if had_focus:
                self.take_focus()

    def _keep(self, keep: Callable[[RecordRef, str], None]) -> None:
        ref = self.chosen_record()
        if ref is not None and self.body is not None:
            keep(ref, self.body.card.lang)

    def _on_kept_changed(self) -> None:
        """Show the bookmark and the notes as they are now."""
        row = self.body.card.row if self.body is not None else None
        if (
            self.body is not None
            and row is not None
            and self._notes.kept_about(row.pack, row.id) != self._kept
        ):
            focused = self.focusWidget()
            is_at_bookmark = focused is self.body.bookmark
            self.show_card(self.body.card)
            if is_at_bookmark:
                self.body.bookmark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_look_changed(self) -> None:
        if self.body is not None:
            self.show_card(self.body.card)
