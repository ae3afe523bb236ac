"""What search is fed with: every record of the store as a document, or, after a small change, only some of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from handbook.model.edits import Edits
from handbook.model.records import Concept, Content, Country, Pack, Statement
from handbook.search.documents import Document, content_documents
from handbook.search.keeping import Kept, KeptStatements
from handbook.store.reader import StoreReader
from handbook.store.whole import whole_content


@dataclass(frozen=True, slots=True)
class Indexable:
    """The documents of all packs, in the order of the index, and the glossary.

    Attributes:
        kept: where the `Kept` among the documents come from, None where there are none.
    """

    documents: list[Document | Kept]
    concepts: list[Concept]
    kept: KeptStatements | None = None


def all_documents(reader: StoreReader) -> Indexable:
    """Every record."""
    contents = [whole_content(reader, installed.pack) for installed in reader.packs()]
    return Indexable(
        [document for content in contents for document in content_documents(content)],
        [concept for content in contents for concept in content.concepts],
    )


def changed_documents(
    reader: StoreReader, index: Path, before: str, pack: str, change: Content | Edits
) -> Indexable:
    """Every record after a change; statements that it leaves as they are are not even read.

    The document of a statement is made of itself, its country and vocabularies.

    Args:
        reader: of the store after the change.
        index: where the index of the state before may be.
        before: the stamp of that state.
        pack: id of the pack that changed.
        change: what changed.
    """
    if isinstance(change, Content) or any(
        isinstance(each, Country) for each in (*change.gone, *change.records)
    ):
        return all_documents(reader)
    kept = KeptStatements.read(index, before)
    if kept is None:
        return all_documents(reader)
    changed = {(pack, record.id) for record in change.records if isinstance(record, Statement)}
    found = {key: number for key, number in kept.found.items() if key not in changed}
    documents: list[Document | Kept] = []
    concepts: list[Concept] = []
    for installed in reader.packs():
        content, of_pack = _documents_of(reader, installed.pack, found)
        documents += of_pack
        concepts += content.concepts
    return Indexable(documents, concepts, kept)


def _documents_of(
    reader: StoreReader, pack: Pack, kept: dict[tuple[str, str], Kept]
) -> tuple[Content, list[Document | Kept]]:
    order = reader.statement_ids(pack.id)
    missing = [id_ for id_ in order if (pack.id, id_) not in kept]
    answers = {id_ for held in reader.questions() if held.pack == pack.id for id_ in held.record.answer}
    content = whole_content(reader, pack, dict.fromkeys([*missing, *sorted(answers)]))
    made = list(content_documents(content))
    statements = {document.id: document for document in made if document.kind == "statement"}
    return content, _in_order(made, [kept.get((pack.id, id_)) or statements[id_] for id_ in order])


def _in_order(made: Collection[Document], statements: list[Document | Kept]) -> list[Document | Kept]:
    """Countries and questions, statements, organisations: as `content_documents` has them."""
    first = [document for document in made if document.kind in {"country", "question"}]
    last = [document for document in made if document.kind == "organisation"]
    return [*first, *statements, *last]
