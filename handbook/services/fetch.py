"""Getting what is new from a mirror: only when asked, each time. What comes is a pack file like one from a stick."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from handbook.errors import MirrorError, StoreMissing
from handbook.packs.addresses import parse_mirror, parse_proxy, require_private_way
from handbook.packs.downloads import Downloads
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress
from handbook.services.fetch_order import Arrival, FetchOrder
from handbook.store.trust import TrustStore

if TYPE_CHECKING:
    from handbook.packs.target_download import Source


@dataclass(frozen=True, slots=True)
class Contact:
    """Who will be contacted, as the reader is told before it happens.

    Attributes:
        mirror: `https://mirror.example`, or the path of a folder.
        is_folder: nobody is contacted.
        is_here: on this computer.
        is_onion: only Tor can find it.
        proxy: `127.0.0.1:9050`; empty without one.
    """

    mirror: str
    is_folder: bool = False
    is_here: bool = False
    is_onion: bool = False
    proxy: str = ""


def contact_of(address: str, proxy: str) -> Contact:
    """Who would be contacted; contacts nobody.

    Raises:
        MirrorError: these are no address and proxy, or the way would not be private.
    """
    where = parse_mirror(address)
    if isinstance(where, Path):
        return Contact(str(where), is_folder=True)
    way = parse_proxy(proxy) if proxy else None
    require_private_way(where, way)
    return Contact(where.origin, False, where.is_here, where.is_onion, way.text if way else "")


def fetch_pack(folders: Folders, order: FetchOrder, progress: Progress, cancel: CancelToken) -> Arrival:
    """Ask a mirror for what is new since the last pack, and write it as a pack. Nothing readers see changes.

    Raises:
        MirrorError: the mirror can't be used, or what it gives can't.
        PackError: what it gives is not signed as it must be, or needs a newer program.
        Cancelled, StoreDamaged, StoreTooNew, DataFolderError.
    """
    with contextlib.ExitStack() as stack:
        try:
            store = stack.enter_context(contextlib.closing(TrustStore(folders.database)))
        except StoreMissing:
            raise MirrorError("mirror.no_publisher") from None
        states = tuple(store.states().values())
        if not states:
            raise MirrorError("mirror.no_publisher")
        from handbook.packs.fetching import fetch  # late: it loads tuf

        source = stack.enter_context(_opened(order))
        downloads = Downloads(folders.index.parent / "downloads")
        found = fetch(source, states, downloads, order.file, progress, cancel)
        downloads.clear()
    file = order.file if found.is_new else None
    return Arrival(file, found.version, found.issued, found.fresh_until, found.received, found.requests)


@contextlib.contextmanager
def _opened(order: FetchOrder) -> Iterator[Source]:
    """The mirror. Only for one that is no folder the module that opens sockets is loaded."""
    where = parse_mirror(order.address)
    if isinstance(where, Path):
        from handbook.packs.folder_mirror import FolderMirror

        yield FolderMirror(where)
        return
    from handbook.packs.mirror import Mirror  # late: nothing else of the program needs sockets

    way = parse_proxy(order.proxy) if order.proxy else None
    with contextlib.closing(Mirror(where, way, order.authorities)) as mirror:
        yield mirror
