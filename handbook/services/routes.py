"""Where one can go from here: paths over recorded legs, as a reader meets them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from handbook.errors import InvalidChoice, NotFound
from handbook.model.codes import WORLDWIDE, CountryCode, PackId, Risk, TravelDocument
from handbook.model.lens import Lens
from handbook.model.records import Route
from handbook.model.routes import MOST_HOPS, Reason, ways_from
from handbook.model.signs import Sign
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.lens import checked_lens
from handbook.services.rows import IndicatorRow, SourceRow, indicator_row, route_row, source_row
from handbook.store.held import Held
from handbook.words import Words
from handbook.words.names import is_country_code

PLACE_INDICATORS = ("extradition_risk", "asylum_access", "deserter_protection", "visa_free_days")
"""What one wants to know of a country before going there."""


@dataclass(frozen=True, slots=True)
class LegRow:
    """One leg.

    Attributes:
        at, at_name: where one is when taking it; differs from `record.from_` for a leg that begins anywhere.
        conditions: what must be there or be done before leaving; inline Markdown.
        named: whether it is written for the person of the lens and not for everybody.
        reason: why it can't be taken; None where it can.
    """

    pack: PackId
    record: Route
    at: CountryCode
    at_name: str
    to_name: str
    documents: tuple[TravelDocument, ...]
    allowed: str
    conditions: str
    signs: tuple[Sign, ...]
    freshness: str
    named: bool
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class RoutePath:
    """Legs one after another. `risk`: of the most dangerous; None = unknown."""

    stops: tuple[CountryCode, ...]
    legs: tuple[LegRow, ...]
    risk: Risk | None


@dataclass(frozen=True, slots=True)
class Place:
    """A country on the way. `known`: whether it has a page; `indicators`: empty where it has none."""

    code: CountryCode
    name: str
    known: bool
    indicators: tuple[IndicatorRow, ...]


@dataclass(frozen=True, slots=True)
class Routes:
    """The answer to "where to from here?".

    Attributes:
        paths: the least dangerous first.
        blocked: closed legs along them and those that ask for a paper that is not held.
        places: every country that occurs.
    """

    start: CountryCode
    lens: Lens
    hops: int
    paths: tuple[RoutePath, ...]
    blocked: tuple[LegRow, ...]
    places: Mapping[CountryCode, Place]

    @property
    def safe_legs(self) -> int:
        """How many different legs are allowed without conditions; 0 = the handbook knows no reliable way."""
        return len({leg.record.id for path in self.paths for leg in path.legs if leg.allowed == "yes"})


@of_one_generation
def find_routes(handbook: Handbook, start: str, lens: Lens, hops: int, lang: str) -> Routes:
    """Every recorded way from `start` over at most `hops` legs.

    Raises:
        NotFound: no such country (`id`).
        InvalidChoice: a number of legs or a profile that is not possible.
        ContradictoryLens: papers or profile exclude each other.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    start = start.upper()
    if not is_country_code(start):
        raise NotFound(id=start)
    if not 1 <= hops <= MOST_HOPS:
        raise InvalidChoice(value=hops, choices=f"1–{MOST_HOPS}")
    lens = checked_lens(handbook, lens)
    held = handbook.reader.routes()
    packs = {id(entry.record): entry.pack for entry in held}  # two publishers may use the same record id
    found = ways_from(CountryCode(start), (entry.record for entry in held), lens, hops)

    def leg_row(leg: Route, at: CountryCode, reason: Reason | None = None) -> LegRow:
        return _leg_row(handbook, Held(packs[id(leg)], leg), at, lens, lang, reason)

    steps = {(at, id(leg)): (leg, at) for path in found.paths for at, leg in path.steps}
    rows = {key: leg_row(leg, at) for key, (leg, at) in steps.items()}
    paths = [
        RoutePath(path.stops, tuple(rows[at, id(leg)] for at, leg in path.steps), path.risk)
        for path in found.paths
    ]
    blocked = tuple(leg_row(block.leg, block.at, block.reason) for block in found.blocked)
    codes = [CountryCode(start), *(stop for path in paths for stop in path.stops)]
    codes += [leg.record.to for leg in blocked]
    places = {code: _place(handbook, code, lang) for code in dict.fromkeys(codes)}
    return Routes(CountryCode(start), lens, hops, tuple(paths), blocked, places)


def leg_sources(handbook: Handbook, leg: LegRow) -> tuple[SourceRow, ...]:
    """What a leg rests on."""
    return tuple(source_row(source) for source in handbook.reader.sources(leg.pack, leg.record.sources))


def _leg_row(
    handbook: Handbook, held: Held[Route], at: CountryCode, lens: Lens, lang: str, reason: Reason | None
) -> LegRow:
    row = route_row(held, lang, handbook.vocabulary, handbook.today)
    risk = {"high": (Sign("risk_high"),), "medium": (Sign("risk_medium"),)}.get(row.risk or "", ())
    return LegRow(
        pack=held.pack,
        record=held.record,
        at=at,
        at_name=handbook.vocabulary.country_name(at, lang),
        to_name=_goal_name(handbook, held.record.to, lang),
        documents=held.record.documents,
        allowed=row.allowed,
        conditions=row.conditions,
        signs=(*risk, row.sign),
        freshness=row.freshness,
        named=lens.is_named_by(held.record.profiles),
        reason=reason,
    )


def _place(handbook: Handbook, code: CountryCode, lang: str) -> Place:
    vocabulary = handbook.vocabulary
    country = vocabulary.countries.get(code)
    if country is None:
        return Place(code, _goal_name(handbook, code, lang), False, ())
    rows = tuple(
        indicator_row(
            vocabulary.indicators[each], country.indicator.get(each), lang, vocabulary, handbook.today
        )
        for each in PLACE_INDICATORS
        if each in vocabulary.indicators
    )
    return Place(code, _goal_name(handbook, code, lang), True, rows)


def _goal_name(handbook: Handbook, code: str, lang: str) -> str:
    """A country by its name; as a goal `XX` is no place but every other country."""
    if code == WORLDWIDE:
        return Words(lang).sentence("decide.other_countries")
    return handbook.vocabulary.country_name(code, lang)
