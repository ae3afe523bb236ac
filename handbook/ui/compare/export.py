"""The table taken along: copied as text, saved for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from handbook.services.compare import Comparison, comparison_text, save_comparison
from handbook.services.sheets.request import SheetFormat
from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.clipboard import copy_text
from handbook.ui.kit.file_dialog import save_file
from handbook.ui.page import Surroundings
from handbook.words import Words
from handbook.words.errors import write_reason


class TableExport(QObject):
    """Copies and saves comparisons, in the order in which they are shown.

    Signals:
        notice_raised(str): it is done.
    """

    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, banner: Banner, parent: QWidget) -> None:
        """Make it.

        Args:
            surroundings: writes beside the window.
            banner: says why a file could not be saved.
            parent: asks where to save.
        """
        super().__init__(parent)
        self._look, self._jobs = surroundings.look, surroundings.jobs
        self._settings = surroundings.settings
        self._ui_language = surroundings.ui_language
        self._banner = banner
        self._window = parent

    def copy(self, comparison: Comparison, words: Words) -> None:
        """Put the table into the clipboard as text, with the age of every value."""
        copy_text(comparison_text(comparison, self.tr("Country"), words))
        self.notice_raised.emit(self.tr("Table copied"))

    def ask_and_write(self, comparison: Comparison) -> None:
        """Ask for a file and save there."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / self.tr("comparison.csv"))
        title, kinds = self.tr("Save the table as a file"), self.tr("Table (*.csv)")
        chosen = save_file(self._look, self._window, title, proposed, kinds)
        if chosen is not None:
            self.write(comparison, chosen)

    def write(self, comparison: Comparison, path: Path) -> None:
        """Save the table as CSV; says how it went."""
        done = self.tr("Saved: {path}").format(path=QDir.toNativeSeparators(str(path)))
        self._jobs.write(
            lambda _: save_comparison(comparison, path),
            lambda _: self.notice_raised.emit(done),
            lambda error: self._on_failed(path, error),
        )

    def ask_and_write_pdf(self, comparison: Comparison, lang: str) -> None:
        """Ask for a file and save the table there in words."""
        from handbook.ui.print.targets import Targets  # late: few sittings print

        path = Targets(self._look, self._window).file(self.tr("comparison.pdf"))
        if path is not None:
            self.write_pdf(comparison, lang, path)

    def write_pdf(self, comparison: Comparison, lang: str, path: Path) -> None:
        """Save the table in words as a PDF; says how it went."""
        from handbook.ui.compare.press import write_comparison

        done, paper = self.tr("Saved: {path}").format(path=QDir.toNativeSeparators(str(path))), self._format()
        self._jobs.write(
            lambda handbook: write_comparison(handbook, comparison, lang, paper, path),
            lambda _: self.notice_raised.emit(done),
            lambda error: self._on_failed(path, error),
        )

    def ask_and_print(self, comparison: Comparison, lang: str) -> None:
        """Ask for a printer and print the table in words."""
        from handbook.ui.compare.press import print_comparison
        from handbook.ui.print.targets import Targets

        targets, paper = Targets(self._look, self._window), self._format()
        printer = targets.printer(paper)
        if printer is not None:
            done = self.tr("Sent to the printer")
            self._jobs.write(
                lambda handbook: print_comparison(handbook, comparison, lang, paper, printer),
                lambda _: self.notice_raised.emit(done),
                lambda error: self._on_failed(Path(self.tr("Printer")), error),
            )
        elif not targets.has_printer():
            sentence = self.tr("No printer is set up on this computer.")
            self._banner.say(sentence, self.tr("Save the table as PDF instead."), tone=BannerTone.MID)

    def _format(self) -> SheetFormat:
        return SheetFormat(self._settings.paper, self._settings.large_print)

    def _on_failed(self, path: Path, error: Exception) -> None:
        reason = write_reason(error, Words(self._ui_language))
        sentence = self.tr("The table could not be saved.")
        advice = self.tr("Choose another folder and try again.")
        self._banner.say(sentence, advice, tone=BannerTone.MID, details=f"{path}: {reason}")
