"""Names stay as they are where what changed has none, and are made anew where it has."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.model.records import Concept, Content
from handbook.search.builder import SUGGESTIONS, build_index
from handbook.search.documents import Document
from handbook.search.keeping import KeptDocuments
from handbook.search.updating import update_index
from tests.unit.search.test_keeping import shortened
from tests.unit.search.test_updating import assert_tables_as_new

Change = Callable[[list[Document]], None]


def place(documents: Sequence[Document], kind: str) -> int:
    """Where the second record of a kind stands."""
    return [number for number, one in enumerate(documents) if one.kind == kind][1]


def body(kind: str, text: str = "Zwiebelturm") -> Change:
    def change(documents: list[Document]) -> None:
        number = place(documents, kind)
        documents[number] = replace(documents[number], bodies={"en": text})

    return change


def title(kind: str) -> Change:
    def change(documents: list[Document]) -> None:
        number = place(documents, kind)
        documents[number] = replace(documents[number], titles={"de": "Zwiebelturm", "en": "Onion tower"})

    return change


def name(documents: list[Document]) -> None:
    number = place(documents, "organisation")
    documents[number] = replace(documents[number], names={"": ("Zwiebelturm",)})


def went(kind: str) -> Change:
    return lambda documents: documents.pop(place(documents, kind)) and None


def came(kind: str) -> Change:
    def change(documents: list[Document]) -> None:
        number = place(documents, kind)
        documents.insert(number, replace(documents[number], id="zz", titles={"en": "Onion tower"}))

    return change


def first_went(documents: list[Document]) -> None:
    del documents[0]


def first_in_other_words(documents: list[Document]) -> None:
    documents[0] = replace(documents[0], bodies={"en": "Zwiebelturm"})


def statement_first(documents: list[Document]) -> None:
    """In the languages of the first record."""
    one = documents[place(documents, "statement")]
    documents.insert(
        0, replace(one, id=f"first-{len(documents)}", titles=dict.fromkeys(documents[0].titles, "Onion"))
    )


def statement_of_other_languages_first(documents: list[Document]) -> None:
    statement_first(documents)
    documents[0] = replace(documents[0], titles={"uk": "Onion"})


def question_elsewhere(documents: list[Document]) -> None:
    documents.append(replace(documents.pop(place(documents, "question")), bodies={"en": "Zwiebelturm"}))


def changed_places(documents: list[Document]) -> None:
    """Two of a kind, one of which is new, stand for one another."""
    number = place(documents, "question")
    documents[number - 1 : number + 1] = [
        replace(documents[number], bodies={"en": "Zwiebelturm"}),
        replace(documents[number - 1], bodies={"en": "Zwiebelturm"}),
    ]


def statement_instead_of_question(documents: list[Document]) -> None:
    went("question")(documents)
    came("statement")(documents)


STAYS = [
    body("question"),
    body("country"),
    body("organisation"),
    body("statement"),
    first_in_other_words,
    statement_first,
]
NEW = [
    title("question"), title("country"), title("organisation"), name, went("question"), went("country"),
    came("question"), came("country"), came("organisation"), first_went, changed_places,
    statement_instead_of_question, statement_of_other_languages_first, question_elsewhere,
]  # fmt: skip


CASES = [
    pytest.param(change, kept, marks=() if kept == bool(number % 2) else pytest.mark.long)
    for number, change in enumerate([*STAYS, *NEW])
    for kept in (False, True)
]


@pytest.fixture(scope="module")
def few(documents: list[Document]) -> list[Document]:
    """Of every kind, enough for some changes to be few."""
    return documents[:40] + documents[40::20]


@pytest.fixture(scope="module")
def concepts(content: Content) -> Sequence[Concept]:
    """Some, because all of them take most of the time."""
    return content.concepts[:9]


@pytest.mark.parametrize(("change", "kept"), CASES)
def test_names_are_told_as_if_all_were_new(
    few: list[Document], concepts: Sequence[Concept], tmp_path: Path, change: Change, kept: bool
) -> None:
    follow(few, concepts, tmp_path / "index", change, kept=kept)


def test_a_statement_that_comes_first_tells_the_languages(
    few: list[Document], concepts: Sequence[Concept], tmp_path: Path
) -> None:
    first = few[place(few, "statement")]
    documents = [replace(first, id="first", titles={"uk": "Onion"}), *few]
    follow(documents, concepts, tmp_path / "index", title("question"), kept=True)


def follow(
    few: list[Document], concepts: Sequence[Concept], folder: Path, change: Change, *, kept: bool
) -> None:
    """One change after another, then all taken back."""
    build_index(folder, few, len(few), concepts, "0")
    before = few
    with (folder / SUGGESTIONS).open("rb") as first:  # open, so that no other file gets its number
        for generation, one in enumerate((change, body("question", "passport"), change), 1):
            after = list(before)
            one(after)
            update(folder, before, after, concepts, generation, kept=kept)
            before = after
        assert_tables_as_new(folder, before, concepts, "3")
        is_same = os.path.samestat(os.fstat(first.fileno()), (folder / SUGGESTIONS).stat())
        assert is_same == (change in STAYS)
    update(folder, before, few, concepts, 4, kept=kept)
    assert_tables_as_new(folder, few, concepts, "4")


def update(
    folder: Path,
    before: Sequence[Document],
    after: Sequence[Document],
    concepts: Sequence[Concept],
    generation: int,
    *,
    kept: bool,
) -> None:
    """Update an index; where `kept`, as an import does that knows what stayed."""
    held = KeptDocuments.read(folder, str(generation - 1)) if kept else None
    told = shortened(held, before, after) if held else after
    assert (held is not None) == kept
    assert update_index(folder, told, concepts, str(generation), kept=held)
