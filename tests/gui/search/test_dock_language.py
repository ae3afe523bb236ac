"""What stands around the results is in the language of the content, too."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from handbook.ui.contacts.dock import ContactDock
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.places import SearchPlace
from tests.gui.access.places import open_place, settle
from tests.gui.window import User


@pytest.mark.parametrize("lang", ["uk", "hy"])
def test_who_reads_content_in_another_language_reads_all_of_it_so(
    open_user: Callable[..., User], lang: str
) -> None:
    user = open_user(lang).ready()
    open_place(user, SearchPlace("экстрадиция казахстан"))
    user.until(lambda: "УВКБ ООН" in told(user.one(ContactDock)))
    assert "Полевой справочник" in told(user.window.findChildren(StatusLine)[0])


def test_contacts_follow_the_language(open_user: Callable[..., User]) -> None:
    user = open_user("ru").ready()
    open_place(user, SearchPlace("экстрадиция казахстан"))
    user.until(lambda: "УВКБ ООН" in told(user.one(ContactDock)))
    user.window.top_bar.languages_chosen.emit(("en",))
    settle(user)
    user.until(lambda: "UNHCR" in told(user.one(ContactDock)))


def told(part: QWidget) -> str:
    """What is read aloud of it."""
    return " | ".join(each.accessibleName() for each in part.findChildren(QWidget) if each.isVisible())
