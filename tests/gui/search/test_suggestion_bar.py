"""The line of suggestions: names whole where there is room, as many as fit."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from handbook.services.suggest import SuggestionRow
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.look import Look
from handbook.ui.search.suggestion_bar import SuggestionBar

QUESTION = "Задержали в Казахстане, как остановить экстрадицию?"
ROWS = [SuggestionRow("question", "kz", QUESTION), SuggestionRow("country", "KZ", "Казахстан")]


def labels(bar: SuggestionBar) -> list[str]:
    return [button.label() for button in bar.findChildren(TextButton) if button.isVisible()]


def test_a_long_name_is_cut_only_where_others_need_the_room(look: Look, qtbot: QtBot) -> None:
    bar = SuggestionBar(look)
    qtbot.addWidget(bar)
    bar.resize(900, 36)
    bar.offer(ROWS, {})
    assert labels(bar) == [QUESTION, "Казахстан"]
    bar.resize(480, 36)
    cut, country = labels(bar)
    assert cut.endswith("…") and QUESTION.startswith(cut[:-1]) and country == "Казахстан"
    button = bar.findChildren(TextButton)[0]
    assert QUESTION in button.toolTip() and QUESTION in button.accessibleName()
    bar.resize(900, 36)
    assert labels(bar) == [QUESTION, "Казахстан"] and not button.toolTip()
