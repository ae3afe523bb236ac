"""Where things are: what is shipped with the program, and the folders it may write to.

Shipped files (`content/`, `resources/`) lie inside the package in a wheel and in the frozen program, and beside
it in a checkout. Everything the program writes goes under one data folder. Libraries that the usual start does not
need are imported where they are used: this module is on the way of every start.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from handbook.errors import DataFolderError
from handbook.temporary import HeldFolder, clear_leftovers, is_private, new_private_folder

APP_NAME = "field-handbook"
HOME_VARIABLE = "HANDBOOK_HOME"
PORTABLE_MARKER, PORTABLE_DATA = "portable.txt", "data"


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


@dataclass(frozen=True)
class Folders:
    """The folders the program writes to.

    Attributes:
        data: database, settings, log.
        index: the search index (a cache).
        held: what of it nothing must be left of on this machine.
    """

    data: Path
    index: Path
    held: tuple[HeldFolder, ...] = ()

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

    @property
    def keeps_data(self) -> bool:
        """Whether what is written is there the next time."""
        return self.data not in {each.path for each in self.held}

    @property
    def keeps_index(self) -> bool:
        """Whether the index is there the next time."""
        return not self.held

    def let_go(self) -> None:
        """Delete what must not stay on this machine, unless another process of ours is at work on it."""
        for folder in self.held:
            folder.close()


def data_folder(chosen: Path | None = None) -> Path:
    """The data folder: that of the command line, else `HANDBOOK_HOME`, else beside the program, else the system's.

    Beside the program it is if the program's folder has a file `portable.txt`, whatever is in it.

    Raises:
        DataFolderError: there is no such place (`path`, `reason`).
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    if os.environ.get(HOME_VARIABLE):
        return Path(os.environ[HOME_VARIABLE]).expanduser().absolute()
    beside = program_folder()
    if beside is not None and (beside / PORTABLE_MARKER).is_file():
        return beside / PORTABLE_DATA
    import platformdirs

    return _of_the_user(platformdirs.user_data_dir)


def _of_the_user(place: Callable[..., str]) -> Path:
    """Our folder in a place of platformdirs.

    Raises:
        DataFolderError: this user has no home: no HOME, and the system knows nobody of this number.
    """
    try:
        return Path(place(APP_NAME, appauthor=False))
    except RuntimeError as error:  # of pathlib
        raise DataFolderError(path="~", reason=str(error).rstrip(".")) from error


def program_folder() -> Path | None:
    """The folder a user carries around: of the frozen program, or the checkout; None where it is installed."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).resolve()
        bundle = next((each for each in program.parents if each.suffix == ".app"), program)
        return bundle.parent
    package = Path(__file__).resolve().parent
    return None if (package / "shipped").is_dir() else package.parent


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
    if _takes_rights(cache):
        return Folders(data, cache / "index")
    machine = machine_cache(data)
    return Folders(data, machine.path / "index", (machine,))


def _takes_rights(folder: Path) -> bool:
    """Make `folder` if needed; whether it can be made private: FAT shows the rights it was mounted with."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.chmod(0o700)
    except OSError:
        return False
    return is_private(folder)


def temporary_folders(chosen: Path | None = None) -> Folders:
    """Folders for one sitting, for when the data folder can't be written; with a copy of what can be read there.

    Without the copy, content that was withdrawn since the program was made would be shown again.

    Raises:
        DataFolderError: not even a temporary folder can be made (`path`, `reason`).
    """
    try:
        folder = new_private_folder()
    except OSError as error:
        raise DataFolderError(path=str(error.filename), reason=error.strerror or str(error)) from error
    folders = Folders(folder.path, folder.path / "index", (folder,))
    with contextlib.suppress(DataFolderError):  # without a home there is nothing to copy
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


def machine_cache(data: Path) -> HeldFolder:
    """A private folder in this machine's cache for a data folder that can't keep secrets (FAT, foreign owner).

    Its name tells nobody which folder it is for. What killed processes left there is removed first.

    Raises:
        DataFolderError: it can't be made (`path`, `reason`).
    """
    import hashlib

    import platformdirs

    place = _of_the_user(platformdirs.user_cache_dir)
    if not is_private(place):
        raise DataFolderError(path=str(place), reason="not private")
    clear_leftovers(place)
    try:
        return HeldFolder(place, hashlib.sha256(str(data).encode()).hexdigest()[:16])
    except OSError as error:
        raise DataFolderError(path=str(place), reason=error.strerror or str(error)) from error
