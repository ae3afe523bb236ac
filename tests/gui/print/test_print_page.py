"""The print page: choices, preview, PDF."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from handbook.model.lens import Lens
from handbook.settings import load_settings
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.print import PrintPage
from handbook.ui.places import CountryPlace, PrintPlace
from tests.capabilities import needs_tool
from tests.gui.window import User

Open = Callable[..., User]


def at_print(user: User, place: PrintPlace) -> PrintPage:
    user.window.go(place)
    page = user.page
    assert isinstance(page, PrintPage)
    user.until(lambda: page._preview is not None and len(page._preview.images) == page._preview.pages)
    return page


def again(user: User, page: PrintPage) -> None:
    """Wait for the preview of what was just chosen."""
    page._preview = None
    user.until(lambda: page._preview is not None and len(page._preview.images) == page._preview.pages)


def text_of(pdf: Path) -> str:
    return subprocess.run(
        ["pdftotext", str(pdf), "-"], capture_output=True, encoding="utf-8", check=True
    ).stdout


def test_the_country_page_leads_to_its_sheet(open_user: Open) -> None:
    user = open_user(lang="en")
    user.window.go(CountryPlace("GE"))
    page = user.page
    assert isinstance(page, CountryPageView)
    user.until(lambda: page._page is not None)
    QTest.mouseClick(page.header.print_button, Qt.MouseButton.LeftButton)
    user.until(lambda: isinstance(user.page, PrintPage))
    assert user.page.form.choices.countries == ("GE",)  # type: ignore[attr-defined]


def test_fewer_topics_make_fewer_pages(open_user: Open) -> None:
    user = open_user(lang="ru")
    page = at_print(user, PrintPlace(("AM",)))
    whole = page.pages_view.page_count()
    page.form.topics._choose(("asylum",))
    again(user, page)
    assert 1 <= page.pages_view.page_count() < whole
    assert str(page.pages_view.page_count()) in page.foot.words.text()


def test_the_preview_is_black_on_white_and_not_empty(open_user: Open) -> None:
    user = open_user(lang="en", appearance="dark")
    page = at_print(user, PrintPlace(("KZ",), "emergency"))
    assert page._preview is not None
    image = page._preview.images[0]
    colours = {
        image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(0, 600, 3)
    }
    assert max(colours) == 255
    assert min(colours) < 60


@needs_tool("pdftotext", package="poppler-utils")
def test_what_is_chosen_is_what_is_saved(open_user: Open, tmp_path: Path) -> None:
    user = open_user(lang="en")
    page = at_print(user, PrintPlace(("AM",)))
    page.form.topics._choose(("extradition",))
    page.form.second._choose(("de",))
    again(user, page)
    page.save_to(tmp_path / "am.pdf")
    user.until((tmp_path / "am.pdf").exists)
    text = text_of(tmp_path / "am.pdf")
    assert "Armenia" in text
    assert "Auslieferung" in text
    assert "Zvartnots" not in text


def test_several_countries_go_into_a_folder(open_user: Open, tmp_path: Path) -> None:
    user = open_user(lang="en")
    page = at_print(user, PrintPlace(("AM",), "emergency"))
    page.form.countries._choose(("AM", "GE", "KZ"))
    again(user, page)
    page.save_to(tmp_path)
    user.until(lambda: page.foot.print_button.isEnabled())
    assert sorted(file.name[:2] for file in tmp_path.glob("*.pdf")) == ["AM", "GE", "KZ"]
    assert not list(tmp_path.glob(".*"))


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_left(open_user: Open, tmp_path: Path) -> None:
    user = open_user(lang="en")
    page = at_print(user, PrintPlace(("AM",), "emergency"))
    page.save_to(tmp_path / "no such folder" / "am.pdf")
    user.until(page._said.isVisible)
    assert "am.pdf" in page._said.text()
    assert page.foot.save_button.isEnabled()
    assert [each.name for each in tmp_path.iterdir()] == ["data"]


def test_without_a_printer_a_pdf_is_offered(open_user: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    user = open_user(lang="en")
    page = at_print(user, PrintPlace(("AM",), "emergency"))
    monkeypatch.setattr(page._targets, "has_printer", lambda: False)
    page.foot.print_button.click()
    assert "Save the sheet as PDF" in page._said.text()


def test_the_lens_is_not_named_on_a_hand_out_but_on_internal_sheets(open_user: Open, tmp_path: Path) -> None:
    user = open_user(lang="en")
    user.until(user.window.top_bar.lens.isEnabled)
    user.window.interior.lens.choose(Lens(("deserter",)))
    page = at_print(user, PrintPlace(("KZ",)))
    user.until(page.form.person.isVisible)
    assert not page.form.person.isChecked()
    assert not any(request.names_profiles for request in page._requests())
    page.form.audiences["internal"].click()
    assert page.form.person.isChecked()
    assert all(request.names_profiles for request in page._requests())
    page.form.person.click()
    assert not any(request.names_profiles for request in page._requests())


def test_paper_and_size_are_remembered_and_nothing_else(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_print(user, PrintPlace(("KZ",)))
    page.form.papers["a5"].click()
    page.form.sizes["large"].click()
    page.form.audiences["internal"].click()
    user.window.save_settings()
    file = user.program._folders.settings
    saved = load_settings(file)
    assert (saved.paper, saved.large_print) == ("a5", True)
    assert "KZ" not in file.read_text("utf-8")
    assert "internal" not in file.read_text("utf-8")


def test_a_counter_sheet_always_has_two_languages(open_user: Open) -> None:
    user = open_user(lang="ru")
    page = at_print(user, PrintPlace(("AM",)))
    page.form.kinds["counter"].click()
    assert page.form.choices.second_lang == "en"
    assert page.form.second.isVisible()
    page.form.kinds["organisations"].click()
    assert not page.form.second.isVisible()
    assert page.form.services.isVisible()
    assert not page.form.topics.isVisible()
