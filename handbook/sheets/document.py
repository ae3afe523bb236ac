"""A sheet before it is on paper: every word in its place, nothing measured yet.

`services` fills it with finished words in the language of each column; `paper` measures, breaks and paints it. A block
is the least that stands on one page: whoever paints it must not split it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from handbook.model.codes import LanguageTag, Risk
from handbook.model.signs import Sign

SheetKind = Literal["country", "counter", "emergency", "organisations"]
Audience = Literal["handout", "internal"]
PaperSize = Literal["a4", "a5", "letter"]
NoticeTone = Literal["danger", "care", "plain"]


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """How a sheet comes onto paper; changes no word of it.

    Attributes:
        large: large print, one column.
        qr: whether contacts and the code have a QR code.
    """

    paper: PaperSize = "a4"
    large: bool = False
    qr: bool = True


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in one language.

    Attributes:
        lang: the language it really is in; decides fonts, direction and hyphenation.
        text: inline Markdown (`model.markup`).
        instead: where the language asked for is missing: the name of `lang`, to be shown in a box; else None.
    """

    lang: LanguageTag
    text: str
    instead: str | None = None


@dataclass(frozen=True, slots=True)
class StatementColumn:
    """A statement in one language: what is so, then what to do. `sign_lang`: of the line of signs under it."""

    sign_lang: LanguageTag
    text: Wording
    action: Wording | None = None


@dataclass(frozen=True, slots=True)
class StatementBlock:
    """One statement in one or two columns.

    Attributes:
        id: of the record.
        number: the same in all columns, to point at on a counter sheet; None elsewhere.
        risk: draws the bar before the text; None and "low" draw none.
        old: past its review date or undated: the bar is hatched.
        ended: no longer in force: the text is struck out.
        sources: short, e.g. "[2] [5]"; empty where the audience needs none.
        notes: further lines under the signs (for whom, who confirmed it).
    """

    id: str
    columns: tuple[StatementColumn, ...]
    signs: tuple[Sign, ...]
    risk: Risk | None = None
    old: bool = False
    ended: bool = False
    number: int | None = None
    sources: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConflictBlock:
    """Statements that contradict each other: one frame, one under the other, no winner."""

    title: str
    statements: tuple[StatementBlock, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that must be seen: `strong` first, in bold."""

    tone: NoticeTone
    strong: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class IndicatorCell:
    """One fact of the strip under the title. `danger` puts the warning triangle before the value."""

    name: str
    value: str
    sign: Sign
    danger: bool = False


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number to dial and what answers, e.g. "103", "ambulance"."""

    number: str
    label: str


@dataclass(frozen=True, slots=True)
class EmergencyBlock:
    """The emergency numbers of a country, big, and how far they can be trusted."""

    numbers: tuple[EmergencyNumber, ...]
    note: str
    signs: tuple[Sign, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One way to reach an organisation.

    Attributes:
        kind: of the channel, in words ("Telegram").
        shown: number, handle or address as people write it; whole, never shortened.
        payload: what its QR code holds; None where there is none.
        big: numbers to dial are set large.
        detail: purpose, hours, languages, safety, in one line.
    """

    kind: str
    shown: str
    payload: str | None = None
    big: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ContactBlock:
    """An organisation.

    Attributes:
        id: of the record.
        name: in the language of the sheet.
        original: its name in another language or script, to be recognised by; None where it has none.
        dead: compromised or closed: the name is struck out, `lines` is empty, `warning` says why.
        warning: first of all its lines.
        details: services, city, for whom, address: one line each.
        preferred: of `lines`, the one to show where there is room for one; None without lines.
    """

    id: str
    name: Wording
    signs: tuple[Sign, ...]
    lines: tuple[ContactLine, ...] = ()
    original: Wording | None = None
    warning: str | None = None
    dead: bool = False
    details: tuple[str, ...] = ()
    preferred: ContactLine | None = None


@dataclass(frozen=True, slots=True)
class PhraseBlock:
    """A sentence to point at, large.

    Attributes:
        wordings: one per column, then those in official languages of the country that no column has; the first of
            all is the reader's own.
        unconfirmed: for each of `wordings`, what stands under one that no native reader has confirmed; else None.
    """

    number: int
    wordings: tuple[Wording, ...]
    unconfirmed: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class SourceBlock:
    """One source in short form, e.g. "[2]", "EUAA, Armenia report, 2024, euaa.europa.eu"."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphBlock:
    """Plain words: "nothing is known about this topic"."""

    text: Wording


Block = (
    StatementBlock
    | ConflictBlock
    | EmergencyBlock
    | ContactBlock
    | PhraseBlock
    | SourceBlock
    | ParagraphBlock
)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, once per column, and what stands under it. A heading never stands last on a page."""

    headings: tuple[str, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything one sheet says.

    Attributes:
        lang, second_lang: of the columns; the program's own words are in `lang`.
        country: code.
        title, subtitle: "Armenia", "hand-out".
        document_title: of the PDF.
        code: the sheet code, e.g. "AM-03QZ-ZZ0R"; None for unsigned content.
        code_text: the code, or that there is none.
        code_payload: what the QR code of the sheet holds; None without a code.
        version: "pack 14 of 10 March 2026", or that the content is unsigned.
        indicators: the strip under the title; may be empty.
        main: the text.
        side: emergency numbers and the first contacts: beside the text on page one where there is room, else before
            the text (emergency) and after it (contacts). A contact that `after` holds too, in full, stands here only
            beside the text and where there is room.
        after: the other contacts, sources.
        foot: lines at the foot of every page: publisher, signature, date of printing, what the code is for.
        page_of: "Armenia · {page} / {pages}"; whoever counts the pages fills in both.
        continued: "Armenia, continued", at the head of the following pages.
    """

    kind: SheetKind
    lang: LanguageTag
    second_lang: LanguageTag | None
    country: str
    title: str
    subtitle: str
    document_title: str
    code: str | None
    code_text: str
    code_payload: str | None
    version: str
    notices: tuple[Notice, ...]
    indicators: tuple[IndicatorCell, ...]
    main: tuple[Section, ...]
    side: tuple[Section, ...]
    after: tuple[Section, ...]
    foot: tuple[str, ...]
    page_of: str
    continued: str


@dataclass(frozen=True, slots=True)
class PocketCard:
    """An emergency card of two halves; only whole blocks, in order of importance, as many as fit.

    Attributes:
        front_title, back_title: of the halves.
        emergency: big numbers.
        contacts: by their `preferred` line.
        statements: what must be known.
        front_foot, back_foot: one line each: not confirmed, pack; what the code is for.
    """

    lang: LanguageTag
    country: str
    document_title: str
    front_title: str
    back_title: str
    code: str | None
    code_text: str
    code_payload: str | None
    emergency: EmergencyBlock | None
    contacts: tuple[ContactBlock, ...]
    statements: tuple[StatementBlock, ...]
    front_foot: tuple[str, ...]
    back_foot: tuple[str, ...]
