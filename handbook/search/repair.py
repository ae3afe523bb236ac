"""Words nobody wrote: what was meant, if it was a slip, another keyboard layout or another alphabet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from handbook.search.common import is_common
from handbook.search.distance import slips
from handbook.search.heard import SHORTEST_HEARD, heard_key
from handbook.search.joined import join_parted, part_words
from handbook.search.layouts import layout_readings, spelled_letters
from handbook.search.likeness import (
    IMPORTANT,
    LONG,
    SHORTEST_SPELLING,
    is_other_ending,
    looks_alike,
    one_i,
    plausible,
)
from handbook.search.query import Chunk, ParsedQuery, parse_query, put_back
from handbook.search.romanisation import says_nothing, sound_key, sound_keys
from handbook.search.text import script, stop_words, words
from handbook.search.vocabulary import Vocabulary

RepairKind = Literal["layout", "transliteration", "spelling"]
_RANK: dict[RepairKind, int] = {"layout": 3, "transliteration": 2, "spelling": 1}
_MAX_ATTEMPTS = 6
_REMEMBERED = 60
_SHORTEST_DOUBLE = 7
_LENGTHENED = 4


@dataclass(frozen=True, slots=True)
class Repair:
    """The repaired query and the strongest kind of repair in it."""

    text: str
    kind: RepairKind


KNOWN = 1_000_000
Known = Callable[[str, bool], int]
"""`KNOWN` if a folded word finds something, else the value of what it is the beginning of, 0 for nothing.

The second argument says whether the word may still go on.
"""
# A word that is only the beginning of something rare may be a slip for something this much more common.
_MORE_COMMON = 24


class Repairer:
    """Finds what was meant by unknown words."""

    def __init__(self, vocabulary: Vocabulary, known: Known) -> None:
        self._vocabulary = vocabulary
        self._known = known
        self._meant: dict[tuple[str, bool], Repair | None] = {}

    def repair(self, query: str, parsed: ParsedQuery) -> Repair | None:
        """`query` with the unknown words repaired that can be; None if there is nothing to repair."""
        whole = join_parted(query, parsed.chunks, self._vocabulary.value)
        if whole == query:
            return self._repaired(query, parsed)
        return self._repaired(whole, parse_query(whole)) or Repair(whole, "spelling")

    def _repaired(self, query: str, parsed: ParsedQuery) -> Repair | None:
        chunks = parsed.chunks
        meant = [chunk.typed for chunk in chunks]
        kinds: list[RepairKind] = []
        attempts = 0
        for number, chunk in enumerate(chunks):
            may_go_on = parsed.open_end and number == len(chunks) - 1
            values = self._values(chunk, may_go_on)
            # Two words without a space between them are one word of another layout: `e,t;bot` is убежище.
            if attempts == _MAX_ATTEMPTS or values == [KNOWN]:
                continue
            attempts += not all(map(is_common, chunk.words))
            found = self._repaired_chunk(chunk, values, may_go_on)
            if found:
                meant[number] = found.text
                kinds.append(found.kind)
        if not kinds:
            return None
        kind = max(kinds, key=_RANK.__getitem__)
        if kind == "layout":
            self._same_layout(chunks, meant)
        return Repair(put_back(query, chunks, meant), kind)

    def _same_layout(self, chunks: Sequence[Chunk], meant: list[str]) -> None:
        """A whole query is typed on one layout: its short words too."""
        scripts = {
            script(text) for chunk, text in zip(chunks, meant, strict=True) if text != chunk.typed.lower()
        }
        for number, chunk in enumerate(chunks):
            if meant[number] != chunk.typed or script(chunk.typed.lower()) in scripts:
                continue
            for reading in layout_readings(chunk.typed):
                run = words(reading)
                if (
                    run
                    and script(reading) in scripts
                    and all(self._known(word, False) == KNOWN for word in run)
                ):
                    meant[number] = reading
                    break

    def _values(self, chunk: Chunk, may_go_on: bool) -> list[int]:
        last = len(chunk.words) - 1
        values = [self._known(word, may_go_on and place == last) for place, word in enumerate(chunk.words)]
        return [value or KNOWN * says_nothing(word) for value, word in zip(values, chunk.words, strict=True)]

    def _repaired_chunk(self, chunk: Chunk, values: Sequence[int], may_go_on: bool) -> Repair | None:
        last = len(chunk.words) - 1
        known = max(map(len, chunk.words), default=0) > 2 and KNOWN in values
        layout = self._layout(chunk, may_go_on)
        if layout and (not any(values) or (not known and " " not in layout) or (last and len(layout) > 3)):
            return Repair(layout, "layout")
        if not any(values) and (double := self._layout_and_slip(chunk)):
            return Repair(double, "layout")
        if values and min(values) == KNOWN:
            return None
        text, kinds = chunk.typed, []
        for place, word in enumerate(chunk.words):
            if values[place] == KNOWN or word.isdigit():
                continue
            found = self._likely(word, values[place], may_go_on and place == last)
            if found and (not is_common(word) or is_other_ending(word, found.text)):
                kinds.append(found.kind)
                text = found.text if not last else text.lower().replace(word, found.text, 1)
        return Repair(text, max(kinds, key=_RANK.__getitem__)) if kinds else None

    def _likely(self, word: str, value: int, may_go_on: bool) -> Repair | None:
        if not value:
            return self.word(word, may_go_on)
        found = self._sounding(word) or self._misspelt(word, 1)
        # A finished word is rather a slip than another one cut short.
        least = value + _MORE_COMMON if may_go_on else value
        if found is None or self._vocabulary.value(found.text) < least:
            return None
        # Who is still typing has gone past the shorter word on purpose.
        return None if may_go_on and word.startswith(found.text) else found

    def _layout_and_slip(self, chunk: Chunk) -> str | None:
        """Another layout, and there a word spelled wrong or in letter names: `.y'qxcbfh` is юэнэйчсиар is unhcr."""
        if len(chunk.typed) < _SHORTEST_DOUBLE:
            return None
        for reading in layout_readings(chunk.typed):
            run = words(reading)
            if (
                len(run) != 1
                or len(run[0]) < len(chunk.typed)
                or script(run[0]) == script(chunk.typed.lower())
            ):
                continue
            for letters in spelled_letters(run[0]):
                if letters in self._vocabulary:
                    return letters
            found = self._misspelt(run[0], 1)
            if found:
                return found.text
        return None

    def _layout(self, chunk: Chunk, may_go_on: bool) -> str | None:
        for reading in layout_readings(chunk.typed):
            run = words(reading)
            size = sum(map(len, run))
            if size < 3 or max(map(len, run)) * 4 < size * 3:
                continue
            if all(self._known(word, False) == KNOWN for word in run):
                # `берут` on the other keys is `,then`: what says nothing is not what was meant.
                if not any(map(self._vocabulary.value, run)) and stop_words().issuperset(run):
                    continue
                return " ".join(run)
            if (
                may_go_on
                and len(run[-1]) > 3
                and all(self._known(word, place == len(run) - 1) for place, word in enumerate(run))
            ):
                return " ".join(run)
        return None

    def word(self, word: str, may_go_on: bool) -> Repair | None:
        """What one unknown folded word means; remembered, for a query grows a letter at a time."""
        key = (word, may_go_on)
        if key not in self._meant:
            if len(self._meant) > _REMEMBERED:
                self._meant.clear()
            self._meant[key] = self._word(word, may_go_on)
        return self._meant[key]

    def _word(self, word: str, may_go_on: bool) -> Repair | None:
        for letters in spelled_letters(word):
            if letters in self._vocabulary:
                return Repair(letters, "transliteration")
        foreign = self._sounding(word, other_script=True) if script(word) == "latin" else None
        # Latin letters are how the others are written without their keyboard; the other way round it is rare.
        return (
            foreign
            or self._misspelt(word, 1)
            or self._sounding(word)
            or (self._sounding(word, begin=True) if may_go_on and len(word) > 3 else None)
            or (self._misspelt(word, 1, beginning=True) if may_go_on and len(word) > 4 else None)
            or self._run_together(word, may_go_on)
            or (self._misspelt(word, 2) if len(word) > 5 else None)
            or self._sounding_misspelt(word)
            or self._heard(word)
            or (self._misspelt(word, 2, beginning=True) if may_go_on and len(word) > 8 else None)
        )

    def _sounding(self, word: str, *, begin: bool = False, other_script: bool = False) -> Repair | None:
        if len(word) < 3:
            return None
        found = [
            other
            for key in sound_keys(word)
            if len(key) > (3 if begin else 1)
            for other in self._vocabulary.sounding(key, begin=begin)
            if self._may_sound(word, other, other_script)
        ]
        return self._best(word, found) if found else None

    def _may_sound(self, word: str, other: str, other_script: bool) -> bool:
        """Short words of one script sound alike by chance; Latin letters stand for others even in short ones."""
        foreign = script(other) != script(word)
        if len(word) > 3:
            return foreign or not other_script
        return foreign and script(word) == "latin"

    def _best(self, word: str, found: Sequence[str]) -> Repair | None:
        plain = one_i(word)

        def badness(other: str) -> float:
            strange = 0.3 if script(other) != script(word) else 0.0
            return slips(plain, one_i(other), 4) + strange - self._vocabulary.value(other) / 200

        best = min(found, key=badness)
        if best == word or not looks_alike(word, best):
            return None
        return Repair(best, "spelling" if script(best) == script(word) else "transliteration")

    def _misspelt(self, word: str, most: int, *, beginning: bool = False) -> Repair | None:
        if len(word) < SHORTEST_SPELLING:
            return None
        best, best_value = "", -1.0
        # As `_plausible` wants it.
        shared = 2 if most > 1 and len(word) < LONG else int(beginning)
        for other in self._vocabulary.resembling(word, most, shared=shared, beginning=beginning):
            distance = slips(word, other, most, beginning=beginning)
            if distance > most or script(other) != script(word):
                continue
            worth = self._vocabulary.value(other)
            if not plausible(word, other, distance, worth) or (beginning and worth < IMPORTANT):
                continue
            value = worth / 100 + (0.5 if other[0] == word[0] else 0.0) - distance
            value += 0.3 if other[-1] == word[-1] else 0.0
            if value > best_value or not best:
                best, best_value = other, value
        return Repair(best, "spelling") if best else None

    def _heard(self, word: str) -> Repair | None:
        """An English or German word in Russian letters: `дипортейшн`."""
        key = heard_key(word) if script(word) == "cyrillic" and len(word) >= SHORTEST_SPELLING else ""
        if len(key) < SHORTEST_HEARD:
            return None
        found = [other for other in self._vocabulary.heard(key) if abs(len(other) - len(word)) <= _LENGTHENED]
        return Repair(max(found, key=self._vocabulary.value), "transliteration") if found else None

    def _run_together(self, word: str, may_go_on: bool) -> Repair | None:
        """Words without the spaces between them: `traveldocument`."""
        parted = part_words(word, self._worth, self._worth_begun if may_go_on else None)
        return Repair(parted, "spelling") if parted else None

    def _worth(self, word: str) -> int:
        """The value of a word, 1 for one that is known without one: by its stem, or to say nothing."""
        return self._vocabulary.value(word) or int(self._known(word, False) == KNOWN)

    def _worth_begun(self, word: str) -> int:
        return self._vocabulary.highest(word)

    def _sounding_misspelt(self, word: str) -> Repair | None:
        """Another alphabet and a slip: compared by sound."""
        if len(word) < 6:
            return None
        keys = sound_keys(word)
        best, best_value = "", -99.0
        for key in keys:
            for start in range(len(key)):
                # A slip near the end leaves the beginning of the key whole.
                if start < 3:
                    continue
                for other in self._vocabulary.sounding(key[:start], begin=True, limit=200):
                    distance = slips(key, sound_key(other), 1)
                    value = self._vocabulary.value(other) / 100 - distance
                    if distance <= 1 and value > best_value:
                        best, best_value = other, value
                break
        if not best or not looks_alike(word, best):
            return None
        if script(best) == script(word):
            # One who writes an alphabet well rarely writes by ear: only words that are asked for often.
            return Repair(best, "spelling") if self._vocabulary.value(best) >= IMPORTANT else None
        return Repair(best, "transliteration")
