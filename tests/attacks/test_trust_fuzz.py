"""Anything at all, signed by every key of a publisher: refused in our words, or it says nothing that was not signed.

Unlike the packs of `malformed`, some of these are sound; what may come of them is bounded all the same. Seeded.
"""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from handbook.errors import HandbookError
from handbook.packs.verification import Verified
from tests.attacks.publisher import MemoryPack, Publisher, check, signed_payload

JUNK: list[Any] = [
    None, True, False, 0, -1, 1, 2**53 - 1, "", "x", "a\nb", "../../etc/passwd", "é" * 50, [], [[]], {}, {"x": 1},
    ["x", "x"], {"x": {"x": []}}, "2026-99-99T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
]  # fmt: skip
GONE = object()
ROUNDS = 200


@pytest.mark.parametrize(
    "name", ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.organisations.json"]
)
def test_nonsense_signed_with_the_right_keys(name: str) -> None:
    """Nothing but our own errors comes out, and never more than was signed."""
    publisher = Publisher()
    pack = publisher.publish()
    role = name.split(".")[-2]
    signers = {"targets": publisher.root_keys, "organisations": publisher.editors}.get(
        role, [publisher.release]
    )
    chance = random.Random(name)
    member = f"metadata/{name}"

    for _ in range(ROUNDS):
        document = json.loads(pack.read(member))
        for _ in range(chance.randrange(1, 4)):
            mutate(document["signed"], chance)
        verified = accepted(pack.with_({member: signed_payload(document["signed"], signers)}), publisher)
        if verified is not None:
            for area, targets in verified.targets.items():
                assert targets.items() <= publisher.content.items(), area


FILES = ["timestamp.json", "1.snapshot.json", "1.targets.json", "1.organisations.json", "2.root.json"]


@pytest.mark.parametrize("name", FILES)
def test_fields_replaced_by_nonsense(name: str) -> None:
    """A thirtieth of what the long run tries."""
    replace_fields(name, 30)


@pytest.mark.long
@pytest.mark.parametrize("name", FILES)
def test_every_field_replaced_by_every_kind_of_nonsense(name: str) -> None:
    replace_fields(name, 1)


def replace_fields(name: str, step: int) -> None:
    """One thing in a file is something else, or gone, and all is signed by everybody."""
    publisher = Publisher()
    publisher.put_root(lambda root: None, publisher.root_keys)
    pack = publisher.publish()
    member = f"metadata/{name}"
    signers = [*publisher.root_keys, *publisher.editors, publisher.release]
    signed = json.loads(pack.read(member))["signed"]
    cases = [(place, junk) for place in places(signed) for junk in (*JUNK, 10**30, GONE)]
    for place, junk in cases[::step]:
        document = copy.deepcopy(signed)
        *way, key = place
        within = document
        for part in way:
            within = within[part]
        if junk is GONE:
            del within[key]
        else:
            within[key] = copy.deepcopy(junk)
        verified = accepted(pack.with_({member: signed_payload(document, signers)}), publisher)
        if verified is not None:
            for area, targets in verified.targets.items():
                assert targets.items() <= publisher.content.items(), (area, place, junk)


def places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The keys that lead to everything inside."""
    for key in value if isinstance(value, dict) else range(len(value)):
        yield (*way, key)
        if isinstance(value[key], dict | list):
            yield from places(value[key], (*way, key))


def accepted(pack: MemoryPack, publisher: Publisher) -> Verified | None:
    """What comes of a pack in the hands of somebody who has nothing yet; None if it is refused."""
    try:
        verified = check(pack, publisher.state())
        verified.raise_if_refused()
    except HandbookError as error:
        assert error.code != "unknown"
        return None
    return verified


def mutate(value: Any, chance: random.Random) -> None:
    """Replace, drop or add something somewhere inside."""
    while True:
        keys = list(value) if isinstance(value, dict) else range(len(value))
        if not keys:
            return
        key = chance.choice(list(keys))
        if isinstance(value[key], dict | list) and value[key] and chance.random() < 0.8:
            value = value[key]
            continue
        match chance.randrange(3):
            case 0:
                value[key] = copy.deepcopy(chance.choice(JUNK))
            case 1:
                del value[key]
            case _ if isinstance(value, dict):
                value[chance.choice(["x", "", "x-withdrawn", "delegations", "targets", str(key) + "2"])] = (
                    value[key]
                )
            case _:
                value.append(copy.deepcopy(chance.choice(JUNK)))
        return
