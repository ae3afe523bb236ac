"""Whom to call in a country, docked below what is read about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.services.contacts import CountryContacts, country_contacts
from handbook.services.doubts import Doubt
from handbook.services.filters import Filter
from handbook.ui.contacts.contact_cell import ContactCell
from handbook.ui.contacts.cover import ContactCover
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import column
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.text import ElidedLabel, coloured
from handbook.ui.languages import content_languages
from handbook.ui.page import Surroundings
from handbook.ui.places import OrganisationsPlace
from handbook.words import Words
from handbook.words.doubts import doubt_sentence

_TOPIC = "contacts"
_ONE_LINE_EM = 45


class ContactDock(QWidget):
    """The two best contacts of a country; one line where the window is low. Hidden without a country.

    Attributes:
        cells: the contacts shown.
        cover: stands in their place where they are in doubt.
        all_contacts: the link to all of them.

    Signals:
        place_chosen(Place): the reader wants to see all of them.
        notice_raised(str): a short sentence for the status line.
    """

    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._jobs = surroundings.jobs
        self._ui_language = surroundings.ui_language
        self._uncovered = surroundings.uncovered
        self._names = ContactNames(surroundings.ui_language, self)
        self._lang = content_languages(surroundings.settings, surroundings.ui_language)[0]
        self._code: str | None = None
        self._country = ""
        self._found: CountryContacts | None = None
        self._is_low = False
        self._window: QWidget | None = None
        self._content: QWidget | None = None
        self.cells: list[ContactCell] = []
        self.cover: ContactCover | None = None
        self.all_contacts: TextButton | None = None
        self._had_room = True
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumWidth(1)  # it shows less before it asks for more
        column(self)
        self._look.changed.connect(self._build)
        self._uncovered.changed.connect(self._on_uncovered)
        self.hide()

    def set_language(self, lang: str) -> None:
        """Another language of the content."""
        if lang != self._lang:
            self._lang = lang
            self.refresh()

    def show_country(self, code: str | None, name: str) -> None:
        """Show whom to call in this country; nothing for None. The old ones stay until the new ones are there."""
        if code is None:
            self._jobs.drop(_TOPIC)
            self._code, self._found = None, None
            self.hide()
        elif (code, name) != (self._code, self._country) or self._found is None:
            self._code, self._country = code, name
            self.refresh()

    def refresh(self) -> None:
        """The content is new, or the hour: ask again."""
        code, lang = self._code, self._lang
        if code is not None:
            self._jobs.read(
                Lane.PAGES, _TOPIC, lambda handbook: country_contacts(handbook, code, lang), self._on_found
            )

    def showEvent(self, event: QEvent) -> None:
        """Watch the window's height."""
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window's height decides between one line and three."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One contact where there is no room for two."""
        super().resizeEvent(event)
        if self._is_low and self._has_room() != self._had_room:
            self._had_room = self._has_room()
            self._build()
        self._show_what_fits()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.theme.raised))
        painter.fillRect(0, 0, self.width(), self._look.metrics.px(2), QColor(self._look.theme.accent))
        painter.end()

    def _settle(self) -> None:
        is_low = self._look.metrics.is_low(self.window().height())
        if is_low != self._is_low:
            self._is_low = is_low
            self._build()

    def _on_found(self, found: CountryContacts) -> None:
        self._found = found
        self._is_low = self._look.metrics.is_low(self.window().height())
        self._build()
        self.setVisible(bool(found.contacts))

    def _build(self) -> None:
        """Build everything for what was found, the look and the height."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        self.cells, self.cover, self.all_contacts = [], None, None
        if self._found is None or not self._found.contacts:
            return
        self._content = QWidget()
        unit = self._look.metrics
        doubt = self._doubt()
        if doubt is not None and self._uncovered.hides(doubt):
            self.cover = ContactCover(
                self._look, doubt, self._uncovered, self._ui_language, is_low=self._is_low
            )
        for contact in self._found.contacts if self.cover is None else ():
            cell = ContactCell(self._look, contact, self._names, self._lang, is_low=self._is_low)
            cell.copied.connect(self._on_copied)
            self.cells.append(cell)
        link = self.tr("all {count}").format(count=self._found.total)
        self.all_contacts = TextButton(self._look, link, kind=ButtonKind.LINK, small=True)
        self.all_contacts.clicked.connect(self._on_all_clicked)
        lines = QVBoxLayout(self._content)
        lines.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        lines.setSpacing(unit.px(3))
        self._fill(lines)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._content)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        room = self._look.metrics.em(60 if self._is_low else 30)
        for cell in self.cells[1:]:
            cell.setVisible(self.width() >= room)

    def _fill(self, lines: QVBoxLayout) -> None:
        assert self.all_contacts is not None
        unit, fonts = self._look.metrics, self._look.fonts
        title = IconLabel(self._look, "", self._title(), "ink", size=15, bold=True)
        if self._is_low and self._has_room():
            line = QHBoxLayout()
            line.setSpacing(unit.medium)
            line.addWidget(title)
            for part in self._parts():
                line.addWidget(part, 1)
            line.addWidget(self.all_contacts)
            lines.addLayout(line)
            return
        head = QHBoxLayout()
        head.setSpacing(unit.small)
        head.addWidget(title)
        note = ElidedLabel(self._note(), font=fonts.body(13))
        coloured(note, self._look.theme.ink2)
        head.addWidget(note, 1)
        head.addStretch(0)
        head.addWidget(self.all_contacts, 0, Qt.AlignmentFlag.AlignTrailing)
        lines.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(unit.medium)
        for part in self._parts():
            row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(row)

    def _has_room(self) -> bool:
        """For the title and a contact in one line."""
        return self.width() >= self._look.metrics.em(_ONE_LINE_EM)

    def _parts(self) -> list[QWidget]:
        """What stands side by side: the contacts, or what covers them."""
        return [self.cover] if self.cover is not None else list(self.cells)

    def _doubt(self) -> Doubt | None:
        """Why a contact is in doubt, the first one that is."""
        found = self._found
        packs = [contact.row.pack for contact in found.contacts] if found is not None else []
        return next((found.doubts[pack] for pack in packs if found and pack in found.doubts), None)

    def _note(self) -> str:
        """What to know of the contacts in a few words."""
        doubt = self._doubt()
        if doubt is not None and self.cover is None:
            return doubt_sentence(doubt, Words(self._ui_language), "contacts")
        if self._found is not None and self._found.none_confirmed and self.cover is None:
            return self.tr("none of these contacts is confirmed")
        return ""

    def _on_uncovered(self) -> None:
        """Show what was covered, with the focus on the first contact."""
        if self.cover is not None:
            had_focus = self.cover.button.hasFocus()
            self._build()
            if had_focus and self.cells:
                self.cells[0].copy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self) -> str:
        return self.tr("Whom to call: {country}").format(country=self._country)

    def _on_copied(self, shown: str) -> None:
        self.notice_raised.emit(self.tr("Copied: {value}").format(value=shown))

    def _on_all_clicked(self) -> None:
        self.place_chosen.emit(OrganisationsPlace(Filter(country=self._code)))
