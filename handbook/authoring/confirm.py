"""`handbook content confirm`: an editor says that a claim holds. Nothing else writes `verified_*`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handbook.authoring.confirm_edit import UnusualLayout, with_confirmation
from handbook.authoring.toml_writer_folder import read_clean, write_together
from handbook.content.tree import read_bytes
from handbook.errors import ContentInvalid, HandbookError
from handbook.model import fields
from handbook.model.characters import unsafe_character, visible
from handbook.model.dates import PartialDate
from handbook.model.documents import file_of
from handbook.model.faults import Fault, LocatedFault
from handbook.model.fields import Scope
from handbook.model.records import Content, Organisation, Statement
from handbook.words import Words


@dataclass(frozen=True, slots=True)
class ConfirmReport:
    """The ids that were confirmed, each once, as they were given."""

    confirmed: tuple[str, ...]

    def to_json(self, words: Words) -> dict[str, Any]:
        """`confirmed[ids]`."""
        return {"confirmed": list(self.confirmed)}

    def lines(self, words: Words) -> list[str]:
        """One line."""
        return [words.sentence("authoring.confirmed", ids=", ".join(self.confirmed))]


def confirm(folder: Path, ids: Sequence[str], by: str, on: date, today: date) -> ConfirmReport:
    """Set the confirmation of statements and organisations, all of them or none.

    Args:
        folder: the folder that holds `pack.toml`.
        ids: of statements and organisations.
        by: who confirms: one line of at most 200 characters.
        on: the day, not after `today` and not before what the claim itself says it speaks for.
        today: dates after it are refused.

    Raises:
        ContentInvalid: the folder does not pass `content check` as it is.
        HandbookError: an id, the name or the day is refused, or a file can't be written; nothing was changed.
    """
    content = read_clean(folder, today)
    records = _records(content, list(dict.fromkeys(ids)))
    _refuse_name(by)
    _refuse_day(on, records, today)
    files: dict[str, set[str]] = {}
    for record in records:
        files.setdefault(file_of(record), set()).add(record.id)
    edited = {path: _edited(folder, path, own, on, by) for path, own in files.items()}
    write_together(folder, {path: new for path, (old, new) in edited.items() if new != old})
    return ConfirmReport(tuple(record.id for record in records))


def _records(content: Content, ids: Iterable[str]) -> list[Statement | Organisation]:
    confirmable: list[Statement | Organisation] = [*content.statements, *content.organisations]
    known: dict[str, Statement | Organisation] = {record.id: record for record in confirmable}
    unknown = [id_ for id_ in ids if id_ not in known]
    if unknown:
        raise HandbookError("authoring.unknown_ids", ids=_listed(unknown))
    return [known[id_] for id_ in ids]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(visible(name[:80]) for name in names)


def _refuse_name(by: str) -> None:
    if unsafe_character(by) or any(fields.line("verified_by", by)):
        raise HandbookError("authoring.bad_name", limit=fields.MAX_NAME)


def _refuse_day(on: date, records: Iterable[Statement | Organisation], today: date) -> None:
    for fault in fields.past("verified_on", on, Scope(today=today)):
        raise HandbookError(f"authoring.{fault.problem}", **fault.params)
    early = [one for one in records if one.as_of and _first_day(one.as_of) > on]
    if early:
        claims = _listed(f"{one.id} ({one.as_of})" for one in early)
        raise HandbookError("authoring.before_as_of", on=str(on), claims=claims)


def _first_day(moment: PartialDate) -> date:
    return date(moment.year, moment.month or 1, moment.day or 1)


def _edited(folder: Path, path: str, ids: set[str], on: date, by: str) -> tuple[bytes, bytes]:
    """The bytes of a file before and after."""
    data = read_bytes(folder, path)
    if isinstance(data, Fault):
        raise ContentInvalid([LocatedFault(path, None, data)])
    table = "statement" if path.startswith("countries/") else None
    try:
        return data, with_confirmation(data.decode(), table, ids, on, by).encode()
    except UnusualLayout as error:
        raise HandbookError("authoring.unusual_layout", file=path) from error
