"""Edits are judged as the whole content would be: by what came, what went, and what the unchanged records tell."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handbook.model.documents import label_of
from handbook.model.edits import COMPARED, Edits, Placed, Surroundings, is_faultless, names_in, owner_name
from handbook.model.fields import Scope
from handbook.model.integrity import Targets, codes_or_contract, content_faults, named_by, records_of
from handbook.model.records import Content, Country, Route, Statement
from handbook.packs.documents import target_of
from tests.unit.packs.small import organisation, question, source, statement
from tests.unit.updates.bodies import LINKED, edited, whole_body

SCOPE = Scope(languages=("en",))


def edits_between(old: Content, new: Content) -> Edits:
    before, after = list(records_of(old)), list(records_of(new))
    gone = tuple(record for record in before if record not in after)
    came = [(number, record) for number, record in enumerate(after) if record not in before]
    return Edits(gone, tuple(Placed(record, number) for number, record in came))


def surroundings(old: Content, names: frozenset[str]) -> Surroundings:
    """What the older content has of these names, as a store would look it up."""
    referring: defaultdict[str, set[str]] = defaultdict(set)
    for record in records_of(old):
        for name in names.intersection(named_by(record)):
            referring[name].add(owner_name(record))
    kept = [record for record in records_of(old) if label_of(record) in names]
    targets = Targets(
        statements={record.id: record for record in kept if isinstance(record, Statement)},
        named=frozenset(label_of(record) for record in kept if owner_name(record).startswith("id:")),
        sources=frozenset(label_of(record) for record in kept if owner_name(record).startswith("Source:")),
        profiles=codes_or_contract("profile", ()),
        services=codes_or_contract("service", ()),
        topics=codes_or_contract("topic", ()),
        replaced=None,  # type: ignore[arg-type] # is not looked at
        unread=None,  # type: ignore[arg-type] # is not looked at
    )
    heirs = {gone: record.id for record in old.statements for gone in record.replaces if gone in names}
    return Surroundings(targets, heirs, {name: frozenset(owners) for name, owners in referring.items()})


def judged(old: Content, new: Content, scope: Scope = SCOPE, *, is_whole: bool = True) -> bool:
    edits = edits_between(old, new)
    assert all(isinstance(record, COMPARED) for record in (*edits.gone, *edits.records))
    around = surroundings(old, names_in(edits))
    return is_faultless(edits, around, scope, is_whole=is_whole)


def faultless(content: Content, *, is_whole: bool = True) -> bool:
    return not content_faults(content, SCOPE, place=target_of, is_whole=is_whole)


def statements(*changed: Statement, without: str = "") -> Content:
    """The body with these statements in place of those of their ids, or at its end; and without some."""
    new = {one.id: one for one in (*whole_body().statements, *changed) if one.id not in without.split()}
    return replace(whole_body(), statements=tuple(new.values()))


def with_(**fields: Any) -> Content:
    return replace(
        whole_body(), **{name: (*getattr(whole_body(), name), *new) for name, new in fields.items()}
    )


def held(identifier: str) -> Statement:
    return next(one for one in whole_body().statements if one.id == identifier)


def changed(identifier: str, **fields: Any) -> Statement:
    return replace(held(identifier), **fields)


def route(identifier: str, source_id: str = "law-one", words: str = "Yes.") -> Route:
    return Route(identifier, "AM", "KZ", ("passport",), ("any",), "yes", {"en": words}, (source_id,))  # type: ignore[arg-type]


NOBODY_ASKS = {"questions": ()}
SOUND = {
    "nothing": whole_body(),
    "another text": statements(changed("am-stay", text={"en": "Two."})),
    "a new statement": statements(statement("am-new")),
    "an id that is a source's": with_(organisations=(organisation("law-one"),)),
    "a source whose id is a statement's": with_(sources=(source("am-a"),)),
    "gone, and nobody referred to it": statements(without="am-stay"),
    "gone with all that referred to it": replace(statements(without="am-a am-b"), **NOBODY_ASKS),
    "gone with the link to it": replace(statements(without="am-c"), organisations=()),
    "a link turned elsewhere": replace(
        statements(changed("am-c", text={"en": LINKED.format("am-stay")})), organisations=()
    ),
    "a link to a country": statements(changed("am-stay", text={"en": LINKED.format("DE")})),
    "a link to what came": with_(
        statements=(statement("am-new", text=LINKED.format("fund")),), organisations=(organisation("fund"),)
    ),
    "a new source that is named": replace(
        statements(changed("kz-a", sources=("act-new",))), sources=(*whole_body().sources, source("act-new"))
    ),
    "a source gone that is named no more": replace(
        statements(changed("kz-a", sources=("law-one",))), sources=(source("law-one"), source("law-0"))
    ),
    "a conflict given up by both": statements(
        changed("am-a", conflicts_with=()), changed("am-b", conflicts_with=())
    ),
    "a conflict turned to another by both": statements(
        changed("am-a", conflicts_with=("am-stay",)),
        changed("am-b", conflicts_with=()),
        changed("am-stay", conflicts_with=("am-a",)),
    ),
    "a new conflict": statements(
        changed("am-stay", conflicts_with=("am-c",)), changed("am-c", conflicts_with=("am-stay",))
    ),
    "the text of one that conflicts": statements(changed("am-a", text={"en": "Two."})),
    "replaced by another now": statements(
        changed("am-a", replaces=()), changed("am-stay", replaces=("am-old",))
    ),
    "replaced by another while its heir goes": replace(
        statements(changed("am-stay", replaces=("am-old",)), changed("am-b", conflicts_with=()), without="am-a"),
        **NOBODY_ASKS,
    ),
    "one replaces what went": statements(changed("am-c", replaces=("am-stay",)), without="am-stay"),
    "a new answer": with_(questions=(question("q-new", "AM", "am-stay"),)),
    "a new route": with_(routes=(route("leg-one"),)),
    "another country": replace(whole_body(), countries=(Country("AM", ("hy",)), Country("KZ", ("ru",)))),  # type: ignore[arg-type]
}  # fmt: skip
FAULTY = {
    "a record that breaks a rule of its own": statements(changed("am-stay", id="AM stay")),
    "a language is missing": statements(changed("am-stay", text={"ru": "Два."})),
    "an id twice among what came": with_(statements=(statement("am-new"), statement("am-new", topic="stay"))),
    "an id of an unchanged statement": with_(statements=(statement("am-stay", "KZ"),)),
    "an id of an unchanged statement, as an organisation": with_(organisations=(organisation("am-stay"),)),
    "an id of an unchanged source": with_(sources=(replace(source("law-0"), title="Another law"),)),
    "gone, and a question is left alone": statements(changed("am-b", conflicts_with=()), without="am-a"),
    "gone, and a link is left alone": replace(whole_body(), organisations=()),
    "a source gone that is named": replace(whole_body(), sources=(source("law-one"),)),
    "of another kind now, and a question asked for a statement": replace(
        statements(changed("am-b", conflicts_with=()), without="am-a"),
        organisations=(*whole_body().organisations, organisation("am-a")),
    ),
    "an unknown source": statements(changed("am-stay", sources=("law-new",))),
    "an unknown answer": with_(questions=(question("q-new", "AM", "am-new"),)),
    "an answer that is no statement": with_(questions=(question("q-new", "AM", "helpers"),)),
    "a link to nowhere": statements(changed("am-stay", text={"en": LINKED.format("am-new")})),
    "a link in a route to nowhere": with_(routes=(route("leg-one", words=LINKED.format("am-new")),)),
    "a route of an unknown source": with_(routes=(route("leg-one", "law-new"),)),
    "a conflict given up by one": statements(changed("am-a", conflicts_with=())),
    "a conflict turned to another by one": statements(
        changed("am-a", conflicts_with=("am-stay",)), changed("am-stay", conflicts_with=("am-a",))
    ),
    "a conflict of one side": statements(changed("am-stay", conflicts_with=("am-a",))),
    "a conflict with what is not there": statements(changed("am-stay", conflicts_with=("am-new",))),
    "replaced by a second one": statements(changed("am-stay", replaces=("am-old",))),
    "replaced by a second one, while its heir changes": statements(
        changed("am-stay", replaces=("am-old",)), changed("am-a", text={"en": "Two."})
    ),
    "replaced by two that came": statements(
        changed("am-stay", replaces=("am-gone",)), changed("am-c", replaces=("am-gone",))
    ),
    "what is replaced comes back": with_(statements=(statement("am-old"),)),
    "what is replaced comes back as an organisation": with_(organisations=(organisation("am-old"),)),
    "one replaces what is still there": statements(changed("am-stay", replaces=("am-c",))),
    "one replaces what came": with_(
        statements=(statement("am-new"), replace(statement("am-newer"), replaces=("am-new",)))
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SOUND)
def test_edits_that_leave_the_content_faultless(case: str) -> None:
    assert faultless(SOUND[case])
    assert judged(whole_body(), SOUND[case])


@pytest.mark.parametrize("case", FAULTY)
def test_edits_that_bring_a_fault(case: str) -> None:
    assert not faultless(FAULTY[case])
    assert not judged(whole_body(), FAULTY[case])


@pytest.mark.parametrize(
    "case", ["a link to nowhere", "gone, and a question is left alone", "a conflict given up by one"]
)
def test_where_parts_are_of_other_versions_references_may_lead_nowhere(case: str) -> None:
    assert judged(whole_body(), FAULTY[case], is_whole=False)


@pytest.mark.parametrize(
    "case",
    [
        "a record that breaks a rule of its own",
        "an id twice among what came",
        "an id of an unchanged statement",
    ],
)
def test_where_parts_are_of_other_versions_ids_are_still_unique_and_records_sound(case: str) -> None:
    assert not judged(whole_body(), FAULTY[case], is_whole=False)


def test_where_parts_are_of_other_versions_what_is_replaced_twice_is_left_to_a_closer_look() -> None:
    new = FAULTY["replaced by two that came"]
    assert faultless(new, is_whole=False) and not judged(whole_body(), new, is_whole=False)


def test_a_link_may_lead_to_what_the_scope_calls_a_country() -> None:
    new = SOUND["a link to a country"]
    nowhere = replace(SCOPE, is_country=lambda code: code != "DE")
    assert judged(whole_body(), new) and not judged(whole_body(), new, nowhere)


def test_names_that_matter_are_those_of_both_sides_and_what_they_refer_to_or_replace() -> None:
    gone = changed("am-a", sources=("act-two",), text={"en": LINKED.format("helpers")})
    came = replace(statement("am-new"), conflicts_with=("am-stay",), replaces=("am-gone",))
    assert names_in(Edits((gone,), (Placed(came, 0),))) == {
        "am-a", "act-two", "helpers", "am-b", "am-old", "am-new", "law-one", "am-stay", "am-gone"
    }  # fmt: skip


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_edits_are_judged_as_the_whole_would_be(data: st.DataObject) -> None:
    """Of parts of other versions, where hardly anything is a fault, more may be held for one: all is looked at then."""
    new = data.draw(edited(whole_body()))
    assert judged(whole_body(), new) == faultless(new)
    assert faultless(new, is_whole=False) or not judged(whole_body(), new, is_whole=False)
