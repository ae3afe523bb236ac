"""What somebody typed, taken apart: scopes, phrases, unwanted words, words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handbook.search.text import unmix, words

MAX_QUERY = 600
"""Characters that are looked at; nobody asks more."""
MAX_WORDS = 24
MAX_PHRASES = 2
"""Further ones are words like others."""
MAX_UNWANTED = 8
_SCOPE = re.compile(r"(?<!\S)(country|topic|kind):([^\s\"]*)", re.IGNORECASE)
_PHRASE = re.compile(r"(-?)\"([^\"]*)\"")
_NOT_WORDS = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of characters between spaces, as typed, and the folded words in it."""

    typed: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ParsedQuery:
    """Attributes.

    chunks: what is looked for, in order; the words of phrases are among them.
    phrases: runs of words that must stand together.
    unwanted: words no result may have.
    country, topic, kind: values of scopes as typed, or "".
    open_end: whether the last word may go on: no space or quotation mark after it.
    """

    chunks: tuple[Chunk, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    unwanted: tuple[str, ...] = ()
    country: str = ""
    topic: str = ""
    kind: str = ""
    open_end: bool = False


def without_scope(text: str, scope: str) -> str:
    """`text` less what is typed as `country:…`, `topic:…` or `kind:…`."""
    return _SCOPE.sub(lambda match: "" if match[1].lower() == scope else match[0], text).strip()


def parse_query(text: str) -> ParsedQuery:
    """Take `text` apart; whatever makes no sense as an operator is a word or nothing."""
    text = _NOT_WORDS.sub(" ", text)[:MAX_QUERY]
    scopes: dict[str, str] = {}

    def take_scope(match: re.Match[str]) -> str:
        scopes[match[1].lower()] = match[2]
        return " "

    phrases: list[tuple[str, ...]] = []
    unwanted: list[str] = []

    def take_phrase(match: re.Match[str]) -> str:
        run = tuple(words(match[2]))
        if match[1]:
            unwanted.extend(run)
            return " "
        if len(run) > 1 and len(phrases) < MAX_PHRASES:
            phrases.append(run)
        return f" {match[2]} "

    text = _SCOPE.sub(take_scope, text)
    open_end = bool(text) and text[-1] not in ' "'
    text = _PHRASE.sub(take_phrase, text).replace('"', " ")
    chunks: list[Chunk] = []
    count = 0
    for typed in text.split():
        run = tuple(map(unmix, words(typed)))
        if typed[0] == "-" and len(typed) > 1 and (chunks or phrases) and run:
            unwanted.extend(run)
        elif count < MAX_WORDS:
            chunks.append(Chunk(typed, run[: MAX_WORDS - count]))
            count += len(run)
    return ParsedQuery(
        tuple(chunks), tuple(phrases), tuple(unwanted[:MAX_UNWANTED]),
        scopes.get("country", ""), scopes.get("topic", ""), scopes.get("kind", ""), open_end,
    )  # fmt: skip


def put_back(query: str, chunks: Sequence[Chunk], meant: Sequence[str]) -> str:
    """`query` with its chunks replaced, scopes and quotation marks kept."""
    pieces: list[str] = []
    at = 0
    for chunk, text in zip(chunks, meant, strict=True):
        place = query.find(chunk.typed, at)
        if place < 0:
            return " ".join(meant)
        pieces += [query[at:place], text]
        at = place + len(chunk.typed)
    return "".join([*pieces, query[at:]])
