"""What is installed, in short: for the status line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.pack_age import pack_status


@dataclass(frozen=True, slots=True)
class Installed:
    """The body of content in use.

    Attributes:
        origin: "unsigned" for development content, "signed" for what was verified.
        status: of signed content: "fresh", "stale", "expired", "clock_wrong"; else None.
        version, issued, fresh_until: of signed content; else None.
        titles: language → name of the pack.
        publisher: who answers for it.
        languages: in which it is complete.
        countries, statements, organisations: how many.
    """

    origin: str
    titles: dict[str, str]
    publisher: str
    languages: tuple[str, ...]
    countries: int
    statements: int
    organisations: int
    status: str | None = None
    version: int | None = None
    issued: datetime | None = None
    fresh_until: datetime | None = None


@of_one_generation
def installed(handbook: Handbook) -> Installed:
    """Look at what is installed.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    first = handbook.packs()[0]
    counts = handbook.reader.counts()
    signed = next((row for row in handbook.signed if row.pack == first.pack.id), None)
    return Installed(
        origin=first.origin,
        titles={str(lang): title for lang, title in first.pack.title.items()},
        publisher=first.pack.publisher.name,
        languages=handbook.vocabulary.languages,
        countries=counts["countries"],
        statements=counts["statements"],
        organisations=counts["organisations"],
        status=pack_status(signed.issued, signed.fresh_until, handbook.now) if signed else None,
        version=signed.version if signed else None,
        issued=signed.issued if signed else None,
        fresh_until=signed.fresh_until if signed else None,
    )
