"""A publisher's tree on a real server, and a volunteer who asks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from handbook.errors import HandbookError
from handbook.packs.connection import Patience
from handbook.progress import CancelToken, ignore_progress
from handbook.services.fetch import fetch_pack
from handbook.services.fetch_order import Arrival, FetchOrder
from tests.attacks.publisher import MemoryPack, Publisher
from tests.attacks.volunteer import Volunteer, publisher_of_small_content
from tests.mirrors.nginx import Certificate, Nginx
from tests.mirrors.relay import Relay

HASTY = Patience(connect_s=2, idle_s=0.3, grace_s=0.6)
"""For tests in which somebody waits in vain."""


def written(pack: MemoryPack, folder: Path) -> Path:
    """The pack as a published tree."""
    for name, data in pack.members.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


@dataclass
class Reader(Volunteer):
    """A volunteer who asks mirrors."""

    folder: Path
    received: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        Volunteer.__init__(self, self.folder)

    def fetch(self, address: str | Path, proxy: str = "", ca: Path | None = None) -> Arrival:
        """Ask a mirror; the pack is where `Volunteer` keeps what came."""
        order = FetchOrder(str(address), self.file, proxy, ca)
        return fetch_pack(self.folders, order, self._on_progress, CancelToken())

    def refused(
        self, code: str, address: str | Path, proxy: str = "", ca: Path | None = None
    ) -> HandbookError:
        """Ask a mirror that can't be used; nothing must have come of it."""
        before = self.content()
        self.file.unlink(missing_ok=True)
        with pytest.raises(HandbookError) as caught:
            self.fetch(address, proxy, ca)
        assert caught.value.code == code, caught.value
        assert not self.file.exists()
        assert self.content() == before
        return caught.value

    def took(self, address: str | Path, proxy: str = "", ca: Path | None = None) -> int:
        """Fetch and import; the version that is installed then."""
        arrival = self.fetch(address, proxy, ca)
        assert arrival.file is not None
        return self.import_(arrival.file.read_bytes()).version

    def kept(self) -> dict[str, int]:
        """What waits for the next time: hash → bytes."""
        folder = self.folders.index.parent / "downloads"
        return {path.name: path.stat().st_size for path in folder.iterdir()} if folder.exists() else {}

    def _on_progress(self, done: int, total: int) -> None:
        ignore_progress(done, total)
        self.received.append(done)


@pytest.fixture
def publisher() -> Publisher:
    return publisher_of_small_content()


@pytest.fixture
def reader(tmp_path: Path, publisher: Publisher) -> Reader:
    """Trusts the publisher and has nothing of it."""
    folder = tmp_path / "reader"
    folder.mkdir()
    found = Reader(folder)
    found.trust(publisher)
    return found


@pytest.fixture
def tree(tmp_path: Path, publisher: Publisher) -> Path:
    """Version 1, published."""
    return written(publisher.publish(), tmp_path / "tree")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return Certificate.made(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def serve(tmp_path: Path, certificate: Certificate) -> Iterator[Callable[..., Nginx]]:
    """Starts nginx on a tree, with rules of its own."""
    with ExitStack() as stack:
        count = 0

        def start(tree: Path, rules: str = "", shown: Certificate = certificate) -> Nginx:
            nonlocal count
            count += 1
            return stack.enter_context(closing(Nginx(tmp_path / f"nginx{count}", tree, shown, rules)))

        yield start


@pytest.fixture
def relay() -> Iterator[Callable[..., Relay]]:
    """Starts a relay."""
    with ExitStack() as stack:
        yield lambda serve: stack.enter_context(closing(Relay(serve)))
