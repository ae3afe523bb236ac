"""Small bodies of content and random edits of them; most edits leave them without fault, many do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from handbook.model.records import Content, Country, Route, Statement
from tests.unit.packs.small import SMALL, organisation, question, source, statement

LINKED = "See [this](handbook:{})."
_IDS = ("am-a", "am-b", "am-c", "am-stay", "kz-a", "kz-b", "helpers", "others", "anywhere", "leg-one")


def _route(identifier: str, *sources: str) -> Route:
    return Route(identifier, "AM", "KZ", ("passport",), ("any",), "yes", {"en": "Yes."}, sources)  # type: ignore[arg-type]


def whole_body() -> Content:
    """Without fault; with references of every kind."""
    am_a, am_b, am_stay, kz_a = sorted(SMALL.statements, key=lambda one: one.id)
    return replace(
        SMALL,
        statements=(
            replace(am_b, conflicts_with=("am-a",)),
            replace(am_a, conflicts_with=("am-b",), replaces=("am-old",)),
            replace(statement("am-c"), text={"en": LINKED.format("helpers")}),
            am_stay,
            replace(kz_a, sources=("act-two",)),
        ),
    )


Edit = Callable[[Content, Any], Content]


def _statements(content: Content, change: Callable[[list[Statement]], None]) -> Content:
    statements = list(content.statements)
    change(statements)
    # Documents hold them by country and topic.
    statements.sort(key=lambda one: (one.country, one.topic))
    return replace(content, statements=tuple(statements))


@st.composite
def edited(draw: st.DrawFn, content: Content) -> Content:
    """`content` after one to four edits."""
    for _ in range(draw(st.integers(1, 4))):
        content = draw(st.sampled_from(_EDITS))(content, draw)
    return content


def _text(content: Content, draw: Any) -> Content:
    texts = ["Two.", 'Quoted },{" cut', "A\\b", LINKED.format("am-stay"), LINKED.format("nowhere"), "*x"]

    def change(found: list[Statement]) -> None:
        number = draw(st.integers(0, len(found) - 1))
        found[number] = replace(found[number], text={"en": draw(st.sampled_from(texts))})

    return _statements(content, change)


def _add(content: Content, draw: Any) -> Content:
    new = statement(draw(st.sampled_from(("am-a", "am-new", "am-old", "kz-b", "helpers"))))
    place = draw(st.sampled_from((("AM", "entry"), ("KZ", "entry"), ("KZ", "stay"))))
    new = replace(new, country=place[0], topic=place[1])
    return _statements(content, lambda found: found.insert(draw(st.integers(0, len(found))), new))


def _remove(content: Content, draw: Any) -> Content:
    def change(found: list[Statement]) -> None:
        if len(found) > 1:
            del found[draw(st.integers(0, len(found) - 1))]

    return _statements(content, change)


def _swap(content: Content, draw: Any) -> Content:
    def change(found: list[Statement]) -> None:
        found.append(found.pop(draw(st.integers(0, len(found) - 1))))

    return _statements(content, change)


def _refer(content: Content, draw: Any) -> Content:
    ids = tuple(draw(st.lists(st.sampled_from(("am-old", "gone", *_IDS)), max_size=2, unique=True)))
    field = draw(st.sampled_from(("conflicts_with", "replaces")))

    def change(found: list[Statement]) -> None:
        number = draw(st.integers(0, len(found) - 1))
        found[number] = replace(found[number], **{field: ids})

    return _statements(content, change)


def _no_conflict(content: Content, draw: Any) -> Content:
    def change(found: list[Statement]) -> None:
        found[:] = [replace(one, conflicts_with=()) for one in found]

    return _statements(content, change)


def _questions(content: Content, draw: Any) -> Content:
    answers = tuple(draw(st.lists(st.sampled_from(_IDS[:6]), min_size=1, max_size=2, unique=True)))
    new = question(
        draw(st.sampled_from(("anywhere", "q-new", "am-a"))),
        draw(st.sampled_from((None, "AM", "KZ"))),
        *answers,
    )
    kept = [one for one in content.questions if one.id != new.id]
    kept.insert(draw(st.integers(0, len(kept))), new)
    return replace(content, questions=tuple(sorted(kept, key=lambda one: one.country or "")))


def _organisations(content: Content, draw: Any) -> Content:
    new = organisation(draw(st.sampled_from(("helpers", "others", "am-a", "zz-last"))))
    new = replace(new, address=draw(st.sampled_from((None, "A street"))))
    kept = [one for one in content.organisations if one.id != new.id]
    if draw(st.booleans()):
        kept.append(new)
    return replace(content, organisations=tuple(sorted(kept, key=lambda one: one.id)))


def _sources(content: Content, draw: Any) -> Content:
    new = source(draw(st.sampled_from(("law-one", "act-two", "law-new", "am-a"))))
    kept = [one for one in content.sources if one.id != new.id]
    if draw(st.booleans()):
        kept.append(replace(new, title=draw(st.sampled_from(("The law", "A law")))))
    return replace(content, sources=tuple(sorted(kept, key=lambda one: one.id[0])))


def _routes(content: Content, draw: Any) -> Content:
    ids = draw(st.lists(st.sampled_from(("leg-one", "leg-two", "kz-a")), max_size=3, unique=True))
    source_id = draw(st.sampled_from(("law-one", "nothing")))
    return replace(content, routes=tuple(_route(id_, source_id) for id_ in ids))


def _countries(content: Content, draw: Any) -> Content:
    codes = draw(st.sampled_from((("AM", "KZ"), ("AM",), ("AM", "GE", "KZ"))))
    return replace(content, countries=tuple(Country(code, ("hy",)) for code in codes))


_EDITS: tuple[Edit, ...] = (
    _text, _text, _text, _add, _add, _remove, _swap, _refer, _no_conflict, _questions, _organisations, _sources,
    _routes, _countries,
)  # fmt: skip
