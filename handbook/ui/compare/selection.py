"""What one place of the compare page takes out of everything that can be compared."""

from __future__ import annotations

from dataclasses import dataclass, replace

from handbook.services.compare import ComparedCountry, ComparedIndicator, Comparison
from handbook.services.grades import ordered
from handbook.ui.places import ComparePlace
from handbook.ui.reading.values import in_reading_order


@dataclass(frozen=True, slots=True)
class Selection:
    """A place, read against the content; codes that the content does not know give way to what is usual.

    Attributes:
        everything: all countries and indicators of the content.
        place: what the reader chose.
        usual: code of the indicator that is shown where none was chosen; the first one where empty.
    """

    everything: Comparison
    place: ComparePlace
    usual: str = ""

    @property
    def indicator(self) -> ComparedIndicator:
        """The indicator on the map."""
        columns = in_reading_order(self.everything.indicators)
        wanted = self.place.indicator or self.usual
        return next((each for each in columns if each.code == wanted), columns[0])

    @property
    def order(self) -> str:
        """The indicator that orders the rows; empty: their names."""
        return self.indicator.code if self.place.order is None else self.place.order

    @property
    def shown(self) -> Comparison:
        """The countries that are compared, in the order of the table."""
        wanted = self.place.countries
        kept = tuple(each for each in self.everything.countries if not wanted or each.code in wanted)
        countries = replace(self.everything, countries=kept)
        return ordered(countries, self.order, is_reversed=self.place.is_reversed)

    @property
    def country(self) -> ComparedCountry | None:
        """The chosen country, if it is among those compared."""
        return next((each for each in self.shown.countries if each.code == self.place.chosen), None)

    @property
    def column(self) -> ComparedIndicator:
        """The indicator of the chosen value: that on the map where no other was chosen."""
        known = {each.code: each for each in self.everything.indicators}
        return known.get(self.place.column, self.indicator)
