"""What can be interrupted: imports of all kinds, from a data folder before to one after."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from handbook.__main__ import main
from handbook.content.loader import load_content
from handbook.content.tree import pack_id
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository, init
from handbook.paths import content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from handbook.services.preparation import prepare_content, prepare_index
from handbook.services.publishers import add_publisher
from tests.attacks.crashes.reading import NOW, Seen, look
from tests.conftest import folders_in
from tests.unit.content.small_content import edit, texts, write

ENTRY = "countries/AM/entry.toml"
FILLING = "".join(
    f'\n[[statement]]\nid = "am-entry-filling-{number}"\n{texts("text", f"Filling {number}")}\n'
    'profiles = ["any"]\ncertainty = "report"\nsources = ["law-one"]\n'
    for number in range(20)
)
"""So many that one changed statement changes few: the index is then updated and not built."""


@dataclass(frozen=True)
class Release:
    """A publisher's packs, all next to the same first one.

    Attributes:
        content: the content folder of the first.
    """

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "content1"

    @property
    def root(self) -> Path:
        return self.folder / "repo/metadata/1.root.json"

    def pack(self, version: int) -> Path:
        return self.folder / f"v{version}.hbpack"


@dataclass(frozen=True)
class Scenario:
    """One piece of work.

    Attributes:
        arguments: of the program in place of `_work … --data … --index …`.
        before: the data folder, not to be touched.
        old, new: what a reader finds before it and after it.
        exit_code: of the program.
    """

    name: str
    arguments: tuple[str, ...]
    before: Path
    shipped: Path
    old: Seen
    new: Seen
    exit_code: int = 0

    def command(self, data: Path) -> list[str]:
        """The whole command line for the data folder `data`."""
        return work(data, *self.arguments)


def work(data: Path, *arguments: str) -> list[str]:
    """The command line by which the window lets a child work."""
    task, *others = arguments
    return ["_work", task, "--data", str(data), "--index", str(data / "cache/index"), *others]


def importing(pack: Path) -> tuple[str, ...]:
    return ("import", "--file", str(pack), "--now", NOW.isoformat())


def rolling_back() -> tuple[str, ...]:
    return ("rollback", "--now", NOW.isoformat())


def make_release(folder: Path) -> Release:
    """Version 2 changes one statement, 3 the glossary too, 4 is signed but refers to a source that is not there.

    It is a pack of the id that comes with the program, so no command wants to load that first.
    """
    init(folder / "repo", folder / "keys", "x", NOW.replace(hour=1), 1, 1, cost=2**4)
    signers = load_signers(folder / "keys", "x")
    changes: list[Callable[[Path], None]] = [
        lambda content: edit(content, ENTRY, "One **thing**", "Zebra one"),
        lambda content: edit(content, ENTRY, "Zebra one", "Zebra quagga two"),
        lambda content: edit(content, "glossary.toml", '["visa"]', '["visa", "entry permit"]'),
        lambda content: None,
    ]
    content = write(folder / "content")
    edit(content, "pack.toml", 'id = "small"', f'id = "{pack_id(content_folder())}"')
    with (content / ENTRY).open("a", encoding="utf-8") as entry:
        entry.write(FILLING)
    for version, change in enumerate(changes, start=1):
        change(content)
        shutil.copytree(content, folder / f"content{version}")
        targets = targets_of(load_content(content))
        if version == len(changes):
            del targets["sources/l.json"]
        issued = NOW.replace(hour=version + 1)
        made = build(Repository.open(folder / "repo"), targets, signers, issued)
        (folder / f"v{version}.hbpack").write_bytes(write_pack(made.members))
    return Release(folder)


class Scenarios:
    """All scenarios; each is made when it is first asked for."""

    def __init__(self, folder: Path, release: Release) -> None:
        self.release = release
        self._folder = folder
        self._makers: dict[str, Callable[[], tuple[Path, tuple[str, ...]]]] = {
            "first": lambda: (self._unsigned(), importing(release.pack(1))),
            "updated": lambda: (self.with_version(1), importing(release.pack(2))),
            "rebuilt": lambda: (self.with_version(1), importing(release.pack(3))),
            "refused": lambda: (self.with_version(1), importing(release.pack(4))),
            "rolled_back": lambda: (self.with_version(2), rolling_back()),
        }
        self._made: dict[str, Scenario] = {}

    def __getitem__(self, name: str) -> Scenario:
        if name not in self._made:
            before, arguments = self._makers[name]()
            self._made[name] = self.scenario(name, before, arguments, 1 if name == "refused" else 0)
        return self._made[name]

    def scenario(self, name: str, before: Path, arguments: tuple[str, ...], exit_code: int = 0) -> Scenario:
        """Do the work once, undisturbed, to see what comes of it."""
        after = self._folder / f"after-{name}"
        shutil.copytree(before, after)
        assert main(work(after, *arguments)) == exit_code
        return Scenario(name, arguments, before, self.release.content, look(before), look(after), exit_code)

    def _unsigned(self) -> Path:
        """The content of version 1 as a development copy, and trust in the publisher."""
        data = self._folder / "unsigned"
        if not data.exists():
            folders = folders_in(data)
            prepare_content(folders, self.release.content, ignore_progress, CancelToken())
            prepare_index(folders, ignore_progress, CancelToken())
            add_publisher(folders, self.release.root, NOW.date(), "en")
        return data

    def with_version(self, version: int) -> Path:
        """A data folder that took all versions up to this one."""
        data = self._folder / f"version-{version}"
        if not data.exists():
            shutil.copytree(self._unsigned() if version == 1 else self.with_version(version - 1), data)
            import_pack(folders_in(data), self.release.pack(version), NOW, ignore_progress, CancelToken())
        return data
