"""Foreign text stays text: nothing in it is opened, everything of it is seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextDocument, QTextImageFormat
from pytestqt.qtbot import QtBot

from handbook.ui.kit.browser import SafeBrowser, SafeDocument, icon_address
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import ElidedLabel, inert_html, plain_label, plain_tooltip

ResourceType = QTextDocument.ResourceType


def hostile(path: Path) -> list[str]:
    return [
        f'<img src="file://{path}">',
        f'<img src="{path}">',
        '<img src="http://127.0.0.1:9/x.png">',
        '<img src="//host/share/x.png">',
        f'<link rel="stylesheet" href="file://{path}"><b>x</b>',
        '<a href="javascript:1">R&D</a>',
    ]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    path = tmp_path / "secret.png"
    image.save(str(path))
    return path


def test_labels_show_markup_as_it_is(look: Look, qtbot: QtBot, picture: Path) -> None:
    for text in hostile(picture):
        label = plain_label(text)
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.text() == text
        assert label.sizeHint().width() > 100


def test_tooltips_are_inert(look: Look, qtbot: QtBot, picture: Path) -> None:
    for text in hostile(picture):
        label = plain_label("x")
        qtbot.addWidget(label)
        plain_tooltip(label, text)
        document = QTextDocument()
        document.setHtml(label.toolTip())
        assert document.toPlainText() == text
        assert "<img" not in label.toolTip()
        assert label.accessibleDescription() == text
    assert inert_html("") == ""


def test_elided_label(look: Look, qtbot: QtBot) -> None:
    label = ElidedLabel("<b>слово</b> " * 40)
    qtbot.addWidget(label)
    label.resize(100, 20)
    label.show()
    assert label.accessibleDescription() == label.text()
    label.set_text("слово")
    assert label.toolTip() == ""
    assert label.accessibleName() == "слово"


@pytest.fixture
def browser(look: Look, qtbot: QtBot) -> SafeBrowser:
    found = SafeBrowser(look)
    qtbot.addWidget(found)
    return found


@pytest.mark.parametrize("kind", list(ResourceType))
def test_browser_loads_nothing(browser: SafeBrowser, picture: Path, kind: ResourceType) -> None:
    for address in (
        QUrl.fromLocalFile(str(picture)), QUrl(str(picture)), QUrl("http://127.0.0.1:9/"),
        QUrl("//host/share/x.png"), QUrl("data:image/png;base64,AAAA"), QUrl("qrc:/x"), QUrl(""),
    ):  # fmt: skip
        loaded = browser.loadResource(kind.value, address)
        assert (loaded.width(), loaded.height()) == (1, 1)
        assert loaded.pixelColor(0, 0).alpha() == 0


def test_pictures_of_the_disk_stay_away(browser: SafeBrowser, picture: Path) -> None:
    """Even if markup reached a page, through Qt's own loading of documents."""
    document = browser.document()
    document.setHtml(f'<img src="file://{picture}"><img src="{picture}">')
    for address in (f"file://{picture}", str(picture)):
        found = document.resource(ResourceType.ImageResource, QUrl(address))
        assert (found.width(), found.height()) == (1, 1)


def test_safe_document_loads_nothing(browser: SafeBrowser, picture: Path) -> None:
    document = SafeDocument(browser.pictures)
    found = document.resource(ResourceType.ImageResource, QUrl.fromLocalFile(str(picture)))
    assert (found.width(), found.height()) == (1, 1)


def test_browser_has_no_source_and_no_history(browser: SafeBrowser, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>secret</p>", "utf-8")
    browser.setSource(QUrl.fromLocalFile(str(page)))
    browser.setSource(QUrl("http://127.0.0.1:9/"))
    assert browser.toPlainText() == ""
    assert browser.source().isEmpty()
    assert not browser.isBackwardAvailable()


def test_browser_shows_our_pictures(browser: SafeBrowser, look: Look) -> None:
    own = QImage(7, 5, QImage.Format.Format_RGB32)
    browser.pictures.add("qr:1", own)
    load = browser.loadResource
    assert load(ResourceType.ImageResource.value, QUrl("qr:1")).width() == 7
    icon = load(ResourceType.ImageResource.value, QUrl(icon_address("scale", 14, "ink2")))
    assert icon.width() == look.metrics.icon_tag
    for wrong in ("handbook-icon:scale/14/nothing", "handbook-icon:../x/14/ink", "handbook-icon:scale"):
        assert load(ResourceType.ImageResource.value, QUrl(wrong)).width() == 1
    browser.pictures.clear()
    assert load(ResourceType.ImageResource.value, QUrl("qr:1")).width() == 1


def test_icons_inside_a_page(browser: SafeBrowser, look: Look, qtbot: QtBot) -> None:
    image = QTextImageFormat()
    image.setName(icon_address("scale", 14, "high"))
    cursor = browser.textCursor()
    cursor.insertImage(image)
    cursor.insertText("Закон <b>x</b>", QTextCharFormat())
    assert browser.toPlainText().endswith("Закон <b>x</b>")
    browser.resize(200, 80)
    drawn = browser.grab().toImage()
    colours = {drawn.pixelColor(x, y).name() for x in range(25) for y in range(30)}
    assert look.theme.high.lower() in colours


def test_links_are_only_reported(browser: SafeBrowser, qtbot: QtBot) -> None:
    link = QTextCharFormat()
    link.setAnchor(True)
    link.setAnchorHref("https://example.org/?a=1")
    browser.textCursor().insertText("слово", link)
    with qtbot.waitSignal(browser.link_chosen) as heard:
        browser.setFocus()
        qtbot.keyClick(browser, Qt.Key.Key_Tab)
        qtbot.keyClick(browser, Qt.Key.Key_Return)
    assert heard.args == ["https://example.org/?a=1"]
    assert browser.toPlainText() == "слово"


def test_only_words_are_copied(browser: SafeBrowser) -> None:
    browser.textCursor().insertText("слово")
    browser.selectAll()
    copied = browser.createMimeDataFromSelection()
    assert not copied.hasHtml()
    assert not copied.hasUrls()
    assert copied.text() == "слово"
