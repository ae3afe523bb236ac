"""What a sheet's code tells later: against every version this copy ever had, and no other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from handbook.errors import SheetCodeError
from handbook.model.codes import CountryCode
from handbook.model.records import Content, EmergencyNumber
from handbook.services.handbook import Handbook
from handbook.services.sheets.changes import SheetChanges, sheet_changes
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from tests.unit.services.sheets.shelf import (
    Shelf,
    retitled,
    reworded,
    same,
    with_organisation,
    with_statement,
    without,
)

ENTRY, DETENTION = "am-entry-air-only", "am-detention-constitution"
OTHER = "cd" * 32


def printed(handbook: Handbook, **choices: object) -> str:
    """The code of a sheet printed now."""
    request = SheetRequest(**{"kind": "country", "country": "AM", "lang": "en", **choices})  # type: ignore[arg-type]
    code = compose(handbook, request).code
    assert code is not None
    return code


def ids(changes: SheetChanges) -> dict[str, list[str]]:
    return {
        name: sorted(each.id for each in getattr(changes, name))
        for name in ("added", "changed", "removed", "withdrawn")
        if getattr(changes, name)
    }


def test_nothing_has_changed_right_after_printing(shelf: Shelf) -> None:
    handbook = shelf.signed(version=3)
    for kind in ("country", "counter", "emergency", "organisations"):
        changes = sheet_changes(handbook, printed(handbook, kind=kind), "en")
        assert changes.is_current
        assert (changes.kind, changes.country_name, changes.pack) == (kind, "Armenia", "field-handbook")
        assert (changes.printed_versions, changes.current_version) == ((3,), 3)


def test_reworded_added_and_removed_statements_are_told(shelf: Shelf) -> None:
    content = shelf.content
    code = printed(shelf.signed(without(content, "am-summary-entry")))
    later = without(with_statement(content, ENTRY, reworded), DETENTION)
    changes = sheet_changes(shelf.signed(later, version=2), code, "ru")
    assert ids(changes) == {"added": ["am-summary-entry"], "changed": [ENTRY], "removed": [DETENTION]}
    assert (changes.printed_versions, changes.current_version) == ((1,), 2)
    assert changes.changed[0].title is not None
    assert changes.changed[0].title.endswith("Anew.")
    assert changes.removed[0].title is None
    assert not changes.is_current


def test_only_the_topics_on_the_sheet_count(shelf: Shelf) -> None:
    code = printed(shelf.signed(), topics=("asylum", "detention"))
    later = with_statement(with_statement(shelf.content, ENTRY, reworded), DETENTION, reworded)
    changes = sheet_changes(shelf.signed(later, version=2), code, "en")
    assert changes.topics == ("detention", "asylum")
    assert ids(changes) == {"changed": [DETENTION]}


def test_a_statement_that_took_anothers_place_is_named(shelf: Shelf) -> None:
    code = printed(shelf.signed())
    heir = with_statement(
        shelf.content,
        ENTRY,
        lambda each: replace(each, id="am-entry-new", replaces=(each.id,)),  # type: ignore[arg-type]
    )
    changes = sheet_changes(shelf.signed(heir, version=2), code, "en")
    assert [(each.id, each.replaced_by) for each in changes.removed] == [(ENTRY, "am-entry-new")]


def test_a_new_emergency_number_is_told_on_every_kind(shelf: Shelf) -> None:
    codes = [printed(shelf.signed(), kind=kind) for kind in ("country", "emergency", "organisations")]
    number = EmergencyNumber("general", "999", ())
    countries = tuple(
        replace(each, emergency=(number, *each.emergency)) if each.code == CountryCode("AM") else each
        for each in shelf.content.countries
    )
    handbook = shelf.signed(replace(shelf.content, countries=countries), version=2)
    for code in codes:
        assert ids(sheet_changes(handbook, code, "en")) == {"changed": ["AM"]}


def test_contacts_count_although_the_text_of_the_country_stayed(shelf: Shelf) -> None:
    """The code holds the version of the country alone; contacts have a version of their own."""
    code = printed(shelf.signed())
    later = with_organisation(shelf.content, "unhcr-am", warning=same("Moved."))
    later = with_organisation(later, "kovcheg", warning=same("Moved."))
    later = with_organisation(later, "kibhr", warning=same("In Kazakhstan."))
    handbook = shelf.signed(later, version=2, areas={"country-AM": 1})
    assert ids(sheet_changes(handbook, code, "en")) == {"changed": ["kovcheg", "unhcr-am"]}


def test_a_contact_that_changed_and_changed_back_is_told(shelf: Shelf) -> None:
    """The sheet may have been printed in between: with the contact that was wrong."""
    wrong = with_organisation(shelf.content, "unhcr-am", warning=same("Moved."))
    shelf.signed(version=1)
    code = printed(shelf.signed(wrong, version=2, areas={"country-AM": 1}))
    handbook = shelf.signed(version=3, areas={"country-AM": 1})
    changes = sheet_changes(handbook, code, "en")
    assert changes.printed_versions == (1, 2, 3)
    assert ids(changes) == {"changed": ["unhcr-am"]}


def test_phrases_count_on_the_counter_sheet_only(shelf: Shelf) -> None:
    handbook = shelf.signed()
    counter, country = printed(handbook, kind="counter"), printed(handbook)
    phrases = tuple(
        replace(each, text=same("Other words.")) if each.code == "lawyer" else each
        for each in shelf.content.phrases
    )
    later = shelf.signed(replace(shelf.content, phrases=phrases), version=2)
    assert ids(sheet_changes(later, counter, "en")) == {"changed": ["lawyer"]}
    assert ids(sheet_changes(later, country, "en")) == {}


def test_versions_long_gone_are_remembered(shelf: Shelf) -> None:
    """Texts of three generations are kept; codes are for ever."""
    code = printed(shelf.signed())
    later = with_statement(shelf.content, ENTRY, reworded)
    for version in range(2, 8):
        shelf.signed(later if version > 3 else shelf.content, version=version)
    changes = sheet_changes(shelf.opened(), code, "en")
    assert (changes.known, ids(changes)) == (True, {"changed": [ENTRY]})
    assert (changes.printed_versions, changes.current_version) == ((1,), 7)


def test_a_rollback_is_compared_like_any_other_version(shelf: Shelf) -> None:
    first = printed(shelf.signed())
    later = with_statement(shelf.content, ENTRY, reworded)
    second = printed(shelf.signed(later, version=2))
    handbook = shelf.signed(version=1)
    assert ids(sheet_changes(handbook, first, "en")) == {}
    changes = sheet_changes(handbook, second, "en")
    assert (ids(changes), changes.current_version) == ({"changed": [ENTRY]}, 1)


def test_an_area_left_behind_keeps_its_version(shelf: Shelf) -> None:
    """A pack for another country: the text of this one is still that of version 1."""
    first = printed(shelf.signed())
    handbook = shelf.signed(version=2, areas={"country-AM": 1}, superseded=("country-AM",))
    assert printed(handbook) == first
    assert sheet_changes(handbook, first, "en").is_current


def test_a_copy_that_never_had_the_version_says_so(shelf: Shelf) -> None:
    newer = printed(shelf.signed(version=5))
    other = Shelf(shelf.folder.with_name("other"), shelf.content)
    changes = sheet_changes(other.signed(version=2), newer, "en")
    assert (changes.known, changes.is_newer, changes.pack) == (False, True, None)
    older = sheet_changes(shelf.opened(), printed(other.opened()), "en")
    assert (older.known, older.is_newer) == (False, False)
    assert ids(changes) == ids(older) == {}


def test_unsigned_content_knows_no_code(shelf: Shelf) -> None:
    code = printed(shelf.signed())
    other = Shelf(shelf.folder.with_name("other"), shelf.content)
    assert not sheet_changes(other.unsigned(), code, "en").known


def two_publishers(shelf: Shelf) -> Handbook:
    ours, theirs = retitled(shelf.content, "aaa", "Ours"), retitled(shelf.content, "zzz", "Theirs")
    shelf.signed(ours)
    shelf.signed(theirs, root=OTHER)
    return shelf.signed(with_statement(theirs, ENTRY, reworded), version=2, root=OTHER)


def test_a_typed_code_may_be_of_two_publishers(shelf: Shelf) -> None:
    handbook = two_publishers(shelf)
    code = printed(handbook, pack="aaa")
    changes = sheet_changes(handbook, code, "en")
    assert (changes.pack, changes.publisher, changes.others) == ("aaa", "Ours", ("zzz",))
    assert changes.is_current
    named = sheet_changes(handbook, code, "en", pack="zzz")
    assert (named.pack, named.others, ids(named)) == ("zzz", (), {"changed": [ENTRY]})


def test_a_scanned_code_names_its_publisher(shelf: Shelf) -> None:
    handbook = two_publishers(shelf)
    code = printed(handbook, pack="aaa")
    scanned = sheet_changes(handbook, f"handbook-sheet:{code}:zzz:{OTHER[:16]}", "en")
    assert (scanned.pack, ids(scanned)) == ("zzz", {"changed": [ENTRY]})
    forged = sheet_changes(handbook, f"handbook-sheet:{code}:zzz:{'0' * 16}", "en")
    assert not forged.known


def test_a_misread_code_is_refused(shelf: Shelf) -> None:
    handbook = shelf.signed()
    code = printed(handbook)
    with pytest.raises(SheetCodeError):
        sheet_changes(handbook, code[:-1] + ("0" if code[-1] != "0" else "1"), "en")


def test_a_confirmation_since_is_a_change_of_what_the_sheet_said_of_its_age(shelf: Shelf) -> None:
    code = printed(shelf.signed())
    content: Content = with_statement(
        shelf.content, ENTRY, lambda each: replace(each, verified_on=date(2026, 11, 20), verified_by="E")
    )
    assert ids(sheet_changes(shelf.signed(content, version=2), code, "en")) == {"changed": [ENTRY]}
