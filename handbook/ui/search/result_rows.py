"""Hits as rows of the list, in groups; groups stand in the order of their best hit."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from handbook.model.codes import RecordKind
from handbook.services.find import Found, HitRow
from handbook.ui.kit.rows import MARK_END, MARK_START, HeaderRow, OrganisationRow, ResultRow, Row
from handbook.ui.kit.tags import TagSpec
from handbook.ui.signs import tags_of
from handbook.words import Words

HitKey = tuple[RecordKind, str, str]
"""Kind, id, pack."""

_MARKED = re.compile(f"{MARK_START}([^{MARK_END}]*){MARK_END}")


def hit_key(hit: HitRow) -> HitKey:
    """What a row of the list is known by."""
    return hit.kind, hit.id, hit.pack


def result_rows(
    found: Found,
    words: Words,
    group_name: Callable[[RecordKind], str],
    answers: Callable[[int], str],
    share: Callable[[int, int], str],
    is_bookmarked: Callable[[HitRow], bool] = lambda _: False,
) -> list[Row]:
    """The rows of all groups.

    Args:
        found: what was found.
        words: of the content's language, for signs.
        group_name: the heading of a kind.
        answers: "answer from 5 statements".
        share: "4 of 23".
        is_bookmarked: whether the reader keeps a bookmark on it.
    """
    groups: dict[RecordKind, list[HitRow]] = {}
    for hit in found.hits:
        groups.setdefault(hit.kind, []).append(hit)
    rows: list[Row] = []
    for kind, hits in groups.items():
        total = found.kinds.get(kind, len(hits))
        rows.append(
            HeaderRow(group_name(kind), str(total) if total <= len(hits) else share(len(hits), total))
        )
        rows += [_row(hit, words, answers, is_bookmarked(hit)) for hit in hits]
    return rows


def marked_words(hits: Sequence[HitRow]) -> frozenset[str]:
    """The word forms that the snippets mark, casefolded, to be marked on the opened page too."""
    return frozenset(
        word.casefold() for hit in hits for part in _MARKED.findall(hit.snippet) for word in part.split()
    )


def _row(hit: HitRow, words: Words, answers: Callable[[int], str], is_bookmarked: bool) -> Row:
    facts = hit.facts
    tags = tags_of(facts.signs, words)
    if is_bookmarked:
        tags = (*tags, TagSpec("bookmark-filled", words.sentence("reading.bookmarked"), "accent"))
    if hit.kind == "organisation":
        services = " · ".join(facts.details)
        return OrganisationRow(hit_key(hit), hit.title, services, tags=tags, is_withdrawn=facts.struck)
    if hit.kind == "question":
        snippet = hit.snippet if MARK_START in hit.snippet else ""
        tags = (*tags, TagSpec("", answers(facts.answers), "ink3"))
        return ResultRow(hit_key(hit), title=hit.title, snippet=snippet, tags=tags)
    if hit.kind == "country":
        return ResultRow(hit_key(hit), title=hit.title, snippet=hit.snippet)
    return ResultRow(hit_key(hit), crumb=hit.title, snippet=hit.snippet, tags=tags)
