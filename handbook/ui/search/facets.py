"""The row of chips that narrows results: kinds with counts, then country, topic, freshness."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from handbook.model.codes import Freshness, RecordKind
from handbook.model.lens import Lens
from handbook.services.find import Found, Query
from handbook.ui.kit.chips import Chip, MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.folding import FoldingBar
from handbook.ui.kit.look import Look
from handbook.ui.search.spoken_result import total

_FRESHNESS: dict[str, frozenset[Freshness]] = {
    "fresh": frozenset({"confirmed", "current"}),
    "stale": frozenset({"stale"}),
    "undated": frozenset({"undated"}),
    "not_in_force": frozenset({"not_yet", "ended"}),
}
_CAPS = {"question": 4, "organisation": 6, "country": 3}
"""So that no kind hides the others; its chip shows all of it."""
_KINDS: tuple[RecordKind | None, ...] = (None, "question", "statement", "organisation", "country")


@dataclass(frozen=True, slots=True)
class Facets:
    """What is chosen; None and an empty set let everything through."""

    kind: RecordKind | None = None
    country: str | None = None
    topic: str | None = None
    freshness: frozenset[Freshness] = frozenset()

    def query(self, text: str, lang: str, lens: Lens, *, literal: bool) -> Query:
        """What is typed, narrowed down to what is chosen."""
        return Query(
            text=text,
            lang=lang,
            country=self.country,
            topic=self.topic,
            kind=self.kind,
            freshness=self.freshness,
            literal=literal,
            caps={} if self.kind else _CAPS,
            lens=lens,
        )


class FacetBar(FoldingBar):
    """The chips, and where they are folded how many results there are.

    Signals:
        facets_changed: `facets` are others now.
        scope_dropped(`country`, `topic` or `kind`): what is typed so in the query no longer holds.
    """

    facets_changed = Signal()
    scope_dropped = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.count.hide()
        self.setAccessibleName(self.tr("Narrow the results"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._kinds: dict[RecordKind | None, Chip] = {}
        for kind in _KINDS:
            chip = Chip(look, self.kind_name(kind))
            chip.clicked.connect(self._on_kind_clicked)
            self._group.addButton(chip)
            self._kinds[kind] = chip
        self._kinds[None].setChecked(True)
        self._country = MenuChip(look, self.tr("Country"))
        self._topic = MenuChip(look, self.tr("Topic"))
        self._age = MenuChip(look, self.tr("Age"))
        self._age.set_choices(
            [
                Choice("fresh", self.tr("Not yet due for a recheck")),
                Choice("stale", self.tr("Recheck")),
                Choice("undated", self.tr("Undated")),
                Choice("not_in_force", self.tr("Not in force")),
            ]
        )
        self._scopes = {"country": self._country, "topic": self._topic}
        self._typed: set[str] = set()
        for menu in self._menus():
            menu.choice_changed.connect(lambda _, menu=menu: self._on_choice_changed(menu))
        chips: tuple[QAbstractButton, ...] = (*self._kinds.values(), *self._menus())
        self.add_chips(chips)

    def set_folded(self, is_folded: bool) -> None:
        """Hide the chips behind one, where there is little room; the number of results stays in sight."""
        super().set_folded(is_folded)
        self.count.setVisible(is_folded)

    def kind_name(self, kind: RecordKind | None) -> str:
        """The name of a group of results."""
        names: dict[RecordKind | None, str] = {
            None: self.tr("All"),
            "question": self.tr("Answers"),
            "statement": self.tr("Guidance"),
            "organisation": self.tr("Organisations"),
            "country": self.tr("Countries"),
        }
        return names[kind]

    @property
    def facets(self) -> Facets:
        """What is chosen here; what the query itself says is not repeated."""
        kind = None if "kind" in self._typed else self._kind()
        freshness: frozenset[Freshness] = frozenset().union(*(_FRESHNESS[key] for key in self._age.chosen()))
        chosen = {
            scope: None if scope in self._typed else _only(menu.chosen())
            for scope, menu in self._scopes.items()
        }
        return Facets(kind, chosen["country"], chosen["topic"], freshness)

    def clear(self) -> None:
        """Take everything off, without a signal."""
        self._typed.clear()
        self._kinds[None].setChecked(True)
        for menu in self._menus():
            menu.set_chosen(())

    def show_counts(
        self,
        found: Found,
        topics: Sequence[tuple[str, str]],
        countries: Sequence[tuple[str, str]],
    ) -> None:
        """Say how many results are behind each chip; `topics` and `countries` are (code, name) in order."""
        for kind, chip in self._kinds.items():
            chip.set_count(sum(found.kinds.values()) if kind is None else found.kinds.get(kind, 0))
        self._show_typed(found.filters, {"country": dict(countries), "topic": dict(topics)})
        self._country.set_choices(_choices(countries, found.countries, self._country.chosen()))
        self._topic.set_choices(_choices(topics, found.topics, self._topic.chosen()))
        self.count.setText(self.tr("%n results", "", total(found)))
        on = [menu for menu in self._menus() if menu.chosen()]
        self.fold.set_count(len(on) + (self._kind() is not None) or None)

    def _menus(self) -> tuple[MenuChip, ...]:
        return self._country, self._topic, self._age

    def _kind(self) -> RecordKind | None:
        return next((kind for kind, chip in self._kinds.items() if chip.isChecked()), None)

    def _show_typed(self, filters: Mapping[str, str], names: Mapping[str, Mapping[str, str]]) -> None:
        """Light the chips of what is typed as `country:AM`: one place shows what narrows the results, and undoes it."""
        for scope, menu in self._scopes.items():
            typed = filters.get(scope, "")
            if scope in self._typed or not menu.chosen():
                is_known = typed in names[scope]
                menu.set_chosen((typed,) if is_known else ())
                self._mark(scope, is_typed=is_known)
        if "kind" in self._typed or self._kind() is None:
            kind = next((kind for kind in _KINDS if kind and kind == filters.get("kind")), None)
            self._kinds[kind].setChecked(True)
            self._mark("kind", is_typed=kind is not None)

    def _mark(self, scope: str, *, is_typed: bool) -> None:
        self._typed = self._typed | {scope} if is_typed else self._typed - {scope}

    def _on_kind_clicked(self) -> None:
        self._drop("kind")

    def _on_choice_changed(self, menu: MenuChip) -> None:
        self._drop(next((scope for scope, other in self._scopes.items() if other is menu), ""))

    def _drop(self, scope: str) -> None:
        """The user chose otherwise than the query says, or than before."""
        if scope in self._typed:
            self._typed.discard(scope)
            self.scope_dropped.emit(scope)
        else:
            self.facets_changed.emit()


def _choices(
    names: Sequence[tuple[str, str]], counts: Mapping[str, int], chosen: Sequence[str]
) -> list[Choice]:
    """Codes that have results, and what is chosen."""
    return [
        Choice(code, name, counts.get(code, 0)) for code, name in names if code in counts or code in chosen
    ]


def _only(keys: Sequence[str]) -> str | None:
    return keys[0] if keys else None
