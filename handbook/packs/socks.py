"""SOCKS version 5 (RFC 1928), as far as a mirror behind Tor needs it: CONNECT to a name.

The name goes to the proxy as it is (address type 3), so that nothing is looked up on this side. A fresh user name and
password (RFC 1929) for every run keep Tor from sending it over a circuit that other programs use (`IsolateSOCKSAuth`
in Tor's manual); proxies that know none choose "no authentication". The socket is the caller's.
"""

from __future__ import annotations

import ipaddress
import secrets
import struct
from typing import Protocol

from handbook.errors import MirrorError

_VERSION, _CONNECT, _RESERVED = 5, 1, 0
_NO_AUTHENTICATION, _PASSWORD, _NONE_ACCEPTABLE = 0, 2, 255
_IPV4, _NAME, _IPV6 = 1, 3, 4


class Line(Protocol):
    """A connection to the proxy."""

    def send(self, data: bytes) -> None:
        """Send all of it."""

    def receive(self, size: int) -> bytes:
        """Exactly `size` bytes.

        Raises:
            OSError: they do not come.
        """


def connect_through(line: Line, host: str, port: int) -> None:
    """Have the proxy connect `line` with `host`; what is sent afterwards goes there.

    Raises:
        MirrorError: it is no such proxy, or it can't reach the host.
        OSError: the connection broke.
    """
    line.send(bytes([_VERSION, 2, _PASSWORD, _NO_AUTHENTICATION]))
    version, method = line.receive(2)
    if version != _VERSION or method not in (_PASSWORD, _NO_AUTHENTICATION):
        raise MirrorError("mirror.not_a_proxy")
    if method == _PASSWORD:
        _introduce(line)
    line.send(bytes([_VERSION, _CONNECT, _RESERVED]) + _destination(host) + struct.pack(">H", port))
    version, reply, _, kind = line.receive(4)
    if version != _VERSION:
        raise MirrorError("mirror.not_a_proxy")
    if reply != 0:
        raise MirrorError("mirror.proxy_refused", host=host)
    lengths = {_IPV4: 4, _IPV6: 16}
    bound = lengths[kind] if kind in lengths else line.receive(1)[0]
    line.receive(bound + 2)  # the address the proxy sends from: nothing to us


def _introduce(line: Line) -> None:
    """A user name and a password that nobody has used before."""
    name, password = secrets.token_hex(8).encode(), secrets.token_hex(8).encode()
    line.send(bytes([1, len(name)]) + name + bytes([len(password)]) + password)
    _, status = line.receive(2)
    if status != 0:
        raise MirrorError("mirror.not_a_proxy")


def _destination(host: str) -> bytes:
    try:
        numeric = ipaddress.ip_address(host)
    except ValueError:
        name = host.encode("ascii")
        return bytes([_NAME, len(name)]) + name
    return bytes([_IPV4 if numeric.version == 4 else _IPV6]) + numeric.packed
