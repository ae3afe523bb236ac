"""Paints a graph of routes; arrows move from node to node."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import draw_box, draw_ring, draw_words, stripes
from handbook.ui.kit.spoken import Role, spoken_as
from handbook.ui.routes.geometry import Geometry, PlacedEdge, PlacedNode
from handbook.ui.routes.graph import Edge, Graph, NodeKey
from handbook.ui.routes.strokes import draw_cross, stroke


class GraphView(QWidget):
    """The picture. Its twin for the ear is the list beside it.

    Signals:
        node_chosen(NodeKey): by pointer or arrow.
        node_opened(NodeKey): Enter or a double click.
    """

    node_chosen = Signal(tuple)
    node_opened = Signal(tuple)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._graph: Graph | None = None
        self._geometry: Geometry | None = None
        self._heads: tuple[str, ...] = ()
        self._names: dict[NodeKey, str] = {}
        self._chosen: NodeKey | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spoken_as(self, Role.Graphic)
        self.setAccessibleName(self.tr("Graph of the routes; the list beside it says the same"))

    def show_graph(
        self, graph: Graph, geometry: Geometry, heads: tuple[str, ...], names: dict[NodeKey, str]
    ) -> None:
        """Show another graph; `names`: each node as a sentence."""
        self._graph, self._geometry, self._heads, self._names = graph, geometry, heads, names
        if self._chosen not in names:
            self._chosen = None
        self.setMinimumSize(geometry.size)
        self.update()

    def chosen(self) -> NodeKey | None:
        """The chosen node."""
        return self._chosen

    def choose(self, key: NodeKey | None) -> None:
        """Choose without a signal."""
        self._chosen = key
        self.setAccessibleDescription(self._names.get(key, "") if key else "")
        self.update()

    def box_of(self, key: NodeKey) -> QRect:
        """Where a node stands; empty where there is none."""
        node = self._geometry.node(key) if self._geometry else None
        return node.box if node else QRect()

    def sizeHint(self) -> QSize:
        """The whole picture."""
        return self._geometry.size if self._geometry else QSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the node under the pointer."""
        node = self._under(event)
        if node is not None:
            self._choose(node.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the node under the pointer."""
        node = self._under(event)
        if node is not None:
            self.node_opened.emit(node.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down within a column, left and right along the lines; Enter opens."""
        moved = self._moved(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen is not None:
            self.node_opened.emit(self._chosen)
        elif moved is not None:
            self._choose(moved)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where nothing is chosen yet, the start is."""
        super().focusInEvent(event)
        if self._chosen is None and self._graph is not None:
            self._choose(self._graph.columns[0][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lines, nodes, labels, headings."""
        geometry, look = self._geometry, self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(look.theme.surface))
        if geometry is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for x, head in zip(geometry.heads, self._heads, strict=True):
                box = QRect(x, look.metrics.medium, look.metrics.em(12), look.metrics.px(22))
                draw_words(painter, box, head, look.fonts.bold(TextSize.SECOND), look.theme.ink2)
            for edge in geometry.edges:
                self._paint_edge(painter, edge)
            for node in geometry.nodes:
                self._paint_node(painter, node)
            for edge in geometry.edges:
                self._paint_label(painter, edge)
        painter.end()

    def _paint_edge(self, painter: QPainter, placed: PlacedEdge) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen(placed.edge))
        painter.drawPath(placed.path)
        if placed.edge.is_closed:
            draw_cross(painter, self._look, placed.end - QPointF(self._look.metrics.px(8), 0))
        else:
            self._paint_arrow(painter, placed.end, self._pen(placed.edge).color())

    def _pen(self, edge: Edge) -> QPen:
        allowed = "no" if edge.is_closed else edge.legs[0].allowed
        return stroke(self._look, allowed, is_thick=self._chosen in (edge.start, edge.end))

    def _paint_arrow(self, painter: QPainter, end: QPointF, colour: QColor) -> None:
        size = self._look.metrics.px(5)
        head = QPainterPath(end)
        head.lineTo(end + QPointF(-1.8 * size, -size))
        head.lineTo(end + QPointF(-1.8 * size, size))
        head.closeSubpath()
        painter.fillPath(head, colour)

    def _paint_node(self, painter: QPainter, node: PlacedNode) -> None:
        unit, theme = self._look.metrics, self._look.theme
        assert self._graph is not None
        is_start, is_closed = node.key[0] == 0, self._graph.is_closed(node.key)
        is_chosen = node.key == self._chosen
        ground: str | QBrush = theme.accent_soft if is_start or is_chosen else theme.surface
        if is_closed and not is_chosen:
            ground = stripes(theme.line, theme.surface, unit.px(5), unit.px(9))
        is_guess = not is_closed and all(
            edge.legs[0].allowed == "unknown" for edge in self._graph.into(node.key)
        )
        draw_box(
            painter, node.box, fill=ground, border=theme.accent if is_start or is_chosen else theme.edge,
            radius=unit.px(6), width=unit.px(2) if is_chosen else unit.rule, dashed=is_guess and not is_start,
        )  # fmt: skip
        x, y = node.box.left() + unit.px(10), node.box.top() + unit.small
        if is_closed:  # words stand on plain ground
            inside = node.box.adjusted(unit.px(7), unit.px(5), -unit.px(7), -unit.px(5))
            draw_box(painter, inside, fill=theme.surface)
        node.name.paint(painter, x, y, theme.ink2 if is_closed else theme.ink)
        y += node.name.height
        for paragraph, tone in node.lines:
            paragraph.paint(painter, x, y, str(getattr(theme, tone)))
            y += paragraph.height
        if is_chosen and self.hasFocus():
            ring = node.box.adjusted(-unit.px(4), -unit.px(4), unit.px(4), unit.px(4))
            draw_ring(painter, ring, theme.focus, unit.px(theme.ring_px), radius=unit.px(8))

    def _paint_label(self, painter: QPainter, placed: PlacedEdge) -> None:
        look, unit, theme = self._look, self._look.metrics, self._look.theme
        pen = self._pen(placed.edge)
        border = pen.color().name()
        draw_box(
            painter, placed.label, fill=theme.surface, border=border, radius=unit.px(11), width=unit.rule,
            dashed=pen.style() != Qt.PenStyle.SolidLine,
        )  # fmt: skip
        tone = (
            theme.mid
            if placed.edge.legs[0].allowed == "conditional" and not placed.edge.is_closed
            else theme.ink2
        )
        draw_words(painter, placed.label, placed.words, look.fonts.body(TextSize.LEAST), tone, centred=True)

    def _under(self, event: QMouseEvent) -> PlacedNode | None:
        point = event.position().toPoint()
        return self._geometry.node_at(point.x(), point.y()) if self._geometry else None

    def _moved(self, key: Qt.Key) -> NodeKey | None:
        if self._graph is None or self._chosen is None:
            return None
        column = self._graph.columns[self._chosen[0]]
        place = column.index(self._chosen)
        if key == Qt.Key.Key_Up:
            return column[max(0, place - 1)]
        if key == Qt.Key.Key_Down:
            return column[min(len(column) - 1, place + 1)]
        if key == Qt.Key.Key_Left:
            into = self._graph.into(self._chosen)
            return into[0].start if into else None
        if key == Qt.Key.Key_Right:
            return next((edge.end for edge in self._graph.edges if edge.start == self._chosen), None)
        return None

    def _choose(self, key: NodeKey) -> None:
        if key != self._chosen:
            self.choose(key)
            self.node_chosen.emit(key)
