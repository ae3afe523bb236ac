"""The first page of packs: what is installed, sticks, who is trusted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from handbook.model.characters import visible
from handbook.services.publishers import PublisherRow
from handbook.ui.contacts.parts import column
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_box
from handbook.ui.packs.desk import InstalledRow, Overview
from handbook.ui.packs.names import STATUS_SIGNS, PackNames
from handbook.ui.packs.pane import Column, Pane

SPOKEN_LANGUAGES = frozenset({"ru", "de"})
"""Languages whose readers get the words of a fingerprint spelled as they sound."""
_MEASURE_EM = 52


class StartView(Pane):
    """Signals: what the reader asked for.

    Signals:
        open_asked: choose a file.
        file_asked(Path): look at this file of a stick.
        mirror_asked: get updates from the internet.
        back_asked(str): go back to the earlier version of this pack; the reader has confirmed.
        pass_on_asked(str): write this pack to a file.
        add_asked: trust another publisher.
        remove_asked(str): trust the publisher of this root hash no longer; the reader has confirmed.
    """

    open_asked = Signal()
    file_asked = Signal(object)
    mirror_asked = Signal()
    back_asked = Signal(str)
    pass_on_asked = Signal(str)
    add_asked = Signal()
    remove_asked = Signal(str)

    def __init__(self, look: Look, names: PackNames, parent: QWidget | None = None) -> None:
        super().__init__(look, measure_em=_MEASURE_EM, parent=parent)
        self._names = names
        self._overview = Overview((), ())
        self._sticks: tuple[Path, ...] = ()
        self._asked = ""
        self._is_busy = False
        self._leaves: list[TextButton] = []
        self._draw()

    def show_overview(self, overview: Overview) -> None:
        """What is installed and who is trusted now."""
        if overview != self._overview:
            self._overview = overview
            self._draw()

    def show_sticks(self, files: tuple[Path, ...]) -> None:
        """Packs on what is plugged in."""
        if files != self._sticks:
            self._sticks = files
            self._draw()

    def set_busy(self, is_busy: bool) -> None:
        """While something is being exchanged nothing else can be."""
        self._is_busy = is_busy
        self._draw()

    def take_focus(self) -> None:
        """The first button."""
        first = self.findChild(TextButton, "open")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_back(self, pack: str) -> None:
        """Ask whether to go back to the earlier version of a pack, as soon as it is known."""
        self._ask(f"back {pack}")

    def _fill(self, column: Column) -> None:
        column.title(self.tr("Packs"))
        self._add_drop_zone(column)
        if self._sticks:
            column.heading(self.tr("On what is plugged in"))
            for file in self._sticks:
                self._add_stick_file(column, file)
        column.heading(self.tr("Installed"))
        for row in self._overview.installed:
            self._add_installed(column, row)
        if not self._overview.installed:
            column.text(self.tr("Nothing is installed yet."))
        column.heading(self.tr("Publishers you trust"))
        for publisher in self._overview.publishers:
            self._add_publisher(column, publisher)
        if not self._overview.publishers:
            column.text(
                self.tr(
                    "Nobody yet. A pack can be used once you trust its publisher: ask them for their root file, "
                    "usually “1.root.json”."
                )
            )
        column.gap(self._look.metrics.small)
        add = self._button(self.tr("Add a publisher…"), "plus")
        add.clicked.connect(self.add_asked)
        column.buttons(add)

    def _add_drop_zone(self, column: Column) -> None:
        zone = DropZone(self._look)
        inner = Column(self._look, zone.lines)
        inner.bold(self.tr("Drop a pack here"))
        inner.text(
            self.tr("A file that ends in .hbpack. You see what it changes before anything is changed.")
        )
        open_ = self._button(self.tr("Open a pack…"), "package", ButtonKind.PRIMARY)
        open_.setObjectName("open")
        open_.clicked.connect(self.open_asked)
        mirror = self._button(self.tr("Get from the internet…"), "world", ButtonKind.FLAT)
        mirror.setObjectName("mirror")
        mirror.clicked.connect(self.mirror_asked)
        inner.buttons(open_, mirror)
        column.layout.addWidget(zone)

    def _add_stick_file(self, column: Column, file: Path) -> None:
        button = self._button(self.tr("Look at it"), small=True)
        name = visible(file.name)
        button.setAccessibleName(self.tr("Look at {name}").format(name=name))
        button.clicked.connect(lambda: self.file_asked.emit(file))
        column.pair(f"{name} · {visible(str(file.parent))}", button)

    def _add_installed(self, column: Column, row: InstalledRow) -> None:
        column.gap(self._look.metrics.small)
        column.bold(row.title)
        icon, tone = STATUS_SIGNS[row.status]
        column.sign(icon, self._names.status(row.status), tone, bold=True)
        column.text(" · ".join(self._facts(row)), "ink", 14)
        if row.status != "fresh":
            column.text(self._names.advice(row.status))
        if row.areas:
            column.text(self.tr("Holds: {areas}").format(areas=self._names.areas(row.areas)))
        if row.superseded:
            areas = self._names.areas(row.superseded)
            column.note(
                "clock-exclamation",
                self.tr("Newer text exists: {areas}. Ask for a pack that holds it.").format(areas=areas),
                "mid",
            )
        if not row.is_trusted:
            column.note("alert-triangle", self.tr("You no longer trust its publisher."), "mid")
        if row.status != "unsigned":
            self._add_actions(column, row)

    def _facts(self, row: InstalledRow) -> list[str]:
        facts = [row.publisher]
        if row.version is not None:
            facts.append(self.tr("version {version}").format(version=row.version))
            facts.append(self.tr("issued {day}").format(day=self._names.day(row.issued)))
            facts.append(self.tr("fresh until {day}").format(day=self._names.day(row.fresh_until)))
        return facts

    def _add_actions(self, column: Column, row: InstalledRow) -> None:
        question = f"back {row.pack}"
        if self._asked == question:
            if row.earlier is not None and row.version is not None and row.earlier > row.version:
                warning = self.tr("Version {version}, which you went back from, is in use again.")
            else:
                warning = self.tr(
                    "Version {version} comes back. What was corrected since then is as it was before, until you "
                    "apply a newer pack again. What was withdrawn stays away."
                )
            answer = self.tr("Go back to version {version}").format(version=row.earlier)
            warning = warning.format(version=row.earlier)
            self._add_question(column, warning, answer, lambda: self.back_asked.emit(row.pack))
            return
        pass_on = self._button(self.tr("Pass on…"), "share", small=True)
        pass_on.clicked.connect(lambda: self.pass_on_asked.emit(row.pack))
        buttons = [pass_on]
        if row.earlier is not None:
            words = self.tr("Undo: back to version {version}…").format(version=row.earlier)
            buttons.append(self._button(words, "history", small=True))
            buttons[-1].clicked.connect(lambda: self._ask(question))
        column.buttons(*buttons)

    def _add_publisher(self, column: Column, publisher: PublisherRow) -> None:
        column.gap(self._look.metrics.small)
        name = publisher.name or self.tr("Name unknown until its first pack")
        column.bold(name)
        if publisher.pack:
            column.text(self.tr("Pack: {pack}").format(pack=publisher.pack))
        column.text(self.tr("Eight words that only this publisher has: compare them by voice."))
        column.words(publisher.words)
        if self._names.lang in SPOKEN_LANGUAGES:
            column.text(self.tr("Aloud: {words}").format(words=" · ".join(publisher.spoken)), "ink2", 13)
        question = f"remove {publisher.root_hash}"
        if self._asked == question:
            warning = self.tr(
                "Packs of this publisher will be refused. What is installed of it stays, but gets no newer text."
            )
            answer = self.tr("Trust it no longer")
            self._add_question(column, warning, answer, lambda: self.remove_asked.emit(publisher.root_hash))
            return
        remove = self._button(self.tr("Remove…"), "trash", small=True)
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(lambda: self._ask(question))
        column.buttons(remove)

    def _add_question(self, column: Column, warning: str, answer: str, act: Callable[[], None]) -> None:
        """Asked once, on the page; the answer that changes nothing has the focus."""
        column.note("alert-triangle", warning, "mid")
        leave = self._button(self.tr("Leave it as it is"), small=True)
        leave.clicked.connect(lambda: self._ask(""))
        yes = self._button(answer, small=True)
        yes.clicked.connect(partial(self._answer, act))
        column.buttons(leave, yes)
        self._leaves.append(leave)

    def _answer(self, act: Callable[[], None]) -> None:
        """What is answered is not asked again, also not about the version that is there then."""
        self._ask("")
        act()

    def _ask(self, question: str) -> None:
        """Put a question in the place of its button; none where empty."""
        self._asked = question
        self._draw()

    def _draw(self) -> None:
        """Everything anew; a question is brought into view, the focus on the answer that changes nothing."""
        self._leaves.clear()
        self.fill(self._fill)
        for leave in self._leaves:
            QTimer.singleShot(0, leave, partial(self._bring, leave))  # when it is laid out

    def _bring(self, button: TextButton) -> None:
        self.ensureWidgetVisible(button)
        button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(
        self, label: str, icon: str = "", kind: ButtonKind = ButtonKind.SECONDARY, *, small: bool = False
    ) -> TextButton:
        button = TextButton(self._look, label, icon=icon, kind=kind, small=small)
        button.setEnabled(not self._is_busy)
        return button


class DropZone(QWidget):
    """A dashed frame.

    Attributes:
        lines: what stands in it.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        unit = look.metrics
        self.lines = column(self, unit.hair)
        self.lines.setContentsMargins(unit.pane, unit.medium, unit.pane, unit.medium)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        theme, unit = self._look.theme, self._look.metrics
        painter = QPainter(self)
        draw_box(
            painter, self.rect(), fill=theme.raised, border=theme.edge, radius=unit.radius,
            width=unit.rule, dashed=True,
        )  # fmt: skip
        painter.end()
