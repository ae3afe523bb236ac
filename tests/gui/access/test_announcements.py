"""What screen readers are told without being led there; CONTRIBUTING.md says how to hear it on a real desktop."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from handbook.paths import Folders
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.look import Look
from handbook.ui.pages.packs import PacksPage
from handbook.ui.places import PacksPlace
from tests.gui.access.places import open_place, settle
from tests.gui.packs.library import Packs
from tests.gui.window import User

Heard = list[tuple[str, bool]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """Sentences that leave Qt for the screen reader, each with whether it interrupts; nobody listens in a test."""
    found: Heard = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            is_urgent = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            found.append((event.message(), is_urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return found


def test_the_number_of_results_is_said_once_the_typing_pauses(
    open_user: Callable[..., User], heard: Heard
) -> None:
    user = open_user(lang="en").ready()
    user.type("kazakhstan")
    user.until(lambda: any(sentence.endswith(" results") for sentence, _ in heard))
    shown = user.page.result_count()  # type: ignore[attr-defined]
    assert int(heard[-1][0].split()[0]) >= shown > 0 and not heard[-1][1]
    heard.clear()
    user.type("zzqqxxyy")
    user.until(lambda: bool(heard))
    assert heard == [("Nothing found for “zzqqxxyy”.", False)]


def test_a_repair_is_said_with_the_number(open_user: Callable[..., User], heard: Heard) -> None:
    user = open_user(lang="en").ready()
    user.type("rfpf[cnfy")  # «казахстан» on a keyboard left in English
    user.until(lambda: any("Showing results for “казахстан”" in sentence for sentence, _ in heard))
    assert "results" in heard[-1][0].partition("changed back.")[2]


def test_what_was_copied_is_said(open_user: Callable[..., User], heard: Heard) -> None:
    user = open_user(lang="en").ready()
    user.window.pages.notice_raised.emit("Copied: +374 10 000000")
    assert ("Copied: +374 10 000000", False) in heard


def test_only_danger_interrupts(look: Look, heard: Heard) -> None:
    banner = Banner(look)
    banner.say("The file is forged.", "Ask for another.", tone=BannerTone.HIGH)
    banner.say("Removed.", tone=BannerTone.INFO)
    assert heard == [("The file is forged. Ask for another.", True), ("Removed.", False)]


def test_each_step_of_an_import_is_said(
    open_user: Callable[..., User], reader_folders: Folders, packs: Packs, heard: Heard
) -> None:
    user = open_user("en", reader_folders).ready()
    heard.clear()
    open_place(user, PacksPlace(packs.stranger))
    assert (
        heard[-1][0].startswith("Pack refused. This pack is not signed by anybody you trust") and heard[-1][1]
    )
    page = user.page
    assert isinstance(page, PacksPage)
    page.chooser.root = lambda: packs.stranger_root  # type: ignore[method-assign]
    page.start.add_asked.emit()
    settle(user)
    assert heard[-1][0].startswith("Is this the publisher you mean? ")
    open_place(user, PacksPlace(packs.second))
    assert "Signatures hold" in heard[-1][0] and "changed" in heard[-1][0] and not heard[-1][1]
    page.preview.bar.apply.click()
    user.until(lambda: not page.exchanger.is_working)
    settle(user)
    assert ("Version 2 is in use.", False) in heard
