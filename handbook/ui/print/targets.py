"""Where a sheet goes: a file, a folder, a printer, chosen in dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QWidget

from handbook.services.sheets.request import SheetFormat
from handbook.ui.kit.file_dialog import choose_folder, save_file
from handbook.ui.kit.look import Look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_PAPERS = {
    "a4": QPageSize.PageSizeId.A4,
    "a5": QPageSize.PageSizeId.A5,
    "letter": QPageSize.PageSizeId.Letter,
}


class Targets(QObject):
    """Asks where to. The print service is spoken to only here, after Print was pressed."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window

    def file(self, name: str) -> Path | None:
        """The file of one sheet."""
        return save_file(self._look, self._window, self.tr("Save as PDF"), name, "PDF (*.pdf)")

    def folder(self) -> Path | None:
        """The folder of several."""
        return choose_folder(self._look, self._window, self.tr("Folder for the sheets"))

    def has_printer(self) -> bool:
        """Whether the system knows a printer."""
        from PySide6.QtPrintSupport import QPrinterInfo

        return bool(QPrinterInfo.availablePrinterNames())

    def printer(self, format: SheetFormat) -> QPrinter | None:
        """A printer, set up for this paper; None if there is none or the dialog was closed."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        if not self.has_printer():
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName("Field Handbook")
        printer.setCreator("")
        margins = QMarginsF(0, 0, 0, 0)
        printer.setFullPage(True)
        printer.setPageLayout(
            QPageLayout(QPageSize(_PAPERS[format.paper]), QPageLayout.Orientation.Portrait, margins)
        )
        dialog = QPrintDialog(printer, self._window)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
