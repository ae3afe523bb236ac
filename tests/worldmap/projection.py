"""Equal Earth: areas in proportion, countries in familiar shape.

Šavrič, Patterson, Jenny: The Equal Earth map projection, International Journal of Geographical Information Science
33 (2019), equations 1 to 3.
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt

CENTRE = 11.0
"""Degrees east in the middle: the edge then runs through the Bering Strait and cuts no country in two."""

WIDTH = 16384
"""Units from edge to edge; at the closest look a unit is about a pixel."""

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_M = sqrt(3) / 2


def _raw(longitude: float, latitude: float) -> tuple[float, float]:
    """On a globe of radius 1, x east of `CENTRE`, y north."""
    theta = asin(_M * sin(radians(latitude)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    x = radians(longitude - CENTRE) * cos(theta) / (_M * (_A1 + 3 * _A2 * t2 + t6 * (7 * _A3 + 9 * _A4 * t2)))
    return x, theta * (_A1 + _A2 * t2 + t6 * (_A3 + _A4 * t2))


_SCALE = WIDTH / (2 * _raw(CENTRE + 180, 0)[0])


def project(longitude: float, latitude: float) -> tuple[int, int]:
    """Degrees to units: x from the left edge, y downwards from the north pole. `longitude` is not wrapped."""
    x, y = _raw(longitude, latitude)
    top = _raw(CENTRE, 90)[1]
    return round(x * _SCALE + WIDTH / 2), round((top - y) * _SCALE)
