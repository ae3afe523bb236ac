"""The shipped map of the world: which places lie in which country."""

from __future__ import annotations

import json
from itertools import accumulate, pairwise
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.paths import resources_folder
from tests.worldmap.projection import WIDTH, project
from tests.worldmap.topology import Ring, area, contains, merged, simplified

FILE = resources_folder() / "map" / "world.json"
PLACES = {
    "Simferopol": (34.10, 44.95, "UA"),
    "Sevastopol": (33.60, 44.60, "UA"),
    "Kerch": (36.40, 45.33, "UA"),
    "Kyiv": (30.52, 50.45, "UA"),
    "Donetsk": (37.80, 48.00, "UA"),
    "Krasnodar": (38.98, 45.03, "RU"),
    "Anadyr, east of 170°": (177.0, 65.5, "RU"),
    "Uelen, west of 180°": (-171.5, 66.3, "RU"),
    "Yerevan": (44.51, 40.18, "AM"),
    "Stepanakert": (46.75, 39.82, "AZ"),
    "Tbilisi": (44.79, 41.72, "GE"),
    "Sukhumi": (41.02, 43.02, "GE"),
    "Tiraspol": (29.63, 46.84, "MD"),
    "Hargeisa": (44.06, 9.56, "SO"),
    "Astana": (71.43, 51.13, "KZ"),
    "Paris": (2.35, 48.85, "FR"),
    "Buenos Aires": (-58.6, -34.7, "AR"),
    "Cayenne, not under France's rules of entry": (-52.9, 4.5, "GF"),
    "Longyearbyen, where nobody needs a visa": (16.0, 78.2, "SJ"),
    "Tromsø": (19.5, 69.2, "NO"),
    "Ajaccio": (9.0, 42.1, "FR"),
    "Bangkok": (100.6, 14.2, "TH"),
}


@pytest.fixture(scope="module")
def shapes() -> dict[str, list[Ring]]:
    """Country → rings, in units."""
    found: dict[str, list[Ring]] = {}
    for shape in json.loads(FILE.read_text("utf-8"))["shapes"]:
        assert shape["code"] not in found
        for steps in shape["rings"]:
            ring = list(zip(accumulate(steps[::2]), accumulate(steps[1::2]), strict=True))
            found.setdefault(shape["code"], []).append([*ring, ring[0]])
    return found


def countries_at(shapes: dict[str, list[Ring]], longitude: float, latitude: float) -> list[str]:
    x, y = project(longitude if longitude > -169 else longitude + 360, latitude)
    return [code for code, rings in shapes.items() if contains(rings, x, y)]


@pytest.mark.parametrize("name", PLACES)
def test_a_place_lies_in_one_country(shapes: dict[str, list[Ring]], name: str) -> None:
    longitude, latitude, code = PLACES[name]
    assert countries_at(shapes, longitude, latitude) == [code]


def test_crimea_and_the_mainland_are_one_piece(shapes: dict[str, list[Ring]]) -> None:
    pieces = [ring for ring in shapes["UA"] if contains([ring], *project(34.10, 44.95))]
    assert len(pieces) == 1 and contains(pieces, *project(30.52, 50.45))


def test_every_country_of_the_handbook_is_on_the_map(shapes: dict[str, list[Ring]], content: Content) -> None:
    codes = {country.code for country in content.countries} - {"EU", "XX"}
    assert codes <= set(shapes)


def test_codes_are_those_of_iso_3166(shapes: dict[str, list[Ring]]) -> None:
    assert all(len(code) == 2 and code.isupper() for code in shapes)
    assert {"XK", "PS", "TW", "EH", "VA"} <= set(shapes)
    assert "AQ" not in shapes


def test_labels_stand_on_their_countries(shapes: dict[str, list[Ring]], content: Content) -> None:
    labels = {shape["code"]: shape["label"] for shape in json.loads(FILE.read_text("utf-8"))["shapes"]}
    for country in content.countries:
        if country.code in labels:
            x, y, room = labels[country.code]
            assert contains(shapes[country.code], x, y) and room > 0, country.code


def test_areas_are_in_proportion(shapes: dict[str, list[Ring]]) -> None:
    """Kazakhstan has 2.72 million km², Armenia 29,700: Equal Earth keeps the ratio, simplifying costs little."""
    sizes = {code: abs(sum(area(ring) for ring in shapes[code])) for code in ("KZ", "AM", "DE")}
    assert sizes["KZ"] / sizes["AM"] == pytest.approx(2_724_900 / 29_743, rel=0.06)
    assert sizes["KZ"] / sizes["DE"] == pytest.approx(2_724_900 / 357_600, rel=0.04)


def test_the_file_is_small_and_its_source_is_named() -> None:
    assert FILE.stat().st_size < 400_000
    assert "public domain" in (FILE.parent / "SOURCE.txt").read_text("utf-8").replace("\n", " ")


def test_the_projection_keeps_to_its_frame() -> None:
    assert project(11, 90)[1] == 0
    assert project(191, 0)[0] == WIDTH and project(-169, 0)[0] == 0
    assert project(11, 0)[0] == WIDTH // 2


def test_merging_takes_shared_borders_away() -> None:
    left: Ring = [(0, 0), (0, 2), (2, 2), (2, 0), (0, 0)]
    right: Ring = [(2, 0), (2, 2), (4, 2), (4, 0), (2, 0)]
    (outline,) = merged([left, right])
    assert abs(area(outline)) == 8 and ((2, 0), (2, 2)) not in set(pairwise(outline))


def test_simplifying_keeps_ends_and_corners() -> None:
    arc: Ring = [(0, 0), (5, 1), (10, 0), (10, 100)]
    assert simplified(arc, 10) == [(0, 0), (10, 0), (10, 100)]
    assert simplified(arc, 1) == arc


def test_the_file_is_where_the_program_looks() -> None:
    assert Path("map/world.json") == FILE.relative_to(resources_folder())
