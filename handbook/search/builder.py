"""Building the index: in a folder of its own, put in place whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from handbook.model.records import Concept
from handbook.progress import CancelToken, Progress, ignore_progress, no_collections
from handbook.search.analysis import DocumentAnalyser
from handbook.search.base import BaseWriter, glossary_fingerprint, packed
from handbook.search.documents import Document
from handbook.search.glossary import Glossary
from handbook.search.heads import SHOWN, Ranked, write_heads
from handbook.search.lexicon import Lexicon
from handbook.search.placing import nothing, replacing
from handbook.search.segment import SegmentWriter
from handbook.search.stamp import Stamp
from handbook.search.tally import Listing, Tally, WordWeights, make_vocabulary
from handbook.search.text import Analyser
from handbook.search.vocabulary import Vocabulary

_REPORT_EVERY = 200


def build_index(
    folder: Path,
    documents: Iterable[Document],
    total: int,
    concepts: Iterable[Concept],
    generation: str,
    progress: Progress = ignore_progress,
    cancel: CancelToken | None = None,
    before_placing: Callable[[], None] = nothing,
) -> None:
    """Build the index of `documents` and put it at `folder`, in place of what was there.

    Args:
        folder: where the index shall be; its parent must exist. Nothing in it changes before the new one is whole.
        documents: every record once.
        total: how many there are, for `progress`; 0 if unknown.
        concepts: the glossary.
        generation: names the state of the store the documents come from; `SearchEngine.open` asks for it.
        progress: told (records done, total).
        cancel: looked at between records.
        before_placing: called when the new index is whole; if it raises, `folder` stays as it was.

    Raises:
        Cancelled: `cancel` was raised; `folder` is as it was.
        OSError: the disk refuses.
    """
    with replacing(folder, before_placing) as work:
        build = _Build(work, list(concepts))
        with no_collections():
            build.run(documents, total, progress, cancel or CancelToken())
        Stamp.of(work, generation).write(work)


SUGGESTIONS = "suggestions.bin"


def write_tables(
    work: Path,
    listing: Listing,
    sums: WordWeights,
    heads: Mapping[str, Ranked],
    concepts: Sequence[Concept],
    before: Vocabulary | None = None,
) -> None:
    """Write what the engine holds in memory, `SUGGESTIONS` if they may be new.

    Args:
        before: a vocabulary that has most of the words.
    """
    listing.finish()
    listing.columns.write(work / "columns.bin")
    listing.names.write(work / "names.json")
    stop_words = Analyser().stop_words
    if listing.has_new_names:
        listing.suggestions.write(work / SUGGESTIONS, concepts, stop_words)
    make_vocabulary(sums, concepts, stop_words).write(work, before)
    write_heads(work / "heads.bin", heads, SHOWN)


class _Build:
    """One building of an index."""

    def __init__(self, work: Path, concepts: Sequence[Concept]) -> None:
        self.work = work
        self.concepts = concepts
        analyser = Analyser()
        glossary = Glossary.from_concepts(concepts, analyser)
        self.lexicon = Lexicon(analyser, glossary)
        self.listing = Listing(analyser, glossary.entries)
        self.tally = Tally(self.lexicon)
        self.base = BaseWriter()

    def run(self, documents: Iterable[Document], total: int, progress: Progress, cancel: CancelToken) -> None:
        """Write everything but the stamp."""
        with SegmentWriter(self.work, "records", self.lexicon) as segment:
            for number in self._added(segment, documents):
                cancel.raise_if_cancelled()
                if number % _REPORT_EVERY == 0:
                    progress(number, total)
            self.lexicon.forget_texts()
            sums = dict(segment.sums())
        heads = self.tally.heads
        write_tables(self.work, self.listing, sums, heads, self.concepts)
        self.base.write(self.work, glossary_fingerprint(self.concepts), sums, heads)
        progress(self.listing.names.count, total or self.listing.names.count)

    def _added(self, segment: SegmentWriter, documents: Iterable[Document]) -> Iterator[int]:
        """Take in one after another; how many there are now."""
        maker, priors = DocumentAnalyser(self.lexicon), self.listing.columns.prior
        for number, document in enumerate(documents):
            terms, whole = maker.terms(document), packed(document)
            segment.add(document, whole, terms)
            self.listing.add(document)
            self.tally.add(number, document, terms, priors[number])
            self.base.add(document, whole)
            yield number + 1
