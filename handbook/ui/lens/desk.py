"""The lens at work in the window: button, panel, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from handbook.ui.kit.jobs import Lane
from handbook.ui.lens.button import LensButton
from handbook.ui.page import Surroundings

if TYPE_CHECKING:
    from handbook.model.private import Case
    from handbook.services.handbook import Handbook
    from handbook.services.lens import LensChoices
    from handbook.services.private.notes import PrivateNotes
    from handbook.ui.lens.panel import LensPanel


class LensDesk(QObject):
    """Keeps the button true and opens the panel under it.

    Signals:
        told(str): a short sentence for the status line.
    """

    told = Signal(str)

    def __init__(self, surroundings: Surroundings, button: LensButton, parent: QObject) -> None:
        super().__init__(parent)
        self._look = surroundings.look
        self._jobs = surroundings.jobs
        self._state = surroundings.lens
        self._notes = surroundings.notes
        self._ui_language = surroundings.ui_language
        self._button = button
        self._choices: LensChoices | None = None
        button.clicked.connect(self.open_panel)
        self._state.changed.connect(self._show_lens)

    def refresh(self) -> None:
        """The content is new: other profiles and countries may stand to choose."""
        from handbook.services.lens import lens_choices  # late: the window starts without it

        lang = self._ui_language
        self._jobs.read(Lane.PAGES, "lens", lambda handbook: lens_choices(handbook, lang), self._on_choices)

    def open_panel(self) -> LensPanel | None:
        """Show the panel, once it is known what can be chosen."""
        if self._choices is None:
            return None
        from handbook.ui.lens.panel import LensPanel  # late: most sittings begin without it

        panel = LensPanel(self._look, self._state, self._choices, self._button)
        panel.save_asked.connect(self.save_case)
        panel.open_below(self._button)
        return panel

    def save_case(self) -> None:
        """Keep the lens as a case, once the notes are open."""
        lens, lang = self._state.lens, self._ui_language
        if lens.is_clear:
            return

        def keep(notes: PrivateNotes, handbook: Handbook) -> Case:
            from handbook.services.private.keeping import keep_case

            return keep_case(notes, handbook, lens, lang)

        self._notes.when_open(lambda: self._notes.do(keep, lambda _: self._say_saved(), for_=self))

    def _say_saved(self) -> None:
        self.told.emit(self.tr("Case saved"))

    def _on_choices(self, choices: LensChoices) -> None:
        self._choices = choices
        self._button.setEnabled(True)
        self._show_lens()

    def _show_lens(self) -> None:
        if self._choices is not None:
            self._button.show_lens(self._state.lens, self._choices)
