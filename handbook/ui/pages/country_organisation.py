"""An organisation in the side column: name, best channel, what to know of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from handbook.model.channels import written
from handbook.model.records import Channel
from handbook.services.rows import OrganisationRow
from handbook.ui.kit.buttons import IconButton
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine, TagSpec
from handbook.ui.kit.text import ElidedLabel
from handbook.ui.kit.wrapping_link import WrappingLink
from handbook.ui.signs import tag_of
from handbook.words import Words
from handbook.words.signs import sign_text


class OrganisationLine(QWidget):
    """One organisation.

    Signals:
        opened: the reader wants its card.
        copied: its channel is on the clipboard.
    """

    opened = Signal()
    copied = Signal()

    def __init__(
        self,
        look: Look,
        row: OrganisationRow,
        channel: Channel | None,
        words: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        unit = look.metrics
        is_withdrawn = row.record.status in ("compromised", "closed")
        name = WrappingLink(look, row.name, is_struck=is_withdrawn)
        signs = ", ".join(sign_text(sign, words) for sign in row.signs)
        name.setAccessibleName(f"{row.name}, {signs}")
        name.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit.px(2))
        column.addWidget(name)
        if channel is not None:
            self._add_channel(column, look, channel, row.name)
        column.addWidget(tag_line(look, [tag_of(sign, words) for sign in row.signs]))

    def _add_channel(self, column: QVBoxLayout, look: Look, channel: Channel, name: str) -> None:
        shown = written(channel)
        is_number = channel.kind in ("phone", "short_number")
        label = ElidedLabel(shown, font=look.fonts.bold(14) if is_number else look.fonts.body(14))
        said = self.tr("Copy {channel} of {name}").format(channel=shown, name=name)
        copy = IconButton(look, "copy", said, small=True)
        copy.clicked.connect(lambda: self._copy(channel.value))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, look.metrics.hair, 0)
        line.addWidget(label, 1)
        line.addWidget(copy)
        column.addLayout(line)

    def _copy(self, channel: str) -> None:
        copy_text(channel)
        self.copied.emit()


def tag_line(look: Look, tags: Sequence[TagSpec]) -> TagLine:
    """Tags that get all the lines they need in a layout."""
    line = TagLine(look, tags)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    line.setSizePolicy(policy)
    return line
