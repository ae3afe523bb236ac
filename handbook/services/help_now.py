"""Who can help at this moment: a chain to go down until somebody answers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Generic, Literal, Protocol, TypeVar

from handbook.model.channels import best_channel, channel_safety
from handbook.model.hours import Opening
from handbook.services.ranking import Rank, organisation_rank
from handbook.services.rows import OrganisationRow

HelpState = Literal["open", "unknown", "closed", "unusable"]
_SAFETY = ("end_to_end", "encrypted", "open")
_BEFORE_SAFETY = 5
"""Of the usual rank, what weighs more than how safely one can talk: in work, reachable, on whose side, near."""
_NEVER = datetime.max.replace(tzinfo=UTC)


class Listed(Protocol):
    """An organisation and whether it answers now."""

    @property
    def row(self) -> OrganisationRow:
        """The organisation."""

    @property
    def opening(self) -> Opening | None:
        """None where no hours are known."""


Entry = TypeVar("Entry", bound=Listed)


@dataclass(frozen=True, slots=True)
class HelpGroup(Generic[Entry]):
    """A link of the chain, the best first."""

    state: HelpState
    entries: tuple[Entry, ...]


def help_chain(entries: Iterable[Entry], country: str | None) -> tuple[HelpGroup[Entry], ...]:
    """First those who answer now, then those whose hours nobody knows, then the rest by when they open next.

    Within a link by the usual rank, those one can talk to most safely before others of the same kind. Who must not
    be called stands at the end.
    """
    by_state: dict[HelpState, list[Entry]] = {"open": [], "unknown": [], "closed": [], "unusable": []}
    for entry in entries:
        by_state[_state(entry)].append(entry)
    return tuple(
        HelpGroup(state, tuple(sorted(group, key=lambda entry: _order(entry, country))))
        for state, group in by_state.items()
        if group
    )


def _state(entry: Listed) -> HelpState:
    if entry.row.record.status in {"compromised", "closed"}:
        return "unusable"
    if entry.opening is None:
        return "unknown"
    return "open" if entry.opening.is_open else "closed"


def _order(entry: Listed, country: str | None) -> tuple[datetime, Rank, int, Rank, str]:
    opening, rank = entry.opening, organisation_rank(entry.row, country)
    opens = opening.next_change if opening is not None and not opening.is_open else None
    safety = _unsafety(entry.row, country)
    return (opens or _NEVER, rank[:_BEFORE_SAFETY], safety, rank, entry.row.name.casefold())


def _unsafety(row: OrganisationRow, country: str | None) -> int:
    channel = best_channel(row.record, country)
    return _SAFETY.index(channel_safety(channel)) if channel else len(_SAFETY)
