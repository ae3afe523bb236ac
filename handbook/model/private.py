"""What an adviser keeps for themselves: bookmarks, notes, cases, printed sheets. Only ever written down sealed.

Nothing here asks for the name of a person. The JSON of an entry is what `codec` makes of it, with its `kind` beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NewType

from handbook.model.codec import decode, encode
from handbook.model.codes import CountryCode, LanguageTag, PackId, RecordId, TravelDocument
from handbook.model.faults import Fault
from handbook.model.fields import identifier
from handbook.model.lens import Lens

EntryId = NewType("EntryId", str)
"""Thirty-two random hexadecimal digits: they say nothing of the entry."""
SubjectKind = Literal["statement", "organisation", "question"]
Condition = Literal["present", "removed", "withdrawn"]
"""Of a record when it was last looked at: installed, no longer in the pack, or taken back by its publisher."""

MAX_TITLE = 200
MAX_TEXT = 20_000
"""Characters."""
_ENTRY_ID = re.compile("[0-9a-f]{32}")
_COUNTRY = re.compile("[A-Z]{2}")

FORMAT = 1
"""Raised with every change of the fields below: what an older program can't read it must not lose."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A record of the handbook as it was when it was last looked at.

    Attributes:
        lang: of `title` and `text`.
        title: one line: of a statement where it stands ("Armenia · Entry"), a name, a question.
        text: as plain text, so that it can be read after the record has gone.
        fingerprint: SHA-256 of its canonical JSON, in hexadecimal digits.
        status: of an organisation ("active", "compromised" ...), else empty.
    """

    pack: PackId
    record: RecordId
    kind: SubjectKind
    lang: LanguageTag
    title: str
    text: str
    fingerprint: str
    status: str = ""
    condition: Condition = "present"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A record to be found again."""

    id: EntryId
    subject: Subject
    saved_on: date


@dataclass(frozen=True, slots=True)
class Note:
    """An adviser's own words, on a record or on nothing in particular."""

    id: EntryId
    title: str
    text: str
    written_on: date
    changed_on: date
    about: Subject | None = None


@dataclass(frozen=True, slots=True)
class SeenStatement:
    """A statement as it was when a case was last looked at. `title`: the beginning of its text."""

    pack: PackId
    record: RecordId
    fingerprint: str
    title: str


@dataclass(frozen=True, slots=True)
class Case:
    """A saved lens, and what the handbook had to say to it.

    Attributes:
        label: the adviser's own; empty: it is told by its number.
        number: counts cases, so that one without a label has a name.
        lang: of the titles in `seen`.
        seen: statements of its country that fit.
    """

    id: EntryId
    number: int
    label: str
    profiles: tuple[str, ...]
    documents: tuple[TravelDocument, ...]
    saved_on: date
    lang: LanguageTag
    country: CountryCode | None = None
    seen: tuple[SeenStatement, ...] = ()

    @property
    def lens(self) -> Lens:
        """To look at the handbook with."""
        return Lens(self.profiles, self.documents, self.country)


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet that was printed or written as PDF.

    Attributes:
        code: as printed on it.
        pack: whose text it is; None if unsigned.
        sheet: kind of sheet, as `sheets.document.SheetKind`.
        known: fingerprint of the changes that were read already, empty for none.
    """

    id: EntryId
    code: str
    sheet: str
    country: CountryCode
    languages: tuple[LanguageTag, ...]
    audience: str
    printed_on: date
    pack: PackId | None = None
    known: str = ""


Entry = Bookmark | Note | Case | PrintedSheet
_KINDS: Mapping[str, type[Entry]] = {"bookmark": Bookmark, "note": Note, "case": Case, "sheet": PrintedSheet}


def entry_table(entry: Entry) -> dict[str, Any]:
    """The JSON of an entry."""
    kind = next(name for name, cls in _KINDS.items() if isinstance(entry, cls))
    return {"kind": kind, **encode(entry, "json")}


def entry_of(table: Any) -> tuple[Entry | None, list[Fault]]:
    """An entry from its JSON: the entry and no faults, or None and every fault with its place."""
    if not isinstance(table, dict):
        return None, [Fault("", "not_a_table")]
    cls = _KINDS.get(str(table.get("kind")))
    if cls is None:
        return None, [
            Fault.of("kind", "not_a_choice", value=str(table.get("kind"))[:80], choices=", ".join(_KINDS))
        ]
    fields = {key: value for key, value in table.items() if key != "kind"}
    entry: Entry | None
    entry, faults = decode(cls, fields, form="json")
    faults += _faults(entry) if entry is not None else ()
    return (None, faults) if faults else (entry, [])


def _faults(entry: Entry) -> Iterator[Fault]:
    """What a file from elsewhere could bring that this program never writes."""
    if not _ENTRY_ID.fullmatch(entry.id):
        yield Fault.of("id", "bad_id", value=entry.id[:80])
    texts = {"label": entry.label} if isinstance(entry, Case) else {}
    country = entry.country if isinstance(entry, Case | PrintedSheet) else None
    if country is not None and not _COUNTRY.fullmatch(country):
        yield Fault.of("country", "not_a_country", value=country[:80])
    subject = None
    if isinstance(entry, Bookmark):
        subject = entry.subject
    elif isinstance(entry, Note):
        subject = entry.about
        texts = {"title": entry.title}
        yield from _short("text", entry.text, MAX_TEXT)
    if subject is not None:
        yield from identifier("record", subject.record)
        texts |= {"title": subject.title}
        yield from _short("text", subject.text, MAX_TEXT)
    for field, text in texts.items():
        yield from _short(field, text, MAX_TITLE)


def _short(field: str, text: str, limit: int) -> Iterator[Fault]:
    if len(text) > limit:
        yield Fault.of(field, "too_long", limit=limit, length=len(text))
