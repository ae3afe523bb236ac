"""Taking over what differs gives the same rows, the same faults and the same finds as taking over everything."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from handbook.errors import PackInvalid
from handbook.model.edits import Edits
from handbook.model.records import Content, Deadline
from handbook.packs.areas import area_of
from handbook.packs.documents import targets_of
from handbook.progress import CancelToken, ignore_progress
from handbook.search.documents import Document, content_documents
from handbook.services.pack_plan import Plan, Wanted, plan
from handbook.store.history import History, RecordTrace
from handbook.store.reader import StoreReader
from handbook.store.rows import COLUMNS
from handbook.store.signed import SignedGeneration, Trust, install_signed
from handbook.store.trust import TrustStore
from handbook.store.whole import whole_content
from tests.unit.packs.small import statement
from tests.unit.updates.bodies import edited, whole_body

IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where a commit waits for no disk."""
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
_OTHERS = ("packs", "blobs", "generation_targets", "generation_areas", "generations")


def wanted(content: Content, version: int, *, is_whole: bool = True) -> Wanted:
    targets = targets_of(content)
    hashes: dict[str, dict[str, str]] = {}
    for path, data in targets.items():
        hashes.setdefault(area_of(path) or "", {})[path] = sha256(data).hexdigest()
    return Wanted("root", hashes, targets.__getitem__, dict.fromkeys(hashes, version), is_whole)


def install(database: Path, want: Wanted, version: int) -> Plan:
    with closing(TrustStore(database, writable=True)) as store:
        trust = Trust("root", "Somebody", "small", {}, NOW, store.mark())
    found = plan(database, want)
    signed = SignedGeneration(
        version=version,
        issued=NOW,
        fresh_until=NOW,
        pack=found.pack,
        hashes=want.hashes,
        counts=found.counts,
        read=want.read,
        change=found.change,
        area_versions=want.area_versions,
    )
    install_signed(database, trust, signed, ignore_progress, CancelToken(), lambda _, commit: commit())
    return found


def rows(database: Path) -> dict[str, list[tuple[Any, ...]]]:
    connection = sqlite3.connect(database)
    try:
        tables = (*COLUMNS, *_OTHERS)
        return {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in tables}
    finally:
        connection.close()


def remembered(database: Path) -> dict[tuple[str, int], tuple[RecordTrace, ...]]:
    """What is told of every version of every area that was ever installed."""
    with closing(StoreReader(database)) as reader:
        history = History(database, reader.database)
        versions = {
            (area, version)
            for named in ("common", "organisations")
            for installed in history.with_area(named)
            for area, version in installed.areas.items()
        }
        return {(area, version): history.records("root", area, version) for area, version in versions}


def found_by_search(database: Path) -> list[Document]:
    reader = StoreReader(database)
    try:
        return list(content_documents(whole_content(reader, reader.packs()[0].pack)))
    finally:
        reader.close()


def forget_judgement(database: Path) -> None:
    """As if another program had found the installed generation faultless: all is looked at again."""
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("UPDATE generations SET made_by = 'another'")
    connection.close()


def outcome(database: Path, want: Wanted, version: int) -> tuple[Plan | None, Any]:
    try:
        return install(database, want, version), None
    except PackInvalid as error:
        return None, error.faults


def compare(folder: Path, old: Content, news: list[Content], *, is_whole: bool) -> list[bool]:
    """Whether each step was done by what differs; fails unless both ways end alike."""
    by_edits, by_everything = folder / "edits.db", folder / "everything.db"
    for database in (by_edits, by_everything):
        install(database, wanted(old, 1), 1)
    steps = []
    for version, new in enumerate(news, 2):
        want = wanted(new, version, is_whole=is_whole)
        found, faults = outcome(by_edits, want, version)
        forget_judgement(by_everything)
        expected, expected_faults = outcome(by_everything, want, version)
        assert faults == expected_faults
        assert (found is None) == (expected is None)
        if found is not None and expected is not None:
            assert isinstance(expected.change, Content)
            assert found.difference.counts() == expected.difference.counts()
            assert found.difference.told((), "en") == expected.difference.told((), "en")
        steps.append(found is not None and isinstance(found.change, Edits))
    for database in (by_edits, by_everything):
        forget_judgement(database)
    assert rows(by_edits) == rows(by_everything)
    assert found_by_search(by_edits) == found_by_search(by_everything)
    assert remembered(by_edits) == remembered(by_everything)
    return steps


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_what_differs_is_as_good_as_everything(data: st.DataObject) -> None:
    first = data.draw(edited(whole_body()))
    second = data.draw(edited(first))
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        steps = compare(Path(folder), whole_body(), [first, second], is_whole=data.draw(st.booleans()))
    event(f"by edits: {steps}")


def test_the_id_of_a_deadline_is_nobody_elses(tmp_path: Path) -> None:
    limit = Deadline("am-limit", "AM", "entry", {"en": "Register."}, 7, "calendar", ("am-a",), ("law-one",))  # type: ignore[arg-type]
    old = replace(whole_body(), deadlines=(limit,))
    taken = replace(old, statements=(statement("am-limit"), *old.statements))
    needed = replace(old, statements=tuple(one for one in old.statements if one.id not in {"am-a", "am-b"}))
    more = (*old.statements[:-1], statement("am-new"), old.statements[-1])
    assert compare(tmp_path, old, [taken, needed, replace(old, statements=more)], is_whole=True)[:2] == [
        False,
        False,
    ]


@pytest.mark.long
@settings(deadline=None, max_examples=1500, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_what_differs_is_as_good_as_everything_long(data: st.DataObject) -> None:
    first = data.draw(edited(whole_body()))
    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        compare(Path(folder), whole_body(), [first, data.draw(edited(first))], is_whole=True)
