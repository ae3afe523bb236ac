"""For whom this sitting looks; never written anywhere."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from handbook.model.lens import CLEAR, NO_FOREIGN_PASSPORT, Lens


class LensState(QObject):
    """The lens of the window.

    Signals:
        changed: another lens holds.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lens = CLEAR

    @property
    def lens(self) -> Lens:
        """The lens that holds."""
        return self._lens

    def choose(self, lens: Lens) -> None:
        """Let another lens hold."""
        if lens != self._lens:
            self._lens = lens
            self.changed.emit()

    def clear(self) -> None:
        """Ask for nobody in particular."""
        self.choose(CLEAR)


def with_profile(lens: Lens, code: str) -> Lens:
    """`lens` with this profile added or taken off; a paper that contradicts it goes."""
    profiles = _toggled(lens.profiles, code)
    documents = lens.documents
    if NO_FOREIGN_PASSPORT in profiles:
        documents = tuple(paper for paper in documents if paper != "foreign_passport")
    return Lens(profiles, documents, lens.country)


def with_document(lens: Lens, code: str) -> Lens:
    """`lens` with this paper added or taken off; "none" stands alone, and a profile that contradicts it goes."""
    documents = _toggled(lens.documents, code)
    if code == "none" and "none" in documents:
        documents = ("none",)
    elif code != "none":
        documents = tuple(paper for paper in documents if paper != "none")
    profiles = lens.profiles
    if "foreign_passport" in documents:
        profiles = tuple(profile for profile in profiles if profile != NO_FOREIGN_PASSPORT)
    return Lens(profiles, documents, lens.country)  # type: ignore[arg-type]


def _toggled(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    return tuple(each for each in codes if each != code) if code in codes else (*codes, code)
