"""Dates in, last days out."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from handbook.ui.deadlines.date_field import read_date
from handbook.ui.pages.deadlines import DeadlinesPage
from handbook.ui.places import CountryPlace, DeadlinesPlace
from tests.capabilities import needs_tool
from tests.gui.window import User, texts

Open = Callable[..., User]


def at_deadlines(user: User, country: str = "KZ") -> DeadlinesPage:
    user.window.go(DeadlinesPlace(country))
    page = user.page
    assert isinstance(page, DeadlinesPage)
    user.until(lambda: bool(page.fields))
    return page


def text(page: DeadlinesPage) -> str:
    return page.area.view.toPlainText()


def with_an_entry(user: User) -> DeadlinesPage:
    """The page, once the day of the entry is typed and answered."""
    page = at_deadlines(user)
    QTest.keyClicks(page.fields["entry"], "20.11.2026")
    user.until(lambda: "Apply for asylum" in text(page))
    return page


def test_a_typed_date_gives_the_last_days(open_user: Open) -> None:
    user = open_user(lang="en")
    page = with_an_entry(user)
    assert "24 Nov 2026" in text(page)
    assert "2 days left" in text(page)
    assert "kz-asylum-deadline-five-days" in text(page)


def test_before_there_is_a_date_it_says_what_will_come(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_deadlines(user)
    user.until(lambda: "the last days appear here" in text(page))
    user.until(
        lambda: "Entry into the country" in texts(page)
    )  # where it stands alone a name begins with a capital
    QTest.keyClicks(page.fields["entry"], "20.11.2026")
    user.until(lambda: "Apply for asylum" in text(page))
    assert "the last days appear here" not in text(page)
    assert "entry into the country" in text(page)


def test_days_spent_there_before_bring_the_last_day_nearer(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_deadlines(user)
    QTest.keyClicks(page.fields["entry"], "20.11.2026")
    user.until(lambda: "17 Feb 2027" in text(page))
    page._spent.setFocus()
    QTest.keyClicks(page._spent, "30 days")
    assert page._spent.text() == "30"
    user.until(lambda: "18 Jan 2027" in text(page))


@pytest.mark.parametrize("lang", ["en", "ru", "de", "uk", "hy"])
def test_how_a_date_is_written_is_never_cut(open_user: Open, lang: str) -> None:
    field = next(iter(at_deadlines(open_user(lang=lang)).fields.values()))
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert words + 2 * field.textMargins().left() + 24 <= field.width()


def test_what_is_no_date_is_said_and_the_rest_still_counts(open_user: Open) -> None:
    user = open_user(lang="en")
    page = with_an_entry(user)
    QTest.keyClicks(page.fields["irregular_entry"], "31.02.2026")
    user.until(page._said.isVisible)
    assert "day.month.year" in page._said.text()
    assert "Apply for asylum" in text(page)


def test_another_country_knows_nothing_of_the_dates(open_user: Open) -> None:
    user = open_user(lang="en")
    page = with_an_entry(user)
    user.window.go(DeadlinesPlace("GE"))
    user.until(lambda: "asylum_refusal" in page.fields)
    assert all(not field.text() for field in page.fields.values())


def test_the_country_page_leads_there(open_user: Open) -> None:
    user = open_user(lang="en")
    user.window.go(CountryPlace("KZ"))
    user.until(lambda: user.page.header.deadlines_button.isVisible())  # type: ignore[attr-defined]
    user.page.header.deadlines_button.click()  # type: ignore[attr-defined]
    user.until(lambda: isinstance(user.page, DeadlinesPage))


@needs_tool("pdftotext", package="poppler-utils")
def test_calendar_and_strip_are_written(open_user: Open, tmp_path: Path) -> None:
    user = open_user(lang="ru")
    page = at_deadlines(user)
    QTest.keyClicks(page.fields["entry"], "20.11.2026")
    user.until(lambda: page._ics.isEnabled())
    page.save_calendar(tmp_path / "a.ics")
    page.save_strip(tmp_path / "a.pdf")
    user.until((tmp_path / "a.pdf").exists)
    assert b"20261124" in (tmp_path / "a.ics").read_bytes()
    found = subprocess.run(
        ["pdftotext", str(tmp_path / "a.pdf"), "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert "24.11.2026" in found
    assert "Подать прошение об убежище" in found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("20.11.2026", date(2026, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
        ("1.2.26", date(2026, 2, 1)),
        ("5/6/2026", date(2026, 6, 5)),
        ("31.02.2026", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_dates_as_people_write_them(typed: str, found: date | None) -> None:
    assert read_date(typed) == found
