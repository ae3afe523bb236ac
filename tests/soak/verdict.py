"""Whether a curve of vitals rises: judged by all examinations but those of the first fifth, in which caches fill."""

from __future__ import annotations

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import asdict

from tests.soak.vitals import MEGABYTE, Vitals

AMOUNTS = {"memory_bytes": 0.03, "heap_bytes": 0.03, "blocks": 0.02, "widgets": 0.03, "index_bytes": 0.05}
"""What goes up and down with the page that is open, and how much more it may be in the end than it was once caches
were full, as a share of it."""
COUNTS = ("descriptors", "threads", "children", "deleted", "temporary", "files", "journal_bytes")
"""What must never be more in the last fifth than it was at most in the second."""
HISTORY_BYTES = 160 * 1024
"""What an import may add to the database when it changes every country: some 60 bytes for each record of each area that
changed, kept for good, so that a printed sheet can be compared (`store/history.py`)."""


def faults(curve: Sequence[Vitals]) -> list[str]:
    """What grew, in words; nothing may but the database, by what it keeps of each import."""
    fifth = len(curve) // 5
    if not fifth:
        raise ValueError("too few examinations to judge by")
    judged = curve[fifth:]
    settled, last = judged[:fifth], judged[-fifth:]
    found = []
    for name, tolerance in AMOUNTS.items():
        before = _median(settled, name)
        share = growth([asdict(one)[name] for one in judged], fifth) / max(1, before)
        if share > tolerance:
            found.append(f"{name} grew from {_said(name, before)} by {share:.1%}")
    for name in COUNTS:
        most, now = (max(asdict(one)[name] for one in part) for part in (settled, last))
        if now > most:
            found.append(f"{name} grew from {most} to {now}")
    imports = max(1, last[-1].imports - settled[0].imports)
    grown = (last[-1].database_bytes - settled[0].database_bytes) / imports
    if grown > HISTORY_BYTES:
        found.append(f"the database grew by {grown:.0f} bytes an import")
    return found


def growth(values: Sequence[float], part: int) -> float:
    """How much `values` rose from their first `part` to their last one; negative if they fell.

    The smaller of two estimates, neither of which a few outliers move: the difference of the medians of those parts,
    and the median slope of all pairs (Theil 1950, Sen 1968) times the way between. What happens once is in the first
    alone, noise in neither, a leak in both.
    """
    step = statistics.median(values[-part:]) - statistics.median(values[:part])
    slopes = [
        (later - earlier) / (n - m)
        for (m, earlier), (n, later) in itertools.combinations(enumerate(values), 2)
    ]
    return min(step, statistics.median(slopes) * (len(values) - part))


def rates(curve: Sequence[Vitals]) -> str:
    """What was judged, in words."""
    fifth = max(1, len(curve) // 5)
    said = []
    for name in AMOUNTS:
        values = [asdict(one)[name] for one in curve[fifth:]]
        before = _median(curve[fifth : 2 * fifth], name)
        share = growth(values, fifth) / max(1, before)
        said.append(f"{name} {_said(name, before)} {share:+.2%}")
    return ", ".join(said)


def _median(part: Sequence[Vitals], name: str) -> float:
    return float(statistics.median(asdict(one)[name] for one in part))


def _said(name: str, amount: float) -> str:
    return f"{amount / MEGABYTE:.1f} MB" if name.endswith("_bytes") else f"{amount:.0f}"
