"""The lens as a reader chooses it: names of what can be chosen, and whether a choice is possible."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from handbook.errors import InvalidChoice, NotFound
from handbook.model.codes import CountryCode, TravelDocument
from handbook.model.lens import ANY_PROFILE, Lens
from handbook.services.country import country_names
from handbook.services.handbook import Handbook
from handbook.words import Words
from handbook.words.names import is_country_code


@dataclass(frozen=True, slots=True)
class LensChoices:
    """(code, name) of everything a lens can be set to, in reading order."""

    profiles: tuple[tuple[str, str], ...]
    documents: tuple[tuple[TravelDocument, str], ...]
    countries: tuple[tuple[str, str], ...]


def lens_choices(handbook: Handbook, lang: str) -> LensChoices:
    """What can be chosen, in the program's language.

    Raises:
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    vocabulary, words = handbook.vocabulary, Words(lang)
    return LensChoices(
        tuple(
            (code, vocabulary.profile_name(code, lang)) for code in vocabulary.profiles if code != ANY_PROFILE
        ),
        tuple((code, words.sentence(f"reading.document_{code}")) for code in get_args(TravelDocument)),
        tuple((code, name) for code, name in country_names(handbook, lang) if code not in {"EU", "XX"}),
    )


def checked_lens(handbook: Handbook, lens: Lens) -> Lens:
    """`lens` with its country in capitals, if it can be true of somebody.

    Raises:
        InvalidChoice: a profile that is not possible.
        NotFound: no such country (`id`).
        ContradictoryLens: papers or profiles exclude each other.
    """
    known = handbook.vocabulary.profiles
    for profile in lens.profiles:
        if profile not in known:
            raise InvalidChoice(value=profile, choices=", ".join(known))
    if lens.country is not None and not is_country_code(lens.country.upper()):
        raise NotFound(id=lens.country)
    lens.raise_if_contradictory()
    country = CountryCode(lens.country.upper()) if lens.country else None
    return Lens(lens.profiles, lens.documents, country)
