"""Bringing the index up to date when few records changed: the old one stays as it is, what changed comes beside it.

An updated index is the Whoosh index of the last full build, a second one of the documents that differ from it, and
the small tables made anew for all; `Layers` says which documents of the first are gone and what numbers the others
have now. Every update starts from the last full build, so updates never pile up: when too much differs, the caller
builds all of it again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from array import array
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress, count, islice
from operator import lt
from pathlib import Path

from handbook.errors import IndexError_, IndexMissing
from handbook.model.records import Concept
from handbook.progress import CancelToken, Progress, ignore_progress, no_collections
from handbook.search.analysis import DocumentAnalyser, Terms, weights_of
from handbook.search.archive import Archive
from handbook.search.base import Base, count_of, fingerprint, glossary_fingerprint, packed
from handbook.search.builder import SUGGESTIONS, write_tables
from handbook.search.documents import Document
from handbook.search.glossary import Glossary
from handbook.search.heads import Ranked
from handbook.search.index import reading
from handbook.search.keeping import Kept, KeptDocuments, KeptRows
from handbook.search.layers import Layers
from handbook.search.lexicon import FIRST_WORD, Lexicon
from handbook.search.placing import nothing, replacing
from handbook.search.relisting import relisted
from handbook.search.segment import SegmentWriter
from handbook.search.stamp import Stamp
from handbook.search.tally import Listing, Tally, WordWeights
from handbook.search.text import Analyser
from handbook.search.vocabulary import Vocabulary

Documents = Sequence[Document | Kept]
_MOST_CHANGED = 0.1
_KEPT_FILES = ("base.", "records.", "records_", "_records_")


def is_update_likely(folder: Path, total: int) -> bool:
    """Whether `update_index` with so many documents is worth a try."""
    try:
        before = count_of(folder)
    except OSError:
        return False
    return abs(total - before) <= before * _MOST_CHANGED


def update_index(
    folder: Path,
    documents: Documents,
    concepts: Sequence[Concept],
    generation: str,
    progress: Progress = ignore_progress,
    cancel: CancelToken | None = None,
    before_placing: Callable[[], None] = nothing,
    kept: KeptDocuments | None = None,
) -> bool:
    """Put an index of `documents` in place of that at `folder`, made of it and of what changed since.

    It answers as one built anew. Nothing in `folder` changes before the new index is whole.

    Args:
        folder: where the index is.
        documents: every record of the new generation once.
        concepts: the glossary.
        generation: names the new state of the store.
        progress: told (records done, total), once it is sure that the index needs no building.
        cancel: looked at between records.
        before_placing: called when the new index is whole; if it raises, `folder` stays as it was.
        kept: where the `Kept` among the documents come from.

    Returns:
        False if it must be built anew instead: there is no index, it is damaged, of another format, not that of `kept`
        or already of this generation (so somebody found it unusable), the glossary changed, or too many records did.
        `folder` is then as it was.

    Raises:
        Cancelled: `cancel` was raised; `folder` is as it was.
        OSError: the disk refuses.
    """
    cancel = cancel or CancelToken()
    try:
        with reading(folder), no_collections():
            update = _Update.begin(folder, documents, concepts, generation, cancel, kept)
        if update is None:
            return False
        progress(len(documents) - len(update.changed), len(documents))
        with replacing(folder, before_placing) as work:
            linked = _keep(folder, update.kept_files, work)
            update.write(work, cancel)
            Stamp.of(work, generation, {name: update.stamp.files[name] for name in linked}).write(work)
    except IndexError_:
        return False
    progress(len(documents), len(documents))
    return True


def _keep(folder: Path, names: Sequence[str], work: Path) -> list[str]:
    """Files of `folder` in `work` too: nothing ever writes to them, so links will do.

    Returns:
        Those that are links: the same file under another name.

    Raises:
        IndexMissing: somebody else has put another index there.
    """
    linked = []
    for name in names:
        try:
            os.link(folder / name, work / name)
            linked.append(name)
        except FileNotFoundError:
            raise IndexMissing(path=str(folder)) from None
        except OSError:
            shutil.copyfile(folder / name, work / name)
    return linked


@dataclass(frozen=True, slots=True)
class _Update:
    """What an update writes, all made of the old index before anything is written; `stamp` is that of the old one."""

    stamp: Stamp
    kept_files: Sequence[str]
    concepts: Sequence[Concept]
    layers: Layers
    lexicon: Lexicon
    listing: Listing
    changed: Sequence[tuple[Document, Terms]]
    sums: WordWeights
    heads: Mapping[str, Ranked]
    vocabulary: Vocabulary

    @classmethod
    def begin(
        cls,
        folder: Path,
        documents: Documents,
        concepts: Sequence[Concept],
        generation: str,
        cancel: CancelToken,
        kept_documents: KeptDocuments | None,
    ) -> _Update | None:
        """None if it is not possible.

        Raises:
            IndexMissing, IndexDamaged, IndexOutdated, Cancelled; anything else is damage.
        """
        stamp = Stamp.read(folder)
        stamp.check(folder, stamp.generation)
        if kept_documents is not None and kept_documents.stamp != stamp:
            return None
        base = Base.read(folder)
        if stamp.generation == generation or base.glossary != glossary_fingerprint(concepts):
            return None
        layers = _compare(base, documents, cancel)
        gone = layers.old.count(-1)
        if max(gone, len(layers.changed)) > len(base.hashes) * _MOST_CHANGED:
            return None
        if any(isinstance(documents[number], Kept) for number in layers.changed):
            return None  # it moved: as good as changed, and its text is not here
        analyser, rows = Analyser(), KeptRows(folder)
        glossary = Glossary(rows.names.concepts)
        listing = relisted(analyser, glossary, documents, layers.places, rows)
        lexicon = Lexicon(analyser, glossary)
        maker, tally = DocumentAnalyser(lexicon), Tally(lexicon)
        changed = []
        for number in layers.changed:
            cancel.raise_if_cancelled()
            document = documents[number]
            assert isinstance(document, Document)
            terms = maker.terms(document)
            tally.add(number, document, terms, listing.columns.prior[number])
            changed.append((document, terms))
        heads = base.heads.renewed(layers.old, tally.heads)
        if heads is None:
            return None
        kept = [name for name in stamp.files if name.startswith(_KEPT_FILES)]
        if not listing.has_new_names:
            kept.append(SUGGESTIONS)
        sums, vocabulary = _left(base, layers, folder), Vocabulary.read(folder)
        return cls(stamp, kept, concepts, layers, lexicon, listing, changed, sums, heads, vocabulary)

    def write(self, work: Path, cancel: CancelToken) -> None:
        """Write everything but what is kept and the stamp."""
        with SegmentWriter(work, "changes", self.lexicon) as segment:
            for document, terms in self.changed:
                cancel.raise_if_cancelled()
                segment.add(document, packed(document), terms)
            for word, weight in segment.sums():
                self.sums[word] = self.sums.get(word, 0) + weight
        write_tables(work, self.listing, self.sums, self.heads, self.concepts, self.vocabulary)
        self.layers.write(work / "layers.bin")


def _compare(base: Base, documents: Documents, cancel: CancelToken) -> Layers:
    """Which of `documents` the last full build had, and in which order: those that moved count as changed."""
    numbers = {value: number for number, value in enumerate(base.hashes)}
    found: list[int] = []
    for document in documents:
        if isinstance(document, Kept):
            found.append(document)
        else:
            cancel.raise_if_cancelled()
            found.append(numbers.pop(fingerprint(packed(document)), -1))
    held = [number for number in found if number >= 0]
    if not all(map(lt, held, islice(held, 1, None))):
        kept = set(_rising(found))
        found = [number if number in kept else -1 for number in found]
    old = array("i", [-1]) * len(base.hashes)
    changed, places = array("i"), array("i")
    for number, before in enumerate(found):
        if before >= 0:
            old[before] = number
            places.append(before)
        else:
            places.append(-1 - len(changed))
            changed.append(number)
    return Layers(old, changed, places)


def _rising(numbers: Sequence[int]) -> list[int]:
    """The longest run of ever higher numbers, those below zero left out; backwards."""
    tails: list[int] = []
    before: dict[int, int] = {}
    for number in numbers:
        if number >= 0:
            place = bisect_left(tails, number)
            before[number] = tails[place - 1] if place else -1
            tails[place : place + 1] = [number]
    run = tails[-1:]
    while run and before[run[-1]] >= 0:
        run.append(before[run[-1]])
    return run


def _left(base: Base, layers: Layers, folder: Path) -> WordWeights:
    """The sums of the last full build without the documents that are gone."""
    sums = base.sums
    with contextlib.closing(Archive(folder, "records")) as archive:
        for number in compress(count(), map((0).__gt__, layers.old)):
            document = Document(*archive.document(number))
            for word, weight in weights_of(document, archive.texts(number)).items():
                sums[word - FIRST_WORD] -= weight
        words = zip(archive.words.all(), sums, strict=True)
        return dict(compress(words, sums))
