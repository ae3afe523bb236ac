"""Which organisation to name first."""

from __future__ import annotations

from handbook.model.channels import best_channel, is_quick
from handbook.services.rows import OrganisationRow

_FRESHNESS = ("confirmed", "current", "not_yet", "stale", "undated", "ended")
_STATUS = ("active", "suspended", "closed", "compromised")
_STAND_BY = frozenset({"legal_advice", "detention_help", "asylum_application"})

Rank = tuple[int, ...]


def organisation_rank(row: OrganisationRow, country: str | None) -> Rank:
    """Sorts those first whom one should turn to first; read about in `country`, or anywhere.

    In work before closed. Authorities, which may check whether somebody is wanted, and media come last. Those who
    stand by people before the state (law, detention, asylum) come first, which also leaves emergency numbers behind:
    they have a place of their own. Then who works in the country before who helps from anywhere, who answers at once
    (phone, messenger), who offers more of it, and the fresher.
    """
    record = row.record
    channel = best_channel(record, country)
    is_last = record.kind in {"government", "embassy", "media"} or record.disclosure_risk == "law_requires"
    help_count = len(_STAND_BY.intersection(record.services))
    return (
        _STATUS.index(record.status),
        channel is None,
        is_last,
        not help_count,
        country is not None and country not in record.countries,
        channel is None or not is_quick(channel),
        -help_count,
        _FRESHNESS.index(row.freshness),
    )
