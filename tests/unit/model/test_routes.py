"""Ways from country to country, against brute force over small graphs."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import ContradictoryLens
from handbook.model.codes import CountryCode, LanguageTag, RecordId
from handbook.model.lens import Lens
from handbook.model.records import Route
from handbook.model.routes import Path, ways_from

START = CountryCode("KZ")
PAPERS = ("internal_passport", "foreign_passport", "travel_document", "none")
PROFILES = ("any", "deserter", "activist")


def leg(number: int, from_: str, to: str, **fields: Any) -> Route:
    fields = {"documents": ("none",), "profiles": ("any",), "allowed": "yes", "risk": "low"} | fields
    texts = {LanguageTag("en"): "x"}
    return Route(
        RecordId(f"leg-{number}"), CountryCode(from_), CountryCode(to), conditions=texts, sources=(), **fields
    )


CODES = ("KZ", "AM", "GE", "XX", "EU")
GRAPHS = st.lists(
    st.tuples(
        st.sampled_from(CODES[:4]),
        st.sampled_from(CODES),
        st.sets(st.sampled_from(PAPERS), min_size=1),
        st.sets(st.sampled_from(PROFILES), min_size=1),
        st.sampled_from(("yes", "conditional", "no", "unknown")),
        st.sampled_from((None, "none", "low", "medium", "high")),
    ),
    max_size=6,
).map(
    lambda rows: [
        leg(number, a, b, documents=tuple(papers), profiles=tuple(who), allowed=allowed, risk=risk)
        for number, (a, b, papers, who, allowed, risk) in enumerate(rows)
    ]
)
LENSES = st.builds(
    Lens,
    st.sampled_from(((), ("deserter",), ("activist",))),
    st.sampled_from(((), ("none",), ("internal_passport",), ("foreign_passport", "travel_document"))),
)


def may_be_taken(route: Route, lens: Lens) -> bool:
    """The words of the contract, once more."""
    papers = not lens.documents or "none" in route.documents or set(route.documents) & set(lens.documents)
    people = not lens.profiles or "any" in route.profiles or set(route.profiles) & set(lens.profiles)
    return bool(papers) and bool(people) and route.allowed != "no"


def is_path(legs: tuple[Route, ...]) -> bool:
    stops = [START]
    for number, each in enumerate(legs):
        if each.from_ != stops[-1] and not (each.from_ == "XX" and number == 0):
            return False
        if stops[-1] in {"XX", "EU"} or each.to in stops:
            return False
        stops.append(each.to)
    return True


@given(routes=GRAPHS, lens=LENSES, hops=st.integers(1, 4))
def test_every_path_of_brute_force_is_found_and_no_other(routes: list[Route], lens: Lens, hops: int) -> None:
    usable = [route for route in routes if may_be_taken(route, lens)]
    expected = {
        tuple(route.id for route in legs)
        for length in range(1, hops + 1)
        for legs in permutations(usable, length)
        if is_path(legs)
    }
    found = ways_from(START, routes, lens, hops)
    assert {tuple(route.id for route in path.legs) for path in found.paths} == expected
    assert len(found.paths) == len(expected)


@given(routes=GRAPHS, lens=LENSES)
def test_what_is_blocked_is_told_with_its_reason(routes: list[Route], lens: Lens) -> None:
    found = ways_from(START, routes, lens, 3)
    reached = {START, *(stop for path in found.paths for stop in path.stops)}
    for block in found.blocked:
        assert block.at in reached
        assert not may_be_taken(block.leg, lens)
        assert (block.reason == "not_allowed") == (block.leg.allowed == "no")


def test_the_least_dangerous_path_comes_first_and_unknown_stands_before_high() -> None:
    routes = [
        leg(1, "KZ", "AM", risk="high"),
        leg(2, "KZ", "GE", risk=None),
        leg(3, "KZ", "TR", risk="medium"),
        leg(4, "KZ", "RS", risk="low"),
        leg(5, "RS", "DE", risk="high"),
    ]
    found = ways_from(START, routes, Lens(), 2)
    assert [path.stops[1:] for path in found.paths] == [("RS",), ("TR",), ("GE",), ("AM",), ("RS", "DE")]
    assert [path.risk for path in found.paths] == ["low", "medium", None, "high", "high"]


def test_a_leg_from_anywhere_is_a_first_step_only() -> None:
    routes = [leg(1, "KZ", "AM"), leg(2, "XX", "FR")]
    paths = {path.stops for path in ways_from(START, routes, Lens(), 3).paths}
    assert paths == {("KZ", "AM"), ("KZ", "FR")}


def test_a_loop_ends() -> None:
    routes = [leg(1, "KZ", "AM"), leg(2, "AM", "KZ"), leg(3, "AM", "GE"), leg(4, "GE", "AM")]
    assert [path.stops for path in ways_from(START, routes, Lens(), 6).paths] == [
        ("KZ", "AM"),
        ("KZ", "AM", "GE"),
    ]


def test_the_risk_of_a_path_is_that_of_its_worst_leg() -> None:
    assert Path(START, (leg(1, "KZ", "AM", risk="low"), leg(2, "AM", "GE", risk="medium"))).risk == "medium"


@pytest.mark.parametrize(
    "lens",
    [
        Lens(("no_foreign_passport",), ("foreign_passport",)),
        Lens((), ("none", "internal_passport")),
    ],
)
def test_what_cannot_be_true_of_one_person_is_refused(lens: Lens) -> None:
    with pytest.raises(ContradictoryLens):
        lens.raise_if_contradictory()


def test_a_lens_that_asks_nothing_hides_nothing() -> None:
    assert Lens().is_clear
    assert Lens().concerns(("deserter",))
    assert Lens(("deserter",)).concerns(("any",))
    assert not Lens(("deserter",)).concerns(("activist",))
    assert not Lens(("any",)).is_named_by(("any",))
