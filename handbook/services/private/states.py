"""What a private store can be found in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handbook.errors import PrivateError


@dataclass(frozen=True, slots=True)
class Absent:
    """No passphrase was ever set: there is no store, and nothing is kept."""


@dataclass(frozen=True, slots=True)
class Locked:
    """There is one; a passphrase opens it."""


@dataclass(frozen=True, slots=True)
class Open:
    """Entries can be read and kept. `unsaved`: the last writing failed, so what is open is in memory only."""

    unsaved: bool = False


@dataclass(frozen=True, slots=True)
class Damaged:
    """It can't be opened, whatever the passphrase (`problem` says why). `backup`: an earlier one can be restored."""

    problem: PrivateError
    backup: bool


@dataclass(frozen=True, slots=True)
class Unavailable:
    """There is no place for one here.

    Attributes:
        reason: "temporary" where the handbook works in a folder that goes away; "unreadable" where the file can't be
            read (`problem` says why).
    """

    reason: Literal["temporary", "unreadable"]
    problem: PrivateError | None = None


State = Absent | Locked | Open | Damaged | Unavailable
