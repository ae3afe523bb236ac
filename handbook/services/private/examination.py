"""What the doctor looks at: whether the sealed file is whole and for this user's eyes only. No passphrase is needed."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from handbook.errors import PrivateError
from handbook.paths import Folders
from handbook.vault.vault import Look, Vault


def examine_notes(folders: Folders) -> Look:
    """What can be seen of the store.

    Raises:
        NotesNotSaved: it can't be read (`reason`).
    """
    return Vault(folders.private).look()


def is_open_to_others(folders: Folders) -> bool:
    """Whether other users of this computer may read the ciphertext; False where the disk knows no such rights."""
    return any(stat.S_IMODE(path.stat().st_mode) & 0o077 for path in _files(folders))


def close_to_others(folders: Folders) -> None:
    """Take their rights away.

    Raises:
        PrivateError: that is not allowed (`reason`).
    """
    try:
        for path in _files(folders):
            path.chmod(0o600)
    except OSError as error:
        raise PrivateError("private.not_saved", reason=error.strerror or "") from error


def _files(folders: Folders) -> list[Path]:
    """The index lies in the data folder only where rights can be set (`paths.open_folders`)."""
    has_rights = os.name == "posix" and folders.keeps_index
    return list(folders.data.glob(f"{folders.private.name}*")) if has_rights else []
