"""The page of one country."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from handbook.errors import NotFound
from handbook.model.codes import WORLDWIDE, CountryCode
from handbook.model.dates import PartialDate
from handbook.model.lens import CLEAR, Lens
from handbook.model.records import EmergencyNumber
from handbook.model.signs import Sign
from handbook.services.doubts import ORGANISATIONS, Doubt, country_area, doubts
from handbook.services.handbook import Handbook, of_one_generation
from handbook.services.ranking import organisation_rank
from handbook.services.rows import (
    IndicatorRow,
    OrganisationRow,
    RouteRow,
    StatementRow,
    indicator_rows,
    organisation_row,
    route_row,
    statement_row,
)
from handbook.words.names import currency_name, language_name

if TYPE_CHECKING:
    from handbook.store.held import Held

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Tally:
    """How fresh a body of statements is: numbers of statements.

    Attributes:
        fresh: current or confirmed.
        stale: past the review date.
        undated: no date at all.
        confirmed: by an editor.
        high_risk: where a mistake is dangerous.
    """

    total: int
    fresh: int
    stale: int
    undated: int
    confirmed: int
    high_risk: int


@dataclass(frozen=True, slots=True)
class Block:
    """One statement, or several that contradict each other and are shown side by side."""

    rows: tuple[StatementRow, ...]

    @property
    def conflict(self) -> bool:
        """Whether its statements contradict each other."""
        return len(self.rows) > 1


@dataclass(frozen=True, slots=True)
class TopicSection:
    """One topic of the page. `names`: one per language asked for."""

    code: str
    names: tuple[str, ...]
    blocks: tuple[Block, ...]
    tally: Tally

    @property
    def rows(self) -> tuple[StatementRow, ...]:
        """All statements in reading order."""
        return tuple(row for block in self.blocks for row in block.rows)


@dataclass(frozen=True, slots=True)
class CountryPage:
    """Everything about one country.

    Attributes:
        names: one per language asked for.
        facts: capital, calling code, currency, languages, in the first language.
        chosen: statements that name the person of the lens, the most dangerous first; also in `topics`.
        organisations: working there, the usable ones first.
        worldwide: organisations that help from anywhere.
        routes: legs that begin here.
        doubt: why this page and its emergency numbers are in doubt, None where they are not.
        contact_doubts: pack → why its organisations are in doubt.
    """

    code: CountryCode
    names: tuple[str, ...]
    facts: tuple[str, ...]
    indicators: tuple[IndicatorRow, ...]
    topics: tuple[TopicSection, ...]
    chosen: tuple[StatementRow, ...]
    emergency: tuple[EmergencyNumber, ...]
    organisations: tuple[OrganisationRow, ...]
    worldwide: tuple[OrganisationRow, ...]
    routes: tuple[RouteRow, ...]
    tally: Tally
    doubt: Doubt | None
    contact_doubts: Mapping[str, Doubt]


@dataclass(frozen=True, slots=True)
class CountryEntry:
    """A country in the list of countries."""

    code: CountryCode
    name: str
    indicators: tuple[IndicatorRow, ...]
    statements: int


@of_one_generation
def country_list(handbook: Handbook, lang: str) -> tuple[CountryEntry, ...]:
    """All countries that have a page, by name; `EU` and `XX` last."""
    vocabulary, today = handbook.vocabulary, handbook.today
    counts: dict[str, int] = {}
    for held in handbook.reader.statements():
        counts[held.record.country] = counts.get(held.record.country, 0) + 1
    return tuple(
        CountryEntry(
            CountryCode(code),
            name,
            indicator_rows(vocabulary.countries[CountryCode(code)], lang, vocabulary, today),
            counts.get(code, 0),
        )
        for code, name in country_names(handbook, lang)
    )


def country_names(handbook: Handbook, lang: str) -> tuple[tuple[str, str], ...]:
    """(code, name) of every country that has a page, by name; `EU` and `XX` last."""
    names = [(code, handbook.vocabulary.country_name(code, lang)) for code in handbook.vocabulary.countries]
    return tuple(sorted(names, key=lambda entry: (entry[0] in {"EU", "XX"}, entry[1].casefold())))


@of_one_generation
def country_page(
    handbook: Handbook,
    code: str,
    languages: tuple[str, ...],
    lens: Lens = CLEAR,
    *,
    pack: str | None = None,
) -> CountryPage:
    """The page of `code` in one or two `languages`; what is and what is not for the person of `lens` is marked.

    Of one `pack` alone, or of all.

    Raises:
        NotFound: no page for this code (`id`).
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    code = code.upper()
    records = _of_pack(handbook.reader.country(code), pack)
    if not records:
        raise NotFound(id=code)
    vocabulary, today, lang = handbook.vocabulary, handbook.today, languages[0]
    country = records[0].record
    rows = [
        _marked(statement_row(held, languages, vocabulary, today, lens), handbook)
        for held in _of_pack(handbook.reader.statements_of(code), pack)
    ]
    topics = _sections(rows, languages, handbook)
    return CountryPage(
        code=CountryCode(code),
        names=tuple(vocabulary.country_name(code, each) for each in languages),
        facts=_facts(handbook, code, lang),
        indicators=indicator_rows(country, lang, vocabulary, today),
        topics=topics,
        chosen=_chosen(topics),
        emergency=_newest_numbers(country.emergency),
        organisations=_organisations(handbook, code, lang, pack),
        worldwide=() if code == WORLDWIDE else _organisations(handbook, WORLDWIDE, lang, pack),
        routes=tuple(
            route_row(held, lang, vocabulary, today)
            for held in _of_pack(handbook.reader.routes_from(code), pack)
        ),
        tally=tally(rows),
        doubt=doubts(handbook, country_area(code)).get(records[0].pack),
        contact_doubts=doubts(handbook, ORGANISATIONS),
    )


def _of_pack(held: Iterable[Held[Record]], pack: str | None) -> tuple[Held[Record], ...]:
    return tuple(each for each in held if pack is None or each.pack == pack)


def tally(rows: Iterable[StatementRow]) -> Tally:
    """Count by freshness."""
    rows = list(rows)
    states = [row.freshness for row in rows]
    return Tally(
        total=len(rows),
        fresh=states.count("current") + states.count("confirmed"),
        stale=states.count("stale"),
        undated=states.count("undated"),
        confirmed=states.count("confirmed"),
        high_risk=sum(row.risk == "high" for row in rows),
    )


def _marked(row: StatementRow, handbook: Handbook) -> StatementRow:
    """With the sign that a pack of this sitting changed it."""
    return replace(row, signs=(*row.signs, Sign("changed"))) if row.id in handbook.changed else row


def _sections(
    rows: list[StatementRow], languages: tuple[str, ...], handbook: Handbook
) -> tuple[TopicSection, ...]:
    vocabulary = handbook.vocabulary
    by_topic: dict[str, list[StatementRow]] = {}
    for row in rows:
        by_topic.setdefault(row.record.topic, []).append(row)
    return tuple(
        TopicSection(
            code,
            tuple(vocabulary.topic_name(code, lang) for lang in languages),
            _blocks(by_topic[code]),
            tally(by_topic[code]),
        )
        for code in sorted(by_topic, key=vocabulary.topic_order)
    )


def _chosen(topics: tuple[TopicSection, ...]) -> tuple[StatementRow, ...]:
    named = [row for topic in topics for row in topic.rows if row.fit == "named" and row.freshness != "ended"]
    order = ("high", "medium", None, "low", "none")
    return tuple(sorted(named, key=lambda row: order.index(row.risk)))


def _blocks(rows: list[StatementRow]) -> tuple[Block, ...]:
    """Statements in order; those that contradict each other together, where the first of them stands."""
    by_id = {(row.pack, row.id): row for row in rows}
    placed: set[tuple[str, str]] = set()
    blocks = []
    for row in rows:
        if (row.pack, row.id) in placed:
            continue
        group = [row]
        for member in group:
            for other in member.record.conflicts_with:
                rival = by_id.get((row.pack, other))
                if rival is not None and rival not in group:
                    group.append(rival)
        placed.update((member.pack, member.id) for member in group)
        blocks.append(Block(tuple(group)))
    return tuple(blocks)


def _organisations(handbook: Handbook, code: str, lang: str, pack: str | None) -> tuple[OrganisationRow, ...]:
    rows = [
        organisation_row(held, lang, handbook.vocabulary, handbook.today)
        for held in _of_pack(handbook.reader.organisations(code), pack)
    ]
    return tuple(sorted(rows, key=lambda row: organisation_rank(row, code)))


def _facts(handbook: Handbook, code: str, lang: str) -> tuple[str, ...]:
    country = handbook.vocabulary.countries[CountryCode(code)]
    facts = [handbook.vocabulary.text(country.capital, lang)] if country.capital else []
    facts += [country.phone_code] if country.phone_code else []
    facts += [currency_name(country.currency, lang)] if country.currency else []
    if country.languages:
        facts.append(", ".join(language_name(tag, lang) for tag in country.languages))
    return tuple(facts)


def _newest_numbers(numbers: tuple[EmergencyNumber, ...]) -> tuple[EmergencyNumber, ...]:
    """All numbers, the newest of a kind first, kinds in their first order (content-format, "country.toml")."""
    kinds = list(dict.fromkeys(number.kind for number in numbers))
    oldest = PartialDate(1)
    return tuple(
        sorted(
            sorted(numbers, key=lambda n: (n.as_of or oldest).last_day(), reverse=True),
            key=lambda n: kinds.index(n.kind),
        )
    )
