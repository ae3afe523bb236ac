"""The one place of this package that knows `socket`: so that an import opens none."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_ipv6_probe() -> Iterator[None]:
    """Import something that imports urllib3 without its binding a socket.

    `urllib3.util.connection` binds an IPv6 socket while it is imported, to see whether that works; it leaves that
    out where Python says that there is no IPv6.
    """
    before = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = before
