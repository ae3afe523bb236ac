"""How old a signed pack is by this computer's clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handbook import BUILD_DATE

EXPIRY_DAYS = 180
"""Of the timestamp (trust.md, "The pack")."""


def expiry(issued: datetime) -> datetime:
    """Until when the publisher vouches for a pack."""
    return issued + timedelta(days=EXPIRY_DAYS)


def pack_status(issued: datetime, fresh_until: datetime, now: datetime) -> str:
    """`fresh`, `stale`, `expired`, or `clock_wrong` where the clock stands before the pack or the program was made."""
    if now < issued or now.date() < date.fromisoformat(BUILD_DATE):
        return "clock_wrong"
    if now <= fresh_until:
        return "fresh"
    return "stale" if now < expiry(issued) else "expired"
