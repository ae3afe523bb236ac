"""What ships is valid and complete."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest

from handbook.authoring.check import check
from handbook.content.loader import load_content
from handbook.model.codes import INDICATORS, TOPICS
from handbook.model.integrity import PROFILES, SERVICES, records_of, sources_of
from handbook.model.records import Content
from handbook.model.wording import texts_of
from handbook.words import Words

FOLDER = Path(__file__).resolve().parents[2] / "content"
LANGUAGES = {"en", "ru", "de"}


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content(FOLDER)


def test_the_check_finds_nothing() -> None:
    report = check(FOLDER, date.today())
    assert report.ok, "\n".join(report.lines(Words("en")))


def test_there_is_as_much_as_promised(content: Content) -> None:
    assert len(content.statements) >= 660
    assert len({country.code for country in content.countries}) >= 25
    assert len({statement.country for statement in content.statements}) >= 25
    assert len(content.organisations) >= 100


def test_every_text_is_there_in_every_language(content: Content) -> None:
    for record in (content.pack, *records_of(content)):
        for path, text in texts_of(record):
            assert text.keys() >= LANGUAGES, (record, path)
    for question in content.questions:
        assert question.phrasings.keys() >= LANGUAGES, question.id
    for concept in content.concepts:
        assert concept.terms.keys() >= LANGUAGES, concept.code


def test_the_vocabularies_are_those_of_the_contract(content: Content) -> None:
    assert tuple(topic.code for topic in sorted(content.topics, key=lambda topic: topic.order)) == TOPICS
    assert {indicator.code for indicator in content.indicators} == set(INDICATORS)
    assert {profile.code for profile in content.profiles} == set(PROFILES)
    assert {service.code for service in content.services} == set(SERVICES)


def test_nobody_has_confirmed_anything_yet(content: Content) -> None:
    """`verified_*` is written by `handbook content confirm` alone, never by hand."""
    values = [value for country in content.countries for value in country.indicator.values()]
    for record in (*content.statements, *content.organisations, *values):
        assert record.verified_on is None
    for record in (*content.statements, *content.organisations):
        assert record.verified_by is None


def test_every_question_has_its_answer(content: Content) -> None:
    ids = {statement.id for statement in content.statements}
    for question in content.questions:
        assert question.answer, question.id
        assert set(question.answer) <= ids, question.id


def test_every_source_is_used(content: Content) -> None:
    used = {name for record in records_of(content) for _, names in sources_of(record) for name in names}
    assert {source.id for source in content.sources} - used == set()


def test_loading_is_quick() -> None:
    """1.2 seconds on the machine of reference; three times that is a fault of the program, not of the machine."""
    started = time.perf_counter()
    load_content(FOLDER)
    assert time.perf_counter() - started < 3.6
