"""python-tuf's client without its own way into the network."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_FETCHER = "tuf.ngclient.urllib3_fetcher"


@contextmanager
def without_fetcher() -> Iterator[None]:
    """Import `tuf.ngclient` without its fetcher.

    The package imports it whether it is used or not, and with it urllib3, which binds an IPv6 socket to see whether
    that works, and takes 40 ms. We always give a fetcher of our own, so an empty class stands in its place.
    """
    stand_in = ModuleType(_FETCHER)
    stand_in.__dict__["Urllib3Fetcher"] = type("Urllib3Fetcher", (), {})
    sys.modules.setdefault(_FETCHER, stand_in)
    try:
        yield
    finally:
        if sys.modules.get(_FETCHER) is stand_in:
            del sys.modules[_FETCHER]
