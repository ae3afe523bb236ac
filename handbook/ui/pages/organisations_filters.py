"""The bar above the list of organisations: what to show of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from handbook.model.codes import ChannelKind
from handbook.services.filters import Filter
from handbook.services.organisations import LocalClock, OrganisationList
from handbook.ui.contacts.names import ContactNames
from handbook.ui.kit.chips import Chip, MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.folding import FoldingBar
from handbook.ui.kit.look import Look
from handbook.ui.kit.text import plain_tooltip

_CHANNELS: tuple[ChannelKind, ...] = (
    "phone", "short_number", "signal", "telegram", "whatsapp", "matrix", "email", "website", "form", "onion",
    "office",
)  # fmt: skip


class FilterBar(FoldingBar):
    """Chips for country, help, language and channel, "open now", and how many there are.

    Attributes:
        country, service, language, channel, help_now, open_now: the chips.

    Signals:
        filter_changed(Filter): the reader wants another list.
    """

    filter_changed = Signal(object)

    def __init__(self, look: Look, names: ContactNames, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._names = names
        self.country = MenuChip(look, self.tr("Country"))
        self.service = MenuChip(look, self.tr("Help"))
        self.language = MenuChip(look, self.tr("Language"))
        self.channel = MenuChip(look, self.tr("Channel"))
        self.help_now = Chip(look, self.tr("Who can help now"), icon="phone-call", closes=True)
        self.open_now = Chip(look, self.tr("Open now"), icon="square", closes=True)
        self.add_chips(self._all())
        for chip in (self.country, self.service, self.language, self.channel):
            chip.choice_changed.connect(self._on_changed)
        self.help_now.toggled.connect(self._on_changed)
        self.open_now.toggled.connect(self._on_changed)

    def filter(self) -> Filter:
        """What the chips say."""
        return Filter(
            country=next(iter(self.country.chosen()), None),
            service=next(iter(self.service.chosen()), None),
            language=next(iter(self.language.chosen()), None),
            channel=next(iter(self.channel.chosen()), None),
            open_now=self.open_now.isChecked(),
            help_now=self.help_now.isChecked(),
        )

    def set_filter(self, wanted: Filter) -> None:
        """Set the chips, without a signal."""
        pairs = (
            (self.country, wanted.country),
            (self.service, wanted.service),
            (self.language, wanted.language),
            (self.channel, wanted.channel),
        )
        for chip, code in pairs:
            chip.set_chosen((code,) if code is not None else ())
        for switch, is_on in ((self.help_now, wanted.help_now), (self.open_now, wanted.open_now)):
            was = switch.blockSignals(True)
            switch.setChecked(is_on)
            switch.blockSignals(was)
        self._show_state()

    def show_list(self, listed: OrganisationList, wanted: Filter) -> None:
        """Offer what there is, with its counts, and tell how many pass."""
        names = listed.names
        self.country.set_choices(_choices(listed.countries, names))
        self.service.set_choices(_choices(listed.services, names))
        self.language.set_choices(_choices(listed.languages, names))
        kinds: dict[str, int] = {kind: listed.channels[kind] for kind in _CHANNELS if kind in listed.channels}
        own: dict[str, str] = {kind: self._names.channel_kind(kind) for kind in _CHANNELS}
        self.channel.set_choices(_choices(kinds, own))
        self._show_clock(listed.clock)
        self._show_state()
        self.count.setText(self._count_words(listed, wanted))

    def _all(self) -> tuple[MenuChip | Chip, ...]:
        return (self.country, self.service, self.language, self.channel, self.help_now, self.open_now)

    def _count_words(self, listed: OrganisationList, wanted: Filter) -> str:
        total, local = len(listed.rows), len(listed.local)
        words = self.tr("1 organisation") if total == 1 else self.tr("%n organisations", "", total)
        if wanted.country is not None and listed.worldwide:
            words = self.tr("{organisations}, {local} of them in the country").format(
                organisations=words, local=local
            )
        unknown = sum(entry.opening is None for entry in listed.rows)
        if wanted.open_now and unknown:
            words = self.tr("{organisations}; hours unknown: {unknown}").format(
                organisations=words, unknown=unknown
            )
        return words

    def _show_clock(self, clock: LocalClock | None) -> None:
        if clock is None:
            self.open_now.set_note("")
            plain_tooltip(self.open_now, self.tr("Judged by the local time of each organisation"))
            return
        time = self._names.local_time(clock.local)
        self.open_now.set_note(self.tr("{time} · {city}").format(time=time, city=clock.place))
        plain_tooltip(self.open_now, self.tr("Judged by this local time; unknown hours stay in the list"))

    def _show_state(self) -> None:
        """A ticked box on "open now"; on the fold, how many filters are on."""
        on = sum(chip.isChecked() for chip in self._all())
        self.fold.set_count(on or None)
        self.open_now.set_icon("square-check" if self.open_now.isChecked() else "square")

    def _on_changed(self) -> None:
        self._show_state()
        self.filter_changed.emit(self.filter())


def _choices(counts: Mapping[str, int], names: Mapping[str, str]) -> list[Choice]:
    """By name; those that nothing would pass at the end."""
    ordered: Iterable[str] = sorted(counts, key=lambda code: (counts[code] == 0, names[code].casefold()))
    return [Choice(code, names[code], counts[code]) for code in ordered]
