"""Where things are: what is shipped with the program, and the folders it may write to.

Shipped files (`content/`, `resources/`) lie inside the package in a wheel and in the frozen program, and beside
it in a checkout. Everything the program writes goes under one data folder. Libraries that the usual start does not
need are imported where they are used: this module is on the way of every start.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import DataFolderError

APP_NAME = "field-handbook"
HOME_VARIABLE = "HANDBOOK_HOME"


def shipped_folder(name: str, package_folder: Path | None = None) -> Path:
    """The shipped folder `content` or `resources`.

    Args:
        name: which of the two.
        package_folder: the folder of the package `handbook`; found by itself unless a test says otherwise.
    """
    package = package_folder or Path(__file__).resolve().parent
    inside = package / "shipped" / name
    return inside if inside.is_dir() else package.parent / name


def content_folder() -> Path:
    """The content that came with this program."""
    return shipped_folder("content")


def resources_folder() -> Path:
    """Fonts, icons and translations that came with this program."""
    return shipped_folder("resources")


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders the program writes to.

    Attributes:
        data: database, settings, log.
        index: the search index (a cache).
        temporary: folders to remove on exit; nothing in them outlives the program.
    """

    data: Path
    index: Path
    temporary: tuple[Path, ...] = ()

    @property
    def database(self) -> Path:
        """The database of installed content."""
        return self.data / "handbook.db"

    @property
    def settings(self) -> Path:
        """Window size, text size, theme, languages: never what was read."""
        return self.data / "settings.json"

    @property
    def private(self) -> Path:
        """The sealed private notes; there is no such file until a passphrase is set."""
        return self.data / "private.db"

    def remove_temporary(self) -> None:
        """Delete what must not stay on this machine."""
        import shutil

        for folder in self.temporary:
            shutil.rmtree(folder, ignore_errors=True)


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: the one chosen on the command line, else `HANDBOOK_HOME`, else the system's place."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    if os.environ.get(HOME_VARIABLE):
        return Path(os.environ[HOME_VARIABLE]).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def open_folders(chosen: Path | None = None) -> Folders:
    """Make the data folder if needed and find a private place for the index.

    Raises:
        DataFolderError: the folder can't be made or written (`path`, `reason`).
    """
    data = data_folder(chosen)
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = data / f".probe-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise DataFolderError(path=str(data), reason=error.strerror or str(error)) from error
    cache = data / "cache"
    if _is_private(cache):
        return Folders(data, cache / "index")
    machine = machine_cache(data)
    return Folders(data, machine / "index", (machine,))


def temporary_folders(chosen: Path | None = None) -> Folders:
    """Folders for one sitting, for when the data folder can't be written; with a copy of what can be read there.

    Without the copy, content that was withdrawn since the program was made would be shown again.

    Raises:
        DataFolderError: not even a temporary folder can be made (`path`, `reason`).
    """
    import tempfile

    try:
        folder = Path(tempfile.mkdtemp(prefix=f"{APP_NAME}-"))
    except OSError as error:
        raise DataFolderError(path=tempfile.gettempdir(), reason=error.strerror or str(error)) from error
    folders = Folders(folder, folder / "index", (folder,))
    _copy_readable(data_folder(chosen), folders)
    return folders


def _copy_readable(data: Path, folders: Folders) -> None:
    """Copy database and settings, and the index whole or not at all."""
    import shutil

    def copy(path: Path, target: Path) -> bool:
        try:
            shutil.copyfile(path, target)
        except OSError:
            target.unlink(missing_ok=True)
            return False
        return True

    journal = folders.database.name + "-journal"  # first: without it a half-written database would look whole
    for name in (journal, folders.database.name, folders.settings.name):
        copy(data / name, folders.data / name)
    folders.index.mkdir(mode=0o700)
    try:
        copied = [copy(path, folders.index / path.name) for path in (data / "cache" / "index").iterdir()]
    except OSError:
        copied = []
    if not all(copied):
        shutil.rmtree(folders.index, ignore_errors=True)


def machine_cache(data: Path) -> Path:
    """A private folder in this machine's cache for a data folder that can't keep secrets (FAT, foreign owner).

    Raises:
        DataFolderError: it can't be made (`path`, `reason`).
    """
    import hashlib

    import platformdirs

    name = hashlib.sha256(str(data).encode()).hexdigest()[:16]
    folder = Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)) / name
    if not _is_private(folder):
        raise DataFolderError(path=str(folder), reason="not private")
    return folder


def _is_private(folder: Path) -> bool:
    """Make `folder` if needed; whether it belongs to this user and nobody else may look into it."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if os.name != "posix":
            return True
        folder.chmod(0o700)
        status = folder.stat()
    except OSError:
        return False
    return (
        status.st_uid == os.getuid() and stat.S_IMODE(status.st_mode) == 0o700 and os.access(folder, os.W_OK)
    )
