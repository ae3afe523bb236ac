"""Getting packs from a mirror in the window; the child process and the mirror are real."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from handbook.packs.publishing import publish
from handbook.packs.repository import Repository
from handbook.paths import Folders
from handbook.services.pack_history import installed_packs
from handbook.settings import load_settings
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.packs.steps import StepState
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import PacksPlace, SearchPlace
from tests.conftest import NOON, ROOT
from tests.gui.packs.library import Packs
from tests.gui.packs.test_packs_page import button, page_of
from tests.gui.window import User
from tests.mirrors.relay import Relay, saying


@pytest.fixture(scope="session")
def public(packs: Packs, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the publisher has published last; newer than what readers of these tests have."""
    folder = tmp_path_factory.mktemp("public")
    publish(Repository.open(packs.press.folder / "repo"), folder)
    return folder


def status(user: User) -> str:
    """The line at the foot of the window."""
    return " ".join(part.accessibleName() for part in user.window.findChildren(IconLabel) if part.isVisible())


@pytest.fixture
def silent() -> Iterator[Relay]:
    """Somebody who accepts a connection and says nothing."""
    event = threading.Event()
    with closing(Relay(saying(pause=event))) as relay:
        yield relay
    event.set()


def at_the_mirror(user: User, address: str | Path = "") -> PacksPage:
    page = page_of(user)
    button(page, "Get from the internet…").click()
    view = page.mirror.view
    assert view.isVisible()
    view.address.clear()
    QTest.keyClicks(view.address, str(address))
    return page


def ask(user: User, page: PacksPage) -> None:
    button(page, "Ask this mirror").click()
    user.until(lambda: not page.mirror.fetcher.is_working)
    user.until(lambda: not user.program.backstage.jobs.is_busy)


def said(page: PacksPage) -> str:
    banner = page.mirror.view.banner
    return banner.accessibleName() if banner.isVisible() else ""


def test_what_is_new_comes_is_shown_and_applied(reader: User, reader_folders: Folders, public: Path) -> None:
    page = at_the_mirror(reader, public)
    ask(reader, page)
    assert page.preview.isVisible() and page.preview.inspection is not None
    assert page.preview.steps.states()[:2] == (StepState.DONE, StepState.DONE)
    version = page.preview.inspection.report.version
    button(page, f"Apply version {version}").click()
    reader.until(lambda: not page.exchanger.is_working)
    reader.until(lambda: not reader.program.backstage.jobs.is_busy)
    installed = next(
        each.row.version for each in installed_packs(reader_folders, NOON) if each.row.is_current
    )
    assert installed == version
    page = at_the_mirror(reader, public)
    ask(reader, page)
    assert said(page).startswith(f"You have the newest version: {version}, issued")


ONION = "http://" + "a" * 56 + ".onion/"
SEEN = [
    ("", "direct", "First type an address.", False),
    ("http://mirror.example/", "direct", "http://mirror.example is not protected on its way.", False),
    ("https://mirror.example/x", "direct", "This contacts https://mirror.example, once", True),
    ("https://mirror.example/x", "direct", "whoever watches your network see that this computer asks", True),
    ("https://mirror.example/x", "tor", "It goes through the proxy 127.0.0.1:9050.", True),
    (ONION, "direct", "can only be reached through Tor", False),
    (ONION, "tor", "the mirror does not see who asks", True),
    ("https://me:secret@mirror.example/", "direct", "is no address of a mirror", False),
]


def test_before_anything_is_asked_it_says_who_will_see_it(reader: User) -> None:
    view = at_the_mirror(reader).mirror.view
    for address, way, told, can_ask in SEEN:
        view.address.setText(address)
        view.ways[way].click()
        assert told in " ".join(label.text() for label in view.findChildren(QLabel))
        assert view.ask.isEnabled() == can_ask


def test_a_mirror_that_can_not_be_used_is_told_with_advice(reader: User, tmp_path: Path) -> None:
    page = at_the_mirror(reader, tmp_path)
    ask(reader, page)
    assert "There are no packs at this address" in said(page)
    assert page.mirror.view.isVisible()
    assert button(page, "Ask this mirror").isEnabled()


def test_no_proxy(reader: User) -> None:
    page = at_the_mirror(reader, "https://mirror.example/")
    page.mirror.view.ways["other"].click()
    QTest.keyClicks(page.mirror.view.proxy, "socks5h://127.0.0.1:1")
    ask(reader, page)
    assert said(page).startswith("There is no proxy at 127.0.0.1:1.")


def test_cancel_ends_it_at_once(reader: User, silent: Relay) -> None:
    page = at_the_mirror(reader, f"http://127.0.0.1:{silent.port}/")
    button(page, "Ask this mirror").click()
    reader.until(lambda: silent.accepted == 1)
    assert not page.mirror.view.address.isEnabled()
    assert "A mirror is being asked" in status(reader)
    button(page, "Cancel").click()
    reader.until(lambda: not page.mirror.fetcher.is_working)
    assert said(page).startswith("Stopped.")
    assert page.mirror.view.address.isEnabled()
    assert "The network is not used" in status(reader)


def test_the_window_closes_while_a_mirror_is_silent(reader: User, silent: Relay) -> None:
    page = at_the_mirror(reader, f"http://127.0.0.1:{silent.port}/")
    button(page, "Ask this mirror").click()
    reader.until(lambda: silent.accepted == 1)
    reader.program.stop()  # would wait for half a minute


def test_who_reads_on_is_not_disturbed(reader: User, public: Path) -> None:
    page = at_the_mirror(reader, public)
    notices: list[str] = []
    page.notice_raised.connect(notices.append)
    button(page, "Ask this mirror").click()
    reader.window.go(SearchPlace())
    reader.until(lambda: not page.mirror.fetcher.is_working)
    assert isinstance(reader.window.place, SearchPlace)
    assert notices == ["What is new has come from the mirror: it waits under Packs."]
    reader.window.go(PacksPlace())
    reader.until(lambda: page.preview.inspection is not None)
    assert page.preview.isVisible()


@pytest.mark.parametrize("is_ticked", [True, False])
def test_the_address_is_kept_only_if_asked(
    reader: User, reader_folders: Folders, tmp_path: Path, is_ticked: bool
) -> None:
    page = at_the_mirror(reader, tmp_path)
    view = page.mirror.view
    assert not view.remember.isChecked()
    view.remember.setChecked(is_ticked)
    view.ways["tor"].click()
    ask(reader, page)
    reader.window.save_settings()
    settings = load_settings(reader_folders.settings)
    kept = (str(tmp_path), "socks5h://127.0.0.1:9050") if is_ticked else ("", "")
    assert (settings.mirror_address, settings.mirror_proxy) == kept
    assert (str(tmp_path) in reader_folders.settings.read_text("utf-8")) == is_ticked


def test_all_by_keyboard(reader: User, public: Path) -> None:
    page = page_of(reader)
    button(page, "Get from the internet…").setFocus()
    reader.press(Qt.Key.Key_Space)
    view = page.mirror.view
    reader.until(view.address.hasFocus)
    QTest.keyClicks(view.address, str(public))
    QTest.keyClick(view.address, Qt.Key.Key_Return)
    reader.until(lambda: page.preview.inspection is not None)
    QTest.keyClick(page.preview.list, Qt.Key.Key_Escape)
    reader.until(lambda: page.start.isVisible())


def test_the_order_is_on_no_command_line(reader: User, silent: Relay) -> None:
    page = at_the_mirror(reader, f"http://127.0.0.1:{silent.port}/")
    button(page, "Ask this mirror").click()
    reader.until(lambda: silent.accepted == 1)
    lines = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if _is_mine(path)]
    assert any(b"fetch" in line for line in lines)
    assert not any(str(silent.port).encode() in line for line in lines)
    page.mirror.fetcher.stop()
    reader.until(lambda: not page.mirror.fetcher.is_working)


def _is_mine(path: Path) -> bool:
    try:
        return b"_work" in path.read_bytes()
    except OSError:
        return False


def test_the_window_does_not_load_what_opens_sockets() -> None:
    code = (
        "import sys, handbook.ui.pages.packs, handbook.ui.packs.mirror_desk; "
        "assert 'handbook.packs.mirror' not in sys.modules and 'ssl' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
