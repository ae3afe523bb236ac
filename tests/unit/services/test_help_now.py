"""Who can help at this moment, on the shipped directory; it is Sunday noon in the tests."""

from __future__ import annotations

from datetime import UTC, datetime

from handbook.model.channels import best_channel
from handbook.services.filters import Filter
from handbook.services.handbook import Handbook
from handbook.services.organisations import organisation_list
from tests.conftest import NOON


def chain(handbook: Handbook, **wanted: object) -> dict[str, list[str]]:
    listed = organisation_list(handbook, Filter(help_now=True, **wanted), "en")  # type: ignore[arg-type]
    return {group.state: [entry.row.id for entry in group.entries] for group in listed.chain}


def test_nobody_is_left_out(handbook: Handbook) -> None:
    usual = organisation_list(handbook, Filter(country="AM"), "en")
    found = [id_ for ids in chain(handbook, country="AM").values() for id_ in ids]
    assert sorted(found) == sorted(entry.row.id for entry in usual.rows)


def test_those_who_answer_come_first_and_the_closed_ones_by_when_they_open(handbook: Handbook) -> None:
    listed = organisation_list(handbook, Filter(help_now=True), "en")
    states = [group.state for group in listed.chain]
    assert states == [state for state in ("open", "unknown", "closed", "unusable") if state in states]
    for group in listed.chain:
        for entry in group.entries:
            if group.state == "open":
                assert entry.opening is not None and entry.opening.is_open
            if group.state == "unknown":
                assert entry.opening is None
    closed = next(group for group in listed.chain if group.state == "closed")
    opens = [
        entry.opening.next_change for entry in closed.entries if entry.opening and entry.opening.next_change
    ]
    assert opens == sorted(opens)
    assert opens[0] > NOON


def test_an_office_that_opens_on_monday_is_open_on_monday(handbook: Handbook) -> None:
    closed = chain(handbook)["closed"][0]
    monday = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    with Handbook(handbook.folders, lambda: monday) as later:
        assert closed in chain(later)["open"]


def test_authorities_never_stand_before_those_who_stand_by_people(handbook: Handbook) -> None:
    listed = organisation_list(handbook, Filter(country="AM", help_now=True), "en")
    for group in listed.chain:
        if group.state == "closed":
            continue  # by the hour
        usable = [each.row.record for each in group.entries if best_channel(each.row.record, "AM")]
        kinds = [
            each.kind in {"government", "embassy", "media"} for each in usable if each.status == "active"
        ]
        assert kinds == sorted(kinds), group.state


def test_other_services_leave_the_chain(handbook: Handbook) -> None:
    listed = organisation_list(handbook, Filter(service="legal_advice", help_now=True), "en")
    assert listed.chain
    assert all(
        "legal_advice" in entry.row.record.services for group in listed.chain for entry in group.entries
    )
    assert organisation_list(handbook, Filter(), "en").chain == ()
