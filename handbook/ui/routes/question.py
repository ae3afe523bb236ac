"""The question above the routes, as a sentence: from where, with which papers, who, how many steps."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from handbook.model.codes import CountryCode
from handbook.model.lens import Lens
from handbook.services.lens import LensChoices
from handbook.ui.kit.buttons import ButtonKind
from handbook.ui.kit.chips import MenuChip
from handbook.ui.kit.choices import Choice, ChoicePopup
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import coloured, plain_label
from handbook.ui.lens_state import LensState, with_document, with_profile

MOST_STEPS = 4


class QuestionBar(QWidget):
    """The question. Papers, people and place are those of the lens; only the steps are the page's own.

    Signals:
        steps_chosen(int): how many legs at most.
        start_chosen(str): the country to begin from.
    """

    steps_chosen = Signal(int)
    start_chosen = Signal(str)

    def __init__(self, look: Look, state: LensState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = state
        self._title = plain_label(self.tr("Routes"))
        self._from = self._chip(self.tr("choose the country"), self.tr("From which country"))
        self._papers = self._chip(self.tr("any papers"), self.tr("With which papers"), several=True)
        self._people = self._chip(self.tr("anybody"), self.tr("Who"), several=True)
        self._steps = self._chip("", self.tr("How many steps"))
        self._steps.set_choices(
            [Choice(str(count), self.tr("up to %n step(s)", "", count)) for count in range(1, MOST_STEPS + 1)]
        )
        self._words = [plain_label(text) for text in (self.tr("from"), self.tr("with"), self.tr("who"))]
        parts = QWidget()
        self._flow = FlowLayout(look.metrics.small, parts)
        self._flow.addWidget(self._title)
        for word, chip in zip(self._words, (self._from, self._papers, self._people), strict=True):
            self._flow.addWidget(word)
            self._flow.addWidget(chip)
        self._flow.addWidget(self._steps)
        self._row = QHBoxLayout(self)
        self._row.addWidget(parts, 1)
        self._from.choice_changed.connect(lambda keys: self.start_chosen.emit(keys[0]))
        self._steps.choice_changed.connect(lambda keys: self.steps_chosen.emit(int(keys[0])))
        self._papers.choice_changed.connect(self._on_papers_changed)
        self._people.choice_changed.connect(self._on_people_changed)
        self.setAutoFillBackground(True)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def show_choices(self, choices: LensChoices) -> None:
        """What can be chosen."""
        self._from.set_choices([Choice(code, name) for code, name in choices.countries])
        self._papers.set_choices([Choice(code, name) for code, name in choices.documents])
        self._people.set_choices([Choice(code, name) for code, name in choices.profiles])

    def show_question(self, start: CountryCode | None, lens: Lens, steps: int) -> None:
        """What is asked."""
        self._from.set_chosen((start,) if start else ())
        self._papers.set_chosen(lens.documents)
        self._people.set_chosen(lens.profiles)
        self._steps.set_chosen((str(steps),))

    def open_countries(self) -> ChoicePopup:
        """Let the country be chosen."""
        return self._from.open_popup()

    def _chip(self, title: str, name: str, *, several: bool = False) -> MenuChip:
        kind = ButtonKind.SECONDARY
        return MenuChip(self._look, title, name=name, several=several, required=True, kind=kind, small=False)

    def _on_papers_changed(self, keys: tuple[str, ...]) -> None:
        lens = self._state.lens
        for code in {*keys} ^ {*lens.documents}:
            lens = with_document(lens, code)
        self._state.choose(lens)

    def _on_people_changed(self, keys: tuple[str, ...]) -> None:
        lens = self._state.lens
        for code in {*keys} ^ {*lens.profiles}:
            lens = with_profile(lens, code)
        self._state.choose(lens)

    def _on_look_changed(self) -> None:
        look, unit = self._look, self._look.metrics
        self._title.setFont(look.fonts.heading(2))
        for word in self._words:
            word.setFont(look.fonts.body(14))
            coloured(word, look.theme.ink2)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.theme.surface)
        self.setPalette(ground)
        self._row.setContentsMargins(unit.pane, unit.small, unit.pane, unit.small)
        self._row.setSpacing(unit.medium)
