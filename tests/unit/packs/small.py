"""A small body of content without fault, as records."""

from __future__ import annotations

from handbook.model.records import (
    Content,
    Country,
    Organisation,
    Pack,
    Publisher,
    Question,
    Source,
    Statement,
)

PACK = Pack("small", {"en": "Small"}, {"en": "A pack"}, ("en",), Publisher("Somebody"), "CC0-1.0")  # type: ignore[arg-type]


def source(identifier: str) -> Source:
    return Source(identifier, "The law", "law")  # type: ignore[arg-type]


def statement(identifier: str, country: str = "AM", topic: str = "entry", text: str = "One.") -> Statement:
    return Statement(
        identifier, country, topic, {"en": text}, ("any",), "law", ("law-one",)  # type: ignore[arg-type]
    )  # fmt: skip


def question(identifier: str, country: str | None, *answer: str) -> Question:
    return Question(identifier, ("any",), {"en": ("May I?",)}, answer, country)  # type: ignore[arg-type]


def organisation(identifier: str) -> Organisation:
    return Organisation(
        identifier, {"en": "They"}, "ngo", ("AM",), ("en",), ("hotline",), "never", "active", ("law-one",)  # type: ignore[arg-type]
    )  # fmt: skip


SMALL = Content(
    pack=PACK,
    sources=(source("law-one"), source("act-two"), source("law-0"), source("9-lives")),
    questions=(question("anywhere", None, "am-b"), question("in-am", "AM", "am-b", "am-a")),
    countries=(Country("AM", ("hy",)), Country("KZ", ("kk",))),  # type: ignore[arg-type]
    statements=(
        statement("am-b"), statement("am-a"), statement("am-stay", topic="stay"), statement("kz-a", "KZ"),
    ),
    organisations=(organisation("helpers"),),
)  # fmt: skip
