"""Asking a mirror: which one, by which way, who will see it; then how far it is, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from handbook.errors import HandbookError
from handbook.model.characters import visible
from handbook.services.fetch_order import TOR
from handbook.ui.contacts.parts import column
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.form import Form
from handbook.ui.kit.look import Look
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.text import plain_label
from handbook.ui.packs.names import PackNames
from handbook.words import Words
from handbook.words.errors import error_sentence

EXAMPLE = "https://mirror.example/handbook/"
DIRECT, BY_TOR, BY_OTHER = "direct", "tor", "other"


@dataclass(frozen=True, slots=True)
class MirrorChoice:
    """What the reader wants.

    Attributes:
        address: as typed.
        proxy: `socks5h://…`; empty: without one.
        is_remembered: whether both are to be kept for the next time.
    """

    address: str
    proxy: str
    is_remembered: bool


class MirrorView(Form):
    """The page on which a mirror is asked. Nothing is contacted before its button is pressed.

    Attributes:
        address, proxy: the fields.
        ways: the chips by which a way is chosen, by key.
        remember: whether to keep the address.
        banner: what came of it.

    Signals:
        asked(MirrorChoice): ask this mirror.
        stopped: stop asking.
        left: back to the packs.
    """

    asked = Signal(object)
    stopped = Signal()
    left = Signal()

    def __init__(self, look: Look, names: PackNames, address: str, proxy: str) -> None:
        super().__init__(look)
        self._words = Words(names.lang)
        self._names = names
        self._way = BY_OTHER if proxy not in ("", TOR) else BY_TOR if proxy else DIRECT
        self.address = _field(self.tr("Address of the mirror"), EXAMPLE, address)
        self.proxy = _field(self.tr("Address of the proxy"), TOR, proxy if self._way == BY_OTHER else "")
        self.remember = QCheckBox(self.tr("Remember address and way"))
        self.remember.setChecked(bool(address))
        self.banner = Banner(look)
        self._line = ProgressLine(look)
        self._far = plain_label(wrap=True)
        self._work = QWidget()
        self.ask = TextButton(look, self.tr("Ask this mirror"), icon="download", kind=ButtonKind.PRIMARY)
        self._stop = TextButton(look, self.tr("Cancel"))
        self._leave = TextButton(look, self.tr("Back to the packs"))
        self._lay_out()
        self._connect()
        self._set_fonts()
        self._tell()

    @property
    def choice(self) -> MirrorChoice:
        """What is chosen now."""
        proxy = {DIRECT: "", BY_TOR: TOR, BY_OTHER: self.proxy.text().strip() or TOR}[self._way]
        return MirrorChoice(self.address.text().strip(), proxy, self.remember.isChecked())

    def take_focus(self) -> None:
        """The address, if it is still to be typed; never the button."""
        has_address = bool(self.address.text())
        target = self.ways[self._way] if has_address else self.address
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """It is being asked."""
        self.banner.hide()
        self.show_progress(0, 0)
        self._set_working(True)

    def show_progress(self, done: int, total: int) -> None:
        """So many bytes came."""
        code = "mirror.coming" if total else "mirror.asking"
        self._far.setText(self._words.sentence(code, done=done // 1024, total=-(-total // 1024)))
        self._line.set_share(done / total if total else 0.0)

    def end(self) -> None:
        """It is over."""
        self._set_working(False)

    def say(self, sentence: str, tone: BannerTone = BannerTone.INFO, icon: str = "") -> None:
        """What came of it."""
        head, dot, advice = sentence.partition(". ")
        self.banner.say(head + dot.strip(), advice, tone=tone, icon=icon)
        QTimer.singleShot(
            0, self.banner, lambda: self.ensureWidgetVisible(self.banner)
        )  # when it is laid out

    def _lay_out(self) -> None:
        self.add_title(self.tr("Updates from the internet"))
        self.add_paragraph(
            self.tr(
                "This program never does it by itself: it asks once, when you press the button. What comes is checked "
                "like a pack from a stick, and shown to you before anything changes."
            )
        )
        self.add_heading(self.tr("Address of the mirror"))
        self.add_widget(self.address)
        self.add_paragraph(
            self.tr("Publishers tell it along with their eight words. A synchronised folder will do too.")
        )
        self.add_heading(self.tr("Way"))
        ways = (
            (DIRECT, self.tr("Directly")),
            (BY_TOR, self.tr("Tor on this computer")),
            (BY_OTHER, self.tr("Another proxy")),
        )
        self.ways = self.add_choices(self.tr("Way"), ways, self._way, self._on_way_chosen)
        self.add_widget(self.proxy)
        self.add_heading(self.tr("Who will see what"))
        self._seen = self.add_paragraph("")
        self.add_widget(self.remember)
        kept = self.tr("Whoever opens this computer can then read it. It tells nothing of what you look up.")
        self.add_paragraph(kept)
        self.remember.setAccessibleDescription(kept)
        self.add_gap()
        self._row = self._working()
        self._work.setLayout(self._row)
        self.add_widget(self._work)
        self._buttons = FlowLayout(self._look.metrics.small)
        self._buttons.addWidget(self.ask)
        self._buttons.addWidget(self._leave)
        self._column.insertLayout(self._column.count() - 1, self._buttons)
        self.add_widget(self.banner)
        self._work.hide()

    def _working(self) -> QHBoxLayout:
        row = QHBoxLayout()
        lines: QVBoxLayout = column()
        lines.addWidget(self._far)
        lines.addWidget(self._line)
        row.addLayout(lines, 1)
        row.addWidget(self._stop)
        return row

    def _connect(self) -> None:
        self.address.textChanged.connect(self._tell)
        self.proxy.textChanged.connect(self._tell)
        self.address.returnPressed.connect(self._on_asked)
        self.ask.clicked.connect(self._on_asked)
        self._stop.clicked.connect(self.stopped)
        self._leave.clicked.connect(self.left)
        self._look.changed.connect(self._set_fonts)

    def _on_way_chosen(self, way: str) -> None:
        self._way = way
        self._tell()
        if way == BY_OTHER:
            self.proxy.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_asked(self) -> None:
        if self.ask.isEnabled() and not self._work.isVisible():
            self.asked.emit(self.choice)

    def _tell(self) -> None:
        """Who would be contacted and what they see, or why nobody can be."""
        from handbook.services.fetch import contact_of  # late: not before this page is opened

        self.proxy.setVisible(self._way == BY_OTHER)
        choice = self.choice
        sentences, is_possible = [self.tr("First type an address.")], False
        if choice.address:
            try:
                contact = contact_of(choice.address, choice.proxy)
            except HandbookError as error:
                sentences = [error_sentence(error, self._words)]
            else:
                is_possible = True
                sentences = [self._words.sentence("mirror.contacts", mirror=contact.mirror)]
                if contact.is_folder:
                    sentences = [self.tr("A folder on this computer: nobody is contacted.")]
                elif contact.proxy:
                    sentences.append(self._words.sentence("mirror.seen_through_proxy", proxy=contact.proxy))
                elif not contact.is_here:
                    sentences.append(self._words.sentence("mirror.seen_directly"))
        self._seen.setText(visible(" ".join(sentences)))
        self.ask.setEnabled(is_possible)

    def _set_working(self, is_working: bool) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        for part in (self.address, self.proxy, self.remember, self.ask, *self.ways.values()):
            part.setEnabled(not is_working)
        self._leave.setVisible(not is_working)
        self.ask.setVisible(not is_working)
        self._work.setVisible(is_working)
        self._line.set_busy(is_working)
        if had_focus:  # it goes where one would press next
            (self._stop if is_working else self.ask).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_fonts(self) -> None:
        look = self._look
        for part in (self.address, self.proxy, self.remember, self._far):
            part.setFont(look.fonts.body(15))
        unit = look.metrics
        for field in (self.address, self.proxy):
            field.setMaximumWidth(unit.em(34))
        self._buttons.set_gap(unit.small)
        self._row.setContentsMargins(0, unit.hair, unit.hair, unit.hair)  # room for the focus ring
        self._row.setSpacing(unit.medium)


def _field(name: str, example: str, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setAccessibleName(name)
    field.setPlaceholderText(example)
    field.setMaxLength(500)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field
