"""Names of the parts of a pack: areas of its content and roles of its signatures."""

from __future__ import annotations

import re
from collections.abc import Iterable

from handbook.words.catalogue import Words
from handbook.words.names import country_name

_COUNTRY = re.compile(r"country-([A-Z]{2})")
_METADATA = re.compile(r"(?:metadata/)?(?:\d+\.)?([A-Za-z-]+)\.json")
_TARGET = re.compile(r"(?:(countries)/([A-Z]{2})/|(organisations|sources)/)?([a-z0-9_-]+)\.json")
_NAMED = frozenset({"common", "organisations", "root", "targets", "snapshot", "timestamp"})


def area_name(area: str, words: Words) -> str:
    """`Armenia`, `Organisations`, `Main keys of the publisher`; the code itself of what is none of ours."""
    country = _COUNTRY.fullmatch(area)
    if country:
        return country_name(country[1], words.lang)
    return words.sentence(f"names.area_{area}") if area in _NAMED else area


def area_names(areas: Iterable[str], words: Words) -> str:
    """Their names in a row, the general parts first."""
    ordered = sorted(areas, key=lambda area: (area.startswith("country-"), area_name(area, words)))
    return "; ".join(area_name(area, words) for area in ordered)


def metadata_name(file: str, words: Words) -> str:
    """What a metadata file is about: `3.country-AM.json` is about Armenia."""
    found = _METADATA.fullmatch(file)
    return area_name(found[1], words) if found else file


def target_name(path: str, words: Words) -> str:
    """A document of the content: `countries/AM/entry.json` is `Armenia: entry`."""
    found = _TARGET.fullmatch(path)
    if not found:
        return path
    area = f"country-{found[2]}" if found[1] else "organisations" if found[3] == "organisations" else "common"
    return f"{area_name(area, words)}: {found[4]}"
