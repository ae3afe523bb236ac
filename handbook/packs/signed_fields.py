"""Our own signed fields in TUF metadata (`x-…`): how they are written and, without trust, read.

Custom fields are allowed by the TUF specification, 4.1 ("implementers who encounter undefined attribute-value pairs
MUST include the data when calculating hashes or verifying signatures"). The timestamp says when the pack was
issued and who can read it; every area names itself (in TUF a payload does not know its role, so what an editor
signed for one area could else be passed off as another), and lists what was withdrawn; `common`, which two editors
sign, says whose pack this is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from handbook.errors import PackDamaged, PackTooNew
from handbook.model.documents import RECORD_ID

FORMAT = 1
"""The format of packs this program writes, and the newest it reads."""
NEEDS = "0.1.0"
"""The oldest version of the program that reads it."""
FRESH_DAYS = 45
MAX_REASON_CHARACTERS = 2000
MAX_NAME_CHARACTERS = 200
_TIME_FORM = "%Y-%m-%dT%H:%M:%SZ"
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}", re.ASCII)
_YEARS = range(2000, 2200)
"""Outside, a time is no honest one, and near 1 and 9999 it can't be told in every time zone."""
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The tombstone of a record.

    Attributes:
        id: of the record, never used again.
        on: the day it was withdrawn.
        reason: why, per language.
    """

    id: str
    on: date
    reason: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Issue:
    """What a timestamp says of its pack.

    Attributes:
        issued: when it was made (UTC).
        fresh_until: until when it counts as fresh (UTC).
        notes: what the publisher wants to say, per language.
    """

    issued: datetime
    fresh_until: datetime
    notes: Mapping[str, str]


def issue_fields(issued: datetime, notes: Mapping[str, str], needs: str) -> dict[str, Any]:
    """The custom fields of a timestamp."""
    fields: dict[str, Any] = {
        "x-format": FORMAT,
        "x-fresh-until": write_time(issued + timedelta(days=FRESH_DAYS)),
        "x-issued": write_time(issued),
        "x-needs": needs,
    }
    return {**fields, "x-notes": dict(notes)} if notes else fields


def require_readable(fields: Mapping[str, Any], program: str) -> None:
    """Stop here if the pack is for a newer program than `program`.

    Raises:
        PackTooNew: it is; `needs` is the version that reads it.
        PackDamaged: the fields make no sense.
    """
    found, needs = fields.get("x-format"), fields.get("x-needs")
    if not isinstance(found, int) or isinstance(found, bool) or not isinstance(needs, str):
        raise _senseless("timestamp", "x-format")
    if not _VERSION.fullmatch(needs):
        raise _senseless("timestamp", "x-needs")
    if found > FORMAT or _numbers(needs) > _numbers(program):
        raise PackTooNew(needs=needs)
    if found < 1:
        raise _senseless("timestamp", "x-format")


def read_issue(fields: Mapping[str, Any]) -> Issue:
    """What a verified timestamp says of its pack.

    Raises:
        PackDamaged: the fields make no sense.
    """
    issued, until = (_time("timestamp", fields, name) for name in ("x-issued", "x-fresh-until"))
    if until < issued:
        raise _senseless("timestamp", "x-fresh-until")
    return Issue(issued, until, _texts("timestamp", "x-notes", fields.get("x-notes", {})))


def withdrawn_fields(withdrawn: Iterable[Withdrawn]) -> list[dict[str, Any]]:
    """The value of `x-withdrawn`, in the order of the ids."""
    return [
        {"id": one.id, "on": one.on.isoformat(), "reason": dict(one.reason)}
        for one in sorted(withdrawn, key=lambda one: one.id)
    ]


def read_withdrawn(role: str, fields: Mapping[str, Any]) -> tuple[Withdrawn, ...]:
    """The tombstones in the signed fields of an area.

    Raises:
        PackDamaged: the field makes no sense.
    """
    entries = fields.get("x-withdrawn", [])
    if not isinstance(entries, list):
        raise _senseless(role, "x-withdrawn")
    return tuple(_tombstone(role, entry) for entry in entries)


def read_name(role: str, fields: Mapping[str, Any], name: str) -> str | None:
    """A short text of the signed fields; None if it is not there.

    Raises:
        PackDamaged: it is no short text.
    """
    value = fields.get(name)
    if value is None:
        return None
    if not isinstance(value, str) or not 0 < len(value) <= MAX_NAME_CHARACTERS or "\n" in value:
        raise _senseless(role, name)
    return value


def write_time(moment: datetime) -> str:
    """`2026-11-22T12:00:00Z`, the only form of a time in TUF metadata (specification, 4.2)."""
    return moment.astimezone(UTC).strftime(_TIME_FORM)


def _time(role: str, fields: Mapping[str, Any], name: str) -> datetime:
    value = fields.get(name)
    if isinstance(value, str) and len(value) == len("2026-11-22T12:00:00Z"):
        try:
            moment = datetime.strptime(value, _TIME_FORM).replace(tzinfo=UTC)
        except ValueError as error:
            raise _senseless(role, name) from error
        if moment.year in _YEARS:
            return moment
    raise _senseless(role, name)


def _tombstone(role: str, entry: Any) -> Withdrawn:
    if not isinstance(entry, dict) or entry.keys() != {"id", "on", "reason"}:
        raise _senseless(role, "x-withdrawn")
    record_id, on = entry["id"], entry["on"]
    if not isinstance(record_id, str) or not RECORD_ID.fullmatch(record_id) or not isinstance(on, str):
        raise _senseless(role, "x-withdrawn")
    try:
        day = date.fromisoformat(on)
    except ValueError as error:
        raise _senseless(role, "x-withdrawn") from error
    return Withdrawn(record_id, day, _texts(role, "x-withdrawn", entry["reason"]))


def _texts(role: str, name: str, value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or len(value) > 100:
        raise _senseless(role, name)
    for lang, text in value.items():
        if not _LANGUAGE.fullmatch(lang) or not isinstance(text, str) or len(text) > MAX_REASON_CHARACTERS:
            raise _senseless(role, name)
    return dict(value)


def _numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, without zeros at its end: 1.2 is 1.2.0."""
    numbers = [int(part) for part in re.findall(r"\d+", version)]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _senseless(role: str, field: str) -> PackDamaged:
    return PackDamaged("packs.senseless_field", role=role, field=field)
