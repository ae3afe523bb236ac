"""What somebody wants on paper."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.sheets.document import Audience as Audience
from handbook.sheets.document import PaperSize as PaperSize
from handbook.sheets.document import PocketCard as PocketCard
from handbook.sheets.document import Sheet as Sheet
from handbook.sheets.document import SheetFormat as SheetFormat
from handbook.sheets.document import SheetKind as SheetKind


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What a sheet is to say.

    Attributes:
        country: code.
        lang: BCP 47; also of the sheet's own words where the program speaks it, else they are English.
        second_lang: beside it; cards and lists of organisations have one language. A counter sheet without one
            takes an official language of the country, else English, else another language of the pack.
        topics: codes; empty for all.
        audience: a hand-out leaves out what is meant for those who advise.
        profiles: whom it is for, codes; used and named only where `names_profiles`.
        name_profiles: None: on internal sheets only. A hand-out that names them can incriminate its bearer.
        services: of a list of organisations: those that offer any of these; empty for all.
        pack: whose text; None for the first signed pack that has the country.
    """

    kind: SheetKind
    country: str
    lang: str
    second_lang: str | None = None
    topics: tuple[str, ...] = ()
    audience: Audience = "handout"
    profiles: tuple[str, ...] = ()
    name_profiles: bool | None = None
    services: tuple[str, ...] = ()
    pack: str | None = None

    @property
    def names_profiles(self) -> bool:
        """Whether the profiles show on the paper."""
        if not self.profiles:
            return False
        return self.audience == "internal" if self.name_profiles is None else self.name_profiles


def file_name(document: Sheet | PocketCard, kind: SheetKind) -> str:
    """`AM-country-ru-de.pdf`: nothing of the person it is for."""
    second = document.second_lang if isinstance(document, Sheet) else None
    parts = (document.country, kind, document.lang, second)
    return "-".join(part for part in parts if part) + ".pdf"
