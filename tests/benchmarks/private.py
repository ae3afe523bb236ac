"""Private notes: unlocking 5,000 of them, listing, searching, writing one, locking."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from handbook.model.codes import LanguageTag, PackId, RecordId
from handbook.model.private import Note, Subject
from handbook.services.private.contents import contents, search
from handbook.services.private.notes import PrivateNotes, new_id
from handbook.vault.sealing import USUAL, Lock
from tests.benchmarks.report import Report
from tests.conftest import folders_in

NOTES, ROUNDS = 5_000, 9
SECRET = "correct horse battery staple"


def run(report: Report) -> None:
    """Measure; the reference is one bare Argon2id at the cost that the store uses."""
    report.heading(f"Private notes ({NOTES:,} of them, median of {ROUNDS}, time of the clock)")
    bare = f"Argon2id, {USUAL.memory_kib // 1024} MiB, {USUAL.passes} passes, {USUAL.lanes} lanes"
    report(bare, _median(lambda: Lock.new(SECRET.encode())), "ms")
    with tempfile.TemporaryDirectory() as folder:
        notes = PrivateNotes(folders_in(Path(folder)))
        notes.create(SECRET)
        report("the first 5,000 written", _once(lambda: notes.put(*_some_notes())), "ms", bare)
        report("file", (Path(folder) / "private.db").stat().st_size / 1e6, "MB")
        unlocked, locked = [], []
        for _ in range(ROUNDS):
            locked.append(_once(notes.lock))
            unlocked.append(_once(lambda: notes.unlock(SECRET)))
        report("unlocked", statistics.median(unlocked), "ms", bare)
        report("all listed", _median(lambda: contents(notes)), "ms", bare)
        report("two words searched", _median(lambda: search(notes, "слово12 слово7")), "ms", bare)
        one = contents(notes).notes[0]
        report("one note changed and written", _median(lambda: notes.put(one)), "ms", bare)
        report("locked", statistics.median(locked), "ms", bare)
        notes.lock()


def _some_notes() -> list[Note]:
    """A screen each; every second one on a statement."""
    chance = random.Random(1)
    words = [f"слово{number}" for number in range(3000)]

    def text(count: int) -> str:
        return " ".join(chance.choices(words, k=count))

    def subject(number: int) -> Subject:
        return Subject(
            PackId("field-handbook"), RecordId(f"am-entry-{number:05d}"), "statement", LanguageTag("ru"),
            text(3), text(40), "f" * 64,
        )  # fmt: skip

    days = [date(2026, 1, 1) + timedelta(days=number % 300) for number in range(NOTES)]
    return [
        Note(new_id(), text(4), text(60), day, day, subject(number) if number % 2 else None)
        for number, day in enumerate(days)
    ]


def _once(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begin)


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_once(work) for _ in range(ROUNDS))
