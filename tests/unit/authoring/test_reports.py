"""What an editor reads after `content check`, `content stats` and `content stale`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from handbook.authoring.check import check
from handbook.authoring.stale import stale
from handbook.authoring.stats import stats
from handbook.errors import ContentInvalid
from handbook.words import PROGRAM_LANGUAGES, Words
from tests.unit.content.small_content import TODAY, edit

ENTRY = "countries/AM/entry.toml"


def test_a_clean_folder_is_ok(folder: Path) -> None:
    report = check(folder, TODAY)
    assert report.to_json(Words("en")) == {"ok": True, "problems": []}
    assert report.lines(Words("en")) == ["No problems."]


def test_a_problem_has_the_keys_of_the_command_line(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    report = check(folder, TODAY)
    assert report.to_json(Words("en")) == {
        "ok": False,
        "problems": [
            {
                "file": ENTRY,
                "record": "am-entry-one",
                "field": "certainty",
                "problem": "“laws” is not one of the possible words.",
                "expected": "One of: law, official, practice, report.",
            }
        ],
    }
    assert report.lines(Words("de")) == [
        f"{ENTRY} · am-entry-one · certainty: „laws“ ist keines der möglichen Wörter.",
        "    Eines von: law, official, practice, report.",
        "1 Fehler.",
    ]


def test_a_problem_of_a_whole_file_has_no_record(folder: Path) -> None:
    (folder / "phrases.toml").write_text("[[phrase]]\ncode")
    [problem] = check(folder, TODAY).to_json(Words("en"))["problems"]
    assert (problem["file"], problem["record"], problem["field"]) == ("phrases.toml", None, None)
    assert problem["problem"].startswith("Line 2, column 5: this is not valid TOML")


def test_checking_nothing_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    [problem] = check(tmp_path / "nowhere", TODAY).to_json(Words("en"))["problems"]
    assert problem["file"] == "."
    assert "nowhere" in problem["problem"]


def test_stats_count_what_there_is(folder: Path) -> None:
    report = stats(folder, TODAY)
    assert report.countries == 1
    assert report.statements.total == 2
    assert report.statements.countries == {"AM": 2}
    assert report.statements.topics == {"entry": 2}
    assert report.statements.languages == {"en": 2, "ru": 2, "de": 2}
    assert report.statements.age.freshness == {
        "not_yet": 0, "ended": 0, "confirmed": 0, "current": 0, "undated": 1, "stale": 1,
    }  # fmt: skip
    assert report.statements.age.undated == 0.5
    assert report.statements.age.confirmed == 0.5
    assert report.organisations.countries == {"AM": 1}
    assert report.organisations.kinds == {"ngo": 1}
    assert report.sources.unused == ()


def test_stats_name_sources_that_nothing_uses(folder: Path) -> None:
    with (folder / "sources.toml").open("a") as file:
        file.write('[[source]]\nid = "idle"\ntitle = "Idle"\nkind = "media"\n')
    report = stats(folder, TODAY)
    assert report.sources.unused == ("idle",)
    assert report.to_json(Words("en"))["sources"] == {"total": 2, "unused": ["idle"]}
    assert "  idle" in report.lines(Words("en"))


def test_stats_of_a_folder_with_a_fault_say_so(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    report = stats(folder, TODAY)
    assert (report.statements.total, report.faults) == (1, 1)


def test_stale_lists_the_dangerous_and_old_first(folder: Path) -> None:
    report = stale(folder, TODAY)
    assert [(item.id, item.freshness) for item in report.items] == [
        ("am-entry-one", "stale"),  # high risk
        ("AM.extradition_risk", "undated"),  # no risk given
        ("am-entry-two", "undated"),
        ("help-am", "undated"),
        ("AM.visa_free_days", "stale"),
    ]
    first = report.to_json(Words("en"))["stale"][0]
    assert first == {
        "kind": "statement", "id": "am-entry-one", "file": ENTRY, "country": "AM", "topic": "entry",
        "freshness": "stale", "risk": "high", "since": "2026-01-02",
    }  # fmt: skip
    assert report.lines(Words("en"))[0].startswith("high risk        2 Jan 2026  am-entry-one")
    assert report.lines(Words("en"))[-1] == "5 records to look at again."


@pytest.mark.parametrize("lang", PROGRAM_LANGUAGES)
def test_every_report_speaks_every_language_and_json(folder: Path, lang: str) -> None:
    for report in (check(folder, TODAY), stats(folder, TODAY), stale(folder, TODAY)):
        assert report.lines(Words(lang))
        json.dumps(report.to_json(Words(lang)))


@pytest.mark.parametrize("report", [stats, stale])
def test_there_are_no_figures_about_nothing(tmp_path: Path, report: object) -> None:
    with pytest.raises(ContentInvalid):
        report(tmp_path / "nowhere", TODAY)  # type: ignore[operator]
