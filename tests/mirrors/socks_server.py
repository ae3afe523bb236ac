"""A small SOCKS proxy of version 5 (RFC 1928) that knows hosts by a table, as Tor knows onion services."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Mapping

from tests.mirrors.relay import Relay, hang_up, pump


class SocksServer:
    """A running proxy.

    Attributes:
        port: where it listens.
        asked: the hosts and ports it was asked for: names, if it was asked for names.
        introduced: the user names by which clients introduced themselves.
    """

    def __init__(self, hosts: Mapping[str, int], *, wants_password: bool = False) -> None:
        self._hosts = hosts
        self._wants_password = wants_password
        self.asked: list[tuple[str, int]] = []
        self.introduced: list[bytes] = []
        self._relay = Relay(self._serve)
        self.port = self._relay.port

    def close(self) -> None:
        """Stop it."""
        self._relay.close()

    def _serve(self, client: socket.socket) -> None:
        version, count = _exactly(client, 2)
        assert version == 5
        methods = _exactly(client, count)
        if self._wants_password and 2 in methods:
            client.sendall(b"\5\2")
            _, size = _exactly(client, 2)
            self.introduced.append(_exactly(client, size))
            _exactly(client, _exactly(client, 1)[0])
            client.sendall(b"\1\0")
        else:
            client.sendall(b"\5\0")
        _, command, _, kind = _exactly(client, 4)
        assert command == 1
        if kind == 3:
            host = _exactly(client, _exactly(client, 1)[0]).decode("ascii")
        else:
            family, size = (socket.AF_INET, 4) if kind == 1 else (socket.AF_INET6, 16)
            host = socket.inet_ntop(family, _exactly(client, size))
        (port,) = struct.unpack(">H", _exactly(client, 2))
        self.asked.append((host, port))
        target = self._hosts.get(host)
        if target is None:
            client.sendall(b"\5\4\0\1" + bytes(6))
            return
        server = socket.create_connection(("127.0.0.1", target))
        client.sendall(b"\5\0\0\1" + socket.inet_aton("127.0.0.1") + bytes(2))
        threading.Thread(target=pump, args=(client, server), daemon=True).start()
        pump(server, client)
        hang_up(server)


def _exactly(client: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = client.recv(size - len(data))
        if not piece:
            raise ConnectionError
        data += piece
    return data
