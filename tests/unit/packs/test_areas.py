"""Which area signs which target."""

from __future__ import annotations

import pytest
from tuf.api.metadata import DelegatedRole

from handbook.model.records import Content
from handbook.packs.areas import area_of, areas_of, patterns_of
from handbook.packs.documents import targets_of

PLACES = {
    "pack.json": "common",
    "topics.json": "common",
    "questions.json": "common",
    "sources/a.json": "common",
    "sources/7.json": "common",
    "sources/-.json": "common",
    "countries/AM/entry.json": "country-AM",
    "countries/AM/country.json": "country-AM",
    "countries/AM/questions.json": "country-AM",
    "countries/XX/legal_help.json": "country-XX",
    "organisations/kovcheg.json": "organisations",
}
STRANGERS = (
    "", "pack", "pack.toml", "countries/am/entry.json", "countries/AMM/entry.json", "countries/AM/x/entry.json",
    "countries/entry.json", "organisations/a/b.json", "organisations/../pack.json", "../pack.json", "/pack.json",
    "sources/a/b.json", "other/a.json", "countries/AM/entry.json\n", "pack.json/", "sources\\a.json",
)  # fmt: skip


@pytest.mark.parametrize(("path", "area"), PLACES.items())
def test_every_place_has_its_area(path: str, area: str) -> None:
    assert area_of(path) == area


@pytest.mark.parametrize("path", STRANGERS)
def test_no_other_place_has_one(path: str) -> None:
    assert area_of(path) is None


def test_areas_come_once_and_in_order() -> None:
    assert areas_of([*PLACES, *STRANGERS]) == ("common", "country-AM", "country-XX", "organisations")


@pytest.mark.parametrize("path", PLACES)
@pytest.mark.parametrize("area", areas_of(PLACES))
def test_the_patterns_of_an_area_are_its_places_for_tuf(path: str, area: str) -> None:
    role = DelegatedRole(area, ["key"], 1, True, paths=list(patterns_of(area)))
    assert role.is_delegated_path(path) == (area_of(path) == area)


@pytest.mark.parametrize("area", ["", "country-am", "country-AMX", "root", "common\n"])
def test_there_are_no_other_areas(area: str) -> None:
    with pytest.raises(ValueError, match="no area"):
        patterns_of(area)


def test_all_shipped_content_has_an_area(content: Content) -> None:
    assert None not in {area_of(path) for path in targets_of(content)}
