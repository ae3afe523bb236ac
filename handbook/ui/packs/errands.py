"""Smaller things done beside the window: passing packs on, trusting publishers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from handbook.errors import HandbookError
from handbook.model.characters import visible
from handbook.services.handbook import Handbook
from handbook.services.pack_history import export_pack
from handbook.services.publishers import PublisherRow, add_publisher, read_root, remove_publisher
from handbook.ui.kit.jobs import JobRunner, Lane
from handbook.ui.packs.files import FileChooser, PrivateFolder, write_copy
from handbook.ui.packs.names import PackNames
from handbook.ui.packs.sticks import SUFFIX


class PackErrands(QObject):
    """Asks for files and does what was asked.

    Signals:
        told(str): a sentence: it is done.
        warned(str): a sentence: it can't be done.
        root_read(PublisherRow, Path): the words of a root file are to be compared.
        publishers_changed: somebody is trusted, or no longer.
    """

    told = Signal(str)
    warned = Signal(str)
    root_read = Signal(object, object)
    publishers_changed = Signal()

    def __init__(
        self, jobs: JobRunner[Handbook], chooser: FileChooser, names: PackNames, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._chooser = chooser
        self._names = names
        self._held: PrivateFolder | None = None

    def pass_on(self, pack: str) -> None:
        """Write what is installed of a pack to a file."""
        target = self._chooser.target(f"{pack}{SUFFIX}")
        if target is not None:
            self._jobs.write(
                lambda handbook: export_pack(handbook.folders, target, pack),
                lambda size: self._on_written(target, size),
            )

    def copy(self, held: Path, name: str) -> None:
        """Write a pack that was looked at to another place."""
        target = self._chooser.target(name)
        if target is not None:
            self._jobs.write(lambda _: write_copy(held, target), lambda size: self._on_written(target, size))

    def read_root(self) -> None:
        """Look at the root file of a publisher."""
        file = self._chooser.root()
        if file is not None:
            self._held = PrivateFolder()
            held = self._held.path / file.name
            self._jobs.read(
                Lane.PAGES,
                "root",
                lambda _: _read_held(file, held, self._names.lang),
                lambda row: self.root_read.emit(row, held),
                self._on_root_refused,
            )

    def trust(self, file: Path) -> None:
        """The words of this file, a copy nobody else can change, were compared."""
        self._jobs.write(
            lambda handbook: add_publisher(handbook.folders, file, handbook.today, self._names.lang),
            self._on_trusted,
        )

    def distrust(self, root_hash: str) -> None:
        """Trust a publisher no longer."""
        self._jobs.write(
            lambda handbook: remove_publisher(handbook.folders, root_hash, handbook.today, self._names.lang),
            lambda _: self.publishers_changed.emit(),
        )

    def _on_written(self, target: Path, size: int) -> None:
        said = self.tr("Written: {name}, {size}. It is exactly what was signed.")
        self.told.emit(said.format(name=visible(target.name), size=self._names.size(size)))

    def _on_root_refused(self, error: Exception) -> None:
        if isinstance(error, HandbookError):
            self.warned.emit(
                self.tr("This is not the root file of a publisher. Ask the publisher to send it again.")
            )
        else:
            self._jobs.failed.emit(error)

    def _on_trusted(self, row: PublisherRow) -> None:
        self.told.emit(self.tr("You trust this publisher now: {words}").format(words=" ".join(row.words)))
        self.publishers_changed.emit()


def _read_held(file: Path, held: Path, lang: str) -> PublisherRow:
    """Keep a copy of a root file, so that what is compared is what is trusted, and read its words."""
    row, data = read_root(file, lang)
    held.write_bytes(data)
    return row
