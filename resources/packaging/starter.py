"""The signed pack of a release: checked with the program itself before it goes into the build."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from handbook.packs.fingerprint import first_root_hash, words_of
from handbook.packs.gate import open_pack
from handbook.packs.metadata_files import FIRST_ROOT, METADATA
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import system_clock
from handbook.services.pack_history import installed_packs
from handbook.services.packs import import_pack
from handbook.services.publishers import add_publisher
from handbook.services.starter import DESCRIPTION, PACK, ROOT


class UnfitStarter(ValueError):
    """The pack is not one to begin with."""


def put_starter(pack: Path, publisher: Path | None, folder: Path) -> tuple[str, ...]:
    """Lay pack, root and description into `folder`; returns the eight words of whom this release will trust.

    Args:
        pack: a whole pack.
        publisher: `1.root.json` of whom it must be; None takes the pack's word, so that somebody must compare.
        folder: becomes the shipped content.

    Raises:
        UnfitStarter: of somebody else, or parts of the content are missing.
        HandbookError: the pack is refused.
    """
    folder.mkdir(parents=True)
    shutil.copyfile(pack, folder / PACK)
    (folder / ROOT).write_bytes(_first_root(pack))
    root_hash = first_root_hash((folder / ROOT).read_bytes())
    if publisher is not None and first_root_hash(publisher.read_bytes()) != root_hash:
        raise UnfitStarter(f"{pack.name} is not of the publisher {publisher}")
    with tempfile.TemporaryDirectory() as scratch:
        issued = _issued(folder, Path(scratch))
    described = {"publisher": root_hash, "issued": issued}
    (folder / DESCRIPTION).write_text(json.dumps(described, indent=2, sort_keys=True) + "\n", "utf-8")
    return words_of(root_hash)


def _first_root(pack: Path) -> bytes:
    with tempfile.TemporaryDirectory() as private, open_pack(pack, Path(private)) as opened:
        return opened.read(METADATA + FIRST_ROOT)


def _issued(folder: Path, scratch: Path) -> str:
    """Take the pack over as a first start will, into an empty data folder; when it was signed."""
    folders, now = Folders(scratch, scratch / "index"), system_clock()
    add_publisher(folders, folder / ROOT, now.date(), "en")
    done = import_pack(folders, folder / PACK, now, ignore_progress, CancelToken())
    if done.warnings:
        raise UnfitStarter(f"not whole or not fresh: {', '.join(done.warnings)}")
    return installed_packs(folders, now)[0].row.issued.isoformat()
