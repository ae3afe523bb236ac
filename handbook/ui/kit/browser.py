"""Pages of text that never open anything by themselves."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from handbook.ui.kit.clipboard import quiet_text
from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring

_ICON_SCHEME = "handbook-icon"
_READ_BY_LINES = Qt.TextInteractionFlag.TextSelectableByKeyboard
"""With a caret: a screen reader says the line it comes to, and nothing of a page that only scrolls."""
PRIVATE = QTextFormat.Property.UserProperty.value + 1
"""Property of paragraphs that are left out of what is copied, unless nothing else is chosen."""


def icon_address(name: str, size: float, tone: str) -> str:
    """The address under which a page shows an icon; `size` in px at 100 %, `tone` a colour of the theme."""
    return f"{_ICON_SCHEME}:{name}/{size:g}/{tone}"


class Pictures:
    """The pictures pages may show: our icons, and what was added by name. Anything else is one clear dot.

    An empty answer would not do: Qt then opens the address itself.
    """

    def __init__(self, look: Look) -> None:
        self._look = look
        self._added: dict[str, QImage] = {}
        self._blank = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(Qt.GlobalColor.transparent)

    def add(self, name: str, image: QImage) -> None:
        """Let pages show `image` as `name`."""
        self._added[name] = image

    def clear(self) -> None:
        """Forget what was added."""
        self._added.clear()

    def picture(self, address: QUrl) -> QImage:
        """What to show for an address."""
        name = address.toString()
        if name in self._added:
            return self._added[name]
        if address.scheme() == _ICON_SCHEME:
            return self._icon(address.path())
        return self._blank

    def _icon(self, path: str) -> QImage:
        look = self._look
        try:
            name, size, tone = path.split("/")
            return look.icons.image(name, look.metrics.px(float(size)), getattr(look.theme, tone))
        except (ValueError, LookupError, AttributeError):
            return self._blank


class SafeDocument(QTextDocument):
    """A text document whose only pictures are ours, for painting rows and measuring."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.setUndoRedoEnabled(False)

    def loadResource(self, type: int, name: QUrl | str) -> QImage:
        """One of our pictures or the clear dot, never nothing."""
        return self._pictures.picture(QUrl(name))


class SafeBrowser(QTextBrowser):
    """A page of text. It opens nothing: no files, no addresses, no history; links are only reported.

    Attributes:
        pictures: what it may show.

    Signals:
        link_chosen(str): a link was clicked or Enter pressed on it.
    """

    link_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._by_keys = False
        self.pictures = Pictures(look)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def loadResource(self, type: int, name: QUrl | str) -> QImage:
        """One of our pictures or the clear dot, never nothing."""
        return self.pictures.picture(QUrl(name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is for those who came by keys; where somebody listens, keys lead through the lines."""
        self._by_keys = event.reason() != Qt.FocusReason.MouseFocusReason
        if QAccessible.isActive():
            self.setTextInteractionFlags(self.textInteractionFlags() | _READ_BY_LINES)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring any more."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the ring, unless a link or a selection shows where the keys lead."""
        super().paintEvent(event)
        if self.has_ring():
            unit, theme = self._look.metrics, self._look.theme
            with QPainter(self.viewport()) as painter:
                draw_ring(painter, self.viewport().rect(), theme.focus, unit.px(theme.ring_px))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The ring stands still."""
        super().scrollContentsBy(dx, dy)
        if self.has_ring():
            self.viewport().update()

    def is_read_by_lines(self) -> bool:
        """Whether keys lead a caret through it, for somebody who listens."""
        return bool(self.textInteractionFlags() & _READ_BY_LINES)

    def has_ring(self) -> bool:
        """Whether the page as a whole has the focus."""
        return self._by_keys and self.hasFocus() and not self.textCursor().hasSelection()

    def doSetSource(self, name: QUrl | str, type: QTextDocument.ResourceType | None = None) -> None:
        """Nothing: a page is filled by us, never loaded from an address."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: the words alone."""
        return quiet_text(_copied(self.textCursor()))

    def _on_anchor_clicked(self, address: QUrl) -> None:
        self.link_chosen.emit(address.toString())


def _copied(cursor: QTextCursor) -> str:
    """The chosen words, without paragraphs of the reader's own."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block, is_open, is_private = cursor.document().findBlock(start), [], False
    while block.isValid() and block.position() < end:
        if block.blockFormat().hasProperty(PRIVATE):
            is_private = True
        else:
            is_open.append(block.text()[max(0, start - block.position()) : end - block.position()])
        block = block.next()
    if not is_private or not any(is_open):
        return cursor.selection().toPlainText()
    return "\n".join(is_open).replace("\u00a0", " ")
