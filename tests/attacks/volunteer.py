"""A volunteer's computer: a real data folder, real files, the program's own way in."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.progress import CancelToken, ignore_progress
from handbook.services.pack_report import PackReport
from handbook.services.packs import ImportResult, import_pack, inspect_pack
from handbook.services.publishers import PublisherRow, add_publisher
from tests.attacks.publisher import NOW, MemoryPack, Publisher
from tests.conftest import folders_in
from tests.unit.packs.small import SMALL

TRUST_TABLES = {"publishers", "publisher_log", "trust_metadata"}
"""All others hold what a reader could ever be shown."""


def publisher_of_small_content(name: str = "ngo", pack_id: str = "small") -> Publisher:
    """A publisher whose content is real: `tests.unit.packs.small`."""
    content = targets_of(SMALL)
    content["pack.json"] = content["pack.json"].replace(b'"id":"small"', b'"id":"%s"' % pack_id.encode())
    return Publisher(name, pack_id, content)


class Volunteer:
    """Whoever gets packs handed to them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folders = folders_in(folder / "data")
        self.file = folder / "pack.hbpack"

    def trust(self, root: Publisher | bytes) -> PublisherRow:
        """Add a publisher from its root file."""
        file = self.folder / "1.root.json"
        file.write_bytes(root if isinstance(root, bytes) else root.files["1.root.json"])
        return add_publisher(self.folders, file, NOW.date(), "en")

    def import_(self, pack: MemoryPack | bytes) -> ImportResult:
        """Take a pack over."""
        return import_pack(self.folders, self._received(pack), NOW, ignore_progress, CancelToken())

    def look_at(self, pack: MemoryPack | bytes) -> PackReport:
        """See what a pack is, and change nothing."""
        return inspect_pack(self.folders, self._received(pack), NOW, "en")

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What the database says."""
        with closing(sqlite3.connect(self.folders.database)) as db:
            return db.execute(query).fetchall()

    def content(self) -> str:
        """A hash of every row of content."""
        with closing(sqlite3.connect(self.folders.database)) as db:
            digest = hashlib.sha256()
            tables = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for table in sorted(tables - TRUST_TABLES):
                for row in sorted(db.execute(f"SELECT * FROM [{table}]").fetchall(), key=repr):
                    digest.update(repr((table, row)).encode())
        return digest.hexdigest()

    def documents(self) -> list[tuple[object, ...]]:
        """Paths and hashes of what readers see."""
        return self.rows(
            "SELECT path, sha256 FROM generation_targets JOIN generations USING (generation) "
            "WHERE is_current = 1 ORDER BY path"
        )

    def _received(self, pack: MemoryPack | bytes) -> Path:
        self.file.write_bytes(pack if isinstance(pack, bytes) else packed(pack.members))
        return self.file


def packed(members: Mapping[str, bytes]) -> bytes:
    """A file that passes the gate, whatever is in it."""
    return write_pack(members)
