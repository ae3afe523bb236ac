"""Whatever way the documents of search are come by, they are the same."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from handbook.model.edits import Edits, Placed
from handbook.model.records import Content, Question, Statement
from handbook.packs.documents import decode_targets, targets_of
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.search.base import packed
from handbook.search.documents import Document
from handbook.search.keeping import Kept, KeptRows
from handbook.services.handbook import stamp
from handbook.services.indexing import all_documents, changed_documents
from handbook.store.installation import install_unsigned
from handbook.store.reader import StoreReader


def changed(content: Content) -> tuple[Content, Edits]:
    """An answered statement in other words, an organisation too, a question gone, a statement gone."""
    answers = {id_ for question in content.questions for id_ in question.answer}
    answer = next(one for one in content.statements if one.id in answers)
    gone = next(one for one in content.statements if one.id not in answers)
    asked = next(one for one in content.questions if answer.id not in one.answer)
    reworded = replace(answer, text={lang: f"Anew. {text}" for lang, text in answer.text.items()})
    renamed = replace(content.organisations[3], name={"en": "Zwiebelturm"})
    edits = Edits(
        gone=(answer, gone, asked, content.organisations[3]), come=(Placed(reworded, 0), Placed(renamed, 0))
    )
    new = {one.id: one for one in (reworded, renamed)}

    def left(records: tuple[Statement, ...]) -> tuple[Statement, ...]:
        return tuple(new.get(one.id, one) for one in records if one != gone)

    organisations = tuple(new.get(one.id, one) for one in content.organisations)
    questions: tuple[Question, ...] = tuple(one for one in content.questions if one != asked)
    body = replace(
        content, statements=left(content.statements), organisations=organisations, questions=questions
    )
    return body, edits


def test_documents_of_a_pack_are_those_of_the_store(data_folders: Folders, content: Content) -> None:
    brought, _ = decode_targets(targets_of(content))
    assert brought is not None
    with contextlib.closing(StoreReader(data_folders.database)) as reader:
        found = all_documents(reader)
        documents = list(found.documents())
        assert len(documents) == found.total
        assert list(all_documents(reader, brought).documents()) == documents
        backwards = replace(
            brought, countries=brought.countries[::-1], organisations=brought.organisations[::-1]
        )
        assert list(all_documents(reader, backwards).documents()) == documents


def test_documents_that_are_kept_are_those_made_anew(own_folders: Folders, content: Content) -> None:
    with contextlib.closing(StoreReader(own_folders.database)) as reader:
        before, pack = stamp(reader), content.pack.id
    new, edits = changed(content)
    install_unsigned(own_folders.database, new, "new", ignore_progress, CancelToken())
    with contextlib.closing(StoreReader(own_folders.database)) as reader:
        found = changed_documents(reader, own_folders.index, before, pack, edits)
        documents = list(found.documents())
        numbers = [one for one in documents if isinstance(one, Kept)]
        held = dict(zip(numbers, KeptRows(own_folders.index).documents(numbers), strict=True))
        whole = [held[one] if isinstance(one, Kept) else one for one in documents]
        assert list(map(packed, whole)) == list(map(packed, made_anew(reader)))
        assert 2 < len(documents) - len(numbers) < 20
        assert found.total == len(documents)


def made_anew(reader: StoreReader) -> list[Document]:
    return [one for one in all_documents(reader).documents() if isinstance(one, Document)]
