"""The pictures of the help are the real screens. `make help-pictures` makes them anew in `resources/help/pictures`.

Here it is checked that every picture an article shows is there, and that the screens can still be brought about.
The pack on the pictures changes an organisation that does not exist: no real one is shown as changed or withdrawn.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from handbook.model.articles import Picture
from handbook.model.records import Channel, RecordId
from handbook.paths import Folders, resources_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.filters import Filter
from handbook.services.help import help_articles, picture_file
from handbook.services.packs import import_pack
from handbook.services.publishers import add_publisher
from handbook.ui.places import CountryPlace, OrganisationsPlace, PacksPlace, Place, PrintPlace
from tests.conftest import NOON, folders_in
from tests.gui.access.places import settle
from tests.gui.packs.press import Press
from tests.gui.window import User

LANGUAGES = ("en", "ru", "de")
MADE_UP = {"en": "Example Organisation", "ru": "Организация-пример", "de": "Beispielorganisation"}
QUERIES = {"en": "detained in kazakhstan", "ru": "задержали в казахстане", "de": "in Kasachstan festgenommen"}
MISTAKEN = {"en": "extraditon georgia", "ru": "fhvtybz gfcgjhn", "de": "Abschibung Georgien"}
SIZE = (1120, 700)
SHADES = ("light", "dark")


@pytest.fixture(scope="module")
def updates(
    tmp_path_factory: pytest.TempPathFactory, content_folder: Path, data_folders: Folders
) -> tuple[Folders, Path]:
    """A reader's folder with version 1, and version 2, which changes how to reach an organisation."""
    press = Press(tmp_path_factory.mktemp("press"), content_folder, NOON - timedelta(days=3))
    model = next(each for each in press.content.organisations if each.id == "kovcheg")
    site, old, new = Channel("website", "https://example.org"), "help@example.org", "contact@example.org"
    example = replace(
        model, id=RecordId("example-organisation"), name=MADE_UP, other_names=(), warning=None,
        channel=(site, Channel("email", old)),
    )  # fmt: skip
    before = replace(press.content, organisations=(*press.content.organisations, example))
    first = press.pack("one.hbpack", before)
    example = replace(example, channel=(site, Channel("email", new)))
    second = press.pack("two.hbpack", replace(before, organisations=(*press.content.organisations, example)))
    data = tmp_path_factory.mktemp("reader") / "data"
    shutil.copytree(data_folders.data, data)
    folders = folders_in(data)
    add_publisher(folders, press.root, NOON.date(), "en")
    import_pack(folders, first, NOON, ignore_progress, CancelToken())
    return folders, second


def pictured(lang: str) -> set[str]:
    articles = help_articles(resources_folder(), lang)
    return {block.name for article in articles for block in article.blocks if isinstance(block, Picture)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_picture_of_an_article_is_there(lang: str) -> None:
    assert pictured(lang) == pictured("en") != set()
    for name in pictured(lang):
        for shade in SHADES:
            picture = QImage(str(picture_file(resources_folder(), lang, f"{name}-{shade}")))
            assert picture.width() == SIZE[0], (name, shade)


@pytest.mark.parametrize(
    ("lang", "shade"),
    [
        pytest.param(lang, shade, marks=[] if (lang, shade) == ("ru", "light") else pytest.mark.long)
        for lang in LANGUAGES
        for shade in SHADES
    ],
)
def test_the_screens_of_the_pictures(
    open_user: Callable[..., User], updates: tuple[Folders, Path], tmp_path: Path, lang: str, shade: str
) -> None:
    folders, pack = updates
    folder = Path(os.environ.get("HANDBOOK_HELP_PICTURES", str(tmp_path))) / lang
    user = open_user(lang, folders, window=(0, 0, *SIZE), appearance=shade).ready()
    second = "de" if lang != "de" else "ru"
    for name, show in screens(user, lang, second, pack).items():
        show()
        take(user, folder / f"{name}-{shade}.png")

    assert {file.stem for file in folder.glob(f"*-{shade}.png")} == {
        f"{name}-{shade}" for name in pictured(lang)
    }


def screens(user: User, lang: str, second: str, pack: Path) -> dict[str, Callable[[], None]]:
    """Brings each screen about."""
    window = user.window
    window.resize(*SIZE)

    def search(query: str) -> None:
        window.search_for(query)
        user.until(lambda: user.page.result_count() > 0)
        user.qtbot.wait(400)  # the preview follows when typing pauses

    def elsewhere(place: Place) -> None:
        window.search_for("")  # what was sought before would stand in the box
        window.go(place)

    return {
        "search": lambda: search(QUERIES[lang]),
        "repair": lambda: search(MISTAKEN[lang]),
        "country": lambda: elsewhere(CountryPlace("KZ")),
        "contacts": lambda: elsewhere(OrganisationsPlace(Filter(country="AM"), "kovcheg")),
        "print": lambda: elsewhere(PrintPlace(("AM",), "country")),
        "pack": lambda: elsewhere(PacksPlace(pack)),
    }


def take(user: User, file: Path) -> None:
    """The window as a picture of few colours: some 40 kB."""
    settle(user)
    file.parent.mkdir(parents=True, exist_ok=True)
    picture = user.window.grab().toImage()
    assert (picture.width(), picture.height()) == SIZE
    assert with_few_colours(picture).save(str(file), "PNG", 0)


def with_few_colours(picture: QImage) -> QImage:
    """Its 256 most frequent colours, exactly, and for the others the nearest of these."""
    exact = picture.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(exact.constBits()).cast("I"))
    table = [colour for colour, _ in counts.most_common(256)]
    plain = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return exact.convertToFormat(QImage.Format.Format_Indexed8, table, plain)
