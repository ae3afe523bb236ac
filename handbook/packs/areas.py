"""Areas: the parts of a handbook that are signed, and replaced, as a whole (one delegated role of TUF each)."""

from __future__ import annotations

import re
from collections.abc import Iterable

COMMON = "common"
ORGANISATIONS = "organisations"
PACK_TARGET = "pack.json"
"""In `common`: what the pack is called and whose it is."""
_NAME = r"[a-z0-9_-]+\.json"
_COMMON = re.compile(rf"(sources/)?{_NAME}")
_ORGANISATION = re.compile(rf"organisations/{_NAME}")
_COUNTRY = re.compile(rf"countries/([A-Z]{{2}})/{_NAME}")
_COUNTRY_AREA = re.compile(r"country-([A-Z]{2})")


def area_of(path: str) -> str | None:
    """The area of a target path: `common`, `organisations` or `country-XX`; None if the path is none of ours."""
    country = _COUNTRY.fullmatch(path)
    if country:
        return f"country-{country[1]}"
    if _ORGANISATION.fullmatch(path):
        return ORGANISATIONS
    return COMMON if _COMMON.fullmatch(path) else None


def areas_of(paths: Iterable[str]) -> tuple[str, ...]:
    """The areas of `paths`, each once, in the order of their names; paths that are none of ours have none."""
    return tuple(sorted({area for path in paths if (area := area_of(path)) is not None}))


def patterns_of(area: str) -> tuple[str, ...]:
    """Which target paths an area may sign, as path patterns of a delegation (TUF specification, 4.5).

    Raises:
        ValueError: there is no such area.
    """
    country = _COUNTRY_AREA.fullmatch(area)
    if country:
        return (f"countries/{country[1]}/*.json",)
    if area == ORGANISATIONS:
        return ("organisations/*.json",)
    if area == COMMON:
        return ("*.json", "sources/*.json")
    raise ValueError(f"no area: {area!r}")
