"""A record of the handbook as an entry remembers it, and as it is now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from handbook.errors import NotFound
from handbook.model.canonical import dump_canonical
from handbook.model.channels import written
from handbook.model.codec import encode
from handbook.model.codes import LanguageTag, PackId, RecordId
from handbook.model.markup import plain
from handbook.model.private import MAX_TEXT, MAX_TITLE, Subject, SubjectKind
from handbook.model.records import Organisation, Question, Statement
from handbook.services.handbook import Handbook, of_one_generation

if TYPE_CHECKING:
    from handbook.store.held import Held

Place = tuple[PackId, RecordId]
"""Where a record is found."""


@of_one_generation
def subject_of(
    handbook: Handbook, kind: SubjectKind, id_: str, lang: str, pack: str | None = None
) -> Subject:
    """A record as it is now.

    Args:
        handbook: the handbook.
        kind: of record.
        id_: its id.
        lang: of title and text; another where the pack lacks it.
        pack: whose; None for the first that has it.

    Raises:
        NotFound: there is none (`id`).
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    for (own, _), subject in subjects(handbook, kind, [id_], lang).items():
        if pack in {None, own}:
            return subject
    raise NotFound(id=id_)


def subjects(handbook: Handbook, kind: SubjectKind, ids: Iterable[str], lang: str) -> Mapping[Place, Subject]:
    """Records of one kind as they are now, by pack and the id that was asked for.

    A statement that another one replaced is found as that other one. Ids that lead nowhere are left out.
    """
    ids = list(dict.fromkeys(ids))
    found: Mapping[RecordId, tuple[Held[Any], ...]]
    if kind == "statement":
        found = handbook.reader.statements_by_id(ids)
    elif kind == "organisation":
        found = handbook.reader.organisations_by_id(ids)
    else:
        found = handbook.reader.questions_by_id(ids)
    return {
        (held.pack, id_): _subject(handbook, held.pack, held.record, lang)
        for id_, entries in found.items()
        for held in entries
    }


def fingerprint(*records: Any) -> str:
    """SHA-256 of the canonical JSON of records."""
    digest = hashlib.sha256()
    for record in records:
        digest.update(dump_canonical(encode(record, "json")) + b"\n")
    return digest.hexdigest()


def statement_text(handbook: Handbook, statement: Statement, lang: str) -> str:
    """The text of a statement and what to do, without markup."""
    text = handbook.vocabulary.text
    parts = [text(statement.text, lang), text(statement.action, lang) if statement.action else ""]
    return "\n".join(plain(part) for part in parts if part)


def _subject(handbook: Handbook, pack: PackId, record: Any, lang: str) -> Subject:
    text, tag = handbook.vocabulary.text, LanguageTag(lang)
    if isinstance(record, Statement):
        names = handbook.vocabulary
        title = f"{names.country_name(record.country, lang)} · {names.topic_name(record.topic, lang)}"
        body = statement_text(handbook, record, lang)
        return Subject(pack, record.id, "statement", tag, title[:MAX_TITLE], body, fingerprint(record))
    if isinstance(record, Organisation):
        body = "\n".join(_organisation_lines(handbook, record, lang))[:MAX_TEXT]
        name = text(record.name, lang)
        return Subject(pack, record.id, "organisation", tag, name, body, fingerprint(record), record.status)
    assert isinstance(record, Question)
    answers = _answers(handbook, pack, record)
    body = "\n\n".join(statement_text(handbook, answer, lang) for answer in answers)[:MAX_TEXT]
    phrasings = handbook.vocabulary.text({key: value[0] for key, value in record.phrasings.items()}, lang)
    return Subject(pack, record.id, "question", tag, phrasings, body, fingerprint(record, *answers))


def _answers(handbook: Handbook, pack: PackId, question: Question) -> list[Statement]:
    """The statements that answer a question: what a reader has read of it."""
    found = handbook.reader.statements_by_id(question.answer)
    return [held.record for id_ in question.answer for held in found.get(id_, ()) if held.pack == pack]


def _organisation_lines(handbook: Handbook, record: Organisation, lang: str) -> Iterator[str]:
    for text in (record.warning, record.eligibility, record.notes):
        if text:
            yield plain(handbook.vocabulary.text(text, lang))
    if record.address:
        yield record.address
    for channel in record.channel:
        yield written(channel)
