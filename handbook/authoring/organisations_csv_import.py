"""`handbook content import-organisations`: a spreadsheet back into the content folder, all of it or nothing."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from handbook.authoring.organisations_csv import VERIFIED, SheetFault, columns
from handbook.authoring.organisations_csv_rows import (
    MAX_BYTES,
    CellFault,
    Draft,
    Sheet,
    drafts,
    read_sheet,
)
from handbook.authoring.toml_writer import organisation_toml
from handbook.authoring.toml_writer_folder import read_clean, write_together
from handbook.content.tree import MAX_FILE_BYTES
from handbook.errors import HandbookError
from handbook.model.characters import visible
from handbook.model.codec import decode
from handbook.model.codes import RecordId
from handbook.model.documents import file_of
from handbook.model.faults import Fault
from handbook.model.fields import Scope
from handbook.model.integrity import content_faults
from handbook.model.records import Content, Organisation
from handbook.words import Words


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or why it did nothing.

    Attributes:
        problems: every fault; with any of them nothing was written.
        added, changed, removed: ids of organisations.
        unconfirmed: those of `changed` that lost their `verified_on`.
        ignored: organisations whose confirmation in the spreadsheet is not the one in the folder; it stays unread.
        missing: organisations of the folder that the file does not have and that were left alone.
    """

    problems: tuple[CellFault, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether it was carried out."""
        return not self.problems

    def to_json(self, words: Words) -> dict[str, Any]:
        """`ok, problems[{row, column, problem, expected}], added, changed, removed` (numbers), `unconfirmed[ids],
        ignored[ids]`; row and column are null for the whole file."""
        return {
            "ok": self.ok,
            "problems": [_problem(fault, words) for fault in self.problems],
            "added": len(self.added),
            "changed": len(self.changed),
            "removed": len(self.removed),
            "unconfirmed": list(self.unconfirmed),
            "ignored": list(self.ignored),
        }

    def lines(self, words: Words) -> list[str]:
        """What happened; else two lines per problem: where and what, then what is expected; at last the count."""
        if self.ok:
            done = [("added", self.added), ("changed", self.changed), ("removed", self.removed)]
            notes = [("unconfirmed", self.unconfirmed), ("ignored", self.ignored), ("missing", self.missing)]
            said = [(f"import_{name}", ids) for name, ids in (*done, *notes) if ids]
            lines = [words.sentence(f"authoring.{code}", ids=", ".join(ids)) for code, ids in said]
            return (
                lines if any(ids for _, ids in done) else [words.sentence("authoring.import_nothing"), *lines]
            )
        lines = []
        for located, problem in ((one, _problem(one, words)) for one in self.problems):
            row = [words.sentence("authoring.row", row=located.row)] if located.row is not None else []
            place = " · ".join([*row, *filter(None, [problem["column"]])])
            lines += [": ".join(filter(None, [place, problem["problem"]])), f"    {problem['expected']}"]
        return [*lines, words.count("authoring.import_refused", len(self.problems))]


def _problem(located: CellFault, words: Words) -> dict[str, Any]:
    return {
        "row": located.row,
        "column": visible(located.column) if located.column else None,
        "problem": located.fault.sentence(words),
        "expected": located.fault.expected(words),
    }


def import_organisations(
    folder: Path, file: Path, today: date, *, remove_missing: bool = False
) -> ImportReport:
    """Bring the organisations of a content folder to what a spreadsheet says.

    Only files of organisations that really change are written; a changed organisation is no longer confirmed.

    Args:
        folder: the folder that holds `pack.toml`.
        file: CSV in UTF-8, see `organisations_csv`.
        today: dates after it are faults.
        remove_missing: delete the organisations that the spreadsheet does not have.

    Returns:
        What was done; with `problems` nothing was.

    Raises:
        ContentInvalid: the folder does not pass `content check` as it is.
        HandbookError: the spreadsheet can't be read or the folder can't be written.
    """
    content = read_clean(folder, today)
    sheet = read_sheet(_read(file), columns(content))
    found = drafts(sheet)
    merged = _merge(content, sheet, found, remove_missing)
    problems = [*merged.problems, *_faults_of_result(merged, sheet, today)]
    if problems:
        return ImportReport(tuple(sorted(problems, key=lambda one: _place(one, sheet.names))))
    return _carry_out(folder, content, merged.content, found)


def _carry_out(folder: Path, before: Content, after: Content, found: Sequence[Draft]) -> ImportReport:
    """Write the files that differ."""
    old: dict[str, Organisation] = {one.id: one for one in before.organisations}
    new: dict[str, Organisation] = {one.id: one for one in after.organisations}
    added = [one for one in new.values() if one.id not in old]
    changed = [one for one in new.values() if old.get(one.id) not in (one, None)]
    removed = [one for one in old.values() if one.id not in new]
    files: dict[str, bytes | None] = {file_of(one): _file(one) for one in (*added, *changed)}
    write_together(folder, files | {file_of(one): None for one in removed})
    listed = {draft.id for draft in found}
    return ImportReport(
        added=_ids(added),
        changed=_ids(changed),
        removed=_ids(removed),
        unconfirmed=_ids(one for one in changed if old[one.id].verified_on is not None),
        ignored=tuple(draft.id for draft in found if _claims_confirmation(draft, old.get(draft.id))),
        missing=tuple(one for one in new if one not in listed),
    )


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise HandbookError("authoring.sheet_unreadable", path=str(file), reason=reason) from error


def _ids(organisations: Iterable[Organisation]) -> tuple[str, ...]:
    return tuple(organisation.id for organisation in organisations)


def _file(organisation: Organisation) -> bytes:
    return organisation_toml(organisation).encode()


def _place(located: CellFault, names: Sequence[str]) -> tuple[int, int]:
    column = names.index(located.column) if located.column in names else len(names)
    return located.row or 0, column


@dataclass(frozen=True, slots=True)
class _Merged:
    """The content as the spreadsheet wants it.

    Attributes:
        content: everything; an organisation that could not be read is as it was.
        drafts: file → draft of the organisations that could be read.
        unread: ids of the others; references to them are no second fault.
        problems: the faults of rows and cells.
    """

    content: Content
    drafts: dict[str, Draft]
    unread: list[str]
    problems: list[CellFault]


def _merge(content: Content, sheet: Sheet, found: Sequence[Draft], remove_missing: bool) -> _Merged:
    organisations = {one.id: one for one in content.organisations}
    merged = _Merged(content, {}, [], [*sheet.faults])
    missing = organisations.keys() - {draft.id for draft in found}
    if remove_missing and missing and not sheet.faults:
        if not found:
            merged.problems.append(CellFault(None, None, SheetFault("", "nothing_left")))
        else:
            organisations = {one.id: one for one in content.organisations if one.id not in missing}
    for draft in found:
        old = organisations.get(RecordId(draft.id))
        record, faults = decode(Organisation, draft.table, form="json")
        located = [draft.locate(fault, sheet.names) for fault in faults]
        merged.problems.extend([*draft.faults, *located])
        if record is None:
            merged.unread.append(draft.id)
        else:
            organisations[record.id] = _confirmed_as(old, record)
            merged.drafts[file_of(record)] = draft
    whole = dataclasses.replace(content, organisations=tuple(organisations.values()))
    return dataclasses.replace(merged, content=whole)


def _claims_confirmation(draft: Draft, old: Organisation | None) -> bool:
    """Whether the spreadsheet has a confirmation that is not the one in the folder."""
    cells = {name: draft.cells.get(name, "").strip() for name in VERIFIED}
    return any(text and text != str(getattr(old, name, None)).strip() for name, text in cells.items())


def _confirmed_as(old: Organisation | None, new: Organisation) -> Organisation:
    """The record of the spreadsheet; confirmed as before if nothing else differs."""
    if old is None:
        return new
    same = dataclasses.replace(new, verified_on=old.verified_on, verified_by=old.verified_by)
    return same if same == old else new


def _faults_of_result(merged: _Merged, sheet: Sheet, today: date) -> list[CellFault]:
    """What `content check` would say of the folder afterwards, said of the spreadsheet."""
    problems = []
    scope = Scope(languages=merged.content.pack.languages, today=today)
    for located in content_faults(merged.content, scope, merged.unread):
        draft = merged.drafts.get(located.file)
        if draft is not None:
            problems.append(draft.locate(located.fault, sheet.names))
        else:  # the folder was clean: only a link to what goes away can break
            goal = located.fault.params.get("value", "")
            fault = SheetFault.of(
                "", "still_linked", value=goal, file=located.file, record=str(located.record)
            )
            problems.append(CellFault(None, None, fault))
    for organisation in merged.content.organisations:
        size, draft = len(_file(organisation)), merged.drafts.get(file_of(organisation))
        if draft is not None and size > MAX_FILE_BYTES:
            fault = Fault.of("", "file_too_large", limit=MAX_FILE_BYTES // 1024, size=size // 1024)
            problems.append(CellFault(draft.row, None, fault))
    return problems
