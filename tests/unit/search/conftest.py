"""The shipped content's index, built once per session and worker."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from handbook.content.loader import read_content
from handbook.model.records import Content
from handbook.search.builder import build_index
from handbook.search.documents import Document, content_documents
from handbook.search.engine import SearchEngine, SearchRequest, SearchResult
from tests.unit.search.session import GENERATION, TODAY, Ask


@pytest.fixture(scope="session")
def content() -> Content:
    # Faults of content are the business of its own tests; search takes what can be read.
    content, _ = read_content(Path(__file__).parents[3] / "content")
    assert content is not None
    return content


@pytest.fixture(scope="session")
def documents(content: Content) -> list[Document]:
    return list(content_documents(content))


@pytest.fixture(scope="session")
def index_folder(
    content: Content, documents: list[Document], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    folder = tmp_path_factory.mktemp("index") / "search"
    build_index(folder, documents, len(documents), content.concepts, GENERATION)
    return folder


@pytest.fixture(scope="session")
def engine(index_folder: Path) -> Iterator[SearchEngine]:
    engine = SearchEngine.open(index_folder, GENERATION)
    yield engine
    engine.close()


@pytest.fixture(scope="session")
def ask(engine: SearchEngine) -> Ask:
    """`ask("query", lang="ru", ...)` on the shipped content."""

    def ask(query: str, **options: Any) -> SearchResult:
        return engine.search(SearchRequest(query, today=TODAY, **options))

    return ask


@pytest.fixture(scope="session")
def some(documents: list[Document]) -> list[Document]:
    """A part of the shipped content, of every kind."""
    return documents[:30] + documents[30::3]


@pytest.fixture(scope="session")
def built(
    some: list[Document], content: Content, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Path], Path]:
    """Puts a copy of the index of `some` into a folder."""
    folder = tmp_path_factory.mktemp("built") / "index"
    build_index(folder, some, len(some), content.concepts, "old")
    return lambda parent: Path(shutil.copytree(folder, parent / "index"))
