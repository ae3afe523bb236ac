"""Contacts of content that is superseded or expired stand behind a confirmation (trust.md, "The pack" and "Time")."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from json import dumps, loads
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from handbook.model.channels import written
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from handbook.services.publishers import add_publisher
from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.contacts.cover import ContactCover
from handbook.ui.contacts.dock import ContactDock
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import OrganisationRow
from handbook.ui.pages.country_side import SideColumn
from handbook.ui.places import CountryPlace, OrganisationsPlace, PacksPlace, SearchPlace
from handbook.words import Words
from tests.conftest import NOON, folders_in
from tests.gui.packs.library import CHANGED_CONTACT, WITHDRAWN_CONTACT, Packs
from tests.gui.packs.press import Press
from tests.gui.window import User, texts
from tests.unit.cli.conftest import run_program

OpenUser = Callable[..., User]
NUMBER = "999888777"


@pytest.fixture(scope="session")
def superseded_data(tmp_path_factory: pytest.TempPathFactory, signed_folders: Folders, packs: Packs) -> Path:
    """Version 1, and a newer pack of which only Armenia came: contacts and Kazakhstan have newer text elsewhere."""
    press = packs.press
    statement = next(each for each in press.content.statements if each.country == "AM")
    text = {lang: f"{words} ({NUMBER})" for lang, words in statement.text.items()}
    content = press.with_statement(statement.id, text=text)
    contact = next(each for each in content.organisations if each.id == CHANGED_CONTACT)
    content = press.with_organisation(content, CHANGED_CONTACT, channel=contact.channel[1:])
    statement = next(each for each in press.content.statements if each.country == "KZ")
    changed = replace(statement, text={lang: f"{words} Newer." for lang, words in statement.text.items()})
    statements = tuple(changed if each.id == changed.id else each for each in content.statements)
    file = press.pack("armenia.hbpack", replace(content, statements=statements), ("country-AM",))
    data = tmp_path_factory.mktemp("superseded") / "data"
    shutil.copytree(signed_folders.data, data)
    import_pack(folders_in(data), file, NOON, ignore_progress, CancelToken())
    return data


@pytest.fixture(scope="session")
def expired_data(
    tmp_path_factory: pytest.TempPathFactory, data_folders: Folders, content_folder: Path
) -> Path:
    """A pack of 200 days ago."""
    press = Press(tmp_path_factory.mktemp("old-press"), content_folder, NOON - timedelta(days=200))
    data = tmp_path_factory.mktemp("expired") / "data"
    shutil.copytree(data_folders.data, data)
    folders = folders_in(data)
    add_publisher(folders, press.root, NOON.date(), "en")
    import_pack(folders, press.pack("old.hbpack"), NOON, ignore_progress, CancelToken())
    return data


@pytest.fixture
def doubtful(superseded_data: Path, tmp_path: Path) -> Folders:
    """A copy of a test's own."""
    return folders_in(Path(shutil.copytree(superseded_data, tmp_path / "doubtful")))


@pytest.fixture
def expired(expired_data: Path, tmp_path: Path) -> Folders:
    """A copy of a test's own."""
    return folders_in(Path(shutil.copytree(expired_data, tmp_path / "expired")))


def settle(user: User) -> None:
    user.until(lambda: not user.program.backstage.jobs.is_busy)


def card(user: User, id_: str = CHANGED_CONTACT) -> OrganisationCardView:
    user.window.go(OrganisationsPlace(organisation=id_))
    settle(user)
    shown = user.one(OrganisationCardView)
    user.until(lambda: shown.body is not None and shown.body.card.row.id == id_)
    return shown


def said(user: User) -> str:
    """Everything that can be read on the open page, and what screen readers are told."""
    read = [each.toPlainText() for each in user.page.findChildren(QTextBrowser) if each.isVisible()]
    return "\n".join(texts(user.page) + read)


def test_a_card_says_why_and_which_pack_to_ask_for(open_user: OpenUser, doubtful: Folders) -> None:
    shown = card(open_user("en", doubtful).ready())
    body = shown.body
    assert body is not None and body.cover is not None
    assert "newer contacts than these" in body.cover.accessibleName()
    assert "Organisations" in body.cover.accessibleName() and "version" in body.cover.accessibleName()
    assert body.table is None and body.vcard is None and not body.shows_code
    assert body.cover.button.label() == "Show anyway"
    assert body.cover.button.accessibleDescription() == body.cover.accessibleName()


def test_nothing_of_a_covered_card_can_be_taken(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful).ready()
    shown = card(user)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    user.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    shown.copy_channel()
    assert clipboard.text() == "before"
    shown.toggle_code()
    assert shown.body is not None and not shown.body.shows_code
    shown.copy_text()
    values = [channel.shown for channel in shown.body.card.channels]
    assert values and not any(value in clipboard.text() for value in values)
    assert "newer contacts than these" in clipboard.text()


def test_show_anyway_by_keyboard_holds_for_this_sitting(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful).ready()
    shown = card(user)
    shown.take_focus()
    assert shown.body is not None and shown.body.cover is not None
    assert shown.body.cover.button.hasFocus()
    QTest.keyClick(shown.body.cover.button, Qt.Key.Key_Return)
    assert shown.body.table is not None and shown.body.vcard is not None
    copy = shown.body.table.views[0].copy
    assert copy is not None and copy.hasFocus()
    assert shown.body.cover.isVisible() and not shown.body.cover.button.isVisible()
    shown.copy_text()
    text = QGuiApplication.clipboard().text()
    assert "newer contacts than these" in text and shown.body.card.channels[0].shown in text
    other = card(user, "quarteera")
    assert other.body is not None and not other.body.is_covered
    again = card(open_user("en", doubtful).ready())
    assert again.body is not None and again.body.is_covered


def test_the_confirmation_outlives_a_change_of_language(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful).ready()
    cover = card(user).findChildren(ContactCover)[0]
    cover.button.click()
    user.window.ui_language_chosen.emit("ru")
    settle(user)
    shown = card(user)
    assert shown.body is not None and shown.body.cover is not None
    assert not shown.body.is_covered and "контакты новее" in shown.body.cover.accessibleName()


def test_rows_of_the_directory_tell_no_channel(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful).ready()
    shown = card(user)

    def channels() -> list[str]:
        rows = user.one(RowList).rows()
        return [row.channel for row in rows if isinstance(row, OrganisationRow) and row.channel]

    assert channels() == []
    shown.findChildren(ContactCover)[0].button.click()
    assert len(channels()) > 20
    assert user.one(RowList).chosen_key() == CHANGED_CONTACT


def test_a_country_covers_contacts_and_emergency_numbers(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful, window=(0, 0, 1600, 900)).ready()
    user.window.go(CountryPlace("KZ"))
    settle(user)
    side = user.one(SideColumn)
    assert "newer text of this page" in said(user) and "Kazakhstan" in said(user)
    covers = side.findChildren(ContactCover)
    assert len(covers) == 2
    assert not {"112", "102"} & set(texts(side))
    covers[1].button.click()
    assert {"112", "102"} & set(texts(side))
    assert [cover.covers for cover in side.findChildren(ContactCover)][-2:] == [True, False]


def test_a_country_whose_area_is_whole_covers_contacts_alone(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful, window=(0, 0, 1600, 900)).ready()
    user.window.go(CountryPlace("AM"))
    settle(user)
    assert "newer text of this page" not in said(user) and NUMBER in said(user)
    assert len(user.one(SideColumn).findChildren(ContactCover)) == 1


def test_narrow_pages_cover_emergency_numbers_in_the_text(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful, window=(0, 0, 1280, 720), text_size=200).ready()
    user.window.go(CountryPlace("KZ"))
    settle(user)
    text = user.one(QTextBrowser)
    before = text.toPlainText().count("112")  # in statements, which have dates of their own
    assert "Show anyway" in text.toPlainText()
    href = next(
        fragment.charFormat().anchorHref()
        for fragment in fragments(text)
        if fragment.charFormat().anchorHref().startswith("show:")
    )
    user.page.body.area.view.link_chosen.emit(href)  # type: ignore[attr-defined]
    assert "Show anyway" not in text.toPlainText() and text.toPlainText().count("112") == before + 1


def fragments(view: QTextBrowser) -> list:  # type: ignore[type-arg]
    """All pieces of text of a document, tables included."""
    found = []
    block = view.document().begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            found.append(step.fragment())
            step += 1
        block = block.next()
    return found


def test_the_dock_and_the_preview_of_a_search(open_user: OpenUser, doubtful: Folders) -> None:
    user = open_user("en", doubtful).ready()
    user.window.go(SearchPlace())
    user.type("extradition kazakhstan")
    dock = user.page.findChildren(ContactDock)[0]
    user.until(lambda: dock.cover is not None)
    assert dock.cells == [] and "newer text of this page" in said(user)
    assert dock.cover is not None
    dock.cover.button.setFocus()
    QTest.keyClick(dock.cover.button, Qt.Key.Key_Space)
    assert dock.cover is None and len(dock.cells) == 2 and dock.cells[0].copy.hasFocus()


def test_expired_content_says_since_when(open_user: OpenUser, expired: Folders) -> None:
    user = open_user("de", expired).ready()
    shown = card(user)
    assert shown.body is not None and shown.body.is_covered and shown.body.cover is not None
    assert "am 02.11.2026 abgelaufen" in shown.body.cover.accessibleName()
    shown.body.cover.button.click()
    assert shown.body.table is not None


def test_newer_doubt_covers_again(open_user: OpenUser, doubtful: Folders, packs: Packs) -> None:
    user = open_user("en", doubtful).ready()
    card(user).findChildren(ContactCover)[0].button.click()
    press = packs.press
    statement = next(each for each in press.content.statements if each.country == "AM")
    text = {lang: f"{words} Again." for lang, words in statement.text.items()}
    content = press.with_statement(statement.id, text=text)
    contact = next(each for each in content.organisations if each.id == CHANGED_CONTACT)
    content = press.with_organisation(content, CHANGED_CONTACT, channel=contact.channel[2:])
    file = press.pack("armenia-again.hbpack", content, ("country-AM",))
    user.window.go(PacksPlace(file))
    settle(user)
    import_pack(doubtful, file, NOON, ignore_progress, CancelToken())
    user.program.backstage.jobs.renew_contexts()
    shown = card(user)
    user.window.pages.refresh()
    settle(user)
    assert shown.body is not None and shown.body.is_covered


def test_sound_content_covers_nothing(reader: User, packs: Packs) -> None:
    shown = card(reader)
    assert shown.body is not None and shown.body.cover is None and shown.body.table is not None


@pytest.mark.parametrize(
    ("lang", "warning"), [("en", "newer contacts than these"), ("ru", "контакты новее этих")]
)
def test_the_command_line_warns_before_contacts(superseded_data: Path, lang: str, warning: str) -> None:
    def lines(*arguments: str) -> list[str]:
        ran = run_program("--data-dir", str(superseded_data), *arguments, lang=lang)
        assert ran.code == 0, ran.err
        return ran.out.splitlines()

    def place(where: list[str], part: str) -> int:
        return next(number for number, line in enumerate(where) if part in line)

    words = Words(lang).sentence
    shown = lines("show", CHANGED_CONTACT)
    assert place(shown, warning) < place(shown, "telegram")
    listed = lines("organisations")
    assert place(listed, warning) < place(listed, CHANGED_CONTACT)
    page = lines("country", "KZ")
    heading = page.index(f"== {words('cli.emergency')} ==")
    assert warning in page[heading + 1] and page[heading + 2].startswith("- 1")
    assert warning in page[page.index(f"== {words('cli.who_helps')} ==") + 1]
    assert any(word in page[2] for word in ("newer text of this page", "более новый текст"))


def test_the_json_of_the_command_line_is_as_before(superseded_data: Path, signed_folders: Folders) -> None:
    """A contract: warnings are for people."""
    for arguments in (("show", "quarteera"), ("organisations", "--country", "GE"), ("country", "GE")):
        doubtful, sound = (
            run_program("--data-dir", str(data), *arguments, "--json").out
            for data in (superseded_data, signed_folders.data)
        )
        assert doubtful == without(sound, WITHDRAWN_CONTACT)


def without(json: str, id_: str) -> str:
    """JSON of the command line without the organisation that the newer pack withdrew."""
    form = loads(json)
    for key in ("organisations", "worldwide"):
        if key in form:
            form[key] = [each for each in form[key] if each["id"] != id_]
    return dumps(form, ensure_ascii=False, indent=1) + "\n"


def test_the_shown_channel_is_what_the_card_would_tell(open_user: OpenUser, doubtful: Folders) -> None:
    """Nothing on a covered page holds a channel, its sources neither."""
    user = open_user("en", doubtful).ready()
    shown = card(user)
    assert shown.body is not None
    values = [written(channel) for channel in shown.body.card.row.record.channel]
    told = said(user)
    assert values and not any(value in told for value in values)
    assert shown.body.card.sources[0].title in told
