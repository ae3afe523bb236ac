"""What an editor is asked to sign, line by line: every changed value whole, contacts first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from handbook.model.characters import visible
from handbook.packs.tombstones import AreaStone
from handbook.services.pack_diff import RecordChange
from handbook.services.pack_review import Keepers, PackReview
from handbook.words import Words
from handbook.words.areas import area_name, area_names
from handbook.words.dates import format_date

KEY_CHARACTERS = 12
"""Of a key id: enough to tell the keys of one publisher apart."""


def review_lines(review: PackReview, words: Words) -> Iterator[str]:
    """The whole review. Where nothing is installed to compare with, the reader is told how to get there."""
    if review.is_compared:
        for change in review.diff.changes:
            yield from _change_lines(change)
        if not review.diff.changes:
            yield words.sentence("cli.no_changes")
    else:
        yield words.sentence("cli.sign_not_compared", count=len(review.diff.changes))
    yield from withdrawn_lines(review.withdrawn, words)
    for (needed, keys), roles in _by_keepers(review.keepers).items():
        named = ", ".join(key[:KEY_CHARACTERS] for key in keys)
        yield words.sentence("cli.sign_keepers", roles=area_names(roles, words), needed=needed, keys=named)
    for one in review.roles:
        until = format_date(one.expires, words.lang)
        name = area_name(one.role, words)
        yield words.sentence("cli.sign_role", role=name, version=one.version, until=until)
    if not review.roles:
        yield words.sentence("cli.sign_nothing")


def withdrawn_lines(withdrawn: Iterable[AreaStone], words: Words) -> Iterator[str]:
    """What is withdrawn for the first time, with the reason in every language it is given in."""
    for area, stone in withdrawn:
        reason = "; ".join(f"{lang}: {visible(text)}" for lang, text in stone.reason.items())
        day = format_date(stone.on, words.lang)
        yield words.sentence(
            "cli.new_tombstone", id=stone.id, area=area_name(area, words), day=day, reason=reason
        )


def _by_keepers(keepers: Keepers) -> dict[tuple[int, tuple[str, ...]], list[str]]:
    """The roles that the same people sign."""
    roles: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for role, keeper in keepers.items():
        roles.setdefault(keeper, []).append(role)
    return roles


def _change_lines(change: RecordChange) -> Iterator[str]:
    sign = {"added": "+", "changed": "~", "removed": "-"}[change.change]
    yield f"{sign} {change.kind} {change.id}: {visible(change.title)}"
    if change.after is not None:
        before = change.before or {}
        for key in dict.fromkeys((*change.after, *before)):
            yield from _value_lines(key, before.get(key), change.after.get(key))


def _value_lines(key: str, before: Any, after: Any) -> Iterator[str]:
    """What goes and what comes; of lists and of texts in several languages only the items that differ."""
    old, new = _items(before), _items(after)
    yield from (f"    - {key}: {item}" for item in old if item not in new)
    yield from (f"    + {key}: {item}" for item in new if item not in old)
    if before != after and set(old) == set(new):
        yield f"    ~ {key}: {_text(before)} → {_text(after)}"


def _items(value: Any) -> list[str]:
    if isinstance(value, list):
        return [_text(item) for item in value]
    if isinstance(value, dict):
        return [f"{key}: {_text(item)}" for key, item in value.items()]
    return [_text(value)] if value is not None else []


def _text(value: Any) -> str:
    return visible(json.dumps(value, ensure_ascii=False))
