"""Updates from the internet: what the page of packs asks of a mirror, and what is done with the answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from handbook.errors import HandbookError, PackUntrusted
from handbook.services.fetch_order import Arrival
from handbook.ui.kit.banner import BannerTone
from handbook.ui.packs.fetcher import MirrorFetcher
from handbook.ui.packs.files import PrivateFolder
from handbook.ui.packs.mirror_view import MirrorChoice, MirrorView
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.sticks import SUFFIX
from handbook.ui.page import Surroundings
from handbook.words import Words
from handbook.words.errors import error_sentence

_DECEIVED = frozenset({"mirror.certificate", "mirror.altered", "mirror.too_long"})
"""Somebody may be standing in between."""


class MirrorDesk(QObject):
    """Keeps what came until it is looked at.

    Attributes:
        view: where the reader asks.
        fetcher: asks.

    Signals:
        arrived: a pack has come and the reader waits for it; `take` hands it over.
        told(str): a pack has come while the reader was elsewhere.
        chosen(str, str): address and proxy are to be remembered; empty: forgotten.
    """

    arrived = Signal()
    told = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, surroundings: Surroundings, names: PackNames, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(names.lang)
        self._names = names
        settings = surroundings.settings
        self.view = MirrorView(surroundings.look, names, settings.mirror_address, settings.mirror_proxy)
        self.fetcher = MirrorFetcher(surroundings.jobs, self)
        self._folder: PrivateFolder | None = None
        self._file: Path | None = None
        self.view.asked.connect(self._on_asked)
        self.view.stopped.connect(self.fetcher.stop)
        self.fetcher.progressed.connect(self.view.show_progress)
        self.fetcher.arrived.connect(self._on_arrived)
        self.fetcher.stopped.connect(self._on_stopped)
        self.fetcher.failed.connect(self._on_failed)

    def take(self) -> Path | None:
        """The pack that came, once; None if there is none. It stays there until another mirror is asked."""
        file, self._file = self._file, None
        return file

    def _on_asked(self, choice: MirrorChoice) -> None:
        self.chosen.emit(*((choice.address, choice.proxy) if choice.is_remembered else ("", "")))
        self._folder = PrivateFolder()
        self.view.begin()
        self.fetcher.begin(choice.address, choice.proxy, self._folder.path / f"update{SUFFIX}")

    def _on_arrived(self, arrival: Arrival, is_held_back: bool) -> None:
        self.view.end()
        if arrival.file is not None:
            self._file = arrival.file
            if self.view.isVisible():
                self.arrived.emit()
            else:
                self.told.emit(self.tr("What is new has come from the mirror: it waits under Packs."))
            return
        issued = self._names.day(arrival.issued)
        if is_held_back:
            told = self._words.sentence("mirror.held_back", version=arrival.version, issued=issued)
            self.view.say(told, BannerTone.MID)
        else:
            told = self._words.sentence("mirror.newest", version=arrival.version, issued=issued)
            self.view.say(told, BannerTone.INFO, "circle-check")

    def _on_stopped(self) -> None:
        self.view.end()
        self.view.say(self.tr("Stopped. What came so far is kept for the next time you ask."))

    def _on_failed(self, error: HandbookError) -> None:
        self.view.end()
        is_alarming = isinstance(error, PackUntrusted) or error.code in _DECEIVED
        self.view.say(error_sentence(error, self._words), BannerTone.HIGH if is_alarming else BannerTone.MID)
