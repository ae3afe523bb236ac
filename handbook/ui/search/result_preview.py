"""What the chosen result says: an answer, a statement, a country in short, or an organisation's card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from handbook.services.answers import answer
from handbook.services.country import country_page
from handbook.services.find import HitRow
from handbook.services.handbook import Handbook
from handbook.services.records import OrganisationCard, organisation_card, statement_detail
from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.kit.jobs import Lane
from handbook.ui.page import Surroundings
from handbook.ui.reading.preview import PreviewPane

Shown = TypeVar("Shown")
Marks = frozenset[str]


class ResultPreview(QStackedWidget):
    """Asks for the record of a hit and shows it; keeps showing the last one until then.

    Signals:
        place_chosen(Place): a link or "Open" leads there.
        notice_raised(str): "Copied".
    """

    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = surroundings.jobs
        self._text = PreviewPane(surroundings)
        self._card = OrganisationCardView(surroundings)
        for part in (self._text, self._card):
            self.addWidget(part)
            part.place_chosen.connect(self.place_chosen)
            part.notice_raised.connect(self.notice_raised)

    def show_hit(self, hit: HitRow, languages: tuple[str, ...], marks: Marks) -> None:
        """Show the whole record of `hit`.

        Args:
            hit: the chosen result.
            languages: of the content, one or two.
            marks: word forms to mark, casefolded.
        """
        if hit.kind == "organisation":
            self._ask(lambda handbook: organisation_card(handbook, hit.id, languages[0]), self._show_card)
        elif hit.kind == "question":
            self._ask(
                lambda handbook: answer(handbook, hit.id, languages),
                self._shower(self._text.show_answer, marks),
            )
        elif hit.kind == "statement":
            self._ask(
                lambda handbook: statement_detail(handbook, hit.id, languages),
                self._shower(self._text.show_statement, marks),
            )
        else:
            self._ask(
                lambda handbook: country_page(handbook, hit.id, languages),
                self._shower(self._text.show_country, marks),
            )

    def take_focus(self) -> None:
        """Into what is shown."""
        part = self._text if self.currentWidget() is self._text else self._card
        part.take_focus()

    def _ask(self, task: Callable[[Handbook], Shown], show: Callable[[Shown], None]) -> None:
        self._jobs.read(Lane.PAGES, "preview", task, show)

    def _shower(self, show: Callable[[Shown, Marks], None], marks: Marks) -> Callable[[Shown], None]:
        def shower(record: Shown) -> None:
            show(record, marks)
            self.setCurrentWidget(self._text)

        return shower

    def _show_card(self, card: OrganisationCard) -> None:
        self._card.show_card(card)
        self.setCurrentWidget(self._card)
