"""QR codes as plain matrices; who shows them paints them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

QUIET_ZONE_MODULES = 4
"""ISO/IEC 18004: four light modules on every side."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A square of modules, True = dark, without the quiet zone."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def size(self) -> int:
        """Modules a side."""
        return len(self.rows)


@lru_cache(maxsize=512)
def qr_code(payload: str) -> QrCode:
    """The QR code of a text, error correction M (15 %).

    Raises:
        ValueError: more than 2,331 bytes (segno.DataOverflowError is one).
    """
    import segno  # late: most sittings show no code

    code = segno.make_qr(payload, error="m", boost_error=False)
    return QrCode(tuple(tuple(bool(module) for module in row) for row in code.matrix))
