"""Choosing a file: Qt's own dialog, with words in the reader's language and sticks among its places.

The dialogs of the systems run elsewhere, hear no F12, and write down what was chosen (app/quiet.py).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QUrl
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QHeaderView,
    QSplitter,
    QToolButton,
    QTreeView,
    QWidget,
)

from handbook.ui.kit.icons import IconColours, facing
from handbook.ui.kit.look import Look

_SIZE, _TYPE, _DATE = 1, 2, 3
"""Columns of the list."""
_WIDTH_EM, _HEIGHT_EM, _PLACES_EM = 50, 31, 12
_MOUNTS = ("/media/", "/run/media/", "/mnt/")
_ROOT = QUrl("file:")
"""What Qt calls the computer."""
_ICONS = {
    "backButton": "arrow-left",
    "forwardButton": "arrow-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "plus",
}
"""Of Qt's buttons; the others choose between two ways to show files, of which one does."""
_Place = QStandardPaths.StandardLocation
_PLACES = (_Place.HomeLocation, _Place.DesktopLocation, _Place.DownloadLocation, _Place.DocumentsLocation)


def open_file(look: Look, window: QWidget, title: str, kinds: str) -> Path | None:
    """An existing file; `kinds` as in "Packs (*.hbpack)"."""
    dialog = FileDialog(look, window, title, kinds)
    dialog.begin_in(_Place.DownloadLocation)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog.ask()


def save_file(look: Look, window: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
    """Where to write, with the ending of `proposed` where none is typed; what is there is replaced after a yes."""
    dialog = FileDialog(look, window, title, kinds)
    dialog.begin_in(_Place.DocumentsLocation)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(proposed).suffix)
    dialog.selectFile(proposed)
    return dialog.ask()


def choose_folder(look: Look, window: QWidget, title: str) -> Path | None:
    """An existing folder."""
    dialog = FileDialog(look, window, title)
    dialog.begin_in(_Place.DocumentsLocation)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog.ask()


class FileDialog(QFileDialog):
    """The dialog; it is gone when it has answered."""

    def __init__(self, look: Look, window: QWidget, title: str, kinds: str = "") -> None:
        super().__init__(window, title, "", kinds)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self._look = look
        self.setSidebarUrls([_ROOT, *(QUrl.fromLocalFile(str(place)) for place in _places())])
        self._call(QFileDialog.DialogLabel.LookIn, "lookInCombo", self.tr("Folder"))
        self._call(QFileDialog.DialogLabel.FileType, "fileTypeCombo", self.tr("Kind"))
        self._arrange()

    def begin_in(self, place: QStandardPaths.StandardLocation) -> None:
        """Show this folder, or home: not the one of the program, with which Qt begins.

        The folder chosen before in this sitting stays: Qt remembers it, and writes it nowhere.
        """
        if self.directory().absolutePath() == QDir.currentPath():
            folders = (Path(QStandardPaths.writableLocation(each)) for each in (place, _Place.HomeLocation))
            self.setDirectory(str(next((each for each in folders if each.is_dir()), Path.home())))

    def ask(self) -> Path | None:
        """Wait for the answer; None where the reader wants none."""
        try:
            is_chosen = self.exec() == QFileDialog.DialogCode.Accepted
            return Path(self.selectedFiles()[0]) if is_chosen else None
        finally:
            self.deleteLater()

    def _call(self, label: QFileDialog.DialogLabel, combo: str, name: str) -> None:
        """Words before a drop-down list, which is called so too, and not what is chosen in it."""
        self.setLabelText(label, f"{name}:")
        found = self.findChild(QComboBox, combo)
        if found is not None:
            found.setAccessibleName(name)

    def _arrange(self) -> None:
        """Room for names; when a file was changed tells more than of what kind it is."""
        unit = self._look.metrics
        self.resize(unit.em(_WIDTH_EM), unit.em(_HEIGHT_EM))
        splitter, files = self.findChild(QSplitter), self.findChild(QFrame, "frame")
        if splitter is not None and files is not None:
            splitter.setSizes([unit.em(_PLACES_EM), unit.em(_WIDTH_EM - _PLACES_EM)])
            files.raise_()  # read after the places
        tree = self.findChild(QTreeView)
        if tree is not None:
            tree.setColumnHidden(_TYPE, True)
            header = tree.header()
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            for column in (_SIZE, _DATE):
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        theme = self._look.theme
        for button in self.findChildren(QToolButton):
            icon = _ICONS.get(button.objectName(), "")
            button.setVisible(bool(icon))
            if icon:
                colours = IconColours(theme.ink, theme.accent, theme.ink3)
                facing_icon = facing(icon, self.layoutDirection())
                button.setIcon(self._look.icons.icon(facing_icon, unit.icon, colours))


def _places() -> Iterator[Path]:
    """Usual folders and what is plugged in."""
    found = dict.fromkeys(Path(QStandardPaths.writableLocation(place)) for place in _PLACES)
    yield from (place for place in found if place.is_dir())
    if sys.platform == "win32":
        yield from (Path(drive.absolutePath()) for drive in QDir.drives())
    else:
        yield from (
            plugged_in(Path("/proc/self/mounts")) if sys.platform == "linux" else _folders(Path("/Volumes"))
        )


def plugged_in(mounts: Path) -> list[Path]:
    """Where sticks are mounted, from Linux's list (proc_pid_mounts(5)); none of them is touched: a broken one hangs."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return []
    roots = [re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), line.split(" ")[1]) for line in lines]
    return sorted({Path(root) for root in roots if root.startswith(_MOUNTS)})


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if not each.name.startswith("."))
    except OSError:
        return []
