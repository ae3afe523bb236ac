"""What a publisher withdrew is gone, whatever part of the handbook a pack brings, and comes back by no trick.

A withdrawn record may be a trap. Its tombstone is in the metadata that every pack carries (trust.md, "Tombstones").
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from handbook.progress import CancelToken, ignore_progress
from handbook.services.pack_history import roll_back
from tests.attacks.publisher import Publisher
from tests.attacks.volunteer import Volunteer, publisher_of_small_content

KZ, AM = "countries/KZ/entry.json", "countries/AM/entry.json"


@pytest.fixture
def publisher() -> Publisher:
    return publisher_of_small_content()


@pytest.fixture
def volunteer(tmp_path: Path, publisher: Publisher) -> Volunteer:
    """Has the first pack."""
    reader = Volunteer(tmp_path)
    reader.trust(publisher)
    reader.import_(publisher.publish())
    return reader


def stone(record: str) -> dict[str, object]:
    return {"id": record, "on": "2026-11-22", "reason": {"en": "A trap."}}


def withdraw(publisher: Publisher, area: str, path: str, record: str) -> None:
    """Put up a tombstone and take the record out of its document, as `handbook pack withdraw` does."""
    publisher.withdrawn.setdefault(area, []).append(stone(record))
    document = json.loads(publisher.content[path])
    (table,) = document
    document[table] = [one for one in document[table] if one["id"] != record]
    publisher.content[path] = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()


def shown(volunteer: Volunteer) -> set[str]:
    """Ids of what readers can find."""
    rows = volunteer.rows("SELECT id FROM statements UNION ALL SELECT id FROM organisations")
    return {str(record) for (record,) in rows}


def test_a_withdrawn_statement_disappears_by_a_pack_about_another_country(
    volunteer: Volunteer, publisher: Publisher
) -> None:
    withdraw(publisher, "country-KZ", KZ, "kz-a")
    publisher.publish()

    result = volunteer.import_(publisher.pack("country-AM"))

    assert "updates.superseded" in result.warnings
    assert "kz-a" not in shown(volunteer) and "am-a" in shown(volunteer)
    assert result.counts["removed"] == 1


def test_what_was_withdrawn_does_not_come_back_when_the_reader_goes_back(
    volunteer: Volunteer, publisher: Publisher
) -> None:
    """An older handbook is a choice; an older trap is not: trust is never rolled back."""
    withdraw(publisher, "country-AM", AM, "am-a")
    publisher.content["countries/AM/questions.json"] = publisher.content[
        "countries/AM/questions.json"
    ].replace(b',"am-a"', b"")
    publisher.content[KZ] = publisher.content[KZ].replace(b"One.", b"Two.")
    volunteer.import_(publisher.publish())

    assert roll_back(volunteer.folders, ignore_progress, CancelToken()) == 1

    assert "am-a" not in shown(volunteer)
    assert volunteer.rows("SELECT text FROM statement_texts WHERE id = 'kz-a'") == [("One.",)]


def test_an_editor_of_one_country_withdraws_nothing_of_another(
    volunteer: Volunteer, publisher: Publisher
) -> None:
    """One signature would else take away what two had to sign, or keep a trap in place by covering its tombstone."""
    withdraw(publisher, "country-KZ", KZ, "kz-a")
    publisher.withdrawn["country-KZ"] += [stone("helpers"), stone("am-a")]
    publisher.publish()

    volunteer.import_(publisher.pack("country-AM"))

    assert {"helpers", "am-a"} <= shown(volunteer) and "kz-a" not in shown(volunteer)


def test_a_tombstone_of_another_area_does_not_cover_the_right_one(
    volunteer: Volunteer, publisher: Publisher
) -> None:
    withdraw(publisher, "country-AM", AM, "am-a")
    publisher.content["countries/AM/questions.json"] = publisher.content[
        "countries/AM/questions.json"
    ].replace(b',"am-a"', b"")
    publisher.withdrawn["country-KZ"] = [stone("am-a")]
    volunteer.import_(publisher.publish())

    roll_back(volunteer.folders, ignore_progress, CancelToken())

    assert "am-a" not in shown(volunteer)
