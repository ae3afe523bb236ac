"""What search is fed with: every record of the store as a document, or, after a small change, only some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from handbook.model.codes import TOPICS, RecordKind
from handbook.model.edits import Edits
from handbook.model.records import Concept, Content, Country, Organisation, Pack, Question, Statement
from handbook.search.documents import Document, DocumentMaker, content_documents
from handbook.search.keeping import Kept, KeptDocuments, key, keys
from handbook.store.reader import StoreReader
from handbook.store.whole import searched_content, searched_in_part

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Indexable:
    """What is to be found, in the order of the index, and the glossary.

    Attributes:
        total: how many documents there are.
        kept: where the `Kept` among the documents come from, None where there are none.
    """

    total: int
    concepts: list[Concept]
    _parts: Sequence[Sequence[Document | Kept] | Content]
    kept: KeptDocuments | None = None

    def documents(self) -> Iterator[Document | Kept]:
        """All of them; made one by one, for together they take as much room as the records."""
        for part in self._parts:
            yield from content_documents(part) if isinstance(part, Content) else part


def all_documents(reader: StoreReader, instead: Content | None = None) -> Indexable:
    """Every record of `reader`, but those of `instead` for what it has of that pack."""
    contents = [
        _in_store_order(instead)
        if instead is not None and instead.pack.id == installed.pack.id
        else searched_content(reader, installed.pack)
        for installed in reader.packs()
    ]
    total = sum(
        map(
            len,
            (
                group
                for one in contents
                for group in (one.countries, one.questions, one.statements, one.organisations)
            ),
        )
    )
    return Indexable(total, [concept for one in contents for concept in one.concepts], contents)


def _in_store_order(content: Content) -> Content:
    """`content` as `searched_content` would read it, as far as the order of documents goes."""
    return replace(
        content,
        countries=tuple(sorted(content.countries, key=lambda one: one.code)),
        questions=tuple(sorted(content.questions, key=lambda one: one.country or "")),
        statements=tuple(sorted(content.statements, key=lambda one: (one.country, TOPICS.index(one.topic)))),
        organisations=tuple(sorted(content.organisations, key=lambda one: one.id)),
    )


def changed_documents(
    reader: StoreReader, index: Path, before: str, pack: str, change: Content | Edits
) -> Indexable:
    """Every record after a change; those that it leaves as they are stand there by number.

    A document is made of its record, of countries and vocabularies, and that of a question of its answers.

    Args:
        reader: of the store after the change.
        index: where the index of the state before may be.
        before: the stamp of that state.
        pack: id of the pack that changed.
        change: what changed.
    """
    if isinstance(change, Content):
        return all_documents(reader, change)
    if any(isinstance(each, Country) for each in (*change.gone, *change.records)):
        return all_documents(reader)
    held = KeptDocuments.read(index, before)
    if held is None:
        return all_documents(reader)
    kept = dict(held.found)
    touched: set[str] = set()
    for record in (*change.gone, *change.records):
        if isinstance(record, Statement | Question | Organisation):
            touched.add(record.id)
            kept.pop(key(type(record).__name__.lower(), pack, record.id), None)
    documents: list[Document | Kept] = []
    concepts: list[Concept] = []
    for installed in reader.packs():
        content, of_pack = _documents_of(reader, installed.pack, kept, touched)
        documents += of_pack
        concepts += content.concepts
    return Indexable(len(documents), concepts, [documents], held)


def _documents_of(
    reader: StoreReader, pack: Pack, kept: Mapping[str, Kept], touched: set[str]
) -> tuple[Content, list[Document | Kept]]:
    """Of a pack, what its documents are made of, and these; questions whose answers were touched are made anew."""

    def held(kind: RecordKind, ids: Iterable[str]) -> list[Kept | None]:
        return list(map(kept.get, keys(kind, pack.id, ids)))

    ids, contacts = reader.statement_ids(pack.id), reader.organisation_ids(pack.id)
    statements, organisations = held("statement", ids), held("organisation", contacts)
    content = searched_in_part(reader, pack, _lacking(ids, statements), _lacking(contacts, organisations))
    questions = [
        None if touched.intersection(one.answer) else number
        for one, number in zip(
            content.questions, held("question", [one.id for one in content.questions]), strict=True
        )
    ]
    answers = [id_ for one in _lacking(content.questions, questions) for id_ in one.answer]
    maker = DocumentMaker(replace(content, statements=_with(content.statements, reader, pack, answers)))
    countries = held("country", [one.code for one in content.countries])
    documents = [
        *_filled(countries, map(maker.country, _lacking(content.countries, countries))),
        *_filled(questions, map(maker.question, _lacking(content.questions, questions))),
        *_filled(statements, map(maker.statement, content.statements)),
        *_filled(organisations, map(maker.organisation, content.organisations)),
    ]
    return content, documents


def _lacking(all_: Sequence[Thing], numbers: Sequence[Kept | None]) -> list[Thing]:
    """Those of which the index holds nothing that could stay."""
    return [one for one, number in zip(all_, numbers, strict=True) if number is None]


def _filled(numbers: Sequence[Kept | None], made: Iterator[Document]) -> list[Document | Kept]:
    """`numbers` with what was made in place of what is not held."""
    return [next(made) if number is None else number for number in numbers]


def _with(
    statements: Sequence[Statement], reader: StoreReader, pack: Pack, ids: Sequence[str]
) -> tuple[Statement, ...]:
    held = reader.statements_by_id(ids)
    return (*statements, *(one.record for group in held.values() for one in group if one.pack == pack.id))
