"""The editors' repository on disk: `metadata/` and `targets/`, as TUF lays them out (specification, 6).

Files of metadata carry their version in their name, except the timestamp, which names the newest released version of
everything. What is newer than that is a draft: it may still be changed without a new version. So a crash between
two files leaves the last release whole.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.metadata import Delegations, Metadata, Root, Snapshot, Targets, Timestamp

from handbook.disk import write_whole
from handbook.errors import PackError, RepositoryError
from handbook.packs import metadata_files as files
from handbook.packs.keys import create_key
from handbook.packs.roles import (
    ROOT,
    TARGETS,
    TIMESTAMP,
    expiry,
    first_delegations,
    first_root,
    require_people,
)
from handbook.packs.sealed_key import SCRYPT_COST
from handbook.packs.signing import Missing, add_signatures, lacking, load, missing_signatures, signed_file


def init(
    folder: Path,
    keys_folder: Path,
    passphrase: str,
    issued: datetime,
    root_keys: int,
    root_threshold: int,
    editors: int = 2,
    cost: int = SCRYPT_COST,
) -> Repository:
    """Start a repository: new keys into `keys_folder`, only `1.root.json` into `folder`.

    Args:
        folder: of the repository; made if it is missing.
        keys_folder: gets `root1…`, `editor1…`, `release1`.
        passphrase: seals the private keys.
        issued: the moment of the ceremony (UTC).
        root_keys, root_threshold: how many people hold the root, and how many of them must sign.
        editors: how many editors.
        cost: of scrypt; lower only in tests.

    Raises:
        RepositoryError: there is a repository already, or the numbers make no sense.
        KeyError_: a key can't be written.
    """
    if (folder / "metadata").exists():
        raise RepositoryError("packs.repository_exists", path=str(folder))
    require_people(root_keys, root_threshold, editors)
    roots = [create_key(keys_folder, f"root{number}", passphrase, cost) for number in range(1, root_keys + 1)]
    people = [
        create_key(keys_folder, f"editor{number}", passphrase, cost) for number in range(1, editors + 1)
    ]
    release = create_key(keys_folder, "release1", passphrase, cost)
    root = first_root(
        [key.public_key for key in roots],
        root_threshold,
        [key.public_key for key in people],
        release.public_key,
        issued,
    )
    repository = Repository(folder, {})
    repository.write({files.FIRST_ROOT: signed_file(Metadata(root), roots)})
    return repository


class Repository:
    """One repository, read into memory; every change goes to the disk at once.

    Attributes:
        folder: where it is.
        files: every metadata file by name.
    """

    def __init__(self, folder: Path, metadata: Mapping[str, bytes]) -> None:
        self.folder = folder
        self.files = dict(metadata)

    @classmethod
    def open(cls, folder: Path) -> Repository:
        """Read the repository in a folder.

        Raises:
            RepositoryError: there is none, or it can't be read.
        """
        try:
            paths = sorted((folder / "metadata").glob("*.json"))
            metadata = {path.name: path.read_bytes() for path in paths}
        except OSError as error:
            raise RepositoryError(
                "packs.repository_unreadable", path=str(folder), reason=str(error)
            ) from error
        if files.FIRST_ROOT not in metadata:
            raise RepositoryError("packs.no_repository", path=str(folder))
        return cls(folder, metadata)

    @property
    def version(self) -> int:
        """Version of the newest pack; 0 before the first build."""
        timestamp = self.newest(TIMESTAMP)
        return timestamp.signed.version if timestamp else 0

    @property
    def root(self) -> Metadata[Root]:
        """The newest root."""
        root = self.newest(ROOT)
        if root is None:
            raise RepositoryError("packs.no_repository", path=str(self.folder))
        return root

    def newest(self, role: str) -> Metadata[Any] | None:
        """The newest metadata of a role, draft or not; None if there is none.

        Raises:
            RepositoryError: the file is damaged.
        """
        try:
            return load(self.files, role)
        except PackError as error:
            raise RepositoryError("packs.repository_damaged", name=f"{role}.json") from error

    def released_snapshot(self) -> Metadata[Snapshot] | None:
        """The snapshot that the newest timestamp names; None before the first build."""
        timestamp = self.newest(TIMESTAMP)
        if timestamp is None:
            return None
        name = f"{timestamp.signed.snapshot_meta.version}.snapshot.json"
        try:
            return files.parse(name, self.files[name], Snapshot)
        except (KeyError, PackError) as error:
            raise RepositoryError("packs.repository_damaged", name=name) from error

    def released_version(self, role: str) -> int:
        """The version of `targets` or an area in the newest pack; 0 if it was in none."""
        snapshot = self.released_snapshot()
        meta = snapshot.signed.meta.get(f"{role}.json") if snapshot else None
        return meta.version if meta else 0

    def delegations(self) -> Delegations:
        """Who signs which area, drafts included. To be changed through `put_delegations`."""
        targets = self.newest(TARGETS)
        found = targets.signed.delegations if targets else None
        return found or first_delegations(self.root.signed)

    def put_delegations(self, delegations: Delegations, issued: datetime, signers: Sequence[Signer]) -> None:
        """Make `delegations` the draft of the next version of `targets`."""
        version = self.released_version(TARGETS) + 1
        draft = Targets(version, None, expiry(TARGETS, issued), {}, delegations)
        self.put({TARGETS: draft}, signers)

    def put(
        self, signed: Mapping[str, Root | Targets | Snapshot | Timestamp], signers: Sequence[Signer]
    ) -> None:
        """Sign new metadata, by role, and whatever else these keys may sign, and write it all.

        A root that lies there waiting is signed only on purpose, by `sign`: whoever can write to the folder could
        have put it there.

        Raises:
            RepositoryError: an area holds what belongs to another, or the disk can't be written.
            KeyError_: a key can't be used.
        """
        new = {_file_name(role, part): signed_file(Metadata(part), []) for role, part in signed.items()}
        apart = () if ROOT in signed else (ROOT,)
        self.write({**new, **add_signatures({**self.files, **new}, signers, apart).files})

    def sign(self, signers: Sequence[Signer]) -> tuple[str, ...]:
        """Sign everything these keys may sign, drafts and what is released; returns the roles that were signed.

        Raises:
            RepositoryError: an area holds what belongs to another, or the disk can't be written.
            KeyError_: a key can't be used.
        """
        released = add_signatures(self.in_force().files, signers)
        self.write(released.files)
        drafts = add_signatures(self.files, signers)
        self.write(drafts.files)
        return tuple(dict.fromkeys([*released.roles, *drafts.roles]))

    def missing(self) -> tuple[Missing, ...]:
        """Which roles still lack signatures: changes of the root and of the delegations, then what is released."""
        waiting = [one for one in missing_signatures(self.files) if one.role in {ROOT, TARGETS}]
        roles = {one.role for one in waiting}
        return (
            *waiting,
            *(one for one in missing_signatures(self.in_force().files) if one.role not in roles),
        )

    def in_force(self, with_targets: bool = False) -> Repository:
        """The same repository without what no reader could follow yet: a root, and a draft of the delegations, that
        wait for signatures. So a ceremony that takes days holds up no release.

        Args:
            with_targets: keep the draft of the delegations, because the release needs it.
        """
        kept = dict(self.files)
        if self.root.signed.version > 1 and lacking(kept, ROOT).needed:
            del kept[f"{self.root.signed.version}.{ROOT}.json"]
        released, targets = self.released_version(TARGETS), self.newest(TARGETS)
        if (
            targets
            and not with_targets
            and targets.signed.version > released > 0
            and lacking(kept, TARGETS).needed
        ):
            del kept[f"{targets.signed.version}.{TARGETS}.json"]
        return Repository(self.folder, kept)

    def current_files(self) -> dict[str, bytes]:
        """All metadata a pack carries: every finished root, and what the newest timestamp names.

        Raises:
            RepositoryError: nothing was built yet, or files are missing.
        """
        snapshot = self.released_snapshot()
        if snapshot is None:
            raise RepositoryError("packs.nothing_built", path=str(self.folder))
        names = [name for name in self.in_force().files if files.is_root(name)]
        names += [files.TIMESTAMP, f"{snapshot.signed.version}.snapshot.json"]
        names += [f"{meta.version}.{name}" for name, meta in snapshot.signed.meta.items()]
        try:
            return {name: self.files[name] for name in sorted(names)}
        except KeyError as error:
            raise RepositoryError("packs.repository_damaged", name=str(error.args[0])) from error

    def target(self, path: str, sha256: str) -> bytes:
        """The bytes of a target.

        Raises:
            RepositoryError: they are not there or were changed.
        """
        member = files.target_member(path, sha256)
        try:
            data = (self.folder / member).read_bytes()
        except OSError as error:
            raise RepositoryError("packs.repository_damaged", name=member) from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise RepositoryError("packs.repository_damaged", name=member)
        return data

    def write_target(self, path: str, data: bytes) -> None:
        """Keep the bytes of a target under their hash."""
        place = self.folder / files.target_member(path, hashlib.sha256(data).hexdigest())
        if not place.exists() or place.read_bytes() != data:
            self._write(place, data)

    def write(self, metadata: Mapping[str, bytes]) -> None:
        """Write metadata files, the timestamp last: it makes a release of the others."""
        for name, data in sorted(metadata.items(), key=lambda item: item[0] == files.TIMESTAMP):
            self._write(self.folder / files.METADATA / name, data)
            self.files[name] = data

    def _write(self, path: Path, data: bytes) -> None:
        try:
            write_whole(path, data, makes_folders=True)
        except OSError as error:
            raise RepositoryError(
                "packs.repository_unwritable", path=str(path), reason=error.strerror or str(error)
            ) from error


def _file_name(role: str, signed: Root | Targets | Snapshot | Timestamp) -> str:
    return files.TIMESTAMP if role == TIMESTAMP else f"{signed.version}.{role}.json"
