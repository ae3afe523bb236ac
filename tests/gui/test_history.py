"""The way back."""

from __future__ import annotations

from handbook.ui.places import CountryPlace, History, SearchPlace

LONGEST = 200


def test_the_way_back_does_not_grow_for_ever() -> None:
    history = History(SearchPlace())
    for number in range(1, 1001):
        history.visit(SearchPlace(str(number)))
    steps = 0
    while history.can_go_back:
        history.back()
        steps += 1
    assert steps == LONGEST - 1
    assert history.current == SearchPlace(str(1000 - steps))
    assert history.can_go_forward


def test_another_way_is_taken_from_where_one_went_back_to() -> None:
    history = History(SearchPlace())
    for code in ("AM", "GE", "KZ"):
        history.visit(CountryPlace(code))
    history.back()
    history.back()
    history.visit(CountryPlace("RS"))
    assert not history.can_go_forward
    assert history.back() == CountryPlace("AM")
    assert history.back() == SearchPlace()
    assert not history.can_go_back
