"""Making a release: checked content becomes a signed pack."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from handbook.authoring.check import check
from handbook.content.loader import load_content
from handbook.errors import ContentInvalid, DataFolderError
from handbook.packs.areas import areas_of
from handbook.packs.building import build, withdrawn_in
from handbook.packs.container import write_pack
from handbook.packs.documents import decode_targets, targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository
from handbook.packs.signing import Missing
from handbook.packs.tombstones import AreaStone, new_tombstones, without_records


@dataclass(frozen=True, slots=True)
class Release:
    """A pack that was made.

    Attributes:
        changed: areas with new text.
        missing: signatures still missing; pass the file round to collect them.
        withdrawn: tombstones that no release before had: they stand in the repository folder, and whoever signs should
            know who put them there.
    """

    file: Path
    size_bytes: int
    version: int
    changed: tuple[str, ...]
    missing: tuple[Missing, ...]
    withdrawn: tuple[AreaStone, ...]


def release(
    repository: Path,
    content: Path,
    output: Path,
    keys: Path | None,
    passphrase: str,
    issued: datetime,
    only: Collection[str] = (),
    since: int | None = None,
) -> Release:
    """Check the content, make and sign the next version with the keys at hand, write the pack.

    Args:
        repository: the editors' repository folder.
        content: the folder that holds pack.toml.
        output: the pack file.
        keys: folder of keys, all of which sign; None signs nothing yet.
        passphrase: of the keys.
        issued: the time of issue, aware.
        only: areas the pack carries ("AM", "organisations"); all if empty.
        since: only documents that changed since this version.

    Raises:
        ContentInvalid: with every fault.
        RepositoryError, KeyError_: see `packs.building.build`.
        DataFolderError: the pack can't be written (`path`, `reason`).
    """
    report = check(content, issued.date())
    if not report.ok:
        raise ContentInvalid(report.problems)
    signers = load_signers(keys, passphrase) if keys is not None else ()
    opened = Repository.open(repository)
    targets = targets_of(load_content(content))
    _require_whole(opened, targets)
    before = opened.current_files() if opened.version else {}
    result = build(opened, targets, signers, issued, only, since)
    data = write_pack(result.members)
    part = output.with_name(output.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(output)
    except OSError as error:
        raise DataFolderError(path=str(output), reason=error.strerror or str(error)) from error
    withdrawn = new_tombstones(opened.current_files(), before)
    return Release(output, len(data), result.version, result.changed, result.missing, withdrawn)


def _require_whole(repository: Repository, targets: Mapping[str, bytes]) -> None:
    """What refers to a withdrawn record must go before anybody signs: readers would refuse the pack.

    Raises:
        ContentInvalid: with every reference that would lead to nothing.
    """
    areas = areas_of(targets)
    withdrawn = {stone.id for area in areas for stone in withdrawn_in(area, repository.newest(area))}
    if withdrawn:
        _, faults = decode_targets(without_records(targets, withdrawn))
        if faults:
            raise ContentInvalid(faults)
