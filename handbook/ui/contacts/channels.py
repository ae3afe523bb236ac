"""The channels of an organisation as a table: what it is, the value whole, what to know, copy and QR."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.model.channels import foreign_scripts
from handbook.services.contacts import QrCode
from handbook.services.records import ChannelRow, channel_qr
from handbook.ui.contacts.names import CHANNEL_ICONS, ContactNames
from handbook.ui.contacts.parts import IconNote, Rule, RuledRow, column, quiet_label, value_text
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import mirrored
from handbook.words.names import language_name

_WEB = ("website", "form", "onion")


def whole_value(row: ChannelRow) -> str:
    """The value to read: numbers in groups, addresses with their scheme."""
    return row.record.value if row.record.kind in _WEB else row.shown


class ChannelView(RuledRow):
    """One channel.

    Attributes:
        row: what it shows.
        copy, qr: its buttons; None where the channel must not be used (`qr` also where there is no code).

    Signals:
        chosen: a click on it, or the focus came to one of its buttons by keyboard.
        stepped(int): Up (-1) or Down (1) on one of its buttons.
    """

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, row: ChannelRow, names: ContactNames, lang: str) -> None:
        super().__init__(look)
        self.row = row
        self.copy: TextButton | None = None
        self.qr: TextButton | None = None
        self._names = names
        unit = look.metrics
        line = QHBoxLayout(self)
        line.setContentsMargins(0, unit.px(7), 0, unit.px(7) + unit.rule)
        line.setSpacing(0)
        line.addSpacing(unit.px(38))  # unlike margins, at the leading edge
        line.addLayout(self._words(lang), 1)
        if row.usable:
            line.addSpacing(unit.medium)
            line.addLayout(self._buttons())
        line.addSpacing(unit.px(6))
        kind = names.channel_kind(row.record.kind)
        self.setAccessibleName(f"{kind}: {whole_value(row)}")

    @cached_property
    def code(self) -> QrCode | None:
        """Its QR code, made when first asked for; None where there is none."""
        return channel_qr(self.row)

    def set_short(self, is_short: bool) -> None:
        """Leave the words off the buttons where there is little room."""
        for button, label in ((self.copy, self.tr("Copy")), (self.qr, self.tr("QR"))):
            if button is not None:
                button.set_label("" if is_short else label)

    def set_shows_code(self, shows: bool) -> None:
        """Whether its QR code is on view."""
        if self.qr is not None:
            self.qr.setChecked(shows)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses it."""
        self.chosen.emit()
        super().mousePressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus on a button chooses the row; arrows leave it. (A mouse button chooses by its click.)"""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            if event.reason() != Qt.FocusReason.MouseFocusReason:
                self.chosen.emit()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.stepped.emit(step)
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon of its kind on the row's ground."""
        super().paintEvent(event)
        look, unit = self._look, self._look.metrics
        size = unit.px(20)
        box = mirrored(QRect(unit.px(6), unit.px(9), size, size), self.rect(), self.layoutDirection())
        painter = QPainter(self)
        icon = CHANNEL_ICONS[self.row.record.kind]
        painter.drawPixmap(box.topLeft(), look.icons.pixmap(icon, size, look.theme.ink2))
        painter.end()

    def _words(self, lang: str) -> QVBoxLayout:
        look, row = self._look, self.row
        lines = column(gap_px=look.metrics.px(1))
        font = look.fonts.mono(14)
        font.setStrikeOut(not row.usable)
        colour = look.theme.ink if row.usable else look.theme.ink2
        lines.addSpacing(look.metrics.px(3))
        lines.addWidget(value_text(look, whole_value(row), font, colour))
        scripts = foreign_scripts(row.record)
        if scripts:
            lines.addWidget(IconNote(look, "alert-triangle", self._names.scripts(scripts), "mid"))
        if row.note:
            lines.addWidget(quiet_label(look, row.note))
        lines.addWidget(quiet_label(look, " · ".join(self._facts(lang)), "ink3", 12.5))
        if row.opening is not None and row.usable:
            lines.addWidget(self._opening())
        lines.addStretch(1)
        return lines

    def _facts(self, lang: str) -> list[str]:
        row = self.row
        facts = [self._names.channel_kind(row.record.kind)]
        facts += [row.purpose] if row.purpose else []
        facts += [", ".join(language_name(tag, lang) for tag in row.record.languages)]
        facts += [self._names.safety(row.safety)] if row.record.kind != "office" else []
        return [fact for fact in facts if fact]

    def _opening(self) -> QWidget:
        opening, names = self.row.opening, self._names
        assert opening is not None
        if opening.next_change is None:
            text = names.opening(opening)
        else:
            text = self.tr("{state} · {hours} · there it is {time}").format(
                state=names.opening(opening),
                hours=names.hours(self.row.record.hours),
                time=names.local_time(opening.local),
            )
        label = quiet_label(self._look, text, "ink" if opening.is_open else "ink2", 12.5)
        if opening.is_open:
            label.setFont(self._look.fonts.bold(12.5))
        return label

    def _buttons(self) -> QVBoxLayout:
        look, unit, value = self._look, self._look.metrics, whole_value(self.row)
        line = QHBoxLayout()
        line.setSpacing(unit.px(6))
        self.copy = TextButton(look, icon="copy", small=True)
        self.copy.setAccessibleName(self.tr("Copy {value}").format(value=value))
        self.qr = TextButton(look, icon="qrcode", small=True)
        self.qr.setCheckable(True)
        self.qr.setAccessibleName(self.tr("QR code of {value}").format(value=value))
        for button in (self.copy, self.qr):
            button.installEventFilter(self)
            line.addWidget(button)
        keeps_room = self.qr.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.qr.setSizePolicy(keeps_room)
        if self.row.record.kind == "office":
            self.qr.hide()
        self.set_short(False)
        lines = column()
        lines.addLayout(line)
        lines.addStretch(1)
        return lines


class ChannelTable(QWidget):
    """All channels, one of them chosen.

    Signals:
        row_chosen: another channel is the chosen one.
        copy_asked: of the chosen one.
        code_asked(bool): show the code of the chosen one, or hide it.
    """

    row_chosen = Signal()
    copy_asked = Signal()
    code_asked = Signal(bool)

    def __init__(self, look: Look, rows: tuple[ChannelRow, ...], names: ContactNames, lang: str) -> None:
        super().__init__()
        self._look = look
        self._chosen = -1
        self.views = [ChannelView(look, row, names, lang) for row in rows]
        lines = column(self)
        lines.addWidget(Rule(look))
        for number, view in enumerate(self.views):
            lines.addWidget(view)
            view.chosen.connect(partial(self.choose, number))
            view.stepped.connect(self._on_stepped)
            if view.copy is not None and view.qr is not None:
                view.copy.clicked.connect(partial(self._on_copy_clicked, number))
                view.qr.clicked.connect(partial(self._on_code_clicked, number))
        lines.addStretch(1)
        if self.views and self.views[0].row.usable:
            self.choose(0)

    @property
    def chosen(self) -> ChannelView | None:
        """The channel that keys are about."""
        return self.views[self._chosen] if self._chosen >= 0 else None

    def choose(self, number: int) -> None:
        """Choose a channel that may be used."""
        if number == self._chosen or not self.views[number].row.usable:
            return
        self._chosen = number
        for place, view in enumerate(self.views):
            view.set_chosen(place == number)
        self.row_chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short buttons where it is narrow."""
        super().resizeEvent(event)
        for view in self.views:
            view.set_short(self.width() < self._look.metrics.em(30))

    def _on_copy_clicked(self, number: int) -> None:
        self.choose(number)
        self.copy_asked.emit()

    def _on_code_clicked(self, number: int) -> None:
        button = self.views[number].qr
        is_wanted = button is not None and button.isChecked()  # before choosing sets it
        self.choose(number)
        self.code_asked.emit(is_wanted)

    def _on_stepped(self, step: int) -> None:
        """To the same button of the next channel."""
        number, chosen = self._chosen + step, self.chosen
        if chosen is None or not 0 <= number < len(self.views):
            return
        view = self.views[number]
        was_on_code = chosen.qr is not None and chosen.qr.hasFocus()
        button = view.qr if was_on_code and view.qr and not view.qr.isHidden() else view.copy
        self.choose(number)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)
