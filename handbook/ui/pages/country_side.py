"""The side column of a country's page: who helps, where one can go from here, emergency numbers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from handbook.model.channels import best_channel
from handbook.services.country import CountryPage
from handbook.services.doubts import Doubt
from handbook.services.filters import Filter
from handbook.services.records import is_usable
from handbook.services.rows import OrganisationRow, RouteRow
from handbook.ui.contacts.cover import ContactCover
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.icon_label import IconLabel
from handbook.ui.kit.tags import TagSpec
from handbook.ui.kit.text import ElidedLabel, coloured, plain_label
from handbook.ui.page import Surroundings
from handbook.ui.pages.country_organisation import OrganisationLine, tag_line
from handbook.ui.places import OrganisationsPlace, Place
from handbook.ui.reading.values import ROUTE_SHAPES, age_tag
from handbook.words import Words
from handbook.words.dates import format_date

_ORGANISATIONS = 4


class SideColumn(QScrollArea):
    """Rebuilt for each country.

    Signals:
        place_chosen(Place): an organisation, or all of them.
        notice_raised(str): a short sentence for the status line.
    """

    place_chosen = Signal(object)
    notice_raised = Signal(str)

    def __init__(self, surroundings: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = self._look = surroundings.look
        self._ui_language = surroundings.ui_language
        self._uncovered = surroundings.uncovered
        self._page: CountryPage | None = None
        self._words = Words("en")
        self.setAccessibleName(self.tr("Who helps, routes, emergency"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._draw_again)
        self._uncovered.changed.connect(self._draw_again)

    def show_page(self, page: CountryPage, lang: str) -> None:
        """Show another country."""
        self._page, self._words = page, Words(lang)
        unit = self._look.metrics
        content = QWidget()
        content.setAutoFillBackground(True)
        ground = content.palette()
        ground.setColor(content.backgroundRole(), self._look.theme.raised)
        content.setPalette(ground)
        column = QVBoxLayout(content)
        column.setContentsMargins(unit.px(14), unit.px(10), unit.px(14), unit.pane)
        column.setSpacing(unit.px(6))
        self._add_organisations(column, page)
        if page.routes:
            self._add_routes(column, page.routes)
        if page.emergency:
            self._add_emergency(column, page)
        column.addStretch(1)
        self.setWidget(content)
        content.show()

    def _add_organisations(self, column: QVBoxLayout, page: CountryPage) -> None:
        everyone = TextButton(self._look, kind=ButtonKind.LINK, small=True)
        everyone.set_label(self.tr("all %n", "", len(page.organisations)))
        everyone.setAccessibleName(self.tr("All organisations that help here"))
        everyone.setMinimumWidth(1)
        everyone.clicked.connect(lambda: self._choose(OrganisationsPlace(Filter(country=page.code))))
        self._add_heading(column, "address-book", self.tr("Who helps here"), everyone)
        shown = page.organisations[:_ORGANISATIONS]
        doubt = next(
            (page.contact_doubts[row.pack] for row in shown if row.pack in page.contact_doubts), None
        )
        self._add_cover(column, doubt)
        for row in shown:
            self._add_rule(column)
            column.addWidget(self._organisation(row, page.contact_doubts))
        if not page.organisations:
            column.addWidget(self._quiet(self.tr("No organisation in this country is known.")))
        if page.worldwide:
            self._add_rule(column)
            more = TextButton(self._look, kind=ButtonKind.LINK, small=True)
            more.set_label(self.tr("%n more help from anywhere", "", len(page.worldwide)))
            more.clicked.connect(lambda: self._choose(OrganisationsPlace(Filter(country=page.code))))
            more.setMinimumWidth(1)  # cut rather than making the column wide
            column.addWidget(more)

    def _organisation(self, row: OrganisationRow, doubts: Mapping[str, Doubt]) -> OrganisationLine:
        is_shown = is_usable(row.record) and not self._uncovered.hides(doubts.get(row.pack))
        channel = best_channel(row.record) if is_shown else None
        line = OrganisationLine(self._look, row, channel, self._words)
        line.opened.connect(lambda: self._choose(OrganisationsPlace(organisation=row.id)))
        line.copied.connect(lambda: self.notice_raised.emit(self.tr("Copied")))
        return line

    def _add_routes(self, column: QVBoxLayout, routes: tuple[RouteRow, ...]) -> None:
        self._add_heading(column, "route", self.tr("Routes from here"))
        for route in routes:
            self._add_rule(column)
            name = plain_label(route.to_name, font=self._look.fonts.body(14), wrap=True)
            column.addWidget(name)
            column.addWidget(tag_line(self._look, self._route_tags(route)))

    def _route_tags(self, route: RouteRow) -> tuple[TagSpec, ...]:
        icon, tone = ROUTE_SHAPES[route.allowed]
        allowed = self._words.sentence(f"reading.allowed_{route.allowed}")
        papers = ", ".join(self._words.sentence(f"reading.document_{each}") for each in route.documents)
        return (
            TagSpec(icon, allowed, tone, bold=True),
            TagSpec("", papers),
            age_tag(route.sign, self._words),
        )

    def _add_emergency(self, column: QVBoxLayout, page: CountryPage) -> None:
        self._add_heading(column, "phone-call", self.tr("Emergency"))
        self._add_cover(column, page.doubt)
        self._add_rule(column)
        for number in page.emergency if not self._uncovered.hides(page.doubt) else ():
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self._look.metrics.small)
            kind = self._words.sentence(f"reading.emergency_{number.kind}")
            row.addWidget(plain_label(number.number, font=self._look.fonts.bold(14), selectable=True))
            row.addWidget(plain_label(kind, font=self._look.fonts.body(14), wrap=True), 1)
            date = self._words.sentence("reading.undated")
            if number.as_of is not None:
                date = self._words.sentence("signs.as_of", date=format_date(number.as_of, self._words.lang))
            since = ElidedLabel(date, font=self._look.fonts.body(12.5))
            since.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            coloured(since, self._look.theme.ink2)
            row.addWidget(since)
            column.addLayout(row)

    def _add_cover(self, column: QVBoxLayout, doubt: Doubt | None) -> None:
        if doubt is not None:
            column.addWidget(ContactCover(self._look, doubt, self._uncovered, self._ui_language))

    def _add_heading(
        self, column: QVBoxLayout, icon: str, words: str, button: TextButton | None = None
    ) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0 if column.count() == 0 else self._look.metrics.medium, 0, 0)
        row.addWidget(IconLabel(self._look, icon, words, "ink", size=14, bold=True))
        row.addStretch(1)
        if button is not None:
            row.addWidget(button)
        column.addLayout(row)

    def _add_rule(self, column: QLayout) -> None:
        rule = QWidget()
        rule.setFixedHeight(self._look.metrics.rule)
        rule.setAutoFillBackground(True)
        shades = rule.palette()
        shades.setColor(rule.backgroundRole(), self._look.theme.line)
        rule.setPalette(shades)
        column.addWidget(rule)

    def _quiet(self, words: str) -> QWidget:
        label = plain_label(words, font=self._look.fonts.body(12.5), wrap=True)
        coloured(label, self._look.theme.ink2)
        return label

    def _choose(self, place: Place) -> None:
        self.place_chosen.emit(place)

    def _draw_again(self) -> None:
        if self._page is not None:
            self.show_page(self._page, self._words.lang)
