"""A publisher with three editors, on the real command line."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Ran, run_program

FIRST, SECOND, THIRD = "2026-11-22T06:00:00Z", "2026-11-22T07:00:00Z", "2026-11-22T08:00:00Z"


@dataclass
class Newsroom:
    """An NGO's repository, keys and content."""

    folder: Path

    @property
    def repository(self) -> Path:
        return self.folder / "repo"

    @property
    def keys(self) -> Path:
        return self.folder / "keys"

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def root(self) -> Path:
        return self.repository / "metadata" / "1.root.json"

    def pack(self, action: str, *arguments: str | Path) -> Ran:
        return run_program("pack", action, *map(str, arguments), "--json", "--yes")

    def signed(self, action: str, *arguments: str | Path, keys: Path | None = None) -> Ran:
        extra = ("--keys", keys or self.keys, "--passphrase-file", self.folder / "pass")
        return self.pack(action, self.repository, *arguments, *extra)

    def build(self, name: str, issued: str, *arguments: str | Path, keys: Path | None = None) -> Path:
        file = self.folder / name
        ran = self.signed("build", self.content, "-o", file, "--issued", issued, *arguments, keys=keys)
        assert ran.code == 0, ran.err
        return file

    def some_keys(self, *names: str) -> Path:
        """A folder with only these keys: one editor's laptop."""
        folder = self.folder / "-".join(names)
        folder.mkdir(exist_ok=True)
        for name in names:
            for file in self.keys.glob(f"{name}.*"):
                shutil.copy(file, folder)
        return folder

    def edit(self, file: str, old: str, new: str) -> None:
        path = self.content / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@dataclass
class Reader:
    """A volunteer's laptop."""

    data: Path

    def run(self, *arguments: str | Path) -> Ran:
        return run_program("--data-dir", str(self.data), *map(str, arguments), "--json")

    def import_(self, file: Path) -> Ran:
        return self.run("pack", "import", file, "--yes")

    def text(self, id_: str, lang: str = "en") -> str:
        return str(self.run("show", id_).json["record"]["text"][lang])


@pytest.fixture(scope="session")
def _first_release(tmp_path_factory: pytest.TempPathFactory, content_folder: Path) -> Path:
    """Made once: keys take a second, a full pack two."""
    newsroom = Newsroom(tmp_path_factory.mktemp("newsroom"))
    (newsroom.folder / "pass").write_text("a passphrase\n")
    shutil.copytree(content_folder, newsroom.content)
    ran = newsroom.signed("init", "--root-keys", "3", "--root-threshold", "2", "--editors", "3")
    assert ran.code == 0, ran.err
    newsroom.build("v1.hbpack", FIRST)
    return newsroom.folder


@pytest.fixture
def newsroom(_first_release: Path, tmp_path: Path) -> Newsroom:
    shutil.copytree(_first_release, tmp_path / "newsroom")
    return Newsroom(tmp_path / "newsroom")


@pytest.fixture
def stranger(tmp_path: Path) -> Reader:
    """Trusts nobody yet."""
    return Reader(tmp_path / "reader")


@pytest.fixture(scope="session")
def _first_reader(tmp_path_factory: pytest.TempPathFactory, _first_release: Path) -> Path:
    """Made once: loading the content and a full pack takes some seconds."""
    reader = Reader(tmp_path_factory.mktemp("reader") / "data")
    newsroom = Newsroom(_first_release)
    assert reader.run("publisher", "add", newsroom.root, "--yes").code == 0
    ran = reader.import_(newsroom.folder / "v1.hbpack")
    assert ran.code == 0, ran.err
    return reader.data


@pytest.fixture
def reader(stranger: Reader, _first_reader: Path) -> Reader:
    """Trusts the newsroom and has its first pack."""
    shutil.copytree(_first_reader, stranger.data)
    return stranger
