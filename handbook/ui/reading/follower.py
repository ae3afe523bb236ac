"""Follows links of texts: to places of the handbook, to everything about a statement, or to an address to read."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote, unquote

from PySide6.QtCore import QObject, QUrl, Signal

from handbook.errors import NotFound
from handbook.services.doubts import Doubt
from handbook.services.handbook import Handbook
from handbook.services.records import StatementDetail, record, statement_detail
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.jobs import Lane
from handbook.ui.page import Surroundings
from handbook.ui.places import CountryPlace, OrganisationsPlace, Place, SearchPlace
from handbook.ui.reading.parts import COPY_SCHEME, DETAIL_SCHEME, SHOW_SCHEME
from handbook.ui.reading.plain_text import statement_as_text

_HANDBOOK = "handbook:"


class LinkFollower(QObject):
    """Asks the handbook what a link means.

    Signals:
        place_found(Place): it leads there.
        detail_found(StatementDetail): what was asked about a statement.
        address_found(str): it leads out of the handbook; show it, never open it.
        notice_raised(str): what happened, in a few words.
    """

    place_found = Signal(object)
    detail_found = Signal(object)
    address_found = Signal(str)
    notice_raised = Signal(str)

    def __init__(
        self, surroundings: Surroundings, languages: Callable[[], tuple[str, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs = surroundings.jobs
        self._uncovered = surroundings.uncovered
        self._languages = languages
        self._topic = f"link {id(self):x}"

    def follow(self, address: str) -> None:
        """A link was chosen."""
        if address.startswith(DETAIL_SCHEME):
            self.ask_detail(address.removeprefix(DETAIL_SCHEME))
        elif address.startswith(COPY_SCHEME):
            copy_text(unquote(address.removeprefix(COPY_SCHEME)))
            self.notice_raised.emit(self.tr("Copied"))
        elif address.startswith(SHOW_SCHEME):
            self._uncovered.uncover(unquote(address.removeprefix(SHOW_SCHEME)))
        elif address.startswith(_HANDBOOK):
            name, languages = address.removeprefix(_HANDBOOK), self._languages()
            self._jobs.read(
                Lane.PAGES, self._topic, lambda handbook: place_of(handbook, name, languages[0]),
                self._on_place_found, self._on_failed,
            )  # fmt: skip
        else:
            self.address_found.emit(encoded_address(address))

    def ask_detail(self, statement: str) -> None:
        """Everything about a statement is wanted."""
        self._read_detail(statement, self.detail_found.emit)

    def ask_copy(self, statement: str) -> None:
        """A statement is to be copied as text, with its date and sources."""
        self._read_detail(statement, self._on_copy_found)

    def drop(self) -> None:
        """What was asked is no longer wanted."""
        self._jobs.drop(self._topic)

    def _read_detail(self, statement: str, done: Callable[[StatementDetail], None]) -> None:
        languages = self._languages()
        self._jobs.read(
            Lane.PAGES, self._topic, lambda handbook: statement_detail(handbook, statement, languages),
            done, self._on_failed,
        )  # fmt: skip

    def _on_place_found(self, place: Place) -> None:
        self.place_found.emit(place)

    def _on_copy_found(self, detail: StatementDetail) -> None:
        copy_text(statement_as_text(detail))
        self.notice_raised.emit(self.tr("Copied with date and sources"))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, NotFound):
            self._jobs.failed.emit(error)
            return
        self.notice_raised.emit(self.tr("This link leads nowhere: the record is not in the handbook"))


def copy_link(text: str) -> str:
    """The link that copies `text`."""
    return COPY_SCHEME + quote(text, safe="")


def show_link(doubt: Doubt) -> str:
    """The link that shows contacts all the same."""
    return SHOW_SCHEME + quote(doubt.key, safe="")


def encoded_address(address: str) -> str:
    """An address in ASCII, so that look-alike letters stand out."""
    return bytes(QUrl(address).toEncoded().data()).decode("ascii")


def place_of(handbook: Handbook, name: str, lang: str) -> Place:
    """Where `handbook:<name>` leads.

    Raises:
        NotFound: there is no such record.
    """
    found = record(handbook, name)
    if found.kind == "statement":
        return CountryPlace(str(found.country), found.topic, name)
    if found.kind == "organisation":
        return OrganisationsPlace(organisation=name)
    if found.kind == "country":
        return CountryPlace(name.upper())
    phrasings = {tag: texts[0] for tag, texts in found.record.phrasings.items()}
    return SearchPlace(handbook.vocabulary.text(phrasings, lang))
