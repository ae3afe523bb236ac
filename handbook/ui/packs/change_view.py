"""One change: how a record was and how it will be, word by word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.services.pack_diff import RecordChange
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import ElidedLabel, coloured
from handbook.ui.packs.change_writer import TAG_LINE, ChangeWriter, Parts
from handbook.ui.packs.fields import Field, RecordFields, languages_of
from handbook.ui.packs.word_diff import Pieces, diff_lines, diff_words


@dataclass(frozen=True, slots=True)
class ShownChange:
    """What the view is to say of a change.

    Attributes:
        crumb: where it stands, and which of how many it is.
        reason: why it was withdrawn; empty if it was not.
        before, after: names of the two sides.
        kept: that the reader can go back; empty where there is nothing to go back to.
    """

    change: RecordChange
    crumb: str
    reason: str
    before: str
    after: str
    kept: str = ""


_MEASURE_EM = 56


class ChangeView(QWidget):
    """Before and after, one under the other.

    Attributes:
        text: what it shows.

    Signals:
        step_asked(int): the reader wants the previous (-1) or the next (1) change.
    """

    step_asked = Signal(int)

    def __init__(self, look: Look, fields: RecordFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fields = fields
        self._shown: ShownChange | None = None
        self._langs: tuple[str, ...] = ()
        self._shows_all = False
        self._is_narrow = False
        self._crumb = ElidedLabel()
        self._title = ElidedLabel()
        up = IconButton(look, "chevron-up", self.tr("Previous change"), small=True)
        down = IconButton(look, "chevron-down", self.tr("Next change"), small=True)
        up.clicked.connect(lambda: self.step_asked.emit(-1))
        down.clicked.connect(lambda: self.step_asked.emit(1))
        self.text = SafeBrowser(look)
        self._kept = IconLabel(look, size=13)
        self._all = TextButton(look, kind=ButtonKind.LINK, small=True)
        self._all.clicked.connect(self._on_all_clicked)
        names = QVBoxLayout()
        names.addWidget(self._crumb)
        names.addWidget(self._title)
        self._head = QHBoxLayout()
        self._head.addLayout(names, 1)
        self._head.addWidget(up)
        self._head.addWidget(down)
        self._measure = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._measure, 1000)
        row.addStretch(1)
        self._column = QVBoxLayout(self._measure)
        self._column.addLayout(self._head)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self._all)
        self._column.addWidget(self._kept)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_change(self, shown: ShownChange, langs: tuple[str, ...]) -> None:
        """Show another change, texts in `langs` and in those that alone differ."""
        self._shown, self._langs, self._shows_all = shown, langs, False
        self._crumb.set_text(shown.crumb)
        self._title.set_text(shown.change.id)
        self._kept.say("history" if shown.kept else "", shown.kept)
        self.set_narrow(self._is_narrow)
        self._write()

    def set_narrow(self, is_narrow: bool) -> None:
        """Only the text and the way through the changes."""
        self._is_narrow = is_narrow
        self._title.setVisible(not is_narrow)
        self._kept.setVisible(not is_narrow and bool(self._shown and self._shown.kept))

    def _write(self) -> None:
        if self._shown is None:
            return
        change = self._shown.change
        everything = sorted(languages_of(change.before) | languages_of(change.after))
        langs = everything if self._shows_all else self._chosen(everything)
        self._all.setVisible(len(everything) > len(self._chosen(everything)))
        label = self.tr("Show fewer languages") if self._shows_all else self.tr("Show in all languages")
        self._all.set_label(label)
        writer = ChangeWriter(self._look, self.text)
        if self._shown.reason:
            writer.box(self.tr("Withdrawn by its publisher"), "high", [("", [_one(self._shown.reason)])])
        before, after = self._sides(langs)
        if change.before is not None:
            writer.box(self._shown.before, "line", before)
        if change.after is not None:
            writer.box(self._shown.after, "good", after, comes=change.before is not None)
        writer.say(self.tr("Struck out goes, underlined comes."))
        writer.finish()
        self.text.setAccessibleName(self._crumb.text())

    def _chosen(self, everything: Sequence[str]) -> list[str]:
        """The reader's languages; if nothing differs in them, those in which something does."""
        wanted = [lang for lang in self._langs if lang in everything] or list(everything[:1])
        if self._shown is None or self._shown.change.change != "changed" or self._differs(wanted):
            return wanted
        return wanted + [lang for lang in everything if lang not in wanted and self._differs([lang])]

    def _differs(self, langs: Sequence[str]) -> bool:
        change = self._shown.change if self._shown is not None else None
        if change is None or change.before is None or change.after is None:
            return False
        sides = [self._fields.fields(change.kind, side, langs) for side in (change.before, change.after)]
        return sides[0] != sides[1]

    def _sides(self, langs: Sequence[str]) -> tuple[Parts, Parts]:
        """What to write on each side: main texts, and every field that differs."""
        change = self._shown.change if self._shown is not None else None
        if change is None:
            return [], []
        old = {field.key: field for field in self._fields.fields(change.kind, change.before or {}, langs)}
        new = {field.key: field for field in self._fields.fields(change.kind, change.after or {}, langs)}
        is_whole = change.before is None or change.after is None
        left: Parts = []
        right: Parts = []
        for key in dict.fromkeys([*new, *old]):
            field = new.get(key) or old[key]
            lines = _lines(old.get(key), new.get(key))
            if not (is_whole or field.is_main or field.is_tag or any(a != b for a, b in lines)):
                continue
            label = TAG_LINE if field.is_tag else "" if field.is_main else field.label
            pairs = [diff_words(a or "", b or "") for a, b in lines]
            left.append((label, [a for a, _ in pairs if a]))
            right.append((label, [b for _, b in pairs if b]))
        return [part for part in left if part[1]], [part for part in right if part[1]]

    def _on_all_clicked(self) -> None:
        self._shows_all = not self._shows_all
        self._write()

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._crumb.setFont(look.fonts.body(12.5))
        coloured(self._crumb, look.theme.ink3)
        self._title.setFont(look.fonts.bold(15))
        self._head.setContentsMargins(0, 0, 0, unit.small)
        self._head.setSpacing(unit.small)
        self._measure.setMaximumWidth(unit.em(_MEASURE_EM))
        self._column.setContentsMargins(unit.px(18), unit.medium, unit.px(18), unit.small)
        self._column.setSpacing(unit.hair)
        self._write()


def _lines(before: Field | None, after: Field | None) -> list[tuple[str | None, str | None]]:
    return diff_lines(before.lines if before else (), after.lines if after else ())


def _one(text: str) -> Pieces:
    return diff_words(text, text)[0]
