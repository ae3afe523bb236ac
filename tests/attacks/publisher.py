"""A publisher in memory, on python-tuf alone and not on our own repository code, who can also do what nobody should."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Signed,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from handbook.errors import PackError
from handbook.packs.areas import area_of, patterns_of
from handbook.packs.metadata_files import target_member
from handbook.packs.trust_state import MemoryTrustState
from handbook.packs.verification import Verified, verify

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BUILD_DATE = date(2026, 11, 1)
AREAS = ("common", "country-AM", "country-KZ", "organisations")
CONTENT = {
    "pack.json": b'{"id":"handbook"}',
    "countries/AM/entry.json": b'{"statement":["AM 1"]}',
    "countries/KZ/entry.json": b'{"statement":["KZ 1"]}',
    "organisations/kovcheg.json": b'{"id":"kovcheg"}',
    "organisations/memorial.json": b'{"id":"memorial"}',
}


def signer(name: str) -> CryptoSigner:
    """A key that is the same in every run."""
    return CryptoSigner(Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest()))


def signed_file(signed: Signed, signers: Iterable[CryptoSigner]) -> bytes:
    """A metadata file with these signatures."""
    metadata: Metadata[Any] = Metadata(signed)
    for one in signers:
        metadata.sign(one, append=True)
    return metadata.to_bytes()


def signed_payload(payload: Mapping[str, Any], signers: Iterable[CryptoSigner]) -> bytes:
    """A metadata file with right signatures on whatever `payload` is."""
    canonical = str(encode_canonical(payload)).encode()
    signatures = [one.sign(canonical).to_dict() for one in signers]
    return json.dumps({"signatures": signatures, "signed": payload}).encode()


@dataclass
class MemoryPack:
    """A pack as the gate would hand it on."""

    members: dict[str, bytes]

    @property
    def names(self) -> Collection[str]:
        return self.members.keys()

    def read(self, name: str) -> bytes:
        return self.members[name]

    def with_(self, members: Mapping[str, bytes]) -> MemoryPack:
        return MemoryPack({**self.members, **members})

    def without(self, *names: str) -> MemoryPack:
        return MemoryPack({name: data for name, data in self.members.items() if name not in names})


@dataclass
class Publisher:
    """The whole state of a publisher; `publish` makes the next version."""

    name: str = "ngo"
    pack_id: str = "handbook"
    content: dict[str, bytes] = field(default_factory=lambda: dict(CONTENT))
    withdrawn: dict[str, list[Any]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    held: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.content.get("pack.json") == CONTENT["pack.json"]:
            self.content["pack.json"] = json.dumps({"id": self.pack_id}, separators=(",", ":")).encode()
        self.root_keys = [signer(f"{self.name}-root{number}") for number in range(1, 4)]
        self.editors = [signer(f"{self.name}-editor{number}") for number in range(1, 3)]
        self.release = signer(f"{self.name}-release")
        self.root = Root(expires=NOW + timedelta(days=730))
        for key in self.root_keys:
            self.root.add_key(key.public_key, "root")
            self.root.add_key(key.public_key, "targets")
        for role in ("snapshot", "timestamp"):
            self.root.add_key(self.release.public_key, role)
        self.root.roles["root"].threshold = self.root.roles["targets"].threshold = 2
        self.files["1.root.json"] = signed_file(self.root, self.root_keys[:2])
        self.delegations = Delegations({key.public_key.keyid: key.public_key for key in self.editors}, {})
        for area in AREAS:
            self.delegate(area, 1 if area.startswith("country-") else 2)
        self.put_targets()

    def delegate(self, area: str, threshold: int) -> None:
        keys = [key.public_key.keyid for key in self.editors]
        role = DelegatedRole(area, keys, threshold, True, paths=list(patterns_of(area)))
        assert self.delegations.roles is not None
        self.delegations.roles[area] = role

    def next(self, role: str) -> int:
        self.versions[role] = self.versions.get(role, 0) + 1
        return self.versions[role]

    def put(self, role: str, signed: Signed, signers: Iterable[CryptoSigner]) -> None:
        self.files[f"{signed.version}.{role}.json"] = signed_file(signed, signers)

    def put_root(self, change: Callable[[Root], None], signers: Iterable[CryptoSigner]) -> None:
        """The next root, after `change`."""
        change(self.root)
        self.root.version += 1
        self.put("root", self.root, signers)

    def put_targets(self, signers: Iterable[CryptoSigner] | None = None, days: int = 365) -> None:
        delegated = Targets(
            self.next("targets"), expires=NOW + timedelta(days=days), delegations=self.delegations
        )
        self.put("targets", delegated, self.root_keys[:2] if signers is None else signers)

    def put_area(
        self,
        area: str,
        content: Mapping[str, bytes] | None = None,
        signers: Iterable[CryptoSigner] | None = None,
        version: int | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> None:
        """The next version of an area, honest unless told otherwise."""
        if content is None:
            content = {path: data for path, data in self.content.items() if area_of(path) == area}
        targets = {path: TargetFile.from_data(path, data) for path, data in content.items()}
        self.held |= {
            target_member(path, targets[path].hashes["sha256"]): data for path, data in content.items()
        }
        own: dict[str, Any] = {"x-area": area}
        own |= {"x-pack": self.pack_id, "x-publisher": "NGO"} if area == "common" else {}
        own |= {"x-withdrawn": self.withdrawn[area]} if area in self.withdrawn else {}
        number = self.next(area) if version is None else version
        self.versions[area] = number
        signed = Targets(number, None, NOW + timedelta(days=365), targets, None, {**own, **(fields or {})})
        self.put(area, signed, self.editors if signers is None else signers)

    def put_snapshot(self, signers: Iterable[CryptoSigner] | None = None, **versions: int) -> None:
        """`versions`: what it should say instead of the truth; 0 leaves a role out."""
        said = {**{role: number for role, number in self.versions.items() if role in (*AREAS, "targets")}}
        said |= {role.replace("_", "-"): number for role, number in versions.items()}
        meta = {f"{role}.json": MetaFile(number) for role, number in said.items() if number}
        snapshot = Snapshot(self.next("snapshot"), None, NOW + timedelta(days=365), meta)
        self.put("snapshot", snapshot, [self.release] if signers is None else signers)

    def put_timestamp(
        self,
        issued: datetime = NOW,
        signers: Iterable[CryptoSigner] | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> None:
        own: dict[str, Any] = {
            "x-format": 1,
            "x-needs": "0.1.0",
            "x-issued": issued.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "x-fresh-until": (issued + timedelta(days=45)).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        own |= fields or {}
        meta = MetaFile(self.versions["snapshot"])
        timestamp = Timestamp(self.next("timestamp"), None, issued + timedelta(days=180), meta, own)
        self.files["timestamp.json"] = signed_file(timestamp, [self.release] if signers is None else signers)

    def publish(self, issued: datetime = NOW, areas: Iterable[str] = AREAS) -> MemoryPack:
        """New versions of these areas and of everything above them; the whole pack."""
        for area in areas:
            self.put_area(area)
        self.put_snapshot()
        self.put_timestamp(issued)
        return self.pack()

    def pack(self, *areas: str) -> MemoryPack:
        """All newest metadata and the targets of `areas` (of all if none is named)."""
        names = {f"{self.versions[role]}.{role}.json" for role in self.versions if role != "timestamp"}
        names |= {name for name in self.files if name.endswith(".root.json")} | {"timestamp.json"}
        members = {f"metadata/{name}": self.files[name] for name in names}
        for path, data in self.content.items():
            if not areas or area_of(path) in areas:
                member = target_member(path, hashlib.sha256(data).hexdigest())
                members[member] = self.held.get(member, data)
        return MemoryPack(members)

    def state(self) -> MemoryTrustState:
        """The trust of somebody who has just added this publisher."""
        return MemoryTrustState(self.files["1.root.json"])


def check(pack: MemoryPack, *states: MemoryTrustState, now: datetime = NOW) -> Verified:
    """Verify and take what can be taken, as the store would."""
    verified = verify(pack, states, now, BUILD_DATE)
    for state in states:
        if verified.metadata["1.root.json"] == state.root:
            take(verified, state)
    return verified


def take(verified: Verified, state: MemoryTrustState) -> None:
    """What a store does with a verified pack."""
    state.metadata = dict(verified.metadata)
    state.newest_issued = verified.newest_issued
    if verified.refusal is not None:
        return
    state.pack_id = verified.pack_id
    installed = {area: dict(paths) for area, paths in state.installed.items()}
    for area, targets in verified.targets.items():
        installed[area] = {path: hashlib.sha256(data).hexdigest() for path, data in targets.items()}
        state.blobs |= {installed[area][path]: data for path, data in targets.items()}
    for paths in installed.values():
        for path in verified.removed:
            paths.pop(path, None)
    state.installed = installed


def refused(
    pack: MemoryPack, publisher: Publisher, kind: type[PackError], code: str, **params: object
) -> None:
    """The pack is refused for just this reason by somebody who trusts the publisher."""
    refused_by(publisher.state(), pack, kind, code, **params)


def refused_by(
    state: MemoryTrustState, pack: MemoryPack, kind: type[PackError], code: str, **params: object
) -> None:
    with pytest.raises(kind) as caught:
        check(pack, state)
    assert (caught.value.code, caught.value.params) == (code, params)
