"""The lens at work in the window: button, panel, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook.services.lens import LensChoices
from handbook.ui.kit.jobs import JobRunner, Lane
from handbook.ui.kit.look import Look
from handbook.ui.lens.button import LensButton
from handbook.ui.lens.panel import LensPanel
from handbook.ui.lens.state import LensState

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook


class LensDesk(QObject):
    """Keeps the button true and opens the panel under it."""

    def __init__(
        self,
        look: Look,
        jobs: JobRunner[Handbook],
        state: LensState,
        button: LensButton,
        ui_language: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._jobs = jobs
        self._state = state
        self._button = button
        self._ui_language = ui_language
        self._choices = LensChoices((), (), ())
        button.setEnabled(False)
        button.clicked.connect(self.open_panel)
        state.changed.connect(self._show_lens)

    def refresh(self) -> None:
        """The content is new: other profiles and countries may stand to choose."""
        from handbook.services.lens import lens_choices  # late: the window starts without it

        lang = self._ui_language
        self._jobs.read(Lane.PAGES, "lens", lambda handbook: lens_choices(handbook, lang), self._on_choices)

    def open_panel(self) -> LensPanel:
        """Show the panel."""
        panel = LensPanel(self._look, self._state, self._choices, self._button)
        panel.open_below(self._button)
        return panel

    def _on_choices(self, choices: LensChoices) -> None:
        self._choices = choices
        self._button.setEnabled(True)
        self._show_lens()

    def _show_lens(self) -> None:
        self._button.show_lens(self._state.lens, self._choices)
