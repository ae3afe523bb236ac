"""A spreadsheet as rows and organisations in draft, every fault with its row and column."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handbook.authoring.organisations_csv import (
    CHANNEL,
    NUMBER,
    OPTIONAL,
    SheetFault,
    column_of,
    is_column,
    table_of,
)
from handbook.authoring.organisations_csv_cells import unguarded
from handbook.authoring.organisations_csv_export import SEPARATORS
from handbook.model.faults import Fault

MAX_BYTES = 16 * 1024 * 1024
MAX_ROWS = 20_000
MAX_COLUMNS = 500
"""A spreadsheet beyond these is no list of organisations."""
_CHANNEL_FIELD = re.compile(r"channel\[(\d+)\]")


@dataclass(frozen=True, slots=True)
class CellFault:
    """A fault and its cell.

    Attributes:
        row: as the spreadsheet counts, the header is 1; None for the file as a whole.
        column: name of the column; None for the row as a whole.
        fault: what is wrong there.
    """

    row: int | None
    column: str | None
    fault: Fault


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank: its number and its cells that are not blank, by column."""

    number: int
    cells: Mapping[str, str]

    def part(self, *, channel: bool) -> dict[str, str]:
        """Its cells of the channel, or those of the organisation."""
        return {name: text for name, text in self.cells.items() if name.startswith(CHANNEL) == channel}


@dataclass(slots=True)
class Draft:
    """An organisation as the spreadsheet has it.

    Attributes:
        id: as written in its rows.
        row: the first of them.
        cells: column → text of the organisation itself.
        table: to be decoded, without `verified_*`.
        faults: found on the way.
        places: column → row where an organisation's value stands.
        channels: the row of each channel, in their order.
    """

    id: str
    row: int
    cells: dict[str, str] = field(default_factory=dict)
    table: dict[str, Any] = field(default_factory=dict)
    faults: list[CellFault] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)
    channels: list[int] = field(default_factory=list)

    def locate(self, fault: Fault, names: Sequence[str]) -> CellFault:
        """The cell that a fault of the decoded record is about."""
        column = column_of(fault.field, names)
        if fault.problem == "missing_key":
            fault = SheetFault.of(fault.field, "empty_cell")
        match = _CHANNEL_FIELD.match(fault.field)
        row = self.channels[int(match[1])] if match else self.places.get(column, self.row)
        return CellFault(row, column, fault)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What was read: the columns, the rows, and what is wrong with the file as such."""

    names: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    faults: tuple[CellFault, ...] = ()


def read_sheet(data: bytes, wanted: Sequence[str]) -> Sheet:
    """Read a CSV file; with a fault in its form or its header there are no rows.

    Args:
        data: UTF-8 with or without byte order mark; cells between commas, semicolons or tabs.
        wanted: the columns that must be there.
    """
    if len(data) > MAX_BYTES:
        return _no_sheet("sheet_too_large", limit=MAX_BYTES // 1024**2)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _no_sheet("sheet_not_text", line=data.count(b"\n", 0, error.start) + 1)
    if "\0" in text:
        return _no_sheet("sheet_not_text", line=text.count("\n", 0, text.index("\0")) + 1)
    if not text.strip():
        return _no_sheet("sheet_empty")
    table: list[list[str]] = []
    try:
        for cells in _reader(text, _separator(text)):
            table.append(cells)
            if len(table) > MAX_ROWS:
                return _no_sheet("sheet_too_long", limit=MAX_ROWS)
    except csv.Error:
        return Sheet(faults=(CellFault(len(table) + 1, None, SheetFault("", "broken_row")),))
    if len(table[0]) > MAX_COLUMNS:
        return _no_sheet("sheet_too_wide", limit=MAX_COLUMNS)
    names = tuple(cell.strip() for cell in table[0])
    faults = tuple(CellFault(1, fault.field or None, fault) for fault in _header_faults(names, wanted))
    if faults:
        return Sheet(names, faults=faults)
    return _rows(names, table)


def _no_sheet(problem: str, **params: int) -> Sheet:
    return Sheet(faults=(CellFault(None, None, SheetFault.of("", problem, **params)),))


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)


def _separator(text: str) -> str:
    """The separator by which the header has the most columns that we know."""

    def known(separator: str) -> int:
        try:
            header = next(_reader(text, separator), [])
        except csv.Error:
            return 0
        return sum(is_column(cell.strip()) for cell in header[:MAX_COLUMNS])

    return max(SEPARATORS.values(), key=known)


def _header_faults(names: Sequence[str], wanted: Sequence[str]) -> Iterator[Fault]:
    for position, name in enumerate(names):
        if name and not is_column(name):
            yield SheetFault.of(name[:80], "unknown_column", name=name[:80])
        elif name and name in names[:position]:
            yield SheetFault.of(name, "repeated_column", name=name)
    for name in wanted:
        if name not in names and name not in OPTIONAL:
            yield SheetFault.of(name, "missing_column", name=name)


def _rows(names: tuple[str, ...], table: list[list[str]]) -> Sheet:
    rows, faults = [], []
    for number, cells in enumerate(table[1:], 2):
        filled = {position: unguarded(cell) for position, cell in enumerate(cells) if cell.strip()}
        if any(position >= len(names) or not names[position] for position in filled):
            faults.append(CellFault(number, None, SheetFault("", "cell_without_column")))
        named = {names[position]: text for position, text in filled.items() if position < len(names)}
        if not named:
            continue
        if "id" in named:
            rows.append(Row(number, {**named, "id": named["id"].strip()}))
        else:
            faults.append(CellFault(number, "id", SheetFault("id", "row_without_id")))
    return Sheet(names, tuple(rows), tuple(faults))


def drafts(sheet: Sheet) -> list[Draft]:
    """The organisations of the rows, in the order in which they first appear."""
    groups: dict[str, list[Row]] = {}
    for row in sheet.rows:
        groups.setdefault(row.cells["id"], []).append(row)
    return [_draft(rows) for rows in groups.values()]


def _draft(rows: list[Row]) -> Draft:
    draft = Draft(id=rows[0].cells["id"], row=rows[0].number)
    channels: dict[int, dict[str, str]] = {}
    seen: dict[frozenset[tuple[str, str]], int] = {}
    for row in rows:
        own = row.part(channel=False)
        differing = [name for name, text in own.items() if not _agrees(name, text, row, draft)]
        for name in differing:
            fault = SheetFault.of(name, "differing_cell", row=draft.places[name])
            draft.faults.append(CellFault(row.number, name, fault))
        channels[row.number] = row.part(channel=True)
        first = seen.setdefault(frozenset(channels[row.number].items()), row.number)
        if first != row.number and not differing:
            draft.faults.append(CellFault(row.number, None, SheetFault.of("", "repeated_row", row=first)))
    draft.table, faults = table_of(draft.cells)
    draft.faults += [CellFault(draft.places[fault.field], fault.field, fault) for fault in faults]
    _add_channels(draft, channels)
    return draft


def _agrees(name: str, text: str, row: Row, draft: Draft) -> bool:
    """Note a cell of the organisation; False if an earlier row says something else."""
    draft.places.setdefault(name, row.number)
    return draft.cells.setdefault(name, text) == text


def _add_channels(draft: Draft, channels: Mapping[int, dict[str, str]]) -> None:
    """The rows that hold a channel, in the order of `channel.number`, rows without one last."""
    ordered: list[tuple[float, int]] = []
    for row, cells in channels.items():
        number = cells.get(NUMBER, "").strip()
        if number and not re.fullmatch(r"\d{1,6}", number, re.ASCII):
            fault = SheetFault.of(NUMBER, "bad_channel_number", value=number[:80])
            draft.faults.append(CellFault(row, NUMBER, fault))
        elif cells.keys() - {NUMBER}:
            ordered.append((int(number) if number else float("inf"), row))
    draft.channels = [row for _, row in sorted(ordered)]
    tables = []
    for row in draft.channels:
        table, faults = table_of(channels[row], CHANNEL)
        draft.faults += [CellFault(row, CHANNEL + fault.field, fault) for fault in faults]
        tables.append(table)
    if tables:
        draft.table["channel"] = tables
