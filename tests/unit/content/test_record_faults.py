"""One slip of an editor, one fault that names it."""

from pathlib import Path

import pytest

from handbook.content.loader import read_content
from handbook.words import Words
from tests.unit.content.small_content import TODAY, edit, faults

PACK, TOPICS, INDICATORS, GLOSSARY = "pack.toml", "topics.toml", "indicators.toml", "glossary.toml"
QUESTIONS, ROUTES, SOURCES = "questions.toml", "routes.toml", "sources.toml"
AM, ENTRY, HELP = "countries/AM/country.toml", "countries/AM/entry.toml", "organisations/help-am.toml"
NUMBER_COUNTRY, HOURS = "channel[1].country", "channel[0].hours[0]"

SLIPS = [
    # shape
    (ENTRY, 'risk = "high"', 'rusk = "high"', "am-entry-one", "rusk", "unknown_key"),
    (ENTRY, 'certainty = "law"', "", "am-entry-one", "certainty", "missing_key"),
    (ENTRY, 'certainty = "law"', 'certainty = "laws"', "am-entry-one", "certainty", "not_a_choice"),
    (ENTRY, 'certainty = "law"', "certainty = 3", "am-entry-one", "certainty", "not_text"),
    (ENTRY, 'profiles = ["any"]', 'profiles = "any"', "am-entry-one", "profiles", "not_a_list"),
    (ENTRY, 'profiles = ["any"]', "profiles = [1]", "am-entry-one", "profiles[0]", "not_text"),
    (ENTRY, 'text.en = "One', 'country = "AM"\ntext.en = "One', "am-entry-one", "country", "place_key"),
    (ENTRY, 'text.en = "One', 'topic = "entry"\ntext.en = "One', "am-entry-one", "topic", "place_key"),
    (ENTRY, 'action.en = "word en"', "action.en = 1.5", "am-entry-two", "action.en", "not_text"),
    (ENTRY, 'as_of = "2025-04-11"', "as_of = 2025-04-11", "am-entry-one", "as_of", "date_unquoted"),
    (ENTRY, 'as_of = "2025-04-11"', 'as_of = "2025-4"', "am-entry-one", "as_of", "not_a_partial_date"),
    (ENTRY, 'as_of = "2025-04-11"', 'as_of = "2025-02-30"', "am-entry-one", "as_of", "not_a_partial_date"),
    (ENTRY, "valid_to = 2027-01-01", 'valid_to = "2027-01-01"', "am-entry-one", "valid_to", "date_quoted"),
    (ENTRY, "valid_to = 2027-01-01", "valid_to = 2027-01-01T00:00:00", "am-entry-one", "valid_to", "not_a_day"),
    (TOPICS, "order = 1", "order = true", "entry", "order", "not_a_number"),
    (TOPICS, "order = 1", "order = 0", "entry", "order", "not_positive"),
    (HELP, "preferred = true", 'preferred = "yes"', "help-am", "channel[2].preferred", "not_true_or_false"),
    (HELP, 'kind = "short_number"', 'kind = "pager"', "help-am", "channel[1].kind", "not_a_choice"),
    (HELP, "preferred = true", "colour = 1", "help-am", "channel[2].colour", "unknown_key"),
    (PACK, 'publisher.name = "Somebody"', "publisher = {}", "small", "publisher.name", "missing_key"),
    # texts
    (ENTRY, 'text.de = "One', 'text.fr = "One', "am-entry-one", "text.de", "missing_language"),
    (ENTRY, 'action.en = "word en"', 'action.en = " "', "am-entry-two", "action.en", "empty"),
    (ENTRY, 'action.en = "word en"', f'action.en = "{"x" * 2001}"', "am-entry-two", "action.en", "too_long"),
    (ENTRY, 'action.en = "word en"', r'action.en = "a\u202eb"', "am-entry-two", "action.en", "unsafe_character"),
    (ENTRY, 'action.en = "word en"', r'action.en = "a\u0000b"', "am-entry-two", "action.en", "unsafe_character"),
    (ENTRY, 'action.en = "word en"', 'action.en = "<b>x</b>"', "am-entry-two", "action.en", "markup_html"),
    (ENTRY, 'action.en = "word en"', 'action.en = "a &amp; b"', "am-entry-two", "action.en", "markup_entity"),
    (ENTRY, 'action.en = "word en"', 'action.en = "# Do"', "am-entry-two", "action.en", "markup_block"),
    (ENTRY, 'action.en = "word en"', 'action.en = "**Do"', "am-entry-two", "action.en", "markup_unclosed"),
    (ENTRY, 'action.en = "word en"', 'action.en = "[a](http://a.org)"', "am-entry-two", "action.en", "markup_link"),
    (ENTRY, 'action.en = "word en"', 'action.en = "![a](https://a.org)"', "am-entry-two", "action.en", "markup_link"),
    (ENTRY, 'action.en = "word en"', 'action.en = "[a](handbook:am-gone)"', "am-entry-two", "action.en", "dead_link"),
    (ENTRY, 'action.en = "word en"', 'action.en = "[a](handbook:ZZ)"', "am-entry-two", "action.en", "dead_link"),
    (ENTRY, "action.en", 'action.Russian = "x"\naction.en', "am-entry-two", "action", "not_a_language"),
    (TOPICS, 'name.en = "word en"', f'name.en = "{"x" * 201}"', "entry", "name.en", "too_long"),
    (GLOSSARY, 'terms.en = ["visa"]', "terms.en = []", "visa", "terms.en", "empty_list"),
    (GLOSSARY, 'terms.en = ["visa"]', 'terms.en = ["visa", "visa"]', "visa", "terms.en", "repeated"),
    (QUESTIONS, "phrasings.de", "phrasings.fr", "can-i-enter", "phrasings.de", "missing_language"),
    (SOURCES, 'title = "The law"', r'title = "The\nlaw"', "law-one", "title", "line_break"),
    # codes
    (QUESTIONS, 'id = "can-i-enter"', 'id = "can_i"', "can_i", "id", "bad_id"),
    (QUESTIONS, 'id = "can-i-enter"', 'id = "Ca"', "Ca", "id", "bad_id"),
    (ENTRY, 'profiles = ["any"]', 'profiles = ["all"]', "am-entry-one", "profiles", "unknown_profile"),
    (ENTRY, 'profiles = ["any"]', "profiles = []", "am-entry-one", "profiles", "empty_list"),
    (ENTRY, 'profiles = ["any"]', 'profiles = ["any", "any"]', "am-entry-one", "profiles", "repeated"),
    (ENTRY, 'sources = ["law-one"]', "sources = []", "am-entry-one", "sources", "empty_list"),
    (ENTRY, 'sources = ["law-one"]', 'sources = ["law-two"]', "am-entry-one", "sources", "unknown_source"),
    (INDICATORS, 'code = "visa_free_days"', 'code = "weather"', "weather", "code", "not_a_choice"),
    (INDICATORS, "scale = []", 'scale = ["yes"]', "visa_free_days", "scale", "other_scale"),
    (INDICATORS, 'kind = "days"', 'kind = "level"', "visa_free_days", "kind", "not_a_choice"),
    (ROUTES, 'to = "GE"', 'to = "ZZ"', "am-ge-bus", "to", "not_a_country"),
    (ROUTES, 'to = "GE"', 'to = "AM"', "am-ge-bus", "to", "route_to_itself"),
    (ROUTES, 'documents = ["foreign_passport"]', "documents = []", "am-ge-bus", "documents", "empty_list"),
    (QUESTIONS, 'country = "AM"', 'country = "am"', "can-i-enter", "country", "not_a_country"),
    (QUESTIONS, '"am-entry-two"]', '"am-entry-ten"]', "can-i-enter", "answer", "unknown_statement"),
    (SOURCES, "https://example.org/law", "ftp://example.org", "law-one", "url", "not_an_address"),
    (SOURCES, "https://example.org/law", "https://bank.org@evil.org", "law-one", "url", "not_an_address"),
    # dates
    (ENTRY, "valid_to = 2027-01-01", "valid_to = 2024-01-01", "am-entry-one", "valid_to", "ends_before_it_begins"),
    (ENTRY, 'as_of = "2025-04-11"', 'as_of = "2026-12"', "am-entry-one", "as_of", "date_in_the_future"),
    (ENTRY, 'as_of = "2025-04-11"', 'as_of = "0205"', "am-entry-one", "as_of", "date_too_old"),
    (ENTRY, "verified_on = 2026", "verified_on = 2027", "am-entry-one", "verified_on", "date_in_the_future"),
    (ENTRY, "verified_on = 2026-01-02", "", "am-entry-one", "verified_on", "half_verified"),
    (ENTRY, 'verified_by = "Ed"', "", "am-entry-one", "verified_by", "half_verified"),
    (SOURCES, 'published = "2024-05"', 'published = "2027"', "law-one", "published", "date_in_the_future"),
    # countries
    (AM, 'number = "112"', 'number = "1-1-2"', "AM", "emergency[0].number", "bad_number"),
    (AM, 'as_of = "2015"', 'as_of = "2026"', "AM", "emergency", "emergency_order"),
    (AM, 'currency = "AMD"', 'currency = "dram"', "AM", "currency", "bad_currency"),
    (AM, 'phone_code = "+374"', 'phone_code = "374"', "AM", "phone_code", "bad_phone_code"),
    (AM, "value = 180", "value = -1", "AM", "indicator.visa_free_days.value", "not_days"),
    (AM, "value = 180", 'value = "many"', "AM", "indicator.visa_free_days.value", "not_days"),
    (AM, "per_days = 365", "per_days = 0", "AM", "indicator.visa_free_days.per_days", "bad_per_days"),
    (AM, 'value = "medium"', 'value = "some"', "AM", "indicator.extradition_risk.value", "not_a_choice"),
    (AM, '"medium"\nsources = ["law-one"]', '"medium"', "AM", "indicator.extradition_risk.sources", "empty_list"),
    (AM, "indicator.asylum_access", "indicator.weather", "AM", "indicator.weather", "not_an_indicator"),
    # organisations
    (HELP, 'countries = ["AM"]', 'countries = ["ZZ"]', "help-am", "countries[0]", "not_a_country"),
    (HELP, 'status = "active"', 'status = "compromised"', "help-am", "warning", "compromised_without_warning"),
    (HELP, 'countries = ["AM"]', 'countries = ["AM", "GE"]', "help-am", NUMBER_COUNTRY, "short_number_without_country"),
    (HELP, 'countries = ["AM"]', 'countries = ["XX"]', "help-am", NUMBER_COUNTRY, "short_number_without_country"),
    (HELP, 'timezone = "Asia/Yerevan"', "", "help-am", "channel[0].hours", "hours_without_timezone"),
    (HELP, "Asia/Yerevan", "Asia/Erewan", "help-am", "timezone", "not_a_timezone"),
    (HELP, "Asia/Yerevan", "../../etc/passwd", "help-am", "timezone", "not_a_timezone"),
    (HELP, '"20:00", closes = "24:00"', '"24:00", closes = "02:00"', "help-am", HOURS + ".opens", "not_an_hour"),
    (HELP, 'closes = "24:00"', 'closes = "20:00"', "help-am", HOURS + ".closes", "opens_when_it_closes"),
    (HELP, 'closes = "24:00"', 'closes = "8:00"', "help-am", HOURS + ".closes", "not_an_hour"),
    (HELP, '["MO", "TU"]', '["Mo"]', "help-am", HOURS + ".days[0]", "not_a_choice"),
    (HELP, '["MO", "TU"]', "[]", "help-am", HOURS + ".days", "empty_list"),
    (HELP, 'services = ["hotline"]', 'services = ["magic"]', "help-am", "services", "unknown_service"),
    (HELP, 'purpose = "hotline"', 'purpose = "magic"', "help-am", "channel[0].purpose", "unknown_service"),
    # between records
    (ENTRY, 'conflicts_with = ["am-entry-one"]', "", "am-entry-one", "conflicts_with", "one_sided_conflict"),
    (ENTRY, 'replaces = ["am-entry-zero"]', 'replaces = ["am-entry-two"]', "am-entry-one", "replaces", "replaces_live"),
    (ENTRY, 'replaces = ["am-entry-zero"]', 'replaces = ["am-entry-one"]', "am-entry-one", "replaces", "replaces_live"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "record", "field", "problem"), SLIPS)
def test_a_slip_is_named_with_its_place(
    folder: Path, file: str, old: str, new: str, record: str, field: str, problem: str
) -> None:
    edit(folder, file, old, new)
    assert faults(folder) == [(file, record, field, problem)]


def test_the_small_folder_is_without_fault(folder: Path) -> None:
    assert faults(folder) == []


def test_all_slips_of_a_record_are_reported_at_once(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    edit(folder, ENTRY, 'risk = "high"', "risk = 1\ncolour = 2")
    edit(folder, ENTRY, 'as_of = "2025-04-11"', 'as_of = "soon"')
    assert {fault[2] for fault in faults(folder)} == {"certainty", "risk", "colour", "as_of"}


def test_references_to_a_record_with_a_fault_are_no_second_fault(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    assert faults(folder) == [(ENTRY, "am-entry-one", "certainty", "not_a_choice")]


def test_the_id_of_a_statement_begins_with_its_country(folder: Path) -> None:
    edit(folder, ENTRY, 'id = "am-entry-two"', 'id = "ge-entry-two"')
    assert (ENTRY, "ge-entry-two", "id", "id_without_country") in faults(folder)


def test_an_organisation_is_worldwide_or_in_countries(folder: Path) -> None:
    edit(folder, HELP, 'countries = ["AM"]', 'countries = ["AM", "XX"]')
    assert (HELP, "help-am", "countries", "worldwide_and_more") in faults(folder)


def test_there_are_only_the_topics_of_the_contract(folder: Path) -> None:
    edit(folder, TOPICS, 'code = "entry"', 'code = "gossip"')
    assert (TOPICS, "gossip", "code", "not_a_choice") in faults(folder)
    assert (ENTRY, "am-entry-one", "topic", "unknown_topic") in faults(folder)


def test_a_route_and_an_organisation_do_not_share_an_id(folder: Path) -> None:
    edit(folder, ROUTES, 'id = "am-ge-bus"', 'id = "help-am"')
    assert faults(folder) == [(HELP, "help-am", "id", "duplicate")]


def test_an_id_that_stands_in_two_files_is_found(folder: Path) -> None:
    (folder / "countries/AM/stay.toml").write_text((folder / ENTRY).read_text("utf-8"), "utf-8")
    duplicates = [fault for fault in faults(folder) if fault[3] == "duplicate"]
    assert [(file, record) for file, record, _, _ in duplicates] == [
        ("countries/AM/stay.toml", "am-entry-one"),
        ("countries/AM/stay.toml", "am-entry-two"),
    ]


def test_a_message_shows_hidden_characters_instead_of_printing_them(folder: Path) -> None:
    edit(folder, ENTRY, 'risk = "high"', r'"r\u001b[31m\u202e" = "high"')
    _, located = read_content(folder, today=TODAY)
    assert located[0].fault.sentence(Words("en")) == "There is no key “r\\u001b[31m\\u202e” here."


def test_a_reader_with_a_wrong_clock_can_still_load(folder: Path) -> None:
    edit(folder, ENTRY, 'as_of = "2025-04-11"', 'as_of = "2040"')
    content, located = read_content(folder)
    assert content is not None
    assert located == []


@pytest.mark.parametrize("name", [TOPICS, "profiles.toml", "services.toml"])
def test_without_a_vocabulary_the_codes_of_the_contract_hold(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert faults(folder) == []
