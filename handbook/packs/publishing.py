"""Handing out what was built: a static tree for any web server or folder, and packs passed around for signatures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from securesystemslib.signer import Signer
from tuf.api.metadata import Timestamp

from handbook.disk import write_whole
from handbook.errors import RepositoryError
from handbook.packs import metadata_files as files
from handbook.packs.building import members_of
from handbook.packs.container import write_pack
from handbook.packs.gate import open_pack
from handbook.packs.repository import Repository
from handbook.packs.signing import Missing, Signed, add_signatures, merge_signatures, missing_signatures
from handbook.packs.target_download import whole_name
from handbook.temporary import private_folder


def publish(repository: Repository, to: Path) -> int:
    """Write the newest version as a static TUF tree (specification, 6.2).

    Whoever reads meanwhile, or from a copy that is half done, finds the old version or the new one, whole: a file
    comes before what names it, each in one step, the timestamp last. Old files stay, for readers in the middle of
    them. No name but `timestamp.json` ever stands for other content, so all others may be cached for good. Beside the
    tree stands the version as one file, for readers who have nothing yet.

    Returns:
        How many files were written.

    Raises:
        RepositoryError: signatures are missing, or the folder can't be written.
    """
    lacking = missing_signatures(repository.current_files())
    if lacking:
        raise RepositoryError("packs.signatures_missing", roles=", ".join(one.role for one in lacking))
    members = members_of(repository)
    version = files.parse(
        files.TIMESTAMP, members[files.METADATA + files.TIMESTAMP], Timestamp
    ).signed.version
    members[whole_name(version)] = write_pack(members)
    written = 0
    try:
        for name in sorted(members, key=lambda name: (_turn(name), name)):
            place = to / name
            if not place.exists() or place.read_bytes() != members[name]:
                write_whole(place, members[name], makes_folders=True)
                written += 1
    except OSError as error:
        raise RepositoryError(
            "packs.repository_unwritable", path=str(to), reason=error.strerror or str(error)
        ) from error
    return written


def _turn(member: str) -> int:
    """When a file is written: targets, what names them, new roots, which may end the old timestamp, the timestamp."""
    if not member.startswith(files.METADATA):
        return 0
    name = member.removeprefix(files.METADATA)
    return 3 if name == files.TIMESTAMP else 1 + files.is_root(name)


def sign_pack(path: Path, signers: Sequence[Signer]) -> Signed:
    """Add signatures to the pack in a file that is being passed around.

    Raises:
        PackError: it is no pack.
        RepositoryError: an area holds what belongs to another, or the file can't be written.
        KeyError_: a key can't be used.
    """
    members = read_members(path)
    signed = add_signatures(metadata_of(members), signers)
    if signed.files:
        try:
            write_whole(path, write_pack({**members, **files.member_names(signed.files)}), makes_folders=True)
        except OSError as error:
            raise RepositoryError(
                "packs.repository_unwritable", path=str(path), reason=error.strerror or str(error)
            ) from error
    return signed


def collect_signatures(repository: Repository, pack: Path) -> tuple[Missing, ...]:
    """Take the signatures that a pack gathered on its way back into the repository; what is still missing.

    Raises:
        PackError: it is no pack.
        RepositoryError: the repository can't be written.
    """
    theirs = metadata_of(read_members(pack))
    repository.write(merge_signatures(repository.in_force().files, theirs))
    repository.write(merge_signatures(repository.files, theirs))
    return repository.missing()


def read_members(path: Path) -> dict[str, bytes]:
    """Every member of a pack, by name.

    Raises:
        PackError: it is no pack.
    """
    with private_folder() as folder, open_pack(path, folder) as pack:
        return {name: pack.read(name) for name in pack.names}


def metadata_of(members: dict[str, bytes]) -> dict[str, bytes]:
    """The metadata files among the members of a pack, by name."""
    return {
        name.removeprefix(files.METADATA): data
        for name, data in members.items()
        if name.startswith(files.METADATA)
    }
