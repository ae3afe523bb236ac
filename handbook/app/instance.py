"""One window per data folder: the second start raises the first window and ends.

The only module that may use QtNetwork: a local socket (AF_UNIX, a named pipe on Windows), never the network.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 500
_RAISE = b"raise\n"


class Instance(QObject):
    """The running window's side.

    Signals:
        raise_asked: another start wants this window in front.
    """

    raise_asked = Signal()

    def __init__(self, data_folder: Path) -> None:
        super().__init__()
        self._name = server_name(data_folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def take(self) -> bool:
        """Become the one window; False if there is one already, which is asked to come to the front."""
        if _ask_to_raise(self._name):
            return False
        QLocalServer.removeServer(self._name)  # left over after a kill
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Let others start."""
        self._server.close()

    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.raise_asked.emit()


def server_name(data_folder: Path) -> str:
    """A name that says nothing of the folder."""
    return "field-handbook-" + hashlib.sha256(str(data_folder.resolve()).encode()).hexdigest()[:16]


def _ask_to_raise(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(_RAISE)
    socket.waitForBytesWritten(_CONNECT_MS)
    socket.disconnectFromServer()
    return True
