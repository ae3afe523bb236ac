"""Rules for single fields, shared by all records; each yields the faults it finds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from handbook.model import markup
from handbook.model.codes import LanguageTag
from handbook.model.dates import PartialDate
from handbook.model.documents import RECORD_ID
from handbook.model.faults import Fault
from handbook.model.records import Text
from handbook.words.names import is_country_code

MAX_TEXT = 2_000
MAX_NAME = 200
MAX_VALUE = 500
"""Characters; content contract, "Canonical JSON", caps."""
EARLIEST_YEAR = 1800
_CODE = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*")
"""BCP 47 (RFC 5646, section 2.1) in its usual capitals, without extensions."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What the rules of one record need to know from outside it.

    Attributes:
        languages: every text must have these.
        today: no date of a claim may be later; None where the clock can't be trusted.
        is_country: whether a code may stand for a country.
    """

    languages: Sequence[str] = ()
    today: date | None = None
    is_country: Callable[[str], bool] = is_country_code


def identifier(field: str, value: str, prefix: str = "") -> Iterator[Fault]:
    """`[a-z0-9-]{3,64}`, after `prefix`."""
    if not RECORD_ID.fullmatch(value):
        yield Fault.of(field, "bad_id", value=value[:80])
    elif not value.startswith(prefix):
        yield Fault.of(field, "id_without_country", value=value, prefix=prefix)


def code(field: str, value: str) -> Iterator[Fault]:
    """A word of a vocabulary."""
    if not _CODE.fullmatch(value):
        yield Fault.of(field, "bad_code", value=value[:80])


def line(field: str, value: str | None, limit: int = MAX_NAME) -> Iterator[Fault]:
    """One line of at most `limit` characters, not empty."""
    if value is None:
        return
    if not value.strip():
        yield Fault(field, "empty")
    elif len(value) > limit:
        yield Fault.of(field, "too_long", limit=limit, length=len(value))
    elif "\n" in value:
        yield Fault(field, "line_break")


def lines(field: str, values: Sequence[str], limit: int = MAX_NAME) -> Iterator[Fault]:
    """Several lines, none twice."""
    for number, value in enumerate(values):
        yield from line(f"{field}[{number}]", value, limit)
    yield from unrepeated(field, values)


def text(field: str, value: Text, scope: Scope, limit: int = MAX_TEXT) -> Iterator[Fault]:
    """A text in every language of the pack, within `limit` characters, with no markup but ours."""
    yield from _languages_of(field, value, scope)
    for tag, words in value.items():
        path = f"{field}.{tag}"
        if not words.strip():
            yield Fault(path, "empty")
        elif len(words) > limit:
            yield Fault.of(path, "too_long", limit=limit, length=len(words))
        else:
            yield from (fault.under(path) for fault in markup.faults(words))


def lines_by_language(
    field: str, value: Mapping[LanguageTag, Sequence[str]], scope: Scope, limit: int
) -> Iterator[Fault]:
    """Terms or phrasings: at least one in every language of the pack."""
    yield from _languages_of(field, value, scope)
    for tag, entries in value.items():
        yield from filled(f"{field}.{tag}", entries)
        yield from lines(f"{field}.{tag}", entries, limit)


def _languages_of(field: str, value: Mapping[LanguageTag, object], scope: Scope) -> Iterator[Fault]:
    for tag in scope.languages:
        if tag not in value:
            yield Fault.of(f"{field}.{tag}", "missing_language", language=tag)
    yield from languages(field, list(value))


def languages(field: str, tags: Sequence[str]) -> Iterator[Fault]:
    """BCP 47 tags, none twice."""
    for tag in tags:
        if not _LANGUAGE.fullmatch(tag):
            yield Fault.of(field, "not_a_language", value=tag[:80])
    yield from unrepeated(field, tags)


def filled(field: str, values: Collection[object]) -> Iterator[Fault]:
    """At least one."""
    if not values:
        yield Fault(field, "empty_list")


def unrepeated(field: str, values: Sequence[str]) -> Iterator[Fault]:
    """None twice."""
    if len(set(values)) < len(values):
        twice = next(value for value, times in Counter(values).items() if times > 1)
        yield Fault.of(field, "repeated", value=twice[:80])


def country(field: str, value: str | None, scope: Scope) -> Iterator[Fault]:
    """ISO 3166-1 alpha-2, `EU` or `XX`."""
    if value is not None and not scope.is_country(value):
        yield Fault.of(field, "not_a_country", value=value[:80])


def known(field: str, value: str, choices: Collection[str]) -> Iterator[Fault]:
    """One of a fixed list."""
    if value not in choices:
        yield Fault.of(field, "not_a_choice", value=value[:80], choices=", ".join(choices))


def web_address(field: str, value: str | None) -> Iterator[Fault]:
    """An http or https address with a host and without a user name, which could pose as the host."""
    if value is None:
        return
    yield from line(field, value, MAX_VALUE)
    try:
        parts = urlsplit(value)
        bad = parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc
    except ValueError:
        bad = True
    if bad or re.search(r'[\s<>"\\]', value):
        yield Fault.of(field, "not_an_address", value=value[:80])


def past(field: str, moment: PartialDate | date | None, scope: Scope) -> Iterator[Fault]:
    """A date that a claim can have: no typing error in the year, not after today."""
    if moment is None:
        return
    first_day = date(moment.year, moment.month or 1, moment.day or 1)
    if moment.year < EARLIEST_YEAR:
        yield Fault.of(field, "date_too_old", value=str(moment), year=EARLIEST_YEAR)
    elif scope.today is not None and first_day > scope.today:
        yield Fault.of(field, "date_in_the_future", value=str(moment), today=str(scope.today))


def span(valid_from: date | None, valid_to: date | None) -> Iterator[Fault]:
    """From before to."""
    if valid_from is not None and valid_to is not None and valid_from > valid_to:
        yield Fault.of("valid_to", "ends_before_it_begins", begin=str(valid_from), end=str(valid_to))


def confirmation(verified_on: date | None, verified_by: str | None, scope: Scope) -> Iterator[Fault]:
    """When and by whom stand together."""
    if (verified_on is None) != (verified_by is None):
        absent = "verified_on" if verified_on is None else "verified_by"
        yield Fault.of(absent, "half_verified", key=absent)
    yield from line("verified_by", verified_by)
    yield from past("verified_on", verified_on, scope)


def form(field: str, value: str | None, pattern: str) -> Iterator[Fault]:
    """A value of a fixed form (`bad_<last part of the field>`)."""
    if value is not None and not re.fullmatch(pattern, value, re.ASCII):
        yield Fault.of(field, f"bad_{field.rpartition('.')[2]}", value=value[:80])
