"""A line between reader and mirror that can be cut, slowed down, or never end."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable

Spoil = Callable[[socket.socket, socket.socket], None]


class Relay:
    """Accepts connections and hands each to a function of the test, in threads of its own.

    Attributes:
        port: where it listens.
        accepted: how many connections there were.
    """

    def __init__(self, serve: Callable[[socket.socket], None]) -> None:
        self._serve = serve
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self.accepted = 0
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop, and hang up whatever is open."""
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in self._open:
            hang_up(each)
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listening.accept()
            except OSError:
                return
            self.accepted += 1
            self._open.append(client)
            threading.Thread(target=self._answer, args=(client,), daemon=True).start()

    def _answer(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            self._serve(client)
        hang_up(client)


def hang_up(stream: socket.socket) -> None:
    """End a connection now, also for a thread that waits for it."""
    with contextlib.suppress(OSError):
        stream.shutdown(socket.SHUT_RDWR)
    stream.close()


def cutting(port: int, after: int, *, hard: bool = False) -> Callable[[socket.socket], None]:
    """Passes on what the server at `port` says, and cuts every connection after so many bytes; `hard`: by a reset."""

    def serve(client: socket.socket) -> None:
        server = socket.create_connection(("127.0.0.1", port))
        asking = threading.Thread(target=pump, args=(client, server), daemon=True)
        asking.start()
        left = after
        while left and (data := server.recv(left)):
            client.sendall(data)
            left -= len(data)
        if hard:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.shutdown(socket.SHUT_RD)  # wakes the other thread, which would keep the socket open
            asking.join()
            client.close()
        hang_up(server)

    return serve


def pump(source: socket.socket, target: socket.socket) -> None:
    """Pass everything on."""
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    hang_up(target)


def saying(
    *pieces: bytes, endless: bytes = b"", pause: threading.Event | None = None
) -> Callable[[socket.socket], None]:
    """Says the same to everybody who asks: the pieces, then `endless` again and again; `pause`: until that is set."""

    def serve(client: socket.socket) -> None:
        while client.recv(65536):
            for piece in pieces:
                client.sendall(piece)
            while endless:
                client.sendall(endless)
                if pause is not None and pause.wait(0.05):
                    return
            if pause is not None:
                pause.wait(60)
                return

    return serve
