"""Packs to measure: of the shipped content, of one made from it to any size, and packs made to exhaust a reader."""

from __future__ import annotations

import random
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import Signer

from handbook.model.records import Content, Statement
from handbook.packs.building import build
from handbook.packs.container import GZIP_HEADER, GZIP_TRAILER, seal, write_pack
from handbook.packs.documents import targets_of
from handbook.packs.keys import load_signers
from handbook.packs.repository import Repository, init

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_BOMB_BYTES = 600 * 1024 * 1024


@dataclass
class Publisher:
    """One repository with one editor; each release is an hour after the one before."""

    folder: Path
    signers: tuple[Signer, ...]
    hour: int = 1

    @classmethod
    def new(cls, folder: Path) -> Publisher:
        init(folder / "repo", folder / "keys", "x", NOW.replace(hour=1), 1, 1, cost=2**4)
        return cls(folder, tuple(load_signers(folder / "keys", "x")))

    @property
    def root(self) -> Path:
        return self.folder / "repo" / "metadata" / "1.root.json"

    def members(
        self, targets: Mapping[str, bytes], since: int | None = None, only: tuple[str, ...] = ()
    ) -> dict[str, bytes]:
        self.hour += 1
        issued = NOW.replace(hour=self.hour)
        repository = Repository.open(self.folder / "repo")
        return dict(build(repository, targets, list(self.signers), issued, only, since).members)

    def release(
        self, content: Content, name: str, since: int | None = None, only: tuple[str, ...] = ()
    ) -> Path:
        return self.write(self.members(targets_of(content), since, only), name)

    def write(self, members: Mapping[str, bytes], name: str) -> Path:
        file = self.folder / f"{name}.hbpack"
        file.write_bytes(write_pack(members))
        return file


def enlarged(content: Content, statements: int, noise: int = 0) -> Content:
    """`content` with made-up statements, each a shipped one with a number and `noise` random letters per text."""
    chance = random.Random(7)
    found = list(content.statements)
    for number in range(statements - len(found)):
        model = content.statements[number % len(content.statements)]
        texts = {}
        for lang, text in model.text.items():
            tail = f" Case {number} " + "".join(chance.choices(_LETTERS, k=noise))
            texts[lang] = text + tail if len(text) < 1900 - noise else text
        id_ = f"{model.id[:56]}-{number}"  # type: ignore[assignment]
        found.append(replace(model, id=id_, text=texts, conflicts_with=(), replaces=()))
    return replace(content, statements=tuple(sorted(found, key=lambda one: one.country)))


def reworded(content: Content, numbers: set[int]) -> Content:
    """`content` with a word more in these statements."""

    def word(one: Statement) -> Statement:
        return replace(one, text={lang: f"Anew. {text}"[:2000] for lang, text in one.text.items()})

    changed = (word(one) if number in numbers else one for number, one in enumerate(content.statements))
    return replace(content, statements=tuple(changed))


def packed(container: bytes) -> bytes:
    """Anything as a pack whose outer layer is right."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflate.compress(container) + deflate.flush(zlib.Z_SYNC_FLUSH)
    trailer = GZIP_TRAILER.pack(zlib.crc32(container), len(container) % 2**32)
    return GZIP_HEADER + body + seal(zlib.crc32(body)) + trailer


def hostile(publisher: Publisher, targets: Mapping[str, bytes]) -> dict[str, Path]:
    """What it tries → the pack; the last three are signed, as if an editor had been turned."""
    honest = publisher.members(targets)
    timestamp = "metadata/timestamp.json"
    bomb = publisher.folder / "bomb.hbpack"
    bomb.write_bytes(packed(bytes(_BOMB_BYTES)))
    packs = {
        "gzip bomb": bomb,
        "metadata nested 8,000 deep": publisher.write(
            {**honest, timestamp: b"[" * 8000 + b"]" * 8000}, "deep"
        ),
        "20,000 members": publisher.write({f"targets/{n}.json": b"{}" for n in range(20_000)}, "many"),
    }
    entry = "countries/{}/entry.json"
    codes = sorted({path.split("/")[1] for path in targets if path.startswith("countries/")})
    tricks = {
        "millions of tiny faults": b'{"statement":[' + b"{}," * 340_000 + b"{}]}",
        "huge integers": b'{"statement":[' + b",".join([b"9" * 4000] * 250) + b"]}",
        "nested 100,000 deep": b'{"statement":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    }
    for name, data in tricks.items():
        bad = {**targets, **{entry.format(code): data for code in codes}}
        packs[name] = publisher.write(publisher.members(bad), name.replace(" ", "-"))
    return packs
