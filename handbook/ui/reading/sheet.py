"""Everything about one statement, as parts of a page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from handbook.services.answers import Answer
from handbook.services.country import CountryPage
from handbook.services.doubts import Doubt
from handbook.services.records import StatementDetail
from handbook.services.rows import IndicatorRow, SourceRow, StatementRow
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.tags import TagSpec
from handbook.ui.reading.follower import copy_link, show_link
from handbook.ui.reading.parts import FactsPart, Line, LinePart, Part, Run, StatementPart
from handbook.ui.reading.values import in_reading_order, indicator_age, value_tag
from handbook.ui.signs import tag_of
from handbook.ui.uncovered import Uncovered
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.doubts import doubt_sentence

_TOP_STATEMENTS = 3


class Sheets(QObject):
    """Makes the parts of a record, an answer, a country in short. Labels are in the program's language."""

    def __init__(self, ui_language: str, uncovered: Uncovered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(ui_language)
        self._uncovered = uncovered

    # One statement

    def statement(self, detail: StatementDetail) -> list[Part]:
        """A statement whole: words, facts, sources, what contradicts it."""
        row = detail.row
        parts: list[Part] = [
            *self.doubtful(detail.doubt),
            StatementPart(row, TextSize.SINGLE, signs=False),
            FactsPart(
                (
                    (self.tr("Cost of a mistake"), (self._risk(row),)),
                    (self.tr("Based on"), (self._evidence(row),)),
                    (self.tr("Date"), tuple(self._dates(row))),
                    (self.tr("Checked by"), (self._checked(row),)),
                    (self.tr("Concerns"), ((Run(", ".join(detail.profiles)),),)),
                    (self.tr("Sources"), tuple(self._sources(detail.sources))),
                    (self.tr("Id"), (self._id(row),)),
                )
            ),
        ]
        if detail.conflicts:
            parts.append(
                LinePart((Run(self.tr("Contradicts it"), size=TextSize.LEAD, bold=True),), 20, ruled=True)
            )
            parts += [StatementPart(rival) for rival in detail.conflicts]
        return parts

    def _risk(self, row: StatementRow) -> Line:
        said = {
            "high": self.tr("a mistake here is dangerous for a person"),
            "medium": self.tr("a mistake can cost dearly"),
            "low": self.tr("a mistake costs little"),
            "none": self.tr("nothing bad follows from a mistake"),
        }
        if row.risk is None:
            return (Run(self.tr("not assessed"), "ink2"),)
        if row.risk in ("high", "medium"):
            tag = tag_of(row.signs[0], self._words)
            return (_word(tag), Run(f" — {said[row.risk]}"))
        return (Run(self._words.sentence(f"signs.risk_{row.risk}")), Run(f" — {said[row.risk]}"))

    def _evidence(self, row: StatementRow) -> Line:
        said = {
            "law": self.tr("the text of a law or treaty"),
            "official": self.tr("what an authority itself says"),
            "practice": self.tr("what happened in known cases"),
            "report": self.tr(
                "an account by media or an organisation, neither law nor an authority's answer"
            ),
        }
        sign = next(sign for sign in row.signs if sign.code.startswith("certainty_"))
        tag = tag_of(sign, self._words)
        return (Run(tag.text, "ink", bold=True, icon=tag.icon), Run(f" — {said[row.record.certainty]}"))

    def _dates(self, row: StatementRow) -> list[Line]:
        record, lang = row.record, self._words.lang
        lines: list[Line] = [(_word(tag_of(row.signs[-1], self._words)),)]
        if row.signs[-1].code in ("not_yet", "ended") and record.as_of:
            lines.append((Run(self._words.sentence("signs.as_of", date=format_date(record.as_of, lang))),))
        if record.review_by:
            said = self.tr("to be checked again by {date}").format(date=format_date(record.review_by, lang))
            lines.append((Run(said, "ink2"),))
        return lines

    def _checked(self, row: StatementRow) -> Line:
        record = row.record
        if record.verified_on is None:
            said = self.tr("Nobody: no editor has confirmed this. Ask before relying on it.")
            return (Run(said, icon="user-question"),)
        date = format_date(record.verified_on, self._words.lang)
        said = self.tr("{name}, on {date}").format(name=record.verified_by or "", date=date)
        return (Run(said, "good", icon="user-check"),)

    def _sources(self, sources: tuple[SourceRow, ...]) -> list[Line]:
        lines: list[Line] = []
        for source in sources:
            published = format_date(source.published, self._words.lang) if source.published else ""
            lines.append(
                (Run(", ".join(part for part in (source.title, source.publisher, published) if part)),)
            )
            if source.url:
                copy = Run(self.tr("Copy address"), "accent", TextSize.SECOND, href=copy_link(source.url))
                lines.append((Run(source.url, "ink2", TextSize.SECOND, mono=True), Run("  "), copy))
        return lines or [(Run(self.tr("none named"), "ink2"),)]

    def _id(self, row: StatementRow) -> Line:
        copy = Run(self.tr("Copy"), "accent", TextSize.SECOND, href=copy_link(row.id))
        return Run(row.id, "ink2", TextSize.SECOND, mono=True), Run("  "), copy

    # An answer

    def answer(self, answer: Answer) -> list[Part]:
        """The statements of an answer in reading order, the first a little larger.

        Where the question is about no single country, each change of country is named: a rule of one country must
        not be taken for a rule of another.
        """
        parts = [part for doubt in answer.doubts for part in self.doubtful(doubt)]
        named = answer.country_name
        for number, (row, place) in enumerate(zip(answer.rows, answer.places, strict=True)):
            if place != named:
                parts.append(LinePart((Run(place, size=TextSize.LIST, bold=True),), 28 if number else 10))
                named = place
            parts.append(StatementPart(row, TextSize.BODY if number else TextSize.FIRST))
        return parts

    def gathered(self, answer: Answer) -> str:
        """What the reader must know of an answer: from how many statements, and who checked them."""
        count = len(answer.rows)
        confirmed = sum(row.freshness == "confirmed" for row in answer.rows)
        gathered = self.tr("Gathered from %n statement(s).", "", count)
        if confirmed == 0:
            checked = self.tr("No editor has confirmed this.")
        elif confirmed == count:
            checked = self.tr("Editors have confirmed all of them.")
        else:
            checked = self.tr("Editors have confirmed %n of them.", "", confirmed)
        return f"{gathered} {checked}"

    def doubtful(self, doubt: Doubt | None) -> list[Part]:
        """That a text is not to be relied on, and which pack to ask for."""
        if doubt is None:
            return []
        said = doubt_sentence(doubt, self._words, "page")
        return [
            LinePart((Run(said, "stale", TextSize.BODY, bold=True, icon="clock-exclamation"),), 8, ruled=True)
        ]

    # One value

    def value(self, row: IndicatorRow, hint: str, sources: tuple[SourceRow, ...], words: Words) -> list[Part]:
        """A value of an indicator whole: how old it is, who checked it, what it rests on; `words`: the content's."""
        tag, age = value_tag(row, words), indicator_age(row, words)
        dated = (Run(tag_of(row.sign, words).text, age.tone, icon=age.icon),) if age.icon else (_small(age),)
        checked = self.tr("Nobody: no editor has confirmed this. Ask before relying on it.")
        by: Line = (Run(checked, icon="user-question"),)
        if row.freshness == "confirmed":
            by = (Run(self.tr("an editor"), "good", icon="user-check"),)
        facts: list[tuple[str, tuple[Line, ...]]] = [(self.tr("Date"), (dated,))]
        if row.note:
            facts.append((self.tr("Note"), ((Run(row.note),),)))
        facts += [(self.tr("Checked by"), (by,)), (self.tr("Sources"), tuple(self._sources(sources)))]
        return [
            LinePart((Run(tag.text, tag.tone, TextSize.SINGLE, bold=True, icon=tag.icon),), 4),
            LinePart((Run(hint, "ink2", TextSize.SECOND),), 4),
            FactsPart(tuple(facts), label_px=108),
        ]

    # A country in short

    def country(self, page: CountryPage, lang: str) -> list[Part]:
        """Indicators, emergency numbers, the first statements."""
        parts = [*self.doubtful(page.doubt), *self.country_facts(page, lang)]
        summary = page.topics[0] if page.topics else None
        if summary is not None:
            parts.append(LinePart((Run(summary.names[0], size=TextSize.LEAD, bold=True),), 20, ruled=True))
            parts += [StatementPart(row) for row in summary.rows[:_TOP_STATEMENTS]]
        return parts

    def country_facts(self, page: CountryPage, lang: str) -> list[Part]:
        """Indicators and emergency numbers as a table."""
        words = Words(lang)
        facts: list[tuple[str, tuple[Line, ...]]] = []
        for row in in_reading_order(page.indicators):
            value, age = value_tag(row, words), indicator_age(row, words)
            facts.append((row.name, ((_word(value, bold=True), Run("   "), _small(age)),)))
        if page.emergency and page.doubt is not None and self._uncovered.hides(page.doubt):
            facts.append((self.tr("Emergency"), self._covered(page.doubt)))
            return [FactsPart(tuple(facts), label_px=220)]
        for number in page.emergency:
            date = format_date(number.as_of, words.lang) if number.as_of else ""
            said = words.sentence("signs.as_of", date=date) if date else words.sentence("reading.undated")
            label = words.sentence(f"reading.emergency_{number.kind}")
            facts.append(
                (
                    label,
                    ((Run(number.number, bold=True, icon="phone-call"), Run(f"   {said}", "ink3", 12.5)),),
                )
            )
        return [FactsPart(tuple(facts), label_px=220)]

    def _covered(self, doubt: Doubt) -> tuple[Line, ...]:
        """Why numbers are not shown, and the link that shows them."""
        said = Run(doubt_sentence(doubt, self._words, "contacts"), "stale", icon="clock-exclamation")
        return (said,), (Run(self.tr("Show anyway"), "accent", href=show_link(doubt)),)


def _word(tag: TagSpec, *, bold: bool = False) -> Run:
    return Run(tag.text, tag.tone, bold=bold or tag.bold, icon=tag.icon, boxed=False)


def _small(tag: TagSpec) -> Run:
    return Run(tag.text, tag.tone, TextSize.TAG, icon=tag.icon)
