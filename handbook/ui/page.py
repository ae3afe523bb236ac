"""What all pages of the window share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handbook.settings import Settings
from handbook.ui.kit.jobs import JobRunner
from handbook.ui.kit.look import Look
from handbook.ui.lens_state import LensState
from handbook.ui.places import Place
from handbook.ui.private.desk import NotesDesk
from handbook.ui.private.keeper import RecordRef
from handbook.ui.uncovered import Uncovered

if TYPE_CHECKING:
    from handbook.services.handbook import Handbook


@dataclass(frozen=True)
class Surroundings:
    """What a page is given to work with.

    Attributes:
        look: colours, measures, fonts, icons.
        jobs: asks the handbook beside the window.
        ui_language: the program's language; labels made by `words` are in it.
        lens: for whom this sitting looks.
        settings: what was remembered when the window opened (sizes of panes).
        uncovered: which doubtful contacts are shown all the same.
        notes: the private notes, open or shut.
    """

    look: Look
    jobs: JobRunner[Handbook]
    ui_language: str
    settings: Settings
    uncovered: Uncovered = field(default_factory=Uncovered)
    lens: LensState = field(default_factory=LensState)
    notes: NotesDesk = field(default_factory=NotesDesk)


class Page(QWidget):
    """A page of the window.

    Signals:
        place_chosen(Place): the reader wants to go there.
        place_amended(Place): still here, but Back should come back to this.
        notice_raised(str): a short sentence for the status line ("Copied").
        hints_changed: `key_hints` are others now.
    """

    place_chosen = Signal(object)
    place_amended = Signal(object)
    notice_raised = Signal(str)
    hints_changed = Signal()

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        """Make the page.

        Args:
            surroundings: what it works with.
            languages: the content's languages: one, or two side by side.
            parent: its owner.
        """
        super().__init__(parent)
        self.surroundings = surroundings
        self.look = surroundings.look
        self.jobs = surroundings.jobs
        self.languages = languages

    def open_place(self, place: Place) -> None:
        """Show a place of this page's kind; asks for what it needs and keeps showing the old till then."""
        raise NotImplementedError

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """Other languages of the content."""
        self.languages = languages
        self.refresh()

    def refresh(self) -> None:
        """The content is new, or the day: ask again and show it at the same spot."""

    def take_focus(self) -> None:
        """The reader came here by keyboard: put the focus where one would go on."""
        self.setFocus()

    def find_in_page(self) -> bool:
        """Ctrl+F: open the page's find bar; False where it has none."""
        return False

    def print_out(self) -> bool:
        """Ctrl+P on this page: print what it shows; False where the sheet has yet to be prepared."""
        return False

    def key_hints(self) -> tuple[str, ...]:
        """The keys worth naming in the status line, most useful first."""
        return ()

    def chosen_record(self) -> RecordRef | None:
        """What Ctrl+D keeps: the record the reader is at."""
        return None

    def splitter_sizes(self) -> dict[str, tuple[int, ...]]:
        """Sizes of panes to remember, by name."""
        return {}
