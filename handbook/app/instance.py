"""One window per data folder: the second start raises the first window and ends.

A lock file says whether there is a window; a lock left over after a kill is taken over, because its process is gone.
The request to come to the front, with a pack to look at, goes over a local socket (AF_UNIX, a named pipe on Windows),
never the network; this is the only module that may use QtNetwork, and it loads it when the window stands there already.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_NAME = "window.lock"
_CONNECT_MS = 1000
_READ_MS = 300
_MAX_PATH_BYTES = 32_768
_NEVER_STALE_BY_AGE = 0


class Instance(QObject):
    """The one window of a data folder.

    Signals:
        raise_asked: another start wants this window in front.
        file_asked(str): another start was given this pack.
    """

    raise_asked = Signal()
    file_asked = Signal(str)

    def __init__(self, data_folder: Path) -> None:
        super().__init__()
        self._name = server_name(data_folder)
        self._server: QLocalServer | None = None
        self._lock = QLockFile(str(data_folder / LOCK_NAME))
        self._lock.setStaleLockTime(_NEVER_STALE_BY_AGE)

    def take(self, pack: Path | None = None) -> bool:
        """Become the one window; False if there is one already, which comes to the front and looks at the pack."""
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True  # no lock can be kept here; better two windows than none
        _ask_to_raise(self._name, pack)
        return False

    def listen(self) -> None:
        """Hear the requests of later starts."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # left over after a kill
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        self._server.listen(self._name)

    def release(self) -> None:
        """Let others start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _on_connected(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            path = _message(socket)
            self.raise_asked.emit()
            if path:
                self.file_asked.emit(path)


def _message(socket: QLocalSocket) -> str:
    """What the other start says: the path of a pack, or nothing. It is another process of ours and says it at once."""
    if not socket.bytesAvailable():
        socket.waitForReadyRead(_READ_MS)
    path = bytes(socket.read(_MAX_PATH_BYTES).data()).decode("utf-8", "surrogateescape")
    socket.close()
    socket.deleteLater()
    return path


def server_name(data_folder: Path) -> str:
    """A name that says nothing of the folder."""
    return f"field-handbook-{zlib.crc32(str(data_folder.resolve()).encode()):08x}"


def _ask_to_raise(name: str, pack: Path | None) -> None:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if socket.waitForConnected(_CONNECT_MS):
        if pack is not None:
            socket.write(str(pack.absolute()).encode("utf-8", "surrogateescape"))
            socket.waitForBytesWritten(_CONNECT_MS)
        socket.disconnectFromServer()
