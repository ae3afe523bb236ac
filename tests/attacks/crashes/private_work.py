"""Work on a private store that can be interrupted: `main([WORK, FOLDER])`, and what somebody finds after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from handbook.errors import WrongPassphrase
from handbook.vault.sealing import Cost
from handbook.vault.vault import Vault

CHEAP = Cost(memory_kib=128, passes=1, lanes=1)
"""One lane: further threads would have calls of their own."""
SECRET, OTHER = b"first passphrase", b"second passphrase"
ONE, TWO, THREE = ("01" * 16, b"one"), ("02" * 16, b"two" * 30_000), ("03" * 16, b"three")
NOTHING, DAMAGED, BACKUP = "nothing", "damaged", "damaged, with a backup"


@dataclass(frozen=True)
class Work:
    """One thing that is done to a store.

    Attributes:
        prepare: makes the folder as it is before.
        do: the work.
        old, new: what is found before it and after it.
        between: what may be found besides when it is interrupted.
    """

    prepare: Callable[[Path], None]
    do: Callable[[Vault], None]
    old: str
    new: str
    between: frozenset[str] = field(default=frozenset())

    @property
    def possible(self) -> set[str]:
        """Whatever may be found."""
        return {self.old, self.new, *self.between}


def found(folder: Path) -> str:
    """What there is: the passphrase that opens it and the entries, or what is wrong."""
    vault = vault_in(folder)
    look = vault.look()
    if not look.exists:
        return NOTHING
    if look.problem is not None:
        return BACKUP if look.has_backup else DAMAGED
    for secret in (SECRET, OTHER):
        try:
            vault.unlock(secret)
        except WrongPassphrase:
            continue
        entries = dict(vault.entries)
        vault.lock()
        return said(secret, *entries.items())
    return "opened by nothing"


def said(secret: bytes, *entries: tuple[str, bytes]) -> str:
    """Entries in words."""
    return f"{secret.decode()}: {sorted((id_, data[:9]) for id_, data in entries)}"


def vault_in(folder: Path) -> Vault:
    return Vault(folder / "private.db", CHEAP)


def _nothing(folder: Path) -> None:
    folder.mkdir()


def _one(folder: Path) -> None:
    folder.mkdir()
    vault = vault_in(folder)
    vault.create(SECRET)
    vault.change(dict([ONE]))
    vault.lock()


def _two(folder: Path) -> None:
    """In a second sitting, so that there is a backup."""
    _one(folder)
    _change(vault_in(folder))


def _broken(folder: Path) -> None:
    _two(folder)
    (folder / "private.db").write_bytes(b"broken" * 999)


def _change(vault: Vault) -> None:
    vault.unlock(SECRET)
    vault.change(dict([TWO]))
    vault.lock()


def _change_twice(vault: Vault) -> None:
    vault.unlock(SECRET)
    vault.change(dict([THREE]))
    vault.change({ONE[0]: None})
    vault.lock()


def _change_passphrase(vault: Vault) -> None:
    vault.unlock(SECRET)
    vault.change_passphrase(SECRET, OTHER)
    vault.lock()


WORKS = {
    "first": Work(_nothing, lambda vault: vault.create(SECRET), NOTHING, said(SECRET)),
    "changed": Work(_one, _change, said(SECRET, ONE), said(SECRET, ONE, TWO)),
    "changed_twice": Work(
        _two, _change_twice, said(SECRET, ONE, TWO), said(SECRET, TWO, THREE),
        frozenset({said(SECRET, ONE, TWO, THREE)}),
    ),
    "passphrase": Work(_two, _change_passphrase, said(SECRET, ONE, TWO), said(OTHER, ONE, TWO)),
    "erased": Work(_two, lambda vault: vault.erase(), said(SECRET, ONE, TWO), NOTHING, frozenset({DAMAGED})),
    "restored": Work(_broken, lambda vault: vault.restore(), BACKUP, said(SECRET, ONE)),
}  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Do one of `WORKS` in a folder."""
    name, folder = arguments
    WORKS[name].do(vault_in(Path(folder)))
    return 0
