"""One contact of the dock: its number large, who it is, what to know of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from handbook.model.channels import is_quick
from handbook.services.contacts import Contact
from handbook.services.records import channel_qr
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import column, isolated
from handbook.ui.contacts.qr import QrPopup
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine, TagSpec, TagTone
from handbook.ui.kit.text import ElidedLabel, coloured
from handbook.ui.signs import tags_of
from handbook.words import Words


class _WholeTags(TagLine):
    """Tags that ask for as many lines as they take at their width."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


class ContactCell(QWidget):
    """One contact: its number large, who it is, whether somebody answers, how old it is.

    Signals:
        copied(str): the number, as shown, is in the clipboard.
    """

    copied = Signal(str)

    def __init__(self, look: Look, contact: Contact, names: ContactNames, lang: str, *, is_low: bool) -> None:
        super().__init__()
        self._look = look
        self._contact = contact
        self._names = names
        self.copy = IconButton(look, "copy", "", small=True)
        self.qr = IconButton(look, "qrcode", "", small=True)
        shown = contact.channel.shown
        self.copy.set_name(self.tr("Copy {value}").format(value=shown))
        self.qr.set_name(self.tr("QR code of {value}").format(value=shown))
        self.copy.clicked.connect(self._on_copy_clicked)
        self.qr.clicked.connect(self._on_qr_clicked)
        self._code = channel_qr(contact.channel)
        if self._code is None:
            self.qr.hide()
        value = ElidedLabel(shown, font=look.fonts.bold(17))
        who = ElidedLabel(" · ".join(self._who()), font=look.fonts.body(13))
        coloured(who, look.theme.ink2)
        line = QHBoxLayout()
        line.setSpacing(look.metrics.small)
        line.addWidget(value, 0 if is_low else 1)
        if is_low:
            value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            line.addWidget(who, 1)
        line.addWidget(self.copy)
        line.addWidget(self.qr)
        lines = column(self, look.metrics.px(1))
        lines.addLayout(line)
        if not is_low:
            lines.addWidget(who)
            lines.addWidget(self._state(lang))

    def _who(self) -> list[str]:
        row, note = self._contact.row, self._contact.channel.note
        parts = [row.name, row.city or "", note or ""]
        return [isolated(part) for part in parts if part]

    def _state(self, lang: str) -> TagLine:
        """Age and opening hours; they take another line rather than being cut."""
        row, opening = self._contact.row, self._contact.channel.opening
        tags = list(tags_of(row.signs, Words(lang)))
        if opening is not None:
            tone: TagTone = "ink" if opening.is_open else "ink2"
            tags.append(TagSpec("", self._names.opening(opening), tone, bold=opening.is_open))
        elif not is_quick(self._contact.channel.record):
            tags.append(TagSpec("", self.tr("no phone number")))
        return _WholeTags(self._look, tags)

    def _on_copy_clicked(self) -> None:
        copy_text(self._contact.channel.record.value)
        self.copied.emit(self._contact.channel.shown)

    def _on_qr_clicked(self) -> None:
        if self._code is not None:
            QrPopup(self._look, self._contact.channel, self._code, self).open_above(self.qr)
