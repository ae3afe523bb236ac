"""What the window says about the program's own state: progress, notices, errors, trust."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from handbook.errors import HandbookError, StoreMissing
from handbook.logs import get_logger
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.progress import ProgressLine, WorkBar
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.languages import content_language
from handbook.ui.window.preparer import Preparer
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.errors import error_sentence

if TYPE_CHECKING:
    from handbook.services.installed import Installed
    from handbook.ui.kit.tags import TagTone

_TITLES = {"content": "notices.loading", "index": "notices.indexing"}


class Notices(QObject):
    """Turns what happens behind the window into sentences on its banner and bars."""

    def __init__(
        self, banner: Banner, work: WorkBar, line: ProgressLine, preparer: Preparer, ui_language: str
    ) -> None:
        super().__init__(banner)
        self._banner = banner
        self._work = work
        self._line = line
        self._preparer = preparer
        self._words = Words(ui_language)
        self._task = ""
        self._offered: frozenset[Path] = frozenset()
        self._offer = ""
        self._act: Callable[[], None] = preparer.start
        preparer.progressed.connect(self._on_progressed)
        preparer.index_ready.connect(self._on_ready)
        preparer.noticed.connect(self.tell)
        preparer.failed.connect(self._on_failed)
        work.cancelled.connect(self._on_cancelled)
        banner.action_chosen.connect(self._on_action_chosen)

    def tell(self, code: str) -> None:
        """A notice of the catalogue `notices`."""
        self._banner.say(self._words.sentence(f"notices.{code}"), tone=BannerTone.MID)

    def tell_error(self, error: Exception) -> None:
        """An error that nobody else could make sense of; our own bugs are told by their kind only."""
        if isinstance(error, StoreMissing):
            return  # a page asked before the content was loaded; it asks again when it is
        if isinstance(error, HandbookError):
            self._banner.say(error_sentence(error, self._words), tone=BannerTone.HIGH)
            return
        get_logger(__name__).error("bug in a job: %s", type(error).__name__)
        sentence = self._words.sentence("errors.internal", kind=type(error).__name__)
        self._banner.say(sentence, tone=BannerTone.HIGH)

    def show_trust(self, status: StatusLine, facts: Installed) -> None:
        """How far the content can be trusted, first thing in the status line."""
        langs = (self._words.lang, content_language(self._words.lang), *facts.titles)
        title = next(facts.titles[lang] for lang in langs if lang in facts.titles)
        counted = self._words.count("notices.statements", facts.statements)
        icon, sentence, tone = self._trust(facts)
        status.set_trust(icon, sentence, tone, f"{title} · {facts.publisher} · {counted}")

    def _trust(self, facts: Installed) -> tuple[str, str, TagTone]:
        """Icon, sentence and colour of the trust line (visual.md, "Signs")."""
        if facts.origin == "unsigned" or facts.issued is None or facts.fresh_until is None:
            return "alert-triangle", self._words.sentence("notices.unsigned"), "mid"
        until = format_date(facts.fresh_until, self._words.lang)
        if facts.status == "clock_wrong":
            return "clock-x", self._words.sentence("notices.clock_wrong"), "high"
        if facts.status == "fresh":
            sentence = self._words.sentence("notices.signed", version=facts.version, until=until)
            return "shield-check", sentence, "good"
        return "clock-exclamation", self._words.sentence("notices.out_of_date", until=until), "stale"

    def offer_packs(self, packs: Collection[Path], open_page: Callable[[], None], *, is_seen: bool) -> None:
        """Packs on sticks: what was plugged in is offered once; nothing is taken from it by itself.

        Args:
            packs: all that are there now.
            open_page: where to look at them.
            is_seen: the reader has them on view anyway.
        """
        new = frozenset(packs) - self._offered
        self._offered = frozenset(packs)
        if not packs and self._offer and self._banner.accessibleName() == self._offer:
            self.forget()  # the stick is out
        if not new or is_seen:
            return
        self._act = open_page
        self._offer = self.tr("A stick with packs was plugged in: %n pack(s)", "", len(new))
        self._banner.say(
            self._offer,
            tone=BannerTone.INFO,
            icon="usb",
            action=self.tr("Look at them"),
        )

    def forget(self) -> None:
        """Say nothing any more; what is being done shows itself again."""
        self._banner.say("")
        self._banner.hide()
        self._act = self._preparer.start

    def end(self) -> None:
        """The window goes away; the preparer stays."""
        self._preparer.progressed.disconnect(self._on_progressed)
        self._preparer.index_ready.disconnect(self._on_ready)
        self._preparer.noticed.disconnect(self.tell)
        self._preparer.failed.disconnect(self._on_failed)

    def _on_progressed(self, task: str, done: int, total: int) -> None:
        sentence = self._words.sentence(_TITLES[task])
        if total:
            sentence = self._words.sentence("notices.progress", what=sentence, done=done, total=total)
            self._line.set_share(done / total)
        if task != self._task:
            self._task = task
            self._work.begin(sentence)
        else:
            self._work.say(sentence)

    def _on_ready(self) -> None:
        self._task = ""
        self._work.end()

    def _on_failed(self, error: HandbookError) -> None:
        self._on_ready()
        self._act = self._preparer.start
        again = self._words.sentence("notices.again")
        self._banner.say(error_sentence(error, self._words), tone=BannerTone.HIGH, action=again)

    def _on_cancelled(self) -> None:
        self._preparer.cancel()
        self._on_ready()
        self._act = self._preparer.start
        self._banner.say(
            self._words.sentence("notices.stopped"),
            tone=BannerTone.MID,
            action=self._words.sentence("notices.again"),
        )

    def _on_action_chosen(self) -> None:
        self._banner.hide()
        self._act()
