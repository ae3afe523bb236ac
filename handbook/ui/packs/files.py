"""Files of packs: chosen in a dialog, dropped on the page, written where the reader says."""

from __future__ import annotations

import shutil
import weakref
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from handbook.errors import DataFolderError
from handbook.temporary import new_private_folder
from handbook.ui.kit.file_dialog import open_file, save_file
from handbook.ui.kit.look import Look
from handbook.ui.packs.sticks import SUFFIX


class FileChooser(QObject):
    """Asks for files."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window

    def pack(self) -> Path | None:
        """A pack to look at."""
        return open_file(self._look, self._window, self.tr("Open a pack"), self._packs())

    def root(self) -> Path | None:
        """The root file of a publisher."""
        kinds = self.tr("Root files") + " (*.json)"
        return open_file(self._look, self._window, self.tr("Root file of a publisher"), kinds)

    def target(self, name: str) -> Path | None:
        """Where to write a pack."""
        return save_file(self._look, self._window, self.tr("Pass on"), name, self._packs())

    def _packs(self) -> str:
        return self.tr("Packs") + f" (*{SUFFIX})"


def dropped_pack(data: QMimeData) -> Path | None:
    """The first pack among what is dragged; nothing on other machines."""
    for url in data.urls():
        if url.isLocalFile() and not url.host() and url.toLocalFile().casefold().endswith(SUFFIX):
            return Path(url.toLocalFile())
    return None


class PrivateFolder:
    """A temporary folder, gone with this object or with the program at the latest.

    Attributes:
        path: where it is.
    """

    def __init__(self) -> None:
        held = new_private_folder()
        self.path = held.path
        self.remove = weakref.finalize(self, held.close)


def write_copy(source: Path, target: Path) -> int:
    """Write the same bytes elsewhere, whole or not at all; how many they are.

    Raises:
        DataFolderError: the file can't be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(source, part)
        part.replace(target)
        return target.stat().st_size
    except OSError as error:
        raise DataFolderError(path=str(target), reason=error.strerror or str(error)) from error
