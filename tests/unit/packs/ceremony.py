"""A repository and its people, as the tests of the editors' side want them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from securesystemslib.signer import Signer

from handbook.packs.keys import load_signer
from handbook.packs.repository import Repository, init
from handbook.packs.trust_state import MemoryTrustState
from handbook.packs.verification import Verified
from tests.attacks.publisher import MemoryPack, check, take

__all__ = ["MemoryPack", "People", "reader", "receive", "start", "take"]

CHEAP = 16
PASSPHRASE = "correct horse"
MORNING = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
BUILD_DATE = date(2026, 11, 1)
CONTENT = {
    "pack.json": b'{"id":"handbook","publisher":{"name":"NGO"}}',
    "countries/AM/entry.json": b'{"statement":[{"id":"am-one","text":"1"},{"id":"am-two","text":"2"}]}',
    "countries/KZ/entry.json": b'{"statement":[{"id":"kz-one","text":"1"}]}',
    "organisations/kovcheg.json": b'{"id":"kovcheg"}',
    "organisations/memorial.json": b'{"id":"memorial"}',
}


@dataclass(frozen=True)
class People:
    """Everybody's keys in one folder; each test takes whom it needs."""

    folder: Path

    def __call__(self, *names: str) -> list[Signer]:
        """The keys of these people; of all if none is named."""
        paths = [self.folder / f"{name}.key" for name in names] or sorted(self.folder.glob("*.key"))
        return [load_signer(path, PASSPHRASE) for path in paths]

    def id(self, name: str) -> str:
        return self(name)[0].public_key.keyid


def start(
    tmp_path: Path, root_keys: int = 3, root_threshold: int = 2, editors: int = 2
) -> tuple[Repository, People]:
    """A new repository."""
    keys = tmp_path / "keys"
    repository = init(
        tmp_path / "repository", keys, PASSPHRASE, MORNING, root_keys, root_threshold, editors, CHEAP
    )
    return repository, People(keys)


def reader(repository: Repository) -> MemoryTrustState:
    """Somebody who trusts this publisher and has nothing yet."""
    return MemoryTrustState(repository.files["1.root.json"])


def receive(members: dict[str, bytes], state: MemoryTrustState, now: datetime = MORNING) -> Verified:
    """The reader opens a pack and takes it."""
    verified = check(MemoryPack(members), state, now=now)
    verified.raise_if_refused()
    return verified
