"""What the list of organisations lets through."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Filter:
    """What to list. None lets everything through.

    Attributes:
        country: those that work in it, and after them those that help from anywhere.
        help_now: in the order in which to try them at this moment; leaves nobody out.
        open_now: leaves out those known to be closed; unknown hours stay in.
    """

    country: str | None = None
    service: str | None = None
    language: str | None = None
    channel: str | None = None
    open_now: bool = False
    help_now: bool = False
