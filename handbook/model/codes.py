"""The fixed codes of the content contract; their names are in `content/` and `words`."""

from __future__ import annotations

from typing import Literal, NewType

RecordId = NewType("RecordId", str)
"""`[a-z0-9-]{3,64}`, permanent."""
CountryCode = NewType("CountryCode", str)
"""ISO 3166-1 alpha-2 in capitals, or `EU` (common rules) or `XX` (holds anywhere)."""
LanguageTag = NewType("LanguageTag", str)
"""BCP 47."""
PackId = NewType("PackId", str)

TOPICS = (
    "summary", "emergency", "entry", "stay", "documents", "military", "extradition", "detention", "asylum",
    "residence", "safety", "legal_help", "housing", "health", "work_money", "family", "onward", "local_life",
)  # fmt: skip
"""In reading order."""

Certainty = Literal["law", "official", "practice", "report"]
Risk = Literal["none", "low", "medium", "high"]
Freshness = Literal["not_yet", "ended", "confirmed", "current", "undated", "stale"]
RecordKind = Literal["statement", "organisation", "question", "country"]
RECORD_KINDS: tuple[RecordKind, ...] = ("question", "statement", "organisation", "country")

IndicatorKind = Literal["choice", "days", "level"]
EmergencyKind = Literal["general", "police", "ambulance", "fire", "rescue"]
OrganisationKind = Literal[
    "ngo", "legal_aid", "un_agency", "red_cross", "government", "hotline", "media", "embassy"
]
OrganisationStatus = Literal["active", "suspended", "closed", "compromised"]
DisclosureRisk = Literal["never", "law_requires", "unknown"]
ChannelKind = Literal[
    "website", "email", "phone", "short_number", "telegram", "signal", "whatsapp", "matrix", "form", "onion",
    "office",
]  # fmt: skip
ChannelSafety = Literal["end_to_end", "encrypted", "open"]
Weekday = Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
SourceKind = Literal["law", "government", "un", "court", "ngo", "media", "dataset", "company", "forum"]
DeadlineEvent = Literal[
    "entry", "irregular_entry", "asylum_intention", "asylum_registration", "centre_arrival", "asylum_inadmissible",
    "asylum_refusal", "final_refusal", "residence_refusal",
]  # fmt: skip
DeadlineCount = Literal["calendar", "working", "rolling"]
"""`rolling`: so many days in any period of `per_days`, all stays together."""
RouteAllowed = Literal["yes", "conditional", "no", "unknown"]
TravelDocument = Literal["internal_passport", "foreign_passport", "travel_document", "none"]

INDICATORS: dict[str, tuple[IndicatorKind, tuple[str, ...]]] = {
    "entry_internal_passport": ("choice", ("yes", "conditional", "no", "unknown")),
    "entry_foreign_passport": ("choice", ("visa_free", "visa", "closed", "unknown")),
    "visa_free_days": ("days", ()),
    "registration_days": ("days", ()),
    "extradition_risk": ("level", ("low", "medium", "high", "unknown")),
    "deserter_protection": ("choice", ("recognised", "case_by_case", "unlikely", "refused", "unknown")),
    "asylum_access": ("choice", ("open", "limited", "suspended", "none", "unknown")),
    "transit_state": ("choice", ("destination", "both", "transit", "avoid", "unknown")),
}
"""Code → kind and scale, good to bad. A `days` value is an integer ≥ 0 or "unknown"."""

INDICATOR_TOPICS = {
    "entry_internal_passport": "entry",
    "entry_foreign_passport": "entry",
    "visa_free_days": "stay",
    "registration_days": "stay",
    "extradition_risk": "extradition",
    "deserter_protection": "military",
    "asylum_access": "asylum",
    "transit_state": "onward",
}
"""Whose review days count for an indicator; routes count as `entry`, organisations as `legal_help`."""
ROUTE_TOPIC = "entry"
ORGANISATION_TOPIC = "legal_help"

WORLDWIDE = CountryCode("XX")
EUROPEAN_UNION = CountryCode("EU")
