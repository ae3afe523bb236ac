"""Which part of the map is looked at, and how closely."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

CLOSEST = 1.2
"""px per unit; beyond that the outlines show their corners."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at a point of the map.

    Attributes:
        x: of that point, in units.
        y: of that point, in units.
        scale: px per unit.
    """

    x: float
    y: float
    scale: float

    @classmethod
    def fitting(cls, region: QRectF, size: QSizeF) -> Camera:
        """Show `region` as large as it goes into `size` px."""
        scale = min(size.width() / region.width(), size.height() / region.height())
        centre = region.center()
        return cls(centre.x(), centre.y(), scale)

    def transform(self, size: QSizeF) -> QTransform:
        """From units to px of a view of `size`."""
        dx, dy = size.width() / 2 - self.x * self.scale, size.height() / 2 - self.y * self.scale
        return QTransform(self.scale, 0, 0, self.scale, dx, dy)

    def moved(self, dx: float, dy: float) -> Camera:
        """With everything shifted by so many px."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def zoomed(self, factor: float, at: QPointF, size: QSizeF) -> Camera:
        """`factor` times as close; what is at `at` (px) stays there."""
        beside = at - QPointF(size.width() / 2, size.height() / 2)
        aimed = self.moved(-beside.x(), -beside.y())
        return replace(aimed, scale=aimed.scale * factor).moved(beside.x(), beside.y())

    def within(self, bounds: QRectF, size: QSizeF) -> Camera:
        """Not farther than all of `bounds`, not closer than `CLOSEST`, and not beside them."""
        farthest = min(size.width() / bounds.width(), size.height() / bounds.height())
        scale = max(min(self.scale, CLOSEST), min(farthest, CLOSEST))
        x = _held(self.x, bounds.left(), bounds.right(), size.width() / scale)
        y = _held(self.y, bounds.top(), bounds.bottom(), size.height() / scale)
        return Camera(x, y, scale)


def _held(centre: float, low: float, high: float, room: float) -> float:
    """The centre of a view `room` units wide that stays between `low` and `high`, in their middle if it is wider."""
    if room >= high - low:
        return (low + high) / 2
    return max(low + room / 2, min(centre, high - room / 2))
