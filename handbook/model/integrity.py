"""Rules across records: ids that meet once, references that lead somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from handbook.model import markup, rules
from handbook.model.codes import TOPICS
from handbook.model.documents import CONTENT_FIELDS, file_of, label_of
from handbook.model.faults import Fault, LocatedFault
from handbook.model.fields import MAX_TEXT, Scope
from handbook.model.records import Content, Country, Deadline, Organisation, Question, Route, Statement
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
    found = list(duplicates(records_of(content), place))
    if not is_whole:
        return found
    targets = _targets(content, frozenset(unread))
    return [*found, *reference_faults(records_of(content), targets, is_country, place)]


def reference_faults(
    records: Iterable[Any],
    targets: Targets,
    is_country: Callable[[str], bool] = is_country_code,
    place: Callable[[Any], str] = file_of,
) -> Iterator[LocatedFault]:
    """Every reference of `records` that does not lead where it should; of `targets` as much as they name suffices."""
    for record in records:
        faults = [*_references(record, targets), *_links(record, targets, is_country)]
        if isinstance(record, Statement):
            faults += _neighbours(record, targets)
        yield from (LocatedFault(place(record), label_of(record), fault) for fault in faults)


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
    elif isinstance(record, Statement | Route | Organisation | Deadline):
        yield "sources", record.sources


@dataclass(frozen=True, slots=True)
class Targets:
    """What a reference may lead to.

    Attributes:
        named: ids of statements, organisations, questions, routes and deadlines: one name space.
        replaced: by how many statements each id is replaced.
        unread: ids and codes of records that exist and could not be read.
    """

    statements: dict[str, Statement]
    named: frozenset[str]
    sources: frozenset[str]
    profiles: frozenset[str]
    services: frozenset[str]
    topics: frozenset[str]
    replaced: Counter[str]
    unread: frozenset[str]


def _targets(content: Content, unread: frozenset[str]) -> Targets:
    named = (
        content.statements, content.organisations, content.questions, content.routes, content.deadlines,
    )  # fmt: skip
    return Targets(
        statements={statement.id: statement for statement in content.statements},
        named=frozenset(record.id for group in named for record in group),
        sources=frozenset(source.id for source in content.sources),
        profiles=codes_or_contract("profile", (record.code for record in content.profiles)),
        services=codes_or_contract("service", (record.code for record in content.services)),
        topics=codes_or_contract("topic", (record.code for record in content.topics)),
        replaced=Counter(old for statement in content.statements for old in statement.replaces),
        unread=unread,
    )


def codes_or_contract(kind: Literal["profile", "service", "topic"], codes: Iterable[str]) -> frozenset[str]:
    """The codes of a vocabulary; those of the contract where content brings none of its own."""
    contract = {"profile": PROFILES, "service": SERVICES, "topic": TOPICS}
    return frozenset(codes) or frozenset(contract[kind])


def named_by(record: Any) -> Iterator[str]:
    """Every id that `record` refers to by itself or by a link in its texts; codes of vocabularies are none."""
    for _, sources in sources_of(record):
        yield from sources
    if isinstance(record, Statement):
        yield from record.conflicts_with
    elif isinstance(record, Question):
        yield from record.answer
    elif isinstance(record, Deadline):
        yield from record.statements
    for _, text in texts_of(record):
        for words in text.values():
            if len(words) <= MAX_TEXT:
                addresses = markup.links(words)
                yield from (address[9:] for address in addresses if address.startswith("handbook:"))


def name_space(record: Any) -> str:
    """Where the id or code of `record` is its own: most ids are one name space, sources another, each code one."""
    own = Statement | Organisation | Question | Route | Deadline
    return "id" if isinstance(record, own) else type(record).__name__


def duplicates(records: Iterable[Any], place: Callable[[Any], str]) -> Iterator[LocatedFault]:
    """Every record whose id or code was another's before."""
    first: dict[tuple[str, str], str] = {}
    for record in records:
        label, file = label_of(record), place(record)
        name = (name_space(record), label)
        if name in first:
            key = "id" if hasattr(record, "id") else "code"
            yield LocatedFault(file, label, Fault.of(key, "duplicate", value=label[:80], file=first[name]))
        first.setdefault(name, file)


def _references(record: Any, targets: Targets) -> Iterator[Fault]:
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
        case Deadline():
            yield from lead("statements", record.statements, targets.statements, "statement")
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


def _links(record: Any, targets: Targets, is_country: Callable[[str], bool]) -> Iterator[Fault]:
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


def _neighbours(statement: Statement, targets: Targets) -> Iterator[Fault]:
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
