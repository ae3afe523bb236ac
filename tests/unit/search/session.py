"""What the tests of the search agree on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from handbook.search.engine import SearchResult

TODAY = date(2026, 11, 22)
GENERATION = "generation-1"
Ask = Callable[..., SearchResult]
