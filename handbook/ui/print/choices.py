"""What is chosen for printing."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from handbook.model.lens import Lens
from handbook.services.sheets.request import Audience, SheetFormat, SheetKind, SheetRequest

KINDS: tuple[SheetKind, ...] = ("country", "counter", "emergency", "organisations")
ONE_LANGUAGE: frozenset[SheetKind] = frozenset({"emergency", "organisations"})


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """Everything on the left of the preview.

    Attributes:
        countries: codes; several make a batch, of which the first is previewed.
        lang, second_lang: of the sheet.
        names_person: whether the lens shows on the paper; None: on internal sheets only.
    """

    kind: SheetKind = "country"
    countries: tuple[str, ...] = ()
    lang: str = "en"
    second_lang: str | None = None
    topics: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    audience: Audience = "handout"
    names_person: bool | None = None
    format: SheetFormat = field(default_factory=SheetFormat)

    def requests(self, lens: Lens) -> tuple[SheetRequest, ...]:
        """One for each country; what does not go with the kind is left out."""
        return tuple(
            SheetRequest(
                kind=self.kind,
                country=country,
                lang=self.lang,
                second_lang=None if self.kind in ONE_LANGUAGE else self.second_lang,
                topics=() if self.kind == "organisations" else self.topics,
                audience=self.audience,
                profiles=lens.profiles,
                name_profiles=self.names_person,
                services=self.services if self.kind == "organisations" else (),
            )
            for country in self.countries
        )

    @property
    def shows_person(self) -> bool:
        """Whether a lens, if there is one, shows on the paper."""
        return self.audience == "internal" if self.names_person is None else self.names_person

    def with_format(self, **fields: object) -> PrintChoices:
        """The same on other paper."""
        return replace(self, format=replace(self.format, **fields))  # type: ignore[arg-type]
