"""What is installed, in short: for the status line."""

from __future__ import annotations

from dataclasses import dataclass

from handbook.services.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Installed:
    """The body of content in use.

    Attributes:
        origin: "unsigned" for development content.
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


def installed(handbook: Handbook) -> Installed:
    """Look at what is installed.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    first = handbook.packs()[0]
    counts = handbook.reader.counts()
    return Installed(
        origin=first.origin,
        titles={str(lang): title for lang, title in first.pack.title.items()},
        publisher=first.pack.publisher.name,
        languages=handbook.vocabulary.languages,
        countries=counts["countries"],
        statements=counts["statements"],
        organisations=counts["organisations"],
    )
