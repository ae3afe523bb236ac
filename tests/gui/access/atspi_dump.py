"""What a screen reader finds on the desktop: the tree of the program as AT-SPI tells it.

Run with the system's Python (python3-pyatspi); CONTRIBUTING.md says how.
"""

from __future__ import annotations

import sys
import time

import pyatspi  # type: ignore[import-not-found]

_MOST = 60


def main() -> int:
    """Print the tree of the first program named by the argument."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else "field-handbook"
    for _ in range(50):
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and wanted in (program.name or ""):
                tell(program, 0)
                return 0
        time.sleep(0.2)
    sys.stderr.write(f"{wanted} is not there\n")
    return 1


def tell(part: object, depth: int) -> None:
    """Print one part and what is in it."""
    states = [pyatspi.stateToString(state) for state in part.getState().getStates()]  # type: ignore[attr-defined]
    if "showing" in states or depth < 2:
        marks = " ".join(
            state for state in states if state in ("focused", "checked", "has popup", "selected")
        )
        print(f"{'  ' * depth}{part.getRoleName()} | {part.name} | {part.description} | {marks}")  # type: ignore[attr-defined]
        for number in range(min(part.childCount, _MOST)):  # type: ignore[attr-defined]
            child = part.getChildAtIndex(number)  # type: ignore[attr-defined]
            if child is not None:
                tell(child, depth + 1)


if __name__ == "__main__":
    sys.exit(main())
