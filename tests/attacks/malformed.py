"""Malformed packs without end, each drawn from its seed and number alone, so that any of them can be made again.

    malformed(seed, number)     what this file is for
    LEVELS                      where the fault is, from the outermost byte to the text of a record

What the gate can't refuse is made by somebody who holds every key of a trusted publisher and signs nonsense.
"""

from __future__ import annotations

import copy
import hashlib
import json
import random
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from handbook.packs.areas import area_of
from handbook.packs.container import write_container, write_pack
from handbook.packs.metadata_files import target_member
from tests.attacks.crafting import CENTRAL, END, LOCAL, Entry, craft, frame, sealed
from tests.attacks.damage import changed, not_canonical, spoiled_record, wrong_value
from tests.attacks.publisher import Publisher, signed_payload
from tests.attacks.volunteer import publisher_of_small_content

NAMES = (b"a.json", b"metadata/timestamp.json", b"targets/countries/AM/0f.entry.json", b"targets/pack.json")
BAD_NAMES = (b"", b"../x", b"/x", b"a\\b", b"C:x", b"a\0b", b"\xff", b"x/", b"A.json", b"a.json", b".x")


@dataclass(frozen=True)
class Malformed:
    """One pack.

    Attributes:
        level: of `LEVELS`.
        passes_gate: whether its fault lies deeper than the gate looks.
    """

    level: str
    data: bytes
    passes_gate: bool


@dataclass(frozen=True)
class Release:
    """An honest pack, newer than what the reader has, of which every file is looked at."""

    publisher: Publisher
    first: bytes
    members: Mapping[str, bytes]

    def signers(self, name: str) -> list[Any]:
        """Who signs the metadata file `name`."""
        role = name.removesuffix(".json").rpartition(".")[2]
        if role in {"timestamp", "snapshot"}:
            return [self.publisher.release]
        return self.publisher.root_keys if role in {"root", "targets"} else self.publisher.editors


@cache
def release() -> Release:
    """The same in every run; its keys are derived from names."""
    publisher = publisher_of_small_content()
    first = write_pack(publisher.publish().members)
    publisher.put_root(lambda root: None, publisher.root_keys)
    publisher.put_targets()
    for path, data in publisher.content.items():
        publisher.content[path] = data.replace(b"One.", b"Two.").replace(b"They", b"They all")
    return Release(publisher, first, publisher.publish().members)


def malformed(seed: int, number: int) -> Malformed:
    """The malformed pack of this seed and number."""
    draw = random.Random(f"{seed}/{number}")
    level = tuple(LEVELS)[number % len(LEVELS)]
    return Malformed(level, LEVELS[level](draw), level in DEEP)


def noise(draw: random.Random) -> bytes:
    """Nothing like a pack, or its beginning."""
    data = draw.randbytes(draw.randrange(300))
    return draw.choice((data, write_pack({})[:10] + data, frame(data), frame(b"PK\3\4" + data)))


def gzip_frame(draw: random.Random) -> bytes:
    """An honest file after accidents."""
    return changed(draw, write_pack(_members(draw)))


def deflate_stream(draw: random.Random) -> bytes:
    """The stream is damaged, seal and trailer fit it."""
    container = write_container(_members(draw))
    honest = frame(container)[10:-43]
    while True:
        body = changed(draw, honest)
        if _inflated(body) != container:
            return sealed(body, container if draw.random() < 0.7 else draw.randbytes(20))


def zip_container(draw: random.Random) -> bytes:
    """The zip is damaged, the frame around it fits, as an adversary would make it."""
    return frame(changed(draw, write_container(_members(draw))))


def zip_fields(draw: random.Random) -> bytes:
    """An otherwise honest zip in which some fields lie, often in both headers alike."""
    entries = [Entry(name, draw.randbytes(20)) for name in sorted(NAMES)]
    honest = craft(entries)
    while True:
        end: dict[str, object] = {}
        for _ in range(draw.randint(1, 4)):
            layout, place = draw.choice(
                [(LOCAL, "local"), (CENTRAL, "central"), (LOCAL, "both"), (END, "end")]
            )
            name = draw.choice([name for name in layout if name != "signature"])
            value = draw.choice((0, 1, 8, 20, 0xFFFF, draw.randrange(65_536)))
            entry = draw.choice(entries)
            if place == "end":
                end[name] = value
            if place in {"local", "both"}:
                entry.local = {**entry.local, name: value}
            if place in {"central", "both"}:
                entry.central = {**entry.central, name: value}
        lying = craft(entries, end)
        if lying != honest:
            return frame(lying)


def member_names(draw: random.Random) -> bytes:
    """At least one name that must not be there, or an order that must not."""
    entries = [Entry(name) for name in NAMES] + [Entry(draw.choice(BAD_NAMES))]
    entries[-1].comment = draw.choice((b"", b"", b"note"))
    entries[-1].listed = draw.random() < 0.9
    draw.shuffle(entries)
    return frame(craft(entries))


def metadata_bytes(draw: random.Random) -> bytes:
    """A metadata file damaged on the way, so that what is signed is another thing, or none."""
    return write_pack(_with_damaged_metadata(draw, dict(release().members)))


def metadata_files(draw: random.Random) -> bytes:
    """Metadata missing, or one file in the place of another."""
    return write_pack(_with_files_mixed(draw, dict(release().members)))


def signed_metadata(draw: random.Random) -> bytes:
    """Nonsense in a place that must make sense, signed with the right keys."""
    return write_pack(_with_signed_nonsense(draw, dict(release().members)))


def signed_json(draw: random.Random) -> bytes:
    """A document that is no canonical JSON, signed with the right keys."""
    return write_pack(_with_document(draw, dict(release().members), not_canonical))


def signed_records(draw: random.Random) -> bytes:
    """A document whose records break the contract, signed with the right keys."""
    return write_pack(_with_document(draw, dict(release().members), spoiled_record))


def combinations(draw: random.Random) -> bytes:
    """Two faults or more."""
    members = dict(release().members)
    faults = draw.sample([_with_signed_nonsense, _with_damaged_metadata, _with_files_mixed], 2)
    members = _with_document(draw, members, draw.choice([not_canonical, spoiled_record]))
    for fault in faults:
        members = fault(draw, members)
    return write_pack(members)


SHALLOW: dict[str, Callable[[random.Random], bytes]] = {
    "noise": noise, "gzip frame": gzip_frame, "deflate stream": deflate_stream, "zip container": zip_container,
    "zip fields": zip_fields, "member names": member_names,
}  # fmt: skip
DEEP: dict[str, Callable[[random.Random], bytes]] = {
    "metadata bytes": metadata_bytes, "metadata files": metadata_files, "signed metadata": signed_metadata,
    "signed JSON": signed_json, "signed records": signed_records, "combinations": combinations,
}  # fmt: skip
LEVELS = {**SHALLOW, **DEEP}


def _inflated(body: bytes) -> bytes | None:
    try:
        return zlib.decompressobj(-15).decompress(body)
    except zlib.error:
        return None


def _members(draw: random.Random) -> dict[str, bytes]:
    count = draw.randint(1, len(NAMES))
    return {name.decode(): draw.randbytes(draw.choice((0, 3, 60))) * 3 for name in draw.sample(NAMES, count)}


def _metadata(members: Mapping[str, bytes]) -> list[str]:
    return sorted(name for name in members if name.startswith("metadata/"))


def _with_damaged_metadata(draw: random.Random, members: dict[str, bytes]) -> dict[str, bytes]:
    name = draw.choice(_metadata(members))
    while True:
        data = changed(draw, members[name])
        if _signed(data) != _signed(members[name]):
            return {**members, name: data}


def _signed(data: bytes) -> Any:
    try:
        document = json.loads(data)
        return document["signed"] if isinstance(document, dict) else None
    except (ValueError, KeyError):
        return None


def _with_files_mixed(draw: random.Random, members: dict[str, bytes]) -> dict[str, bytes]:
    one, other = draw.sample(_metadata(members), 2)
    if draw.random() < 0.5 and "2.root.json" not in one:
        return {name: data for name, data in members.items() if name != one}
    return {**members, one: members[other], other: members[one]}


PLACES: dict[str, tuple[tuple[str, ...], ...]] = {
    "": (("_type",), ("version",), ("spec_version",), ("expires",)),
    "timestamp": (("meta",), ("meta", "*"), ("meta", "*", "version"), ("x-issued",), ("x-fresh-until",), ("x-format",),
                  ("x-needs",)),
    "snapshot": (("meta",), ("meta", "*"), ("meta", "*", "version")),
    "root": (("keys",), ("roles",), ("keys", "*"), ("keys", "*", "keyval"), ("roles", "*"), ("roles", "*", "threshold"),
             ("roles", "*", "keyids")),
    "targets": (("delegations",), ("delegations", "keys"), ("delegations", "roles"), ("delegations", "keys", "*"),
                ("delegations", "roles", "*"), ("delegations", "roles", "*", "name"),
                ("delegations", "roles", "*", "keyids"), ("delegations", "roles", "*", "paths")),
    "area": (("targets",), ("targets", "*"), ("targets", "*", "length"), ("targets", "*", "hashes"), ("x-area",)),
}  # fmt: skip
"""Places in signed metadata where nothing but a value of the right kind will do; `*` is any key."""


def _with_signed_nonsense(draw: random.Random, members: dict[str, bytes]) -> dict[str, bytes]:
    name = draw.choice([name for name in _metadata(members) if "1.root" not in name])
    role = name.removesuffix(".json").rpartition(".")[2].removeprefix("metadata/")
    places = PLACES[""] + PLACES.get(role, PLACES["area"])
    payload = copy.deepcopy(json.loads(release().members[name])["signed"])
    for _ in range(draw.randint(1, 2)):
        _spoil(draw, payload, draw.choice(places))
    return {**members, name: signed_payload(payload, release().signers(name))}


def _spoil(draw: random.Random, value: Any, place: tuple[str, ...]) -> None:
    """Put something of another kind at `place`, or take it away."""
    for step in place[:-1]:
        value = value[_key(draw, value, step)] if _key(draw, value, step) is not None else {}
    key = _key(draw, value, place[-1])
    if key is None:
        return
    if draw.random() < 0.25 and isinstance(value, dict) and place[-1] != "*":
        del value[key]
    else:
        value[key] = wrong_value(draw, value[key])


def _key(draw: random.Random, value: Any, step: str) -> Any:
    if step != "*":
        return step if isinstance(value, dict) and step in value else None
    keys = sorted(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return keys[draw.randrange(len(keys))] if len(keys) else None


def _with_document(
    draw: random.Random, members: dict[str, bytes], spoil: Callable[[random.Random, bytes], bytes]
) -> dict[str, bytes]:
    """One document spoilt, and the metadata of its area signed over what it is now."""
    content = release().publisher.content
    path = draw.choice(sorted(content))
    data = spoil(draw, content[path])
    (name,) = (name for name in _metadata(members) if name.endswith(f".{area_of(path)}.json"))
    payload = copy.deepcopy(json.loads(release().members[name])["signed"])
    sha256 = hashlib.sha256(data).hexdigest()
    payload["targets"][path] = {"length": len(data), "hashes": {"sha256": sha256}}
    return {
        **members,
        name: signed_payload(payload, release().signers(name)),
        target_member(path, sha256): data,
    }
