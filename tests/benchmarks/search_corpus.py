"""A corpus of the size of the later goal, made of the shipped texts: 32,685 short records, about 5.4 MB of text."""

from __future__ import annotations

import random
from collections.abc import Iterator

from handbook.search.documents import Document

RECORDS = 32_685
_WORDS_PER_RECORD = 20
_RARE_SHARE = 0.04


def make_corpus(shipped: list[Document], records: int = RECORDS, seed: int = 7) -> Iterator[Document]:
    """`shipped` first, then made-up statements in one language each: runs of shipped words and some rare new ones."""
    chance = random.Random(seed)
    yield from shipped
    statements = [document for document in shipped if document.kind == "statement"]
    languages = sorted({lang for document in statements for lang in document.bodies})
    words = {
        lang: [word for document in statements for word in document.bodies.get(lang, "").split()]
        for lang in languages
    }
    for number in range(len(shipped), records):
        model = chance.choice(statements)
        lang = chance.choice(languages)
        yield Document(
            kind="statement",
            id=f"made-{number}",
            pack="benchmark",
            country=model.country,
            countries=model.countries,
            topic=model.topic,
            titles={lang: model.titles[lang]},
            bodies={lang: _text(chance, words[lang])},
            age=model.age,
            risk=model.risk,
        )


def _text(chance: random.Random, words: list[str]) -> str:
    run: list[str] = []
    while len(run) < _WORDS_PER_RECORD:
        start = chance.randrange(len(words) - 4)
        run += words[start : start + chance.randint(1, 4)]
    for place in range(len(run)):
        if chance.random() < _RARE_SHARE:
            other = chance.choice(words).lower()
            run[place] = run[place][: chance.randint(2, 5)] + other[-chance.randint(2, 5) :]
    return " ".join(run)
