"""Emergency numbers and the strip of facts under a sheet's title."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from handbook.model.dates import PartialDate
from handbook.model.records import EmergencyNumber as NumberRecord
from handbook.model.signs import Sign
from handbook.services.grades import UNKNOWN_VALUE
from handbook.services.rows import IndicatorRow
from handbook.services.sheets.basis import Basis
from handbook.sheets.document import EmergencyBlock, EmergencyNumber, IndicatorCell
from handbook.words.dates import format_date

STRIP = ("entry_internal_passport", "visa_free_days", "extradition_risk", "asylum_access")
"""What decides the first steps (visual.md, "On paper")."""


def indicator_rows(basis: Basis) -> tuple[IndicatorRow, ...]:
    """The facts of the strip; none where not one is known: "handover to Russia: unknown" misleads about Russia."""
    rows = {row.code: row for row in basis.page.indicators}
    strip = tuple(rows[code] for code in STRIP if code in rows)
    return strip if any(row.value != UNKNOWN_VALUE for row in strip) else ()


def indicator_cell(row: IndicatorRow, basis: Basis) -> IndicatorCell:
    """One fact; a dangerous one is marked."""
    value = row.label
    if row.per_days:
        value = basis.words.sentence("reading.days_in", days=row.label, period=row.per_days)
    is_danger = row.tone == "high" or (row.code == "extradition_risk" and row.tone == "mid")
    return IndicatorCell(row.name, value, row.sign, is_danger)


def emergency_block(basis: Basis, *, newest_only: bool = False) -> EmergencyBlock | None:
    """The numbers to dial, the first of a kind being the newest; the sign tells of the oldest.

    Args:
        basis: of the sheet.
        newest_only: one number of each kind, where there is little room.
    """
    numbers = basis.page.emergency
    if newest_only:
        numbers = tuple({number.kind: number for number in reversed(numbers)}.values())[::-1]
    if not numbers:
        return None
    times = Counter(number.kind for number in numbers)
    return EmergencyBlock(
        numbers=tuple(_number(number, basis, dated=times[number.kind] > 1) for number in numbers),
        note=basis.words.sentence("sheets.inside_country"),
        signs=(_age(numbers, basis),),
    )


def _number(number: NumberRecord, basis: Basis, *, dated: bool) -> EmergencyNumber:
    """Where one kind has several numbers, each says for when it is known."""
    words = basis.words
    label = words.sentence(f"reading.emergency_{number.kind}")
    if dated:
        known = format_date(number.as_of, words.lang) if number.as_of else words.sentence("reading.undated")
        label = f"{label} ({known})"
    return EmergencyNumber(number.number, label)


def _age(numbers: tuple[NumberRecord, ...], basis: Basis) -> Sign:
    dates = [number.as_of for number in numbers]
    known: list[PartialDate] = [day for day in dates if day is not None]
    if len(known) < len(dates):
        return Sign("undated")
    oldest = min(known, key=PartialDate.last_day)
    review = timedelta(days=basis.handbook.vocabulary.review_days.get("emergency", 180))
    is_due = oldest.last_day() + review < basis.handbook.today
    return Sign("recheck" if is_due else "as_of", oldest)
