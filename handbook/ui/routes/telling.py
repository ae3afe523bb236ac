"""What graph and list say of places and legs."""

from __future__ import annotations

from PySide6.QtCore import QObject

from handbook.model.markup import plain
from handbook.services.routes import LegRow, Place, Routes
from handbook.ui.kit.rows import HeaderRow, NoteRow, Row
from handbook.ui.kit.tags import TagSpec
from handbook.ui.reading.values import ROUTE_SHAPES
from handbook.ui.routes.graph import Edge, Graph, NodeKey, leg_key, steps_of
from handbook.ui.signs import tags_of
from handbook.words import Words

_MARKS = {"yes": "✓", "conditional": "±", "unknown": "?", "no": "✕"}
_WHOLE = 40
_TONES = ("high", "mid", "plain", "unknown")
"""What endangers is said first."""


class RouteTeller(QObject):
    """Words for one language of content and program."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._words = Words(lang)

    def rows(self, routes: Routes) -> list[Row]:
        """All legs, step by step; every condition in full."""
        rows: list[Row] = []
        for number, legs in enumerate(steps_of(routes)):
            by_place: dict[str, list[LegRow]] = {}
            for leg in legs:
                by_place.setdefault(leg.at_name, []).append(leg)
            for place, group in by_place.items():
                title = self.tr("Step {number} from {place}").format(number=number + 1, place=place)
                rows.append(HeaderRow(title, str(len(group))))
                rows += [self._row(number, leg) for leg in group]
        return rows

    def summary(self, routes: Routes) -> tuple[str, str]:
        """The honest line first: bold, then the rest."""
        legs = {leg.record.id: leg for path in routes.paths for leg in path.legs}
        start = routes.places[routes.start].name
        if not routes.paths:
            head = self.tr("The handbook records no way on from here: {country}.").format(country=start)
            tail = self.tr("That does not mean there is none. Ask a lawyer or an organisation.")
            return head, tail
        counts = [
            (self.tr("{count} possible"), sum(leg.allowed == "yes" for leg in legs.values())),
            (self.tr("{count} with conditions"), sum(leg.allowed == "conditional" for leg in legs.values())),
            (self.tr("{count} unknown"), sum(leg.allowed == "unknown" for leg in legs.values())),
            (self.tr("{count} closed"), len({leg.record.id for leg in routes.blocked})),
        ]
        said = ", ".join(text.format(count=count) for text, count in counts if count)
        if routes.safe_legs == 0:
            head = self.tr("The handbook knows no reliable way.")
            tail = self.tr("No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.")
        else:
            head = self.tr("Only what is recorded here.")
            tail = self.tr("Steps: {counts}. Ask a lawyer or an organisation before leaving.")
        return head, tail.format(counts=said)

    def details(self, place: Place, legs: tuple[LegRow, ...]) -> tuple[tuple[str, str], ...]:
        """Lines (words, tone) under the name of a place in the graph."""
        if legs and all(leg.reason is not None for leg in legs):
            return ((self._reason(legs[0]), "ink2"),)
        if not place.known:
            return ((self.tr("no page in this handbook"), "ink3"),)
        said = [row for row in place.indicators if row.value != "unknown" and row.code != "visa_free_days"]
        said.sort(key=lambda row: _TONES.index(row.tone))
        return tuple(
            (f"{row.name}: {row.label}", "ink2" if row.tone == "plain" else row.tone) for row in said
        )

    def label(self, edge: Edge) -> str:
        """What a line says: the most usable of its legs, and how many more."""
        leg = edge.legs[0]
        said = self.tr("paper missing") if leg.reason == "document" else self._allowed(leg)
        mark = "✕" if leg.reason is not None else _MARKS[leg.allowed]
        more = f" +{len(edge.legs) - 1}" if len(edge.legs) > 1 else ""
        return f"{mark} {said}{more}"

    def sentence(self, graph: Graph, node: NodeKey, place: Place) -> str:
        """A node for the ear."""
        legs = tuple(leg for edge in graph.into(node) for leg in edge.legs)
        parts = [place.name, *(words for words, _ in self.details(place, legs))]
        parts += [f"{edge.legs[0].at_name}: {self.label(edge)}" for edge in graph.into(node)]
        return ". ".join(parts)

    def heads(self, count: int) -> tuple[str, ...]:
        """Headings of the columns."""
        steps = (self.tr("Step {number}").format(number=number) for number in range(1, count))
        return (self.tr("Now"), *steps)

    def _row(self, number: int, leg: LegRow) -> NoteRow:
        icon, tone = ROUTE_SHAPES[leg.allowed]
        closed = (TagSpec("ban", self._reason(leg), "high", bold=True),) if leg.reason else ()
        named = (
            (TagSpec("user", self._words.sentence("signs.for_chosen"), "accent", bold=True),)
            if leg.named
            else ()
        )
        allowed = TagSpec(icon, self._allowed(leg), tone, bold=True)
        papers = TagSpec("id", self._papers(leg), "ink2")
        return NoteRow(
            key=leg_key(number, leg),
            title=f"{leg.at_name} → {leg.to_name}",
            note=plain(leg.conditions),
            icon="ban" if leg.reason else icon,
            tone="high" if leg.reason else tone,
            tags=(*(closed or (allowed,)), *tags_of(leg.signs, self._words), papers, *named),
            is_strong=True,
            note_lines=_WHOLE,
        )

    def _allowed(self, leg: LegRow) -> str:
        return self._words.sentence(f"reading.allowed_{leg.allowed}")

    def _papers(self, leg: LegRow) -> str:
        return ", ".join(self._words.sentence(f"reading.document_{paper}") for paper in leg.documents)

    def _reason(self, leg: LegRow) -> str:
        if leg.reason == "document":
            return self.tr("needs: {papers}").format(papers=self._papers(leg))
        return self._allowed(leg)
