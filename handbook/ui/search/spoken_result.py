"""What came of a search, said to those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from handbook.services.find import Found
from handbook.ui.kit.spoken import announce

PAUSE_MS = 700
"""So long after the last letter: the reader is still saying the letters before."""


def total(found: Found) -> int:
    """How many results there are of the kinds that are shown; of some kinds the list holds only the first."""
    return sum(found.kinds.get(kind, 0) for kind in {hit.kind for hit in found.hits})


class SpokenResult(QTimer):
    """Announces the repair and the number of results once the typing has paused."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, singleShot=True, interval=PAUSE_MS)
        self._sentence = ""
        self.timeout.connect(lambda: announce(page, self._sentence))

    def say(self, found: Found, repair: str) -> None:
        """Say this, unless other results come before it is said.

        Args:
            found: what was found.
            repair: what was searched for instead; empty where nothing was repaired.
        """
        if found.hits:
            result = self.tr("%n results", "", total(found))
        else:
            result = self.tr("Nothing found for “{query}”.").format(query=found.query)
        self._sentence = f"{repair} {result}".strip()
        self.start()
