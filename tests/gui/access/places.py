"""Every place of the window, found by itself: a page that is new is looked at without being named here."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import get_args

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from handbook.services.filters import Filter
from handbook.ui import places
from handbook.ui.places import (
    ComparePlace,
    CountryPlace,
    DeadlinesPlace,
    OrganisationsPlace,
    Place,
    PrintPlace,
    RoutesPlace,
    SearchPlace,
)
from tests.gui.window import User

QUERIES = {"ru": "экстрадиция казахстан", "en": "extradition kazakhstan", "de": "Abschiebung Kasachstan"}
_FULLER: dict[type, tuple[tuple[str, Place], ...]] = {
    CountryPlace: (("", CountryPlace("KZ", "asylum")),),
    OrganisationsPlace: (("", OrganisationsPlace(Filter(country="AM"), "kovcheg")),),
    ComparePlace: (
        ("-map", ComparePlace(chosen="AM", view="map")),
        ("-words", ComparePlace(chosen="AM", view="words")),
        ("-table", ComparePlace("extradition_risk", view="table", chosen="KZ", column="extradition_risk")),
    ),
    RoutesPlace: (("", RoutesPlace("KZ")),),
    PrintPlace: (("", PrintPlace(("AM",))),),
    DeadlinesPlace: (("", DeadlinesPlace("KZ")),),
}
"""Places that show more when they are told what; all others are opened as they come."""


def every_place(lang: str) -> Iterator[tuple[str, Place]]:
    """A name and a place for each page, some pages twice.

    Raises:
        AssertionError: a new kind of place can't be opened without being told more; name an example above.
    """
    yield "search-results", SearchPlace(QUERIES[lang])
    yield "search-nothing", SearchPlace("qqqqzzzzxxxx")
    for kind in get_args(places.Place):
        name = kind.__name__.removesuffix("Place").lower()
        if kind in _FULLER:
            yield from ((name + more, place) for more, place in _FULLER[kind])
            continue
        needed = [field.name for field in dataclasses.fields(kind) if not _has_default(field)]
        assert not needed, f"{kind.__name__} needs {needed}: name an example"
        yield name, kind()


def open_place(user: User, place: Place) -> None:
    """Go there and wait until everything asked for is shown."""
    if isinstance(place, SearchPlace) and place.query:
        user.window.search_for(place.query)
    else:
        user.window.go(place)
    settle(user)


def settle(user: User) -> None:
    """Until nothing more is on its way."""
    for _ in range(5):
        user.until(lambda: not user.program.backstage.jobs.is_busy and not _is_pausing(user))
        QApplication.processEvents()


def _is_pausing(user: User) -> bool:
    """Whether a page waits for a moment before it asks."""
    timers = user.window.findChildren(QTimer)
    return any(timer.isSingleShot() and timer.isActive() and timer.interval() < 1000 for timer in timers)


def _has_default(field: dataclasses.Field[object]) -> bool:
    return field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
