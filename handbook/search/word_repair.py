"""What one unknown word means: a slip, another alphabet, words run together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from handbook.search.distance import slips
from handbook.search.heard import SHORTEST_HEARD, heard_key
from handbook.search.joined import part_words
from handbook.search.layouts import spelled_letters
from handbook.search.likeness import IMPORTANT, LONG, SHORTEST_SPELLING, looks_alike, one_i, plausible
from handbook.search.romanisation import sound_key, sound_keys
from handbook.search.text import script
from handbook.search.vocabulary import Vocabulary

RepairKind = Literal["layout", "transliteration", "spelling"]
_REMEMBERED = 60
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


class WordRepairer:
    """Finds what was meant by single unknown words."""

    def __init__(self, vocabulary: Vocabulary, known: Known) -> None:
        self._vocabulary = vocabulary
        self._known = known
        self._meant: dict[tuple[str, bool], Repair | None] = {}

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
        foreign = self.sounding(word, other_script=True) if script(word) == "latin" else None
        # Latin letters are how the others are written without their keyboard; the other way round it is rare.
        return (
            foreign
            or self.misspelt(word, 1)
            or self.sounding(word)
            or (self.sounding(word, begin=True) if may_go_on and len(word) > 3 else None)
            or (self.misspelt(word, 1, beginning=True) if may_go_on and len(word) > 4 else None)
            or self._run_together(word, may_go_on)
            or (self.misspelt(word, 2) if len(word) > 5 else None)
            or self._sounding_misspelt(word)
            or self._heard(word)
            or (self.misspelt(word, 2, beginning=True) if may_go_on and len(word) > 8 else None)
        )

    def sounding(self, word: str, *, begin: bool = False, other_script: bool = False) -> Repair | None:
        """The word that sounds the same, or begins to; `other_script`: only in another alphabet."""
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

    def misspelt(self, word: str, most: int, *, beginning: bool = False) -> Repair | None:
        """The word that is at most so many slips away; `beginning`: or the beginning of one."""
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
