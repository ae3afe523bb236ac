"""A signed pack that came with this program in place of the plain content, and whether it is still to be installed.

A release then has in its content folder the pack, its publisher's first root, and `starter.json`, which says of the
pack what would be slow to find out at every start. Nothing is believed because of it: the pack is verified like any
other when it is installed (`starter_import`).
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handbook.store.trust import TrustStore

DESCRIPTION = "starter.json"
PACK = "starter.hbpack"
ROOT = "1.root.json"


@dataclass(frozen=True, slots=True)
class Starter:
    """The signed pack of this release.

    Attributes:
        folder: where it lies.
        publisher: root hash (hex) of its publisher.
        issued: when it was signed (UTC).
    """

    folder: Path
    publisher: str
    issued: datetime

    @property
    def pack(self) -> Path:
        """The pack."""
        return self.folder / PACK

    @property
    def root(self) -> Path:
        """The first root of its publisher."""
        return self.folder / ROOT


def shipped_starter(content_folder: Path) -> Starter | None:
    """The starter in the folder of shipped content; None where that holds plain content."""
    try:
        said = json.loads((content_folder / DESCRIPTION).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return Starter(content_folder, said["publisher"], datetime.fromisoformat(said["issued"]))


def is_wanted(starter: Starter, database: Path) -> bool:
    """Whether to install it: it is newer than all that was ever verified of its publisher.

    A publisher whom the reader removed stays removed, and who went back to an older version stays there.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError: the database can't be read.
    """
    with contextlib.closing(TrustStore(database)) as store:
        state = store.states().get(starter.publisher)
        if state is None:
            return not store.was_known(starter.publisher)
        return state.newest_issued is None or state.newest_issued < starter.issued
