"""`handbook content stats`: how much there is, where, and how old it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any, get_args

from handbook.authoring.toml_writer_folder import read_decodable
from handbook.model.codes import Freshness
from handbook.model.freshness import organisation_freshness, statement_freshness
from handbook.model.integrity import records_of, sources_of
from handbook.model.records import Content
from handbook.words import Words
from handbook.words.names import country_name, language_name


@dataclass(frozen=True, slots=True)
class Age:
    """How old records are.

    Attributes:
        freshness: how many of each freshness, all six named.
        stale, undated, confirmed: shares of 1: past review; neither `as_of` nor `verified_on`; ever confirmed
            by an editor, whether or not that is due again.
    """

    freshness: Mapping[str, int]
    stale: float
    undated: float
    confirmed: float


@dataclass(frozen=True, slots=True)
class StatementStats:
    """Statements, counted; `languages` says how many have a text in each."""

    total: int
    countries: Mapping[str, int]
    topics: Mapping[str, int]
    languages: Mapping[str, int]
    age: Age


@dataclass(frozen=True, slots=True)
class OrganisationStats:
    """Organisations, counted; one that works in two countries counts in both."""

    total: int
    countries: Mapping[str, int]
    kinds: Mapping[str, int]
    age: Age


@dataclass(frozen=True, slots=True)
class SourceStats:
    """Sources, counted; `unused` are the ids that no record names."""

    total: int
    unused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatsReport:
    """What a content folder holds."""

    countries: int
    statements: StatementStats
    organisations: OrganisationStats
    sources: SourceStats
    questions: int
    routes: int
    concepts: int
    faults: int

    def to_json(self, words: Words) -> dict[str, Any]:
        """The same tree with lists and tables of JSON; it has no words in it."""
        return {**asdict(self), "sources": {"total": self.sources.total, "unused": list(self.sources.unused)}}

    def lines(self, words: Words) -> list[str]:
        """A page of counts for people."""

        def country(code: str) -> str:
            return f"{code} {country_name(code, words.lang)}"

        statements, organisations = self.statements, self.organisations
        totals = {
            "countries": self.countries,
            "statements": statements.total,
            "organisations": organisations.total,
            "questions": self.questions,
            "routes": self.routes,
            "sources": self.sources.total,
            "unused_sources": len(self.sources.unused),
            "concepts": self.concepts,
            "faults": self.faults,
        }
        return [
            *_table(totals, lambda key: words.sentence(f"content.stats_{key}")),
            *_section("statements_age", _shares(statements.age), words, _age_name(words)),
            *_section("organisations_age", _shares(organisations.age), words, _age_name(words)),
            *_section("statements_countries", statements.countries, words, country),
            *_section("statements_topics", statements.topics, words),
            *_section(
                "statements_languages",
                statements.languages,
                words,
                lambda tag: language_name(tag, words.lang),
            ),
            *_section("organisations_countries", organisations.countries, words, country),
            *_section("organisations_kinds", organisations.kinds, words),
            *_section("unused", dict.fromkeys(self.sources.unused, ""), words),
        ]


def stats(folder: Path, today: date) -> StatsReport:
    """Count what a content folder holds; records with faults in their form are left out and counted as faults.

    Raises:
        ContentInvalid: there is no readable `pack.toml` in `folder`.
    """
    content, faults = read_decodable(folder, today)
    return StatsReport(
        countries=len(content.countries),
        statements=_statement_stats(content, today),
        organisations=_organisation_stats(content, today),
        sources=SourceStats(len(content.sources), _unused_sources(content)),
        questions=len(content.questions),
        routes=len(content.routes),
        concepts=len(content.concepts),
        faults=len(faults),
    )


def review_days(content: Content) -> dict[str, int]:
    """Topic code → days after which its claims want a new look."""
    return {topic.code: topic.review_days for topic in content.topics}


def _statement_stats(content: Content, today: date) -> StatementStats:
    statements = content.statements
    days = review_days(content)
    return StatementStats(
        total=len(statements),
        countries=_counts(statement.country for statement in statements),
        topics=_counts(statement.topic for statement in statements),
        languages=_counts(tag for statement in statements for tag in statement.text),
        age=_age(statements, [statement_freshness(statement, days, today) for statement in statements]),
    )


def _organisation_stats(content: Content, today: date) -> OrganisationStats:
    organisations = content.organisations
    days = review_days(content)
    return OrganisationStats(
        total=len(organisations),
        countries=_counts(code for organisation in organisations for code in organisation.countries),
        kinds=_counts(organisation.kind for organisation in organisations),
        age=_age(organisations, [organisation_freshness(one, days, today) for one in organisations]),
    )


def _unused_sources(content: Content) -> tuple[str, ...]:
    used = {name for record in records_of(content) for _, names in sources_of(record) for name in names}
    return tuple(source.id for source in content.sources if source.id not in used)


def _counts(values: Iterable[str]) -> dict[str, int]:
    """How often each value occurs, the most frequent first."""
    return dict(Counter(values).most_common())


def _age(records: Iterable[Any], freshness: list[Freshness]) -> Age:
    records = list(records)
    total = len(records) or 1
    counts = Counter(freshness)
    undated = sum(record.as_of is None and record.verified_on is None for record in records)
    confirmed = sum(record.verified_on is not None for record in records)
    return Age(
        freshness={code: counts[code] for code in get_args(Freshness)},
        stale=round(counts["stale"] / total, 3),
        undated=round(undated / total, 3),
        confirmed=round(confirmed / total, 3),
    )


def _shares(age: Age) -> dict[str, int | str]:
    shares = {"stale": age.stale, "undated": age.undated, "verified": age.confirmed}
    return {**age.freshness, **{f"share_{key}": f"{share:.1%}" for key, share in shares.items()}}


def _age_name(words: Words) -> Callable[[str], str]:
    return lambda code: words.sentence(f"content.age_{code}")


def _section(
    name: str, values: Mapping[str, int | str], words: Words, title: Callable[[str], str] = str
) -> list[str]:
    if not values:
        return []
    return ["", words.sentence(f"content.stats_{name}"), *_table(values, title)]


def _table(values: Mapping[str, Any], title: Callable[[str], str]) -> list[str]:
    names = {key: title(key) for key in values}
    width = max(map(len, names.values()))
    return [f"  {names[key]:<{width}}  {value!s:>6}".rstrip() for key, value in values.items()]
