"""A connection that is held to a deadline: a mirror must not keep a reader waiting by sending a byte now and then."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from handbook.errors import MirrorError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Stream(Protocol):
    """What is used of a socket."""

    def settimeout(self, value: float | None, /) -> None:
        """Wait so long for each step, in seconds."""

    def sendall(self, data: bytes, /) -> None:
        """Send all of it."""

    def recv_into(self, buffer: WriteableBuffer, /) -> int:
        """As many bytes as have come."""

    def close(self) -> None:
        """Hang up."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait.

    Attributes:
        connect_s: for a connection, its TLS included.
        idle_s: for the next byte.
        grace_s: before slowness counts; then `least_bytes_s` must come on average, else it is given up.
        least_bytes_s: bytes a second. Tor has some hundred times as many on a bad day.
    """

    connect_s: float = 20
    idle_s: float = 30
    grace_s: float = 30
    least_bytes_s: float = 512


THROUGH_PROXY = Patience(connect_s=90, idle_s=60, grace_s=60)
"""Tor makes a circuit first, and onion services take their time."""


class Connection:
    """A connected socket with limits on time: what `http.client` needs of a socket, and what SOCKS needs.

    Args:
        stream: the socket, TLS or not.
        patience: the limits.
        counted: told how many bytes came, whenever some came.
    """

    def __init__(self, stream: Stream, patience: Patience, counted: Callable[[int], None]) -> None:
        self.stream = stream
        self._patience = patience
        self._counted = counted
        self._began = time.monotonic()
        self._received = 0

    def begin(self) -> None:
        """A new request: the limits count from here."""
        self._began, self._received = time.monotonic(), 0

    def send(self, data: bytes) -> None:
        """Send all of it."""
        self.stream.settimeout(self._patience.idle_s)
        self.stream.sendall(data)

    sendall = send

    def receive(self, size: int) -> bytes:
        """Exactly `size` bytes.

        Raises:
            ConnectionError: the other side hung up before.
            MirrorError: they come too slowly.
        """
        data = bytearray()
        while len(data) < size:
            piece = bytearray(size - len(data))
            count = self.receive_into(piece)
            if not count:
                raise ConnectionResetError
            data += piece[:count]
        return bytes(data)

    def receive_into(self, buffer: WriteableBuffer) -> int:
        """As many bytes as have come; 0 at the end.

        Raises:
            MirrorError: they come too slowly.
        """
        patience = self._patience
        spent = time.monotonic() - self._began
        left = patience.grace_s + self._received / patience.least_bytes_s - spent
        if left <= 0:
            raise MirrorError("mirror.too_slow")
        self.stream.settimeout(min(patience.idle_s, left))
        try:
            count = self.stream.recv_into(buffer)
        except TimeoutError as error:
            raise MirrorError("mirror.too_slow") from error
        self._received += count
        self._counted(count)
        return count

    def makefile(self, mode: str, buffering: int | None = None) -> io.BufferedReader:
        """What `http.client` reads answers from."""
        return io.BufferedReader(_Reader(self))

    def close(self) -> None:
        """Nothing yet: `http.client` closes before it has read the last answer."""

    def hang_up(self) -> None:
        """End it."""
        self.stream.close()


class _Reader(io.RawIOBase):
    """Reads a connection; closing it hangs up nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        try:
            return self._connection.receive_into(buffer)
        except (
            ConnectionError
        ):  # broken off: what came before is still good, and whoever reads sees that it is short
            return 0
