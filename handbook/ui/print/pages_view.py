"""The pages of a sheet, one under the other, as they will lie on the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.painting import draw_ring
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.print.desk import Preview

_WIDEST_EM = 46


class PagesView(QScrollArea):
    """White pages on a sunken ground.

    Signals:
        width_changed: pages are wanted in another size (`page_width_px`).
    """

    width_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._paper = _Paper(look, self)
        self._asked_px = 0
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(self._paper)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Preview"))
        spoken_as(self, Role.Document)
        spoken_as(self._paper, Role.Graphic)
        self._paper.setAccessibleName(self.tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def page_width_px(self) -> int:
        """Width of a page in device pixels: what is asked of the press."""
        self._asked_px = round(self._page_width() * self.devicePixelRatioF())
        return self._asked_px

    def show_preview(self, preview: Preview) -> None:
        """Show pages; those without a picture yet are blank."""
        self._paper.show_pages(preview, self._page_width())
        self.setAccessibleDescription(self.tr("%n page(s)", "", preview.pages))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show it."""
        super().focusInEvent(event)
        self._paper.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self._paper.update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The ring stands still."""
        super().scrollContentsBy(dx, dy)
        self._paper.update()

    def page_count(self) -> int:
        """How many pages are shown."""
        return self._paper.count

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the width; ask for sharper ones."""
        super().resizeEvent(event)
        self._paper.fit(self._page_width())
        if round(self._page_width() * self.devicePixelRatioF()) != self._asked_px:
            self.width_changed.emit()

    def event(self, event: QEvent) -> bool:
        """A screen of another density wants other pictures."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.width_changed.emit()
        return super().event(event)

    def _page_width(self) -> int:
        unit = self._look.metrics
        return max(unit.em(12), min(self.viewport().width() - 2 * unit.large, unit.em(_WIDEST_EM)))


class _Paper(QWidget):
    def __init__(self, look: Look, view: PagesView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._images: tuple[QImage, ...] = ()
        self._ratio = 1.414
        self._width = 0
        self.count = 0

    def show_pages(self, preview: Preview, width: int) -> None:
        self._images, self.count, self._ratio = preview.images, preview.pages, preview.ratio
        self.fit(width)

    def fit(self, width: int) -> None:
        self._width = width
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        step = round(self._width * self._ratio) + self._look.metrics.pane
        viewport = self._view.viewport().size()
        return QSize(viewport.width(), max(viewport.height(), self.count * step + self._look.metrics.pane))

    def paintEvent(self, event: QPaintEvent) -> None:
        unit, theme = self._look.metrics, self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), QColor(theme.sunken))
        height = round(self._width * self._ratio)
        for number in range(self.count):
            box = QRect(
                (self.width() - self._width) // 2,
                unit.pane + number * (height + unit.pane),
                self._width,
                height,
            )
            if not box.intersects(event.rect()):
                continue
            painter.fillRect(box, QColor("#FFFFFF"))
            if number < len(self._images):
                painter.drawImage(box, self._images[number])
            painter.setPen(QColor(theme.edge))
            painter.drawRect(box.adjusted(-1, -1, 0, 0))
        if self._view.hasFocus():
            port = self._view.viewport().rect().translated(0, self._view.verticalScrollBar().value())
            draw_ring(painter, port, theme.focus, unit.px(theme.ring_px))
        painter.end()
