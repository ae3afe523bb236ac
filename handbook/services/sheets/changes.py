"""What has changed since a sheet was printed, told by its code alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from handbook.model.codes import WORLDWIDE
from handbook.model.markup import plain
from handbook.model.records import Content
from handbook.services.handbook import Handbook, of_one_generation
from handbook.sheets.code import VERSIONS, ScannedCode, SheetCode, read_code
from handbook.sheets.document import SheetKind
from handbook.store.generations import read_tombstones
from handbook.store.held import Held
from handbook.store.history import COMMON, ORGANISATIONS, History, InstalledAreas, RecordTrace, traces
from handbook.words import Words

Record = TypeVar("Record")
Key = tuple[str, str]
"""Kind and id."""


@dataclass(frozen=True, slots=True)
class SheetChange:
    """One record of a sheet that is not what it was.

    Attributes:
        kind: "statement", "country" (emergency numbers and key facts), "organisation", "phrase".
        title: its present text or name; None where it is gone.
        replaced_by: id of the record that took its place.
    """

    id: str
    kind: str
    topic: str | None
    title: str | None
    replaced_by: str | None = None


@dataclass(frozen=True, slots=True)
class WithdrawnRecord:
    """One that its publisher took back, and why."""

    id: str
    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class SheetChanges:
    """What became of the text of a printed sheet.

    Attributes:
        topics: codes of those printed, in reading order.
        pack, publisher: whose sheet it is; None where this copy does not know.
        known: whether this copy ever had the text of the sheet; if not, nothing else is told.
        is_newer: not known, and newer than what this copy has.
        printed_versions: of the pack, all that had this text of the country.
        current_version: of the pack, as installed now.
        others: packs of other publishers that had such a version too.
        withdrawn: by the publisher: not to be used any more.
    """

    code: str
    country: str
    country_name: str
    kind: SheetKind
    topics: tuple[str, ...]
    pack: str | None = None
    publisher: str | None = None
    known: bool = False
    is_newer: bool = False
    printed_versions: tuple[int, ...] = ()
    current_version: int | None = None
    others: tuple[str, ...] = ()
    added: tuple[SheetChange, ...] = field(default=())
    changed: tuple[SheetChange, ...] = field(default=())
    removed: tuple[SheetChange, ...] = field(default=())
    withdrawn: tuple[WithdrawnRecord, ...] = field(default=())

    @property
    def is_current(self) -> bool:
        """Whether the sheet still says what the handbook says."""
        return self.known and not (self.added or self.changed or self.removed or self.withdrawn)


@of_one_generation
def sheet_changes(handbook: Handbook, text: str, lang: str, pack: str | None = None) -> SheetChanges:
    """Compare a printed sheet with what is installed now.

    Args:
        handbook: the handbook.
        text: the code as typed, or all that its QR code holds.
        lang: for titles and reasons.
        pack: whose sheet it is, where the typed code leaves it open; else the first that had such a version.

    Raises:
        SheetCodeError: it is no code.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    scanned = read_code(text)
    history = History(handbook.folders.database, handbook.reader.database)
    return _compared(handbook, history, scanned, lang, pack)


def _compared(
    handbook: Handbook, history: History, scanned: ScannedCode, lang: str, pack: str | None
) -> SheetChanges:
    code, area = scanned.code, f"country-{scanned.code.country}"
    name = handbook.vocabulary.country_name(code.country, lang)
    unknown = SheetChanges(str(code), code.country, name, code.kind, code.topics)
    rows = [row for row in history.with_area(area) if _is_meant(row, scanned, pack)]
    printed = [row for row in rows if row.areas[area] % VERSIONS == code.version]
    if not printed:
        newest = max((row.areas[area] for row in rows), default=None)
        return replace(unknown, is_newer=newest is not None and newest % VERSIONS < code.version)
    packs = sorted({row.at.pack for row in printed})
    printed = [row for row in printed if row.at.pack == packs[0]]
    current = [row for row in handbook.reader.generations() if row.is_current]
    known = replace(
        unknown,
        known=True,
        pack=packs[0],
        publisher=next(
            (each.pack.publisher.name for each in handbook.packs() if each.pack.id == packs[0]), None
        ),
        printed_versions=tuple(sorted({row.at.version for row in printed})),
        current_version=next((row.version for row in current if row.pack == packs[0]), None),
        others=tuple(packs[1:]),
    )
    return _with_changes(known, handbook, packs[0], _states(history, code, printed), lang)


def _is_meant(row: InstalledAreas, scanned: ScannedCode, pack: str | None) -> bool:
    """Whether the sheet can come from this publisher's pack."""
    wanted = scanned.pack or pack
    return wanted in {None, row.at.pack} and (
        scanned.root is None or row.at.root_hash.startswith(scanned.root)
    )


def _states(
    history: History, code: SheetCode, printed: Sequence[InstalledAreas]
) -> list[dict[Key, RecordTrace]]:
    """What the sheet may have said: the text of the country with every list of contacts that stood beside it.

    The code tells the version of the country only; a change is told if the sheet may have been printed before it.
    """
    areas = (f"country-{code.country}", ORGANISATIONS, COMMON)
    beside = {
        (row.at.root_hash, *((area, row.areas[area]) for area in areas if area in row.areas)): row
        for row in printed
    }
    return [
        {
            (trace.kind, trace.id): trace
            for area in areas
            if area in row.areas
            for trace in history.records(row.at.root_hash, area, row.areas[area])
            if _is_printed(trace, code)
        }
        for row in beside.values()
    ]


def _is_printed(trace: RecordTrace, code: SheetCode) -> bool:
    """Whether such a record stands on such a sheet. A card takes some of what may stand on it: all of that counts."""
    if trace.kind == "statement":
        return trace.topic in code.topics
    if trace.kind == "phrase":
        return code.kind == "counter"
    return code.country in trace.countries or WORLDWIDE in trace.countries


def _installed(handbook: Handbook, pack: str, code: SheetCode) -> dict[Key, RecordTrace]:
    """What such a sheet would say now."""

    def own(held: Iterable[Held[Record]]) -> tuple[Record, ...]:
        return tuple(each.record for each in held if each.pack == pack)

    reader = handbook.reader
    whole = next((each.pack for each in handbook.packs() if each.pack.id == pack), None)
    if whole is None:
        return {}
    content = Content(
        pack=whole,
        statements=own(reader.statements_of(code.country)),
        countries=own(reader.country(code.country)),
        organisations=own(reader.organisations()),
        phrases=own(reader.phrases()),
    )
    return {(trace.kind, trace.id): trace for _, trace in traces(content) if _is_printed(trace, code)}


def _with_changes(
    changes: SheetChanges, handbook: Handbook, pack: str, states: list[dict[Key, RecordTrace]], lang: str
) -> SheetChanges:
    now = _installed(handbook, pack, read_code(changes.code).code)
    before = {key: trace for state in states for key, trace in state.items()}
    changed = [
        key for key in now if any(key in state and state[key].hash != now[key].hash for state in states)
    ]
    added = [key for key in now if key not in changed and any(key not in state for state in states)]
    stones = {stone.id: stone for stone in read_tombstones(handbook.reader.database, pack)}
    gone = [key for key in before if key not in now]
    heirs = _heirs(handbook, pack, [id_ for kind, id_ in gone if kind == "statement"])
    titles = _titles(handbook, pack, [now[key] for key in (*added, *changed)], lang)
    return replace(
        changes,
        added=tuple(_change(now[key], titles) for key in added),
        changed=tuple(_change(now[key], titles) for key in changed),
        removed=tuple(_change(before[key], {}, heirs) for key in gone if key[1] not in stones),
        withdrawn=tuple(
            WithdrawnRecord(id_, stones[id_].on_day, _in_language(stones[id_].reason, lang))
            for _, id_ in gone
            if id_ in stones
        ),
    )


def _change(
    trace: RecordTrace, titles: Mapping[Key, str], heirs: Mapping[str, str] | None = None
) -> SheetChange:
    key = (trace.kind, trace.id)
    return SheetChange(
        trace.id, trace.kind, trace.topic, titles.get(key), (heirs or {}).get(trace.id) or None
    )


def _heirs(handbook: Handbook, pack: str, ids: Sequence[str]) -> dict[str, str]:
    """Old id → id of the statement that replaced it."""
    heirs: dict[str, str] = {}
    for old_id in ids:
        for held in handbook.reader.statements_by_id([old_id]).values():
            heirs[old_id] = next((each.record.id for each in held if each.pack == pack), "")
    return heirs


def _titles(handbook: Handbook, pack: str, wanted: Sequence[RecordTrace], lang: str) -> dict[Key, str]:
    """What a reader knows a record by."""
    text, reader = handbook.vocabulary.text, handbook.reader
    ids = [trace.id for trace in wanted]
    titles: dict[Key, str] = {}
    for statements in reader.statements_by_id(ids).values():
        titles |= {
            ("statement", each.record.id): plain(text(each.record.text, lang))
            for each in statements
            if each.pack == pack
        }
    for organisations in reader.organisations_by_id(ids).values():
        titles |= {
            ("organisation", each.record.id): text(each.record.name, lang)
            for each in organisations
            if each.pack == pack
        }
    titles |= {
        ("phrase", each.record.code): text(each.record.text, lang)
        for each in reader.phrases()
        if each.pack == pack
    }
    facts = Words(lang).sentence("sheets.country_facts")
    return titles | {("country", trace.id): facts for trace in wanted if trace.kind == "country"}


def _in_language(reason: Mapping[str, str], lang: str) -> str:
    return reason.get(lang) or next(iter(reason.values()), "")
