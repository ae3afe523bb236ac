"""Values from good to bad: the key of the map and the order of the table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from handbook.model.codes import CountryCode
from handbook.services.compare import (
    ComparedCountry,
    ComparedIndicator,
    Comparison,
    compare,
    comparison_csv,
    comparison_text,
    save_comparison,
)
from handbook.services.grades import Grade, ordered, step, steps
from handbook.services.handbook import Handbook
from handbook.words import Words


@pytest.fixture
def compared(handbook: Handbook) -> Comparison:
    return compare(handbook, (), "en")


def column(comparison: Comparison, code: str) -> ComparedIndicator:
    return next(each for each in comparison.indicators if each.code == code)


def values(comparison: Comparison, code: str) -> list[str | int]:
    return [country.value(code).value for country in comparison.countries]


def codes(comparison: Comparison) -> list[str]:
    return [country.code for country in comparison.countries]


def test_the_key_runs_from_good_to_bad_and_ends_with_unknown(compared: Comparison) -> None:
    found = steps(column(compared, "entry_internal_passport"))
    assert [each.grade for each in found] == [Grade.GOOD, Grade.FAIR, Grade.BAD, Grade.UNKNOWN]
    assert [each.label for each in found] == ["yes", "with conditions", "no", "unknown"]


def test_four_steps_have_four_grades(compared: Comparison) -> None:
    found = steps(column(compared, "deserter_protection"))
    assert [each.grade for each in found] == list(Grade)


def test_a_scale_of_more_steps_ends_at_good_and_bad(compared: Comparison) -> None:
    words = ("a", "b", "c", "d", "e", "f", "unknown")
    wide = replace(compared.indicators[0], scale=words, labels={word: word for word in words})
    grades = [each.grade for each in steps(wide)]
    assert grades == sorted(grades) and grades[0] is Grade.GOOD and grades[-2] is Grade.BAD


@pytest.mark.parametrize(
    ("days", "grade"),
    [
        (365, Grade.GOOD),
        (90, Grade.GOOD),
        (89, Grade.FAIR),
        (30, Grade.FAIR),
        (15, Grade.POOR),
        (0, Grade.BAD),
    ],
)
def test_days_fall_into_bands(compared: Comparison, days: int, grade: Grade) -> None:
    row = replace(compared.countries[0].value("visa_free_days"), value=days)
    assert step(column(compared, "visa_free_days"), row).grade is grade


def test_a_word_that_the_scale_does_not_know_counts_as_unknown(compared: Comparison) -> None:
    indicator = column(compared, "asylum_access")
    row = replace(compared.countries[0].value("asylum_access"), value="sometimes")
    assert step(indicator, row).grade is Grade.UNKNOWN
    strange = replace(compared.countries[0], values=(row,))
    assert codes(ordered(Comparison((indicator,), (strange,)), "asylum_access")) == [strange.code]


def test_order_follows_the_scale_with_unknown_last_both_ways(compared: Comparison) -> None:
    down = values(ordered(compared, "extradition_risk"), "extradition_risk")
    up = values(ordered(compared, "extradition_risk", is_reversed=True), "extradition_risk")
    known = ["medium"] * 3 + ["high"] * 3
    assert [each for each in down if each != "unknown"] == known
    assert [each for each in up if each != "unknown"] == known[::-1]
    assert down[len(known) :] == up[len(known) :] == ["unknown"] * (len(down) - len(known))


def test_more_days_are_better_and_a_period_costs(compared: Comparison) -> None:
    down = values(ordered(compared, "visa_free_days"), "visa_free_days")
    known = [each for each in down if isinstance(each, int)]
    assert known == sorted(known, reverse=True) and known[0] == 365
    order = codes(ordered(compared, "visa_free_days"))
    assert order.index("AR") < order.index("KZ")  # 90 days at once before 90 in 180


def test_equal_values_stand_by_name(compared: Comparison) -> None:
    names = [each.name for each in ordered(compared, "extradition_risk").countries]
    assert names[:3] == sorted(names[:3]) and names[3:6] == sorted(names[3:6])


def test_by_name_both_ways(compared: Comparison) -> None:
    names = [each.name for each in ordered(compared, "").countries]
    assert names == sorted(names, key=str.casefold)
    assert [each.name for each in ordered(compared, "", is_reversed=True).countries] == names[::-1]


def test_pasted_text_has_the_age_of_every_known_value(compared: Comparison) -> None:
    few = replace(compared, countries=tuple(each for each in compared.countries if each.code in ("KZ", "RU")))
    lines = comparison_text(few, "Country", Words("en")).splitlines()
    assert lines[0].split("\t")[:2] == ["Country", "Entry with internal passport"]
    kazakhstan = next(line.split("\t") for line in lines if line.startswith("Kazakhstan"))
    assert kazakhstan[5] == "high (recheck · as of 12 Feb 2026)" or kazakhstan[5].startswith("high (")
    russia = next(line.split("\t") for line in lines if line.startswith("Russia"))
    assert set(russia[1:]) == {"unknown"}


def test_pasted_text_starts_no_formula(compared: Comparison) -> None:
    bad = ComparedCountry(CountryCode("QQ"), "=cmd()\tx", compared.countries[0].values)
    text = comparison_text(Comparison(compared.indicators, (bad,)), "Country", Words("en"))
    assert text.splitlines()[1].startswith("'=cmd() x\t")


def test_a_saved_table_opens_in_a_spreadsheet(compared: Comparison, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("old", "utf-8")
    save_comparison(compared, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert path.read_text("utf-8-sig").replace("\n", "\r\n") == comparison_csv(compared)
    assert [entry.name for entry in tmp_path.iterdir()] == ["table.csv"]


def test_a_table_that_can_not_be_saved_leaves_nothing(compared: Comparison, tmp_path: Path) -> None:
    folder = tmp_path / "table.csv"
    folder.mkdir()
    with pytest.raises(OSError, match=r"table\.csv"):
        save_comparison(compared, folder)
    assert list(tmp_path.iterdir()) == [folder]
