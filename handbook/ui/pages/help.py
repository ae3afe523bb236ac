"""The help: chapters on one side, their text with pictures of the program on the other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from handbook.model.articles import Article, Heading, Item, Paragraph, Picture
from handbook.model.markup import plain
from handbook.paths import resources_folder
from handbook.services.help import help_articles, picture_file
from handbook.ui.kit.chips import MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import Breadth, TextSize
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import ContentsRow
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import HelpPlace, Place, ShortcutsPlace
from handbook.ui.reading.find_bar import FindBar
from handbook.ui.reading.parts import HeadingPart, LinePart, Part, PicturePart, Run, TextPart
from handbook.ui.reading.view import ReadingView

_LINK = "handbook:help-"
_KEYS = "keys"
_TEXT_EM, _LIST_EM = 46, 18
_PICTURE_PX = 660
_SIDE = 24
_HANGING_PX = 20


class HelpPage(Page):
    """Reads the chapters once; a chapter is opened by its row, by a link, or by F1 on the page it is about.

    Attributes:
        contents, menu: the chapters, and the list of keys; the menu where there is no room for the list.
        view: the text of the open chapter.
    """

    def __init__(
        self, surroundings: Surroundings, languages: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._articles: tuple[Article, ...] = ()
        self._chapter = ""
        self._shown_px = 0.0
        self.contents = RowList(self.look, self.tr("Chapters"), self)
        self.view = ReadingView(self.look)  # Tab comes here after the menu
        self.view.set_column(_TEXT_EM, _SIDE, 16)
        self._bar = FindBar(self.look, self.view)
        self.menu = MenuChip(self.look, self.tr("Chapter"), required=True)
        self._lay_out()
        self.menu.choice_changed.connect(lambda keys: self._on_row_opened(keys[0]))
        self.contents.row_chosen.connect(lambda key: self._show(str(key)))
        self.contents.row_opened.connect(self._on_row_opened)
        self.view.link_chosen.connect(self._on_link_chosen)
        self.look.changed.connect(self._on_look_changed)
        self._on_look_changed()

    def open_place(self, place: Place) -> None:
        """Open a chapter."""
        assert isinstance(place, HelpPlace)
        self._chapter = place.chapter or self._chapter
        if self._articles:
            self._choose()
            return
        folder, lang = resources_folder(), self.surroundings.ui_language
        self.jobs.read(Lane.PAGES, "help", lambda _: help_articles(folder, lang), self._on_read)

    def set_languages(self, languages: tuple[str, ...]) -> None:
        """The help speaks the program's language, whatever that of the content is."""
        self.languages = languages

    def take_focus(self) -> None:
        """Into the text, which is what one came for."""
        self.view.setFocus()

    def find_in_page(self) -> bool:
        """Find words in the open chapter."""
        self._bar.open_bar()
        return True

    def key_hints(self) -> tuple[str, ...]:
        """How to go on."""
        return (self.tr("Ctrl+F find in this chapter"), self.tr("Alt+← back to where you were"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Chapters over the text where it is narrow; pictures as wide as there is room."""
        super().resizeEvent(event)
        self._settle()
        if self._picture_px() != self._shown_px:
            self._show(self._chapter)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.addWidget(self.contents)
        text = QVBoxLayout()
        text.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self.menu)
        self._head.addStretch(1)
        text.addLayout(self._head)
        text.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._column)
        row.addLayout(text, 1)

    def _on_read(self, articles: tuple[Article, ...]) -> None:
        self._articles = articles
        rows = [*((article.chapter, article.title) for article in articles), (_KEYS, self.tr("All keys"))]
        self.contents.set_rows([ContentsRow(key, title) for key, title in rows])
        self.menu.set_choices([Choice(key, title) for key, title in rows])
        self._choose()

    def _choose(self) -> None:
        if not self._articles:
            return  # a damaged installation: the list still leads to the keys
        known = {article.chapter for article in self._articles}
        self._chapter = self._chapter if self._chapter in known else self._articles[0].chapter
        self.contents.choose(self._chapter)
        self._show(self._chapter)

    def _show(self, chapter: str) -> None:
        """Read the pictures of a chapter, then show it."""
        article = next((article for article in self._articles if article.chapter == chapter), None)
        if article is None:
            return
        self._chapter, self._shown_px = chapter, self._picture_px()
        self.menu.set_chosen((chapter,))
        shade = "dark" if self.look.theme.is_dark else "light"  # bright pictures glare at night
        folder, lang = resources_folder(), self.surroundings.ui_language
        names = [block.name for block in article.blocks if isinstance(block, Picture)]
        files = {name: picture_file(folder, lang, f"{name}-{shade}") for name in names}
        width, ratio = self.look.metrics.px(self._picture_px()), self.devicePixelRatioF()
        self.jobs.read(
            Lane.PAGES,
            "help",
            lambda _: {name: _scaled(file, width, ratio) for name, file in files.items()},
            lambda pictures: self._on_pictures_read(article, pictures),
        )

    def _on_pictures_read(self, article: Article, pictures: Mapping[str, QImage]) -> None:
        for name, picture in pictures.items():
            self.view.pictures.add(name, picture)
        self.view.setAccessibleName(article.title)
        self.view.show_parts(help_parts(article, self._picture_px()), self.surroundings.ui_language)

    def _picture_px(self) -> float:
        """As wide as the column, at most; in px at 100 %."""
        unit = self.look.metrics
        room = self.view.viewport().width() - 2 * unit.px(_SIDE) - unit.px(_HANGING_PX)
        return max(200.0, min(_PICTURE_PX, room * 100 / unit.px(100)))

    def _on_row_opened(self, key: object) -> None:
        if key == _KEYS:
            self.place_chosen.emit(ShortcutsPlace())
        else:
            self._show(str(key))
            self.view.setFocus()

    def _on_link_chosen(self, address: str) -> None:
        if address.startswith(_LINK):
            self.place_chosen.emit(HelpPlace(address.removeprefix(_LINK)))

    def _on_look_changed(self) -> None:
        self._settle()
        self._show(self._chapter)

    def _settle(self) -> None:
        unit = self.look.metrics
        is_narrow = unit.breadth(self.window().width()) <= Breadth.SINGLE
        self.contents.setVisible(not is_narrow)
        self.menu.setVisible(is_narrow)
        self._head.setContentsMargins(
            *(unit.px(_SIDE) if is_narrow else 0, unit.small if is_narrow else 0) * 2
        )
        self.contents.setFixedWidth(unit.em(_LIST_EM))
        self._column.setContentsMargins(0, unit.small, 0, 0)


def _scaled(file: Path, width: int, ratio: float) -> QImage:
    """A picture as large as it is shown, because a text document scales coarsely; an empty one if it is missing."""
    picture = QImage(str(file))
    if not picture.isNull():
        picture = picture.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
    return picture


def help_parts(article: Article, picture_px: float) -> list[Part]:
    """An article as parts of a page."""
    parts: list[Part] = [LinePart((Run(article.title, size=TextSize.PAGE, bold=True),), 0)]
    is_first = False
    for block in article.blocks:
        above = 14 if is_first else 8
        is_first = isinstance(block, Heading)
        match block:
            case Heading():
                parts.append(HeadingPart("", (block.text,)))
            case Paragraph():
                parts.append(TextPart(block.text, above))
            case Item():
                sign = f"{block.number}." if block.number else "•"
                parts.append(TextPart(block.text, above - 4, _HANGING_PX, sign))
            case Picture():
                parts.append(PicturePart(block.name, plain(block.description), picture_px))
    return parts
