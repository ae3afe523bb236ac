"""Rules across records: ids that meet once, references that lead somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from handbook.model import markup, rules
from handbook.model.codes import TOPICS
from handbook.model.documents import CONTENT_FIELDS, file_of, label_of
from handbook.model.faults import Fault, LocatedFault
from handbook.model.fields import MAX_TEXT, Scope
from handbook.model.records import Content, Country, Organisation, Question, Route, Statement
from handbook.model.wording import texts_of
from handbook.words.names import is_country_code

PROFILES = (
    "any", "draftee", "conscript", "reservist", "mobilised", "contract_soldier", "awol", "deserter", "objector",
    "activist", "wanted", "family", "minor", "lgbt", "no_foreign_passport",
)  # fmt: skip
SERVICES = (
    "legal_advice", "asylum_application", "detention_help", "evacuation", "shelter", "money", "medical",
    "psychological", "documents", "family_tracing", "education", "work", "translation", "hotline", "information",
    "reporting", "lgbt_support",
)  # fmt: skip
"""The codes of the contract: they hold where content brings no vocabulary of its own."""


def content_faults(
    content: Content,
    scope: Scope,
    unread: Collection[str] = (),
    place: Callable[[Any], str] = file_of,
    *,
    is_whole: bool = True,
) -> list[LocatedFault]:
    """Every fault of the records of `content` and between them; arguments as in `integrity_faults`."""
    found = []
    for record in (content.pack, *records_of(content)):
        faults = rules.faults(record, scope)
        found += [LocatedFault(place(record), label_of(record), fault) for fault in faults]
    return [*found, *integrity_faults(content, unread, scope.is_country, place, is_whole=is_whole)]


def integrity_faults(
    content: Content,
    unread: Collection[str] = (),
    is_country: Callable[[str], bool] = is_country_code,
    place: Callable[[Any], str] = file_of,
    *,
    is_whole: bool = True,
) -> list[LocatedFault]:
    """Every fault between the records of `content`.

    Args:
        content: the records that could be decoded.
        unread: ids and codes of records that exist and could not; references to them are no second fault.
        is_country: whether a code may stand for a country.
        place: which file holds a record (a pack has other files than a content folder).
        is_whole: whether all of it is of one version; else a reference may lead to nothing, an id is still unique.
    """
    targets = _targets(content, frozenset(unread))
    found = list(_duplicates(content, place))
    if not is_whole:
        return found
    for record in records_of(content):
        faults = [*_references(record, targets), *_links(record, targets, is_country)]
        if isinstance(record, Statement):
            faults += _neighbours(record, targets)
        found += [LocatedFault(place(record), label_of(record), fault) for fault in faults]
    return found


def records_of(content: Content) -> Iterator[Any]:
    """Every record of `content` but the pack."""
    for name in CONTENT_FIELDS.values():
        yield from getattr(content, name)


def sources_of(record: Any) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(path, source ids) wherever `record` names sources."""
    if isinstance(record, Country):
        for number, emergency in enumerate(record.emergency):
            yield f"emergency[{number}].sources", emergency.sources
        for code, value in record.indicator.items():
            yield f"indicator.{code}.sources", value.sources
    elif isinstance(record, Statement | Route | Organisation):
        yield "sources", record.sources


@dataclass(frozen=True, slots=True)
class _Targets:
    """What a reference may lead to."""

    statements: dict[str, Statement]
    named: frozenset[str]
    sources: frozenset[str]
    profiles: frozenset[str]
    services: frozenset[str]
    topics: frozenset[str]
    replaced: Counter[str]
    unread: frozenset[str]


def _targets(content: Content, unread: frozenset[str]) -> _Targets:
    named = (content.statements, content.organisations, content.questions, content.routes)
    return _Targets(
        statements={statement.id: statement for statement in content.statements},
        named=frozenset(record.id for group in named for record in group),
        sources=frozenset(source.id for source in content.sources),
        profiles=_codes(content.profiles, PROFILES),
        services=_codes(content.services, SERVICES),
        topics=_codes(content.topics, TOPICS),
        replaced=Counter(old for statement in content.statements for old in statement.replaces),
        unread=unread,
    )


def _codes(vocabulary: Iterable[Any], contract: Iterable[str]) -> frozenset[str]:
    return frozenset(record.code for record in vocabulary) or frozenset(contract)


def _duplicates(content: Content, place: Callable[[Any], str]) -> Iterator[LocatedFault]:
    """Ids are one name space (sources another), codes one per vocabulary."""
    first: dict[tuple[str, str], str] = {}
    for record in records_of(content):
        shared = isinstance(record, Statement | Organisation | Question | Route)
        label, file = label_of(record), place(record)
        name = ("id" if shared else type(record).__name__, label)
        if name in first:
            key = "id" if hasattr(record, "id") else "code"
            yield LocatedFault(file, label, Fault.of(key, "duplicate", value=label[:80], file=first[name]))
        first.setdefault(name, file)


def _references(record: Any, targets: _Targets) -> Iterator[Fault]:
    def lead(path: str, values: Iterable[str], known: Collection[str], kind: str) -> Iterator[Fault]:
        for value in values:
            if value not in known and value not in targets.unread:
                yield Fault.of(path, f"unknown_{kind}", value=value[:80])

    for path, sources in sources_of(record):
        yield from lead(path, sources, targets.sources, "source")
    match record:
        case Statement():
            yield from lead("profiles", record.profiles, targets.profiles, "profile")
            yield from lead("topic", [record.topic], targets.topics, "topic")
        case Route():
            yield from lead("profiles", record.profiles, targets.profiles, "profile")
        case Question():
            yield from lead("profiles", record.profiles, targets.profiles, "profile")
            yield from lead("answer", record.answer, targets.statements, "statement")
        case Organisation():
            yield from lead("services", record.services, targets.services, "service")
            for number, channel in enumerate(record.channel):
                purpose = [channel.purpose] if channel.purpose is not None else []
                yield from lead(f"channel[{number}].purpose", purpose, targets.services, "service")


def _links(record: Any, targets: _Targets, is_country: Callable[[str], bool]) -> Iterator[Fault]:
    for path, text in texts_of(record):
        for tag, words in text.items():
            if len(words) > MAX_TEXT:
                continue  # a fault already, and slow to parse if it means harm
            for address in markup.links(words):
                target = address.removeprefix("handbook:")
                if address == target or target in targets.named or target in targets.unread:
                    continue
                if not is_country(target):
                    yield Fault.of(f"{path}.{tag}", "dead_link", value=target)


def _neighbours(statement: Statement, targets: _Targets) -> Iterator[Fault]:
    """`conflicts_with` holds both ways; `replaces` names ids that are gone, each once."""
    for other in statement.conflicts_with:
        if other == statement.id:
            yield Fault("conflicts_with", "conflicts_with_itself")
        elif other in targets.statements:
            if statement.id not in targets.statements[other].conflicts_with:
                yield Fault.of("conflicts_with", "one_sided_conflict", value=other)
        elif other not in targets.unread:
            yield Fault.of("conflicts_with", "unknown_statement", value=other[:80])
    for old in statement.replaces:
        if old in targets.named or old in targets.unread:
            yield Fault.of("replaces", "replaces_live", value=old[:80])
        elif targets.replaced[old] > 1:
            yield Fault.of("replaces", "replaced_twice", value=old[:80])
