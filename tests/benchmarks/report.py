"""Lines of the benchmark: what was measured, beside what it is measured against."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field


@dataclass
class Report:
    """Collects and prints measurements as they come.

    Attributes:
        values: name → value, for ratios between them.
    """

    values: dict[str, float] = field(default_factory=dict)

    def __call__(self, name: str, value: float, unit: str = "", reference: str = "") -> None:
        """One measurement; with `reference`, the name of an earlier one, its ratio to it is printed too."""
        self.values[name] = value
        ratio = ""
        if self.values.get(reference):
            ratio = f"   {value / self.values[reference]:8.2f} × {reference}"
        sys.stdout.write(f"{name:<58} {value:10.2f} {unit:<6}{ratio}\n")
        sys.stdout.flush()

    def heading(self, text: str) -> None:
        """Begins a group."""
        sys.stdout.write(f"\n{text}\n")


def percentile(values: list[float], share: float) -> float:
    """The value below which `share` (0 to 1) of `values` lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
