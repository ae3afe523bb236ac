"""The routes page: the question, the honest line, graph and list with one selection."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from handbook.model.lens import Lens
from handbook.services.handbook import Handbook
from handbook.services.routes import find_routes
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import HeaderRow, NoteRow, row_sentence
from handbook.ui.pages.routes import RoutesPage
from handbook.ui.places import CountryPlace, RoutesPlace
from handbook.ui.routes.graph import graph_of, steps_of
from tests.gui.window import User

Open = Callable[..., User]
DESERTER = Lens(("deserter",), ("internal_passport",), "KZ")


def at_routes(user: User, lens: Lens, steps: int = 2) -> RoutesPage:
    user.until(user.window.top_bar.lens.isEnabled)
    user.window.interior.lens.choose(lens)
    user.window.go(RoutesPlace(None, steps))
    page = user.page
    assert isinstance(page, RoutesPage)
    return page


def test_without_a_country_it_asks_for_one_and_the_answer_leads_on(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_routes(user, Lens())
    user.until(lambda: page._nothing.isVisible())
    page.question.start_chosen.emit("KZ")
    user.until(lambda: bool(page.list.rows()))
    assert user.window.top_bar.lens.summary() == "Kazakhstan"


def test_a_deserter_without_a_foreign_passport_is_told_that_nothing_is_safe(open_user: Open) -> None:
    user = open_user(lang="ru")
    page = at_routes(user, DESERTER)
    user.until(lambda: bool(page.list.rows()))
    assert "Надёжного пути в справочнике нет" in page.summary.text()
    titles = [row.title for row in page.list.rows() if isinstance(row, NoteRow)]
    assert "Казахстан → Армения" in titles
    assert "Армения → Грузия" in titles, "closed legs are shown"
    estonia = next(row for row in page.list.rows() if isinstance(row, NoteRow) and "Эстония" in row.title)
    assert "нельзя" in row_sentence(estonia)


def test_every_condition_is_shown_in_full_beside_the_graph(open_user: Open) -> None:
    user = open_user(lang="ru", window=(0, 0, 1280, 720))
    user.window.go(RoutesPlace("KZ"))
    page = user.page
    assert isinstance(page, RoutesPage)
    user.until(lambda: bool(page.list.rows()) and page.graph.isVisible())
    alone = RowList(user.program.look, "the same, as narrow from the beginning")
    user.qtbot.addWidget(alone)
    alone.resize(page.list.size())
    alone.set_rows(page.list.rows())
    alone.show()
    user.until(lambda: page.list.viewport().grab().toImage() == alone.viewport().grab().toImage())


@pytest.mark.parametrize("lang", ["en", "ru", "de", "uk", "hy"])
def test_no_label_stands_on_a_country(open_user: Open, lang: str) -> None:
    user = open_user(lang=lang)
    user.window.go(RoutesPlace("KZ"))
    page = user.page
    assert isinstance(page, RoutesPage)
    user.until(lambda: bool(page.list.rows()) and page.graph.isVisible())
    geometry = page.graph._geometry
    assert geometry is not None and len(geometry.edges) > 10
    on_it = [e.words for e in geometry.edges for n in geometry.nodes if e.label.intersects(n.box)]
    assert not on_it


def test_open_legs_come_before_closed_ones_in_each_step(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_routes(user, DESERTER)
    user.until(lambda: bool(page.list.rows()))
    closed = False
    for row in page.list.rows():
        if isinstance(row, HeaderRow):
            closed = False
        elif isinstance(row, NoteRow):
            is_closed = row.icon == "ban"
            assert is_closed or not closed, row.title
            closed = is_closed


def test_graph_and_list_share_one_selection(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_routes(user, DESERTER)
    user.until(lambda: bool(page.list.rows()))
    page.list.setFocus()
    row = next(row for row in page.list.rows() if isinstance(row, NoteRow) and row.title.endswith("Armenia"))
    page.list.choose(row.key)
    assert page.graph.chosen() == (1, "AM")
    france = page.graph.box_of((1, "FR")).center()
    QTest.mouseClick(page.graph, Qt.MouseButton.LeftButton, pos=france)
    assert page.list.chosen_key()[3] == "kz-fr-deserters-without-papers"  # type: ignore[index]
    assert "France" in page.graph.accessibleDescription()


def test_arrows_go_along_the_graph_and_enter_opens_the_country(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_routes(user, DESERTER)
    user.until(lambda: bool(page.list.rows()))
    page.graph.setFocus()
    user.until(lambda: page.graph.chosen() == (0, "KZ"))
    QTest.keyClick(page.graph, Qt.Key.Key_Right)
    first = page.graph.chosen()
    assert first is not None and first[0] == 1
    QTest.keyClick(page.graph, Qt.Key.Key_Left)
    assert page.graph.chosen() == (0, "KZ")
    QTest.keyClick(page.graph, Qt.Key.Key_Return)
    user.until(lambda: user.window.place == CountryPlace("KZ"))


def test_other_papers_change_the_answer_at_once(open_user: Open) -> None:
    user = open_user(lang="en")
    page = at_routes(user, DESERTER)
    user.until(lambda: bool(page.list.rows()))
    before = page.list.rows()
    user.window.interior.lens.choose(Lens(("deserter",), ("foreign_passport",), DESERTER.country))
    user.until(lambda: page.list.rows() != before)
    germany = next(
        row for row in page.list.rows() if isinstance(row, NoteRow) and row.title.endswith("Germany")
    )
    assert germany.icon != "ban"


def test_every_leg_of_every_path_is_one_line_and_nothing_else_is(handbook: Handbook) -> None:
    routes = find_routes(handbook, "RU", Lens((), ("foreign_passport",)), 3, "en")
    drawn = {leg.record.id for edge in graph_of(routes).edges for leg in edge.legs}
    recorded = {leg.record.id for path in routes.paths for leg in path.legs}
    recorded |= {leg.record.id for leg in routes.blocked}
    assert drawn == recorded
    assert all(leg.reason is None for path in routes.paths for leg in path.legs)
    assert len(steps_of(routes)) <= 3
