"""The card of an organisation: what it shows, what it offers, what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from handbook.model.records import Channel
from handbook.paths import Folders
from handbook.services.records import OrganisationCard
from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.contacts.card_text import card_text
from handbook.ui.contacts.names import ContactNames
from handbook.ui.contacts.parts import IconNote, WarningBox
from handbook.ui.contacts.qr import LEAST_MODULE_PX, QrPanel
from handbook.ui.kit.look import Look
from handbook.ui.kit.tags import TagLine
from handbook.ui.kit.theme import Appearance
from handbook.ui.kit.whole_text import WholeText
from handbook.ui.page import Surroundings
from tests.gui.contacts.desk import CAPTURED, CLOSED, HOSTILE, card_of

Show = Callable[..., OrganisationCardView]


@pytest.fixture
def show(qtbot: QtBot, surroundings: Surroundings) -> Show:
    """Show a card in a window of a width."""

    def shown(card: OrganisationCard, width: int = 770, height: int = 700) -> OrganisationCardView:
        view = OrganisationCardView(surroundings)
        qtbot.addWidget(view)
        view.resize(width, height)
        with qtbot.waitActive(view):
            view.show()
        view.show_card(card)
        return view

    return shown


KEEPING = ["Bookmark (Ctrl+D)", "Write a note on it"]


def words(view: QWidget) -> list[str]:
    """Everything that can be read on it."""
    labels = [label.text() for label in view.findChildren(QLabel)]
    labels += [text.text() for text in view.findChildren(WholeText)]
    labels += [line.accessibleName() for line in view.findChildren(TagLine)]
    return [label.replace("\u2068", "").replace("\u2069", "") for label in labels if label]


def buttons(view: QWidget) -> list[str]:
    return [button.accessibleName() or button.text() for button in view.findChildren(QPushButton)]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_card_shows_everything_of_an_organisation(show: Show, data_folders: Folders) -> None:
    card = card_of(data_folders, "kovcheg")
    shown = words(show(card))
    for text in (
        card.row.name, card.eligibility, card.notes, card.warning, "Also: The Ark, Kovcheg", "unknown",
        "https://kovcheg.live", "@EmigrantHelpBot", "undated · recheck, not confirmed by an editor",
    ):  # fmt: skip
        assert text in shown, text
    for source in card.sources:
        assert source.title in shown and (source.url is None or source.url in shown)


def test_the_warning_stands_above_everything_else(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    box, table = view.findChild(WarningBox), view.body and view.body.table
    assert box is not None and table
    assert box.mapTo(view, box.rect().bottomLeft()).y() < table.mapTo(view, table.rect().topLeft()).y()


def test_the_best_channel_comes_first(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.table is not None
    values = [each.row.record.value for each in view.body.table.views]
    assert values[0] == "@EmigrantHelpBot" and values[1] == "https://kovcheg.live"


def test_copying_takes_the_exact_value(qtbot: QtBot, show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "unhcr-kz"))
    with qtbot.waitSignal(view.notice_raised) as notice:
        view.copy_channel()
    assert clipboard() == "+77272584598"
    assert notice.args == ["Copied: +7 727 258 45 98"]
    assert view.body is not None and view.body.table is not None
    website = view.body.table.views[1]
    assert website.copy is not None
    qtbot.mouseClick(website.copy, Qt.MouseButton.LeftButton)
    assert clipboard() == "https://www.unhcr.org/kazakhstan.html"


def test_the_channels_go_by_keyboard(qtbot: QtBot, show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.table is not None
    table = view.body.table
    view.take_focus()
    assert table.views[0].copy is view.focusWidget()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Down)
    assert table.chosen is table.views[1] and table.views[1].copy is view.focusWidget()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    assert clipboard() == "https://kovcheg.live"
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
    assert table.views[1].qr is view.focusWidget()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Up)
    assert table.chosen is table.views[0] and table.views[0].qr is view.focusWidget()
    qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Up)
    assert table.chosen is table.views[0]


def test_the_code_can_be_put_away_and_stays_away(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.shows_code
    view.toggle_code()
    assert not view.body.shows_code
    view.show_card(card_of(data_folders, "unhcr-kz"))
    assert not view.body.shows_code
    view.toggle_code()
    assert view.body.shows_code


def test_the_button_of_another_channel_brings_its_code(
    qtbot: QtBot, show: Show, data_folders: Folders
) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.table is not None and view.body.shows_code
    first, second = view.body.table.views[:2]
    assert first.qr is not None and second.qr is not None
    qtbot.mouseClick(second.qr, Qt.MouseButton.LeftButton)
    assert view.body.table.chosen is second and view.body.shows_code
    assert second.qr.isChecked() and not first.qr.isChecked()
    qtbot.mouseClick(second.qr, Qt.MouseButton.LeftButton)
    assert not view.body.shows_code and not second.qr.isChecked()


def test_an_office_has_no_code(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "unhcr-kz"))
    assert view.body is not None and view.body.table is not None
    office = view.body.table.views[2]
    assert office.code is None and office.qr is not None and office.qr.isHidden()
    assert office.copy is not None and office.copy.isVisible()


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST])
@pytest.mark.parametrize("percent", [100, 200])
def test_codes_are_black_on_white_and_large_enough(
    show: Show, look: Look, data_folders: Folders, appearance: Appearance, percent: int
) -> None:
    look.set_appearance(appearance)
    look.set_text_percent(percent)
    view = show(card_of(data_folders, "kovcheg"), width=770 * percent // 100)
    panel = view.findChild(QrPanel)
    assert panel is not None
    assert panel.picture.module_px >= LEAST_MODULE_PX
    picture = panel.picture.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in (0, 40, 60)}
    assert colours == {"#ffffff", "#000000"}
    quiet = 4 * panel.picture.module_px
    ring = [(x, quiet - 1) for x in range(picture.width())]
    assert all(picture.pixelColor(x, y).name() == "#ffffff" for x, y in ring)
    assert panel.grab().toImage().pixelColor(panel.width() // 2, 4).name() == "#ffffff"


def test_the_code_holds_what_a_phone_needs_and_says_so_in_letters(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    panel = view.findChild(QrPanel)
    assert panel is not None
    assert {"@EmigrantHelpBot", "t.me/EmigrantHelpBot", "Point the phone's camera here"} <= set(words(panel))


def test_a_captured_contact_offers_nothing(show: Show, spoilt_folders: Folders) -> None:
    card = card_of(spoilt_folders, CAPTURED)
    view = show(card)
    assert view.body is not None and view.body.vcard is None
    assert buttons(view.body) == ["Copy the card as text", *KEEPING]
    assert view.findChild(QrPanel) is None
    shown = words(view)
    assert "Contact taken over — do not write" in shown and card.warning in shown
    assert "Since when is not known." in shown
    assert card.eligibility not in shown and card.notes not in shown
    QGuiApplication.clipboard().setText("before")
    view.copy_channel()
    view.toggle_code()
    assert clipboard() == "before" and view.findChild(QrPanel) is None
    names = [text for text in view.findChildren(WholeText) if text.text() in {card.row.name, "080000025"}]
    assert len(names) == 2 and all(text.font().strikeOut() for text in names)


def test_the_text_of_a_captured_contact_is_its_warning(show: Show, spoilt_folders: Folders) -> None:
    view = show(card_of(spoilt_folders, CAPTURED))
    view.copy_text()
    assert "Contact taken over — do not write" in clipboard()
    assert "Somebody else answers." in clipboard()
    assert "080000025" not in clipboard() and "0 8000 0025" not in clipboard()


def test_a_closed_contact_keeps_its_card_but_no_way_to_it(show: Show, spoilt_folders: Folders) -> None:
    view = show(card_of(spoilt_folders, CLOSED))
    assert view.body is not None
    assert [name for name in buttons(view.body) if not name.startswith("Copy the address of")] == [
        "Copy the card as text",
        *KEEPING,
    ]
    assert "Closed" in words(view)


def test_hostile_text_is_shown_as_it_is(show: Show, data_folders: Folders) -> None:
    card = card_of(data_folders, "unhcr-kz")
    hostile = replace(
        card,
        row=replace(card.row, name=HOSTILE, city=HOSTILE),
        warning=HOSTILE,
        eligibility=HOSTILE,
        notes=HOSTILE,
        channels=tuple(replace(row, note=HOSTILE, shown=HOSTILE) for row in card.channels),
        sources=tuple(replace(source, title=HOSTILE, publisher=HOSTILE) for source in card.sources),
    )
    view = show(hostile)
    assert words(view).count(HOSTILE) >= 9
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
    for child in view.findChildren(QWidget):
        assert "<img" not in child.toolTip()


def test_words_without_end_do_not_widen_the_card(show: Show, data_folders: Folders) -> None:
    card, long = card_of(data_folders, "kovcheg"), "a" * 400
    view = show(replace(card, row=replace(card.row, name=long), notes=long, warning=long, eligibility=long))
    assert view.body is not None and view.body.width() <= view.width()


def test_look_alike_letters_are_named(show: Show, data_folders: Folders) -> None:
    card = card_of(data_folders, "kovcheg")
    fake = replace(card.channels[0], record=Channel("website", "https://kоvcheg.live"))  # Cyrillic о
    view = show(replace(card, channels=(fake,)))
    assert "Contains letters that are not plain Latin: Cyrillic" in words(view)
    assert view.findChild(IconNote) is not None
    assert show(card).findChild(IconNote) is None


@pytest.mark.parametrize("width", [320, 480, 640, 770, 1200])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_or_cut_at_any_width(
    qtbot: QtBot, show: Show, look: Look, data_folders: Folders, width: int, percent: int
) -> None:
    look.set_text_percent(percent)
    width = width * percent // 100
    view = show(card_of(data_folders, "kovcheg", "ru"), width=width)

    def everything_is_whole() -> None:
        assert view.body is not None and view.body.width() <= width
        wrapped = [label for label in view.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
        for text in [*view.findChildren(WholeText), *wrapped]:
            assert text.height() >= text.heightForWidth(text.width()), text.text()
        for part in view.body.findChildren(QWidget):
            assert part.mapTo(view.body, part.rect().bottomRight()).x() < view.body.width(), part

    qtbot.waitUntil(everything_is_whole)


def test_the_same_card_again_stays_where_it_was(qtbot: QtBot, show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"), height=300)
    bar = view._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 120)
    bar.setValue(120)
    view.show_card(card_of(data_folders, "kovcheg", "ru"))
    assert bar.value() == 120
    view.show_card(card_of(data_folders, "unhcr-kz"))
    assert bar.value() == 0


def test_vcard_is_saved_where_the_reader_says(
    qtbot: QtBot, show: Show, data_folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    file = tmp_path / "mine.vcf"

    def ask(look: Look, parent: QWidget, title: str, proposed: str, kinds: str) -> Path:
        asked.append(Path(proposed).name)
        return file

    monkeypatch.setattr("handbook.ui.contacts.card.save_file", ask)
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.vcard is not None
    with qtbot.waitSignal(view.notice_raised) as notice:
        qtbot.mouseClick(view.body.vcard, Qt.MouseButton.LeftButton)
    assert asked == ["kovcheg.vcf"]
    assert notice.args == [f"Saved: {file}"]
    assert file.read_bytes().startswith(b"BEGIN:VCARD\r\nVERSION:4.0\r\n")


def test_a_dismissed_dialog_saves_nothing(
    qtbot: QtBot, show: Show, data_folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handbook.ui.contacts.card.save_file", lambda *_: None)
    view = show(card_of(data_folders, "kovcheg"))
    assert view.body is not None and view.body.vcard is not None
    with qtbot.assertNotEmitted(view.notice_raised):
        qtbot.mouseClick(view.body.vcard, Qt.MouseButton.LeftButton)


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, show: Show, data_folders: Folders, tmp_path: Path
) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    view.write_vcard(tmp_path / "nowhere" / "kovcheg.vcf")
    qtbot.waitUntil(view.banner.isVisible)
    assert "The contact could not be saved." in words(view.banner)
    view.show_card(card_of(data_folders, "unhcr-kz"))
    assert not view.banner.isVisible()


def test_clearing_leaves_nothing(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"))
    view.clear()
    assert view.body is None and view.accessibleName() == ""
    view.copy_channel()
    view.copy_text()
    view.toggle_code()
    view.take_focus()


def test_every_button_says_what_it_does(show: Show, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"), width=400)
    assert view.body is not None
    assert all(buttons(view.body))
    assert "Copy @EmigrantHelpBot" in buttons(view.body)


def test_another_text_size_builds_it_anew(show: Show, look: Look, data_folders: Folders) -> None:
    view = show(card_of(data_folders, "kovcheg"), width=1500)
    before = view.body
    look.set_text_percent(200)
    assert view.body is not before and view.body is not None
    assert view.body.card.row.id == "kovcheg"


def test_the_card_as_text(data_folders: Folders, look: Look) -> None:
    text = card_text(card_of(data_folders, "unhcr-kz"), ContactNames("en"))
    assert text.splitlines()[0] == "UNHCR Multi-Country Office for Central Asia"
    assert "Phone: +7 727 258 45 98" in text
    assert text.endswith("recheck · as of 2022")
