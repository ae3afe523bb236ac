"""Installing the signed pack that came with this program: at the first start, and after an update of the program."""

from __future__ import annotations

from handbook.errors import PackError
from handbook.paths import Folders
from handbook.progress import CancelToken, Progress
from handbook.services.handbook import system_clock
from handbook.services.packs import import_pack
from handbook.services.preparation import Notice, anything_installed, put_damaged_aside
from handbook.services.publishers import add_publisher
from handbook.services.starter import Starter

_LANG = "en"  # of titles, which nobody sees here


def install_starter(
    folders: Folders, starter: Starter, progress: Progress, cancel: CancelToken
) -> Notice | None:
    """Trust the publisher of this release and take its pack over; a damaged database is put aside first.

    Returns:
        A notice for the user: "content_kept" where the pack is refused and what is installed stays.

    Raises:
        PackError: it is refused, and nothing else is installed.
        StoreTooNew, DataFolderError, Cancelled.
    """
    notice: Notice | None = "store_rebuilt" if put_damaged_aside(folders.database) else None
    now = system_clock()
    add_publisher(folders, starter.root, now.date(), _LANG)
    try:
        import_pack(folders, starter.pack, now, progress, cancel)
    except PackError:
        if anything_installed(folders.database):
            return "content_kept"
        raise
    return notice
