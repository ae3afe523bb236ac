"""Which roots are learnt from a pack, whatever else is wrong with it (`packs/succession.py`)."""

from __future__ import annotations

import pytest

from handbook.packs import metadata_files
from handbook.packs.succession import new_roots
from handbook.packs.trust_state import MemoryTrustState
from tests.attacks.publisher import MemoryPack, Publisher, check, signer


def rotated(times: int) -> tuple[Publisher, MemoryTrustState]:
    """A publisher with `times` roots after the first, and somebody who knows the first."""
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    for number in range(times):
        key = signer(f"further{number}").public_key
        publisher.put_root(lambda root, key=key: root.add_key(key, "root"), publisher.root_keys[:2])  # type: ignore[misc]
    return publisher, state


def learnt(pack: MemoryPack, state: MemoryTrustState) -> list[str]:
    found = new_roots(pack, [state])
    return sorted(set(found.metadata) - set(state.metadata)) if found else []


def test_without_a_newer_root_there_is_nothing_to_learn() -> None:
    publisher, state = rotated(1)
    check(publisher.publish(), state)
    assert new_roots(publisher.pack(), [state]) is None
    assert new_roots(publisher.pack(), [Publisher("other").state()]) is None


def test_the_chain_goes_on_from_the_newest_root_that_is_known() -> None:
    """A pack need not carry what everybody has: the reader knows the second root, the pack begins with the third."""
    publisher, state = rotated(1)
    check(publisher.publish(), state)
    publisher.put_root(lambda root: None, publisher.root_keys[:2])
    pack = publisher.pack().without("metadata/2.root.json")

    found = new_roots(pack, [state])

    assert found is not None and set(found.metadata) == {*state.metadata, "3.root.json"}


@pytest.mark.parametrize(
    "damaged",
    [b"", b"{", b"[]", b'{"signatures":[],"signed":7}', b'{"signatures":[]}', b" " * 600_000, b"[" * 10_000],
)
def test_what_is_no_root_ends_the_chain_quietly(damaged: bytes) -> None:
    publisher, state = rotated(2)
    pack = publisher.pack().with_({"metadata/3.root.json": damaged})
    assert learnt(pack, state) == ["2.root.json"]
    assert learnt(pack.with_({"metadata/2.root.json": damaged}), state) == []


def test_a_gap_ends_the_chain() -> None:
    publisher, state = rotated(3)
    assert learnt(publisher.pack().without("metadata/3.root.json"), state) == ["2.root.json"]


def test_there_is_an_end_to_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many roots as python-tuf would follow; the real number would take a minute."""
    monkeypatch.setattr(metadata_files, "MAX_ROOTS", 2)
    publisher, state = rotated(3)
    assert learnt(publisher.pack(), state) == ["2.root.json", "3.root.json"]
