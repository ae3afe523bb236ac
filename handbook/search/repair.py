"""A query with words nobody wrote: what was meant, if it was a slip, another keyboard layout or another alphabet."""

from __future__ import annotations

from collections.abc import Sequence

from handbook.search.common import is_common
from handbook.search.joined import join_parted
from handbook.search.layouts import layout_readings, spelled_letters
from handbook.search.likeness import is_other_ending
from handbook.search.query import Chunk, ParsedQuery, parse_query, put_back
from handbook.search.romanisation import says_nothing
from handbook.search.text import script, stop_words, words
from handbook.search.vocabulary import Vocabulary
from handbook.search.word_repair import KNOWN, Known, Repair, RepairKind, WordRepairer

_RANK: dict[RepairKind, int] = {"layout": 3, "transliteration": 2, "spelling": 1}
_MAX_ATTEMPTS = 6
_SHORTEST_DOUBLE = 7
# A word that is only the beginning of something rare may be a slip for something this much more common.
_MORE_COMMON = 24


class Repairer:
    """Finds what was meant by a query with unknown words."""

    def __init__(self, vocabulary: Vocabulary, known: Known) -> None:
        self._vocabulary = vocabulary
        self._known = known
        self._words = WordRepairer(vocabulary, known)

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
            return self._words.word(word, may_go_on)
        found = self._words.sounding(word) or self._words.misspelt(word, 1)
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
            found = self._words.misspelt(run[0], 1)
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
