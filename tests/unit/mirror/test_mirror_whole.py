"""A reader who has nothing gets the release as one file; where that file is missing or wrong, everything else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from tests.attacks.publisher import MemoryPack, Publisher
from tests.capabilities import needs_tool
from tests.mirrors.nginx import Nginx
from tests.mirrors.relay import Relay, cutting
from tests.unit.mirror.conftest import Reader, written

pytestmark = needs_tool("nginx", package="nginx-light")

Serve = Callable[..., Nginx]
WHOLE = "packs/1.hbpack"


@pytest.fixture(scope="module")
def release(content: Content) -> tuple[Publisher, MemoryPack]:
    """Of the shipped content what two countries and all share, signed."""
    targets = targets_of(content)
    others = {
        f"countries/{country.code}/" for country in content.countries if country.code not in {"AM", "KZ"}
    }
    kept = {path: data for path, data in targets.items() if not path.startswith(tuple(others))}
    publisher = Publisher("ngo", content.pack.id, kept)
    return publisher, publisher.publish()


@pytest.fixture
def newcomer(tmp_path: Path, release: tuple[Publisher, MemoryPack]) -> Reader:
    """Trusts the publisher and has nothing of it."""
    folder = tmp_path / "newcomer"
    folder.mkdir()
    found = Reader(folder)
    found.trust(release[0])
    return found


@pytest.fixture
def mirror(
    tmp_path: Path, release: tuple[Publisher, MemoryPack], serve: Serve
) -> Callable[[bytes | None], Nginx]:
    """A mirror with this in place of the whole; without it where None."""

    def start(whole: bytes | None) -> Nginx:
        tree = written(release[1], tmp_path / "tree")
        if whole is not None:
            (tree / WHOLE).parent.mkdir()
            (tree / WHOLE).write_bytes(whole)
        return serve(tree)

    return start


Mirror = Callable[[bytes | None], Nginx]


def at(port: int) -> str:
    return f"http://127.0.0.1:{port}/"


def targets_asked(server: Nginx) -> int:
    return sum(each.path.startswith("/targets/") for each in server.log())


def pack_in(reader: Reader, address: str) -> dict[str, bytes]:
    """What the pack holds that was made of it."""
    from handbook.packs.publishing import read_members

    arrival = reader.fetch(address)
    assert arrival.file is not None
    return read_members(arrival.file)


def test_who_has_nothing_asks_for_one_file(
    newcomer: Reader, mirror: Mirror, release: tuple[Publisher, MemoryPack]
) -> None:
    whole = write_pack(release[1].members)
    server = mirror(whole)
    assert pack_in(newcomer, at(server.http)) == release[1].members
    assert targets_asked(server) == 0
    assert [each.path for each in server.log()].count(f"/{WHOLE}") == 1
    assert newcomer.kept() == {}
    assert newcomer.received[-1] > len(whole) * 0.9, "the reader saw how far it was"


def test_a_mirror_without_it_gives_the_same(
    newcomer: Reader, mirror: Mirror, release: tuple[Publisher, MemoryPack]
) -> None:
    server = mirror(None)
    assert pack_in(newcomer, at(server.http)) == release[1].members
    assert targets_asked(server) > 100


def forged(release: MemoryPack) -> bytes:
    """One contact is another, under the name of the signed one."""
    member = next(name for name in release.members if "kovcheg" in name)
    return write_pack({**release.members, member: release.members[member].replace(b"kovcheg", b"kovsheg")})


@pytest.mark.parametrize(
    ("spoil", "asked"),
    [
        (lambda release: b"no pack at all" * 1000, 101),
        (lambda release: write_pack(release.members)[:-5], 101),
        (lambda release: write_pack({"metadata/1.root.json": b"{}"}), 101),
        (lambda release: b"\x1f\x8b" + bytes(4_000_000), 101),
        (forged, 1),
    ],
    ids=["something else", "cut", "an empty one", "too long", "a forged contact"],
)
def test_what_is_wrong_with_it_is_asked_for_one_by_one(
    newcomer: Reader,
    mirror: Mirror,
    release: tuple[Publisher, MemoryPack],
    spoil: Callable[[MemoryPack], bytes],
    asked: int,
) -> None:
    server = mirror(spoil(release[1]))
    assert pack_in(newcomer, at(server.http)) == release[1].members
    assert (targets_asked(server) > 100) if asked > 1 else (targets_asked(server) == 1)
    assert newcomer.kept() == {}


@needs_tool("openssl", package="openssl")
def test_cut_it_goes_on_where_it_was(
    newcomer: Reader, mirror: Mirror, relay: Callable[..., Relay], release: tuple[Publisher, MemoryPack]
) -> None:
    server = mirror(write_pack(release[1].members))
    line = relay(cutting(server.http, 100_000))
    assert pack_in(newcomer, at(line.port)) == release[1].members
    parts = [each for each in server.log() if each.path == f"/{WHOLE}" and each.status == 206]
    assert parts and targets_asked(server) == 0
