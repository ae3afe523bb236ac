"""Corpora of the size of the later goal, 32,685 records: like the shipped content, and of kinds that are unlike it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from handbook.model.codes import TOPICS
from handbook.search.documents import Document
from handbook.words.names import country_codes

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


def many_words(shipped: list[Document]) -> Iterator[Document]:
    """`shipped`, then texts of which most words are written once, in every country and topic there may be.

    Some 300,000 words, as long words, forms, addresses and numbers make them.
    """
    chance = random.Random(11)
    words = _words(shipped)
    common = chance.sample(words, 200)

    def rare() -> str:
        first, second = chance.choice(words), chance.choice(words)
        return f"{first[: chance.randint(3, 8)]}{second[-chance.randint(3, 8) :]}".lower()

    def text(_: int) -> str:
        return " ".join(chance.choice(common) if chance.random() < 0.4 else rare() for _ in range(20))

    return _made(shipped, text)


def few_words(shipped: list[Document]) -> Iterator[Document]:
    """`shipped`, then texts of sixty words, each in a third of the records; every fiftieth has 5 kB of other words."""
    chance = random.Random(13)
    words = _words(shipped)
    long = sorted({word for word in words if len(word) > 5})
    few = long[:: len(long) // 60][:60]

    def text(number: int) -> str:
        return " ".join(chance.choices(words, k=500) if number % 50 == 0 else chance.sample(few, 18))

    return _made(shipped, text)


def organisations(shipped: list[Document]) -> Iterator[Document]:
    """`shipped`, then 10,000 organisations with names, cities, addresses and numbers, then statements."""
    chance = random.Random(17)
    words = _words(shipped)
    models = [document for document in shipped if document.kind == "organisation"]
    codes = sorted(country_codes())
    yield from shipped
    for number in range(10_000):
        model, code = chance.choice(models), chance.choice(codes)
        name = "".join(chance.choice(words)[:6] for _ in range(2))
        own = (*chance.choices(words, k=3), name, f"{name} bot", f"{name}.org/help", f"info@{name}.org")
        yield Document(
            kind="organisation", id=f"made-{number}", pack="benchmark", country=code, countries=(code,), topic="",
            titles={lang: f"{title.split()[0]} {name} {chance.choice(words)}" for lang, title in model.titles.items()},
            bodies=model.bodies, names={"": own}, asides=dict.fromkeys(model.titles, (code,)),
            digits=(str(chance.randrange(10**9, 10**11)),), status="active", about=model.about,
        )  # fmt: skip
    yield from list(make_corpus(shipped, RECORDS - 10_000))[len(shipped) :]


OTHER_KINDS: dict[str, Callable[[list[Document]], Iterator[Document]]] = {
    "many words": many_words,
    "few words": few_words,
    "organisations": organisations,
}


def _words(shipped: list[Document]) -> list[str]:
    return [word for document in shipped for text in document.bodies.values() for word in text.split()]


def _made(shipped: list[Document], text: Callable[[int], str]) -> Iterator[Document]:
    yield from shipped
    codes = sorted(country_codes())
    for number in range(len(shipped), RECORDS):
        code = codes[number % len(codes)]
        yield Document(
            kind="statement", id=f"made-{number}", pack="benchmark", country=code, countries=(code,),
            topic=TOPICS[number % len(TOPICS)], titles={"ru": code}, bodies={"ru": text(number)},
        )  # fmt: skip
