"""Where the nodes and lines of a graph stand, for one look; left to right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainterPath

from handbook.services.routes import Place
from handbook.ui.kit.look import Look
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.painting import text_width
from handbook.ui.kit.paragraph import MarkColours, Paragraph
from handbook.ui.routes.graph import Edge, Graph, NodeKey

_NODE_EM, _GAP_EM = 10.5, 11
_BEFORE_LABEL, _ARROW = 24, 18
"""How much of a line is seen before its label and after it, in px at 100 %."""
_MOST_DETAILS = 2


@dataclass(frozen=True, slots=True)
class PlacedNode:
    """A box; `lines`: (text laid out, tone) under the name."""

    key: NodeKey
    box: QRect
    name: Paragraph
    lines: tuple[tuple[Paragraph, str], ...]


@dataclass(frozen=True, slots=True)
class PlacedEdge:
    """A line with its label.

    Attributes:
        path: from node to node.
        end: where it arrives.
        label: the box of the words; empty where nothing is said.
        words: what is said.
    """

    edge: Edge
    path: QPainterPath
    end: QPointF
    label: QRect
    words: str


@dataclass(frozen=True, slots=True)
class Geometry:
    """Everything placed; `heads`: x of each column's heading."""

    nodes: tuple[PlacedNode, ...]
    edges: tuple[PlacedEdge, ...]
    heads: tuple[int, ...]
    size: QSize

    def node_at(self, x: int, y: int) -> PlacedNode | None:
        """The node under a point."""
        return next((node for node in self.nodes if node.box.contains(x, y)), None)

    def node(self, key: NodeKey) -> PlacedNode | None:
        """The node of this key."""
        return next((node for node in self.nodes if node.key == key), None)


class GraphPlacer:
    """Places graphs for one look."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._marks = MarkColours(look.theme.mark, look.theme.on_mark)

    def place(
        self,
        graph: Graph,
        places: dict[NodeKey, tuple[Place, tuple[tuple[str, str], ...]]],
        labels: dict[tuple[NodeKey, NodeKey], str],
    ) -> Geometry:
        """Place a graph.

        Args:
            graph: what to draw.
            places: what stands in each node: its place and lines of (words, tone).
            labels: what is said of the edge between two nodes.
        """
        unit = self._look.metrics
        width = unit.em(_NODE_EM)
        widest = max((self._label_width(words) for words in labels.values()), default=0)
        gap = max(unit.em(_GAP_EM), unit.px(_BEFORE_LABEL + _ARROW) + widest)
        top, left = unit.px(44), unit.large
        nodes: dict[NodeKey, PlacedNode] = {}
        for number, column in enumerate(graph.columns):
            x, y = left + number * (width + gap), top
            for key in column:
                node = self._node(key, *places[key], x, y, len(graph.into(key)))
                nodes[key] = node
                y = node.box.bottom() + 1 + unit.pane
        tallest = max(node.box.bottom() for node in nodes.values())
        nodes = {key: self._centred(node, graph, nodes, tallest) for key, node in nodes.items()}
        edges = self._edges(graph, nodes, labels)
        heads = tuple(left + number * (width + gap) for number in range(len(graph.columns)))
        right = max(node.box.right() for node in nodes.values())
        return Geometry(tuple(nodes.values()), edges, heads, QSize(right + unit.large, tallest + unit.large))

    def _node(
        self, key: NodeKey, place: Place, details: tuple[tuple[str, str], ...], x: int, y: int, ports: int
    ) -> PlacedNode:
        unit, fonts = self._look.metrics, self._look.fonts
        width, inside = unit.em(_NODE_EM), unit.em(_NODE_EM) - 2 * unit.px(10)
        name = self._text(place.name, fonts.bold(TextSize.LIST), inside, unit.px(20))
        lines = tuple(
            (self._text(words, fonts.body(TextSize.TAG), inside, unit.px(18)), tone)
            for words, tone in details[:_MOST_DETAILS]
        )
        text = name.height + sum(paragraph.height for paragraph, _ in lines)
        height = max(text + 2 * unit.small, ports * unit.px(30))
        return PlacedNode(key, QRect(x, y, width, height), name, lines)

    def _text(self, words: str, font: QFont, width: int, line_px: int) -> Paragraph:
        return Paragraph(
            words, font, width, line_px=line_px, max_lines=4, marks=self._marks,
            direction=Qt.LayoutDirection.LeftToRight,
        )  # fmt: skip

    def _centred(
        self, node: PlacedNode, graph: Graph, nodes: dict[NodeKey, PlacedNode], tallest: int
    ) -> PlacedNode:
        """A short column stands in the middle of the picture, but not below the first screen."""
        column = graph.columns[node.key[0]]
        free = tallest - nodes[column[-1]].box.bottom()
        shift = min(free // 2, self._look.metrics.em(13))
        return PlacedNode(node.key, node.box.translated(0, shift), node.name, node.lines)

    def _label_width(self, words: str) -> int:
        unit, font = self._look.metrics, self._look.fonts.body(TextSize.LEAST)
        return text_width(font, words) + 2 * unit.small if words else 0

    def _edges(
        self,
        graph: Graph,
        nodes: dict[NodeKey, PlacedNode],
        labels: dict[tuple[NodeKey, NodeKey], str],
    ) -> tuple[PlacedEdge, ...]:
        unit = self._look.metrics
        placed = []
        for key in nodes:
            into = sorted(graph.into(key), key=lambda edge: nodes[edge.start].box.top())
            for number, edge in enumerate(into):
                start, box = nodes[edge.start].box, nodes[key].box
                begin = QPointF(start.right() + 1, start.center().y())
                end = QPointF(
                    box.left() - unit.px(2), box.top() + box.height() * (number + 1) / (len(into) + 1)
                )
                words = labels.get((edge.start, key), "")
                width = self._label_width(words)
                label = QRect(
                    round(end.x()) - unit.px(_ARROW) - width, round(end.y()) - unit.px(11), width, unit.px(22)
                )
                path = QPainterPath(begin)
                bend = QPointF((end.x() - begin.x()) * 0.55, 0)
                path.cubicTo(begin + bend, end - bend, end)
                placed.append(PlacedEdge(edge, path, end, label, words))
        return tuple(placed)
