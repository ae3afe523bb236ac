"""The folder Whoosh writes an index into, with every file closed in the end."""

from __future__ import annotations

import contextlib
from typing import Any

from whoosh.filedb.filestore import FileStorage


class OutputStorage(FileStorage):
    """Whoosh's storage, which knows what it opened.

    Whoosh's writer leaves files open where the disk refuses: they would stay so until Python's garbage is collected,
    and Windows deletes no folder in which a file is open.
    """

    def __init__(self, folder: str) -> None:
        super().__init__(folder)  # type: ignore[no-untyped-call]
        self._files = contextlib.ExitStack()

    def create_file(self, name: str, *args: Any, **named: Any) -> Any:
        """As `FileStorage` does."""
        file: Any = super().create_file(name, *args, **named)  # type: ignore[no-untyped-call]
        self._files.callback(file.raw_file().close)
        return file

    def temp_storage(self, name: str | None = None) -> OutputStorage:
        """A folder in this one; `close` closes its files too."""
        inner = OutputStorage(super().temp_storage(name).folder)  # type: ignore[no-untyped-call]
        self._files.callback(inner.close)
        return inner

    def close(self) -> None:
        """Close what is still open.

        Raises:
            OSError: there is no room for what was still to be written; all are closed nevertheless.
        """
        self._files.close()
