"""What is to be got from a mirror, and what came: as said between the window and the child that does it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

TOR = "socks5h://127.0.0.1:9050"
"""Where Tor listens on this computer, unless it is told otherwise."""


@dataclass(frozen=True, slots=True)
class FetchOrder:
    """What is to be got.

    Attributes:
        address: of a mirror, or a published folder on this computer.
        file: where to write the pack.
        proxy: `socks5h://…`; none if empty.
        authorities: a file with certificates to trust instead of the system's.
    """

    address: str
    file: Path
    proxy: str = ""
    authorities: Path | None = None

    def written(self) -> str:
        """As one line."""
        return json.dumps({key: str(value) for key, value in asdict(self).items() if value}) + "\n"

    @classmethod
    def read(cls, line: str) -> FetchOrder:
        """The order in a line."""
        known = json.loads(line)
        authorities = Path(known["authorities"]) if "authorities" in known else None
        return cls(known["address"], Path(known["file"]), known.get("proxy", ""), authorities)


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came from a mirror.

    Attributes:
        file: a pack, to be looked at like any other; None if the newest one is in use already.
        version: of the newest pack of the mirror.
        issued, fresh_until: of that pack (UTC).
        received: how many bytes came.
        requests: how many files were asked for.
    """

    file: Path | None
    version: int
    issued: datetime
    fresh_until: datetime
    received: int
    requests: int

    def is_held_back(self, now: datetime) -> bool:
        """Whether the newest pack of the mirror is so old that a newer one should be there: a mirror that is
        forgotten, or made to keep corrections from people."""
        return now > self.fresh_until

    def written(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "file": None if self.file is None else str(self.file),
            "version": self.version,
            "issued": self.issued.isoformat(),
            "fresh_until": self.fresh_until.isoformat(),
            "received": self.received,
            "requests": self.requests,
        }

    @classmethod
    def read(cls, known: dict[str, Any]) -> Arrival:
        """The same again."""
        issued, until = (datetime.fromisoformat(known[name]) for name in ("issued", "fresh_until"))
        file = None if known["file"] is None else Path(known["file"])
        return cls(file, known["version"], issued, until, known["received"], known["requests"])
