"""A request becomes the words of a sheet."""

from __future__ import annotations

from collections.abc import Callable

from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.sheets.basis import Basis, basis_of
from handbook.services.sheets.country_sheet import counter_sheet, country_sheet
from handbook.services.sheets.organisation_sheet import organisation_sheet
from handbook.services.sheets.pocket_card import pocket_card
from handbook.services.sheets.request import PocketCard, Sheet, SheetKind, SheetRequest


@of_one_generation
def compose(handbook: Handbook, request: SheetRequest) -> Sheet | PocketCard:
    """Everything a sheet says, ready to be painted.

    Raises:
        InvalidChoice: country, language, topic, service, profile or pack is none of those there are.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    kinds: dict[SheetKind, Callable[[Basis], Sheet | PocketCard]] = {
        "country": country_sheet,
        "counter": counter_sheet,
        "emergency": pocket_card,
        "organisations": organisation_sheet,
    }
    return kinds[request.kind](basis_of(handbook, request))
