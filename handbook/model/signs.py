"""The signs under a record: what a reader must see of its risk, evidence and age, in the order of reading.

A sign is a code and at most one date. `words` has the words (`signs.<code>`), the window and the paper have the
shapes and colours (visual.md, "Signs").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from handbook.model.codes import Freshness
from handbook.model.dates import PartialDate
from handbook.model.lens import Fit
from handbook.model.records import Organisation, Statement

SignCode = Literal[
    "risk_high", "risk_medium", "certainty_law", "certainty_official", "certainty_practice", "certainty_report",
    "as_of", "recheck", "undated", "not_yet", "ended", "confirmed", "not_confirmed", "compromised", "closed",
    "suspended", "warning", "changed", "for_chosen", "for_others",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: `moment` fills `{date}` of its words."""

    code: SignCode
    moment: PartialDate | date | None = None


def age_sign(
    freshness: Freshness,
    as_of: PartialDate | None,
    verified_on: date | None,
    valid_from: date | None = None,
    valid_to: date | None = None,
) -> Sign:
    """The one sign that tells how old a claim is."""
    if freshness == "not_yet":
        return Sign("not_yet", valid_from)
    if freshness == "ended":
        return Sign("ended", valid_to)
    if freshness == "confirmed":
        return Sign("confirmed", verified_on)
    if freshness == "undated":
        return Sign("undated")
    newest = _newest(as_of, verified_on)
    if newest is None:  # a review date was given, but no date for which the source speaks
        return Sign("undated")
    return Sign("as_of" if freshness == "current" else "recheck", newest)


def _newest(as_of: PartialDate | None, verified_on: date | None) -> PartialDate | date | None:
    if as_of is None or (verified_on is not None and verified_on >= as_of.last_day()):
        return verified_on
    return as_of


def statement_signs(statement: Statement, freshness: Freshness) -> tuple[Sign, ...]:
    """Risk (medium and high only), kind of evidence, age."""
    signs: list[Sign] = []
    if statement.risk == "high":
        signs.append(Sign("risk_high"))
    elif statement.risk == "medium":
        signs.append(Sign("risk_medium"))
    certainty: dict[str, SignCode] = {
        "law": "certainty_law",
        "official": "certainty_official",
        "practice": "certainty_practice",
        "report": "certainty_report",
    }
    signs.append(Sign(certainty[statement.certainty]))
    signs.append(
        age_sign(freshness, statement.as_of, statement.verified_on, statement.valid_from, statement.valid_to)
    )
    return tuple(signs)


def lens_signs(fit: Fit) -> tuple[Sign, ...]:
    """Whether a statement is for the person who is asked about."""
    signs: dict[Fit, SignCode] = {"named": "for_chosen", "other": "for_others"}
    return (Sign(signs[fit]),) if fit in signs else ()


def organisation_signs(organisation: Organisation, freshness: Freshness) -> tuple[Sign, ...]:
    """What is wrong with a contact, then its age."""
    signs: list[Sign] = []
    if organisation.status == "compromised":
        return (Sign("compromised"),)
    if organisation.status == "closed":
        signs.append(Sign("closed"))
    elif organisation.status == "suspended":
        signs.append(Sign("suspended"))
    if organisation.warning:
        signs.append(Sign("warning"))
    signs.append(age_sign(freshness, organisation.as_of, organisation.verified_on))
    return tuple(signs)
