"""Organisations as rows of a list."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from handbook.model.channels import best_channel, written
from handbook.services.doubts import Doubt
from handbook.services.filters import Filter
from handbook.services.help_now import HelpState
from handbook.services.organisations import ListedOrganisation, OrganisationList
from handbook.services.records import is_usable
from handbook.ui.contacts.names import CHANNEL_ICONS, ContactNames
from handbook.ui.kit.rows import HeaderRow, OrganisationRow, Row
from handbook.ui.kit.tags import TagSpec
from handbook.ui.private.desk import NotesDesk
from handbook.ui.signs import tags_of
from handbook.ui.uncovered import Uncovered
from handbook.words import Words


class OrganisationRows(QObject):
    """Builds the rows for one language of the content, with a mark on those that the reader has bookmarked."""

    def __init__(
        self, names: ContactNames, uncovered: Uncovered, notes: NotesDesk, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._notes = notes
        self._uncovered = uncovered
        self._names = names

    def rows(self, listed: OrganisationList, wanted: Filter, lang: str) -> list[Row]:
        """Groups with their organisations: of the country, then from anywhere; one group without a country."""
        if wanted.help_now:
            titles = self._chain_titles()
            groups = [(titles[group.state], group.entries) for group in listed.chain]
        elif wanted.country is None:
            groups = [(self.tr("All organisations"), listed.local)]
        else:
            country = listed.names.get(wanted.country, wanted.country)
            groups = [
                (self.tr("Working in: {country}").format(country=country), listed.local),
                (self.tr("Help from any country"), listed.worldwide),
            ]
        rows: list[Row] = []
        for title, entries in groups:
            if entries:
                rows.append(HeaderRow(title, str(len(entries))))
                rows += [self._row(entry, listed.doubts, wanted, lang) for entry in entries]
        return rows

    def _row(
        self, entry: ListedOrganisation, doubts: Mapping[str, Doubt], wanted: Filter, lang: str
    ) -> OrganisationRow:
        row, record = entry.row, entry.row.record
        if not is_usable(record):
            tags = (*tags_of(row.signs[:1], Words(lang)), *self._bookmark_tags(entry, lang))
            return OrganisationRow(row.id, row.name, tags=tags, is_withdrawn=True)
        is_covered = self._uncovered.hides(doubts.get(row.pack))
        channel = best_channel(record, wanted.country) if not is_covered else None
        return OrganisationRow(
            key=row.id,
            name=row.name,
            services=" · ".join([*row.services, *([row.city] if row.city else [])]),
            channel_icon=CHANNEL_ICONS[channel.kind] if channel else "",
            channel=written(channel) if channel else "",
            tags=(
                *self._opening_tags(entry, wanted),
                *self._disclosure_tags(entry, wanted),
                *tags_of(row.signs, Words(lang)),
                *self._bookmark_tags(entry, lang),
            ),
        )

    def _bookmark_tags(self, entry: ListedOrganisation, lang: str) -> tuple[TagSpec, ...]:
        kept = self._notes.kept_about(entry.row.pack, entry.row.id)
        if kept is None or kept.bookmark is None:
            return ()
        return (TagSpec("bookmark-filled", Words(lang).sentence("reading.bookmarked"), "accent"),)

    def _chain_titles(self) -> dict[HelpState, str]:
        return {
            "open": self.tr("Answers now"),
            "unknown": self.tr("Hours unknown: try"),
            "closed": self.tr("Opens later, the next one first"),
            "unusable": self.tr("Do not use"),
        }

    def _disclosure_tags(self, entry: ListedOrganisation, wanted: Filter) -> tuple[TagSpec, ...]:
        """Who may have to tell the state, where one is about to call."""
        if not wanted.help_now or entry.row.record.disclosure_risk != "law_requires":
            return ()
        return (TagSpec("alert-triangle", self.tr("may have to tell authorities"), "mid"),)

    def _opening_tags(self, entry: ListedOrganisation, wanted: Filter) -> tuple[TagSpec, ...]:
        """Opening hours where they were asked for; that they are unknown is said."""
        if not (wanted.open_now or wanted.help_now):
            return ()
        if entry.opening is None:
            return (TagSpec("help-circle", self.tr("hours unknown"), "ink3"),)
        return (TagSpec("clock", self._names.opening(entry.opening), "ink"),)
