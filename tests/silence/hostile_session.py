"""A sitting with hostile content: every view that shows foreign text shows all of it.

`python -m tests.silence.hostile_session PLAN.json [ARGUMENT…]`; says at the end, as JSON, how long the window's thread
was busy in one go, in processor time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from handbook.ui.contacts.card import OrganisationCardView
from handbook.ui.kit.banner import Banner
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.buttons import TextButton
from handbook.ui.kit.chips import Chip
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.text import ElidedLabel, plain_label, plain_tooltip
from handbook.ui.pages.country import CountryPageView
from handbook.ui.pages.packs import PacksPage
from handbook.ui.pages.search import SearchPage
from handbook.ui.places import CountryPlace, OrganisationsPlace, PacksPlace, SearchPlace
from tests.silence.hostile import BAIT, SHOWN_COUNTRIES, documents
from tests.silence.session import Plan, Sitting, play

_QUERIES = (BAIT, "passport виза", "אבג", "formula", "WWWW", "x")
_KIT_CHARACTERS = 4_000
"""Longer texts come from nowhere: fields of content end at 2,000, names of files at 255."""
_ORGANISATIONS, _HITS = 10, 5
_COPIED = {
    "text/plain",
    "text/plain;charset=utf-8",
    "x-kde-passwordManagerHint",
    "application/x-field-handbook",
}
"""Plain text, and the marks by which clipboard managers are asked to keep out and copies are known as ours."""


class HostileSitting(Sitting):
    """Goes everywhere and looks at everything."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan)
        self.longest: dict[str, float] = {}
        self._step = ""

    def play(self) -> None:
        """Import the pack, look at everything it brought, and end."""
        self.until(lambda: self.window.interior._preparer.index_is_ready)
        for step in (
            self.take_pack, self.look_through_searches, self.look_through_countries, self.look_through_cards,
            self.compare, self.ask_routes, self.count_days, self.save_sheet, self.look_at_a_strange_file,
            self.fill_the_kit,
        ):  # fmt: skip
            self._step = step.__name__
            self.mark(self._step)
            step()
            self.settle()
        print(json.dumps(self.longest), flush=True)
        self.window.close()

    def until(self, true: Callable[[], bool]) -> None:
        """One turn of the event loop at a time, so that the longest is known."""
        end = time.monotonic() + 120
        while not true():
            assert time.monotonic() < end, self._step
            self._timed(lambda: QApplication.processEvents())
            time.sleep(0.002)

    def settle(self) -> None:
        pause = time.monotonic() + 0.2
        self.until(lambda: time.monotonic() > pause)
        self.until(lambda: not self.window.interior._jobs.is_busy)

    def look_at_preview(self, page: PacksPage) -> None:
        keys = [key for row in page.preview.list.rows() if (key := getattr(row, "key", None)) is not None]
        for key in keys:
            self._timed(lambda key=key: page.preview.list.choose(key))  # type: ignore[misc]
            self._timed(QApplication.processEvents)
        self.read_aloud()

    def take_pack(self) -> None:
        if not self._plan.pack:
            return
        self.window.go(PacksPlace(Path(self._plan.pack)))
        page = self.page(PacksPage)
        self.until(lambda: page.preview.inspection is not None)
        self.settle()
        self.look_at_preview(page)
        page.preview.bar.apply.click()
        self.until(lambda: not page.exchanger.is_working)
        self.settle()
        assert page.result.isVisible(), "the pack was refused"

    def look_through_searches(self) -> None:
        for query in _QUERIES:
            self.window.go(SearchPlace())
            self.type_query(query)
            self.settle()
            page = self.page(SearchPage)
            rows = self.child(RowList) if page.result_count() else None
            keys = [key for row in rows.rows() if (key := getattr(row, "key", None))] if rows else []
            for key in keys[:_HITS]:
                assert rows is not None
                rows.choose(key)
                self.settle()
        self.read_aloud()

    def look_through_countries(self) -> None:
        for number, country in enumerate(SHOWN_COUNTRIES):
            self.window.go(CountryPlace(country))
            self.settle()
            if number < 2:
                self.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
                self.settle()
            view = self.page(CountryPageView).body.area.view
            bar = view.verticalScrollBar()
            for place in range(0, bar.maximum(), max(1, view.viewport().height())):
                bar.setValue(place)
                self._timed(QApplication.processEvents)
            self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, view)
            self.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier, view)
            self.check_clipboard()
        self.read_aloud()

    def look_through_cards(self) -> None:
        self.window.go(OrganisationsPlace())
        self.settle()
        keys = [row.key for row in self.child(RowList).rows() if getattr(row, "key", None)]
        for number in range(min(_ORGANISATIONS, len(keys))):
            self.child(RowList).choose(keys[number])
            self.settle()
            card = self.child(OrganisationCardView)
            if card.body is None:
                continue
            card.body.copy_text.click()
            self.check_clipboard()
            self.read_aloud()
            card.write_vcard(Path(self._plan.files["vcard"]).with_suffix(f".{number}.vcf"))
            self.settle()

    def look_at_a_strange_file(self) -> None:
        """A pack that is none, whose name is markup."""
        folder = Path(self._plan.files["vcard"]).parent
        name = f"<img src='~{BAIT}'>&amp;%n{{0}}\u202e.hbpack"
        (folder / name).write_bytes(b"<b>no pack</b>")
        self.window.go(PacksPlace(folder / name))
        self.settle()
        self.read_aloud()

    def fill_the_kit(self) -> None:
        look = self.window._look
        for text in documents().values():
            if len(text) > _KIT_CHARACTERS:
                continue
            parts: list[QWidget] = [
                plain_label(text, wrap=True), ElidedLabel(text), TextButton(look, text), Chip(look, text), Banner(look),
                SafeBrowser(look),
            ]  # fmt: skip
            for part in parts:
                plain_tooltip(part, text)
                if isinstance(part, Banner):
                    part.say(text, text, details=text)
                if isinstance(part, SafeBrowser):
                    part.setPlainText(text)
                part.resize(300, 200)
                self._timed(part.grab)
                self._hover(part)
                part.deleteLater()
            self._timed(QApplication.processEvents)

    def check_clipboard(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        formats = {each for each in data.formats() if not each.startswith("application/x-qt")}
        assert formats <= _COPIED, formats
        assert not data.hasHtml() and not data.hasUrls() and not data.hasImage()

    def read_aloud(self) -> None:
        """What a screen reader asks for, and what a resting pointer shows."""
        for widget in self.window.findChildren(QWidget):
            if not isValid(widget):
                continue  # the tooltip of one before, gone by now
            spoken = QAccessible.queryAccessibleInterface(widget)
            if spoken is not None:
                for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
                    spoken.text(kind)
            if widget.isVisible() and widget.toolTip():
                self._hover(widget)

    def _hover(self, widget: QWidget) -> None:
        place = QPoint(2, 2)
        event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
        self._timed(lambda: QApplication.sendEvent(widget, event))
        QToolTip.hideText()

    def _timed(self, act: Callable[[], object]) -> None:
        start = time.thread_time()
        act()
        spent = 1000 * (time.thread_time() - start)
        self.longest[self._step] = max(spent, self.longest.get(self._step, 0.0))


if __name__ == "__main__":
    sys.exit(play(Path(sys.argv[1]), sys.argv[2:], HostileSitting))
