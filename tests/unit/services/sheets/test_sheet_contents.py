"""What sheets say: everything that was chosen, nothing else, and how far it can be trusted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handbook.errors import InvalidChoice
from handbook.model.channels import qr_payload
from handbook.model.codes import TOPICS, LanguageTag
from handbook.model.records import Content, Statement
from handbook.services.handbook import Handbook
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import PocketCard, Sheet, SheetRequest
from handbook.sheets.document import ConflictBlock, EmergencyBlock, SourceBlock
from tests.unit.services.sheets.reading import (
    all_contacts,
    contact,
    contacts,
    phrases,
    statements,
    words,
)
from tests.unit.services.sheets.shelf import (
    ISSUED,
    ROOT,
    Shelf,
    organisation,
    retitled,
    same,
    with_organisation,
    with_statement,
)

RUSSIAN, ENGLISH = LanguageTag("ru"), LanguageTag("en")


def sheet(handbook: Handbook, country: str = "AM", lang: str = "en", **choices: object) -> Sheet:
    request = SheetRequest(**{"kind": "country", "country": country, "lang": lang, **choices})  # type: ignore[arg-type]
    document = compose(handbook, request)
    assert isinstance(document, Sheet)
    return document


def card(handbook: Handbook, country: str = "AM", lang: str = "en", **choices: object) -> PocketCard:
    request = SheetRequest(**{"kind": "emergency", "country": country, "lang": lang, **choices})  # type: ignore[arg-type]
    document = compose(handbook, request)
    assert isinstance(document, PocketCard)
    return document


def ids_of(content: Content, country: str, *topics: str) -> set[str]:
    return {
        each.id for each in content.statements if each.country == country and each.topic in (topics or TOPICS)
    }


def test_every_country_is_printed_whole_and_nothing_of_another(handbook: Handbook, content: Content) -> None:
    for country in content.countries:
        for kind in ("country", "counter"):
            blocks = statements(sheet(handbook, country.code, "ru", kind=kind, second_lang="de"))
            assert {block.id for block in blocks} == ids_of(content, country.code)
            assert len(blocks) == len({block.id for block in blocks})
            by_id = {each.id: each for each in content.statements}
            for block in blocks:
                record = by_id[block.id]  # type: ignore[index]
                assert [column.text.text for column in block.columns] == [
                    record.text[RUSSIAN], record.text[LanguageTag("de")]
                ]  # fmt: skip


def test_every_country_has_a_card_and_a_list_in_every_language(handbook: Handbook, content: Content) -> None:
    for country in content.countries:
        for lang in content.pack.languages:
            assert card(handbook, country.code, lang).country == country.code
            assert sheet(handbook, country.code, lang, kind="organisations").main


def test_topics_chosen_are_printed_in_reading_order_and_no_other(
    handbook: Handbook, content: Content
) -> None:
    document = sheet(handbook, topics=("asylum", "entry"))
    assert [section.headings[0] for section in document.main] == ["Entry and border", "Asylum"]
    assert {block.id for block in statements(document)} == ids_of(content, "AM", "entry", "asylum")


def test_a_topic_without_text_says_so(handbook: Handbook) -> None:
    document = sheet(handbook, "AR", topics=("local_life",))
    assert statements(document) == []
    assert "Nothing is recorded here yet." in words(document)


def test_summary_comes_first_and_sources_are_numbered_as_they_are_quoted(handbook: Handbook) -> None:
    document = sheet(handbook, "KZ")
    assert document.main[0].headings == ("At a glance",)
    sources = [b for section in document.after for b in section.blocks if isinstance(b, SourceBlock)]
    assert [block.mark for block in sources] == [f"[{n}]" for n in range(1, len(sources) + 1)]
    quoted = [mark for block in statements(document) for mark in block.sources.split()]
    assert list(dict.fromkeys(quoted)) == [block.mark for block in sources][: len(set(quoted))]


def test_statements_that_contradict_each_other_share_a_frame(handbook: Handbook, content: Content) -> None:
    rivals = {each.id: set(each.conflicts_with) for each in content.statements if each.country == "AM"}
    frames = [
        {each.id for each in block.statements}
        for section in sheet(handbook).main
        for block in section.blocks
        if isinstance(block, ConflictBlock)
    ]
    assert frames
    framed = set().union(*frames)
    assert framed == {id_ for id_, others in rivals.items() if others}


def test_risk_and_age_are_told_of_each_statement(shelf: Shelf) -> None:
    def ended(statement: Statement) -> Statement:
        return replace(statement, valid_to=date(2025, 1, 1), risk="high")

    changed = with_statement(shelf.content, "am-summary-entry", ended)
    blocks = {block.id: block for block in statements(sheet(shelf.unsigned(changed)))}
    assert (blocks["am-summary-entry"].ended, blocks["am-summary-entry"].risk) == (True, "high")
    assert [sign.code for sign in blocks["am-detention-constitution"].signs] == [
        "risk_high", "certainty_law", "undated"
    ]  # fmt: skip
    assert blocks["am-detention-constitution"].old
    assert not blocks["am-detention-constitution"].ended


def test_whom_to_turn_to_stands_beside_the_text_and_all_others_behind_it(
    handbook: Handbook, content: Content
) -> None:
    document = sheet(handbook, lang="ru")
    beside, behind = contacts(*document.side), contacts(*document.after)
    assert len(beside) == 5
    wanted = {each.id for each in content.organisations if {"AM", "XX"} & set(each.countries)}
    assert {each.id for each in behind} == wanted
    unhcr = next(each for each in beside if each.id == "unhcr-am")
    assert [(line.shown, line.payload) for line in unhcr.lines] == [
        ("+374 10 54 59 35", "tel:+37410545935"),
        ("help.unhcr.org/armenia", "https://help.unhcr.org/armenia/"),
    ]
    assert document.side[0].headings == ("Экстренно",)
    [emergency] = document.side[0].blocks
    assert isinstance(emergency, EmergencyBlock)
    assert [(number.number, number.label) for number in emergency.numbers][:2] == [
        ("112", "полиция (2025)"),
        ("102", "полиция (2015)"),
    ]


def test_every_channel_has_what_its_qr_code_holds(handbook: Handbook, content: Content) -> None:
    for block in contacts(*sheet(handbook).after):
        channels = organisation(content, block.id).channel
        payloads = [None if each.kind == "office" else qr_payload(each) for each in channels]
        assert [line.payload for line in block.lines] == payloads


def test_the_name_on_the_door_stands_under_the_name(handbook: Handbook) -> None:
    original = contact(sheet(handbook, lang="ru"), "hcav").original
    assert original is not None
    assert original.lang == "hy"


@pytest.mark.parametrize("status", ["compromised", "closed"])
def test_a_contact_that_must_not_be_used_is_struck_out_with_its_warning(shelf: Shelf, status: str) -> None:
    changed = with_organisation(shelf.content, "unhcr-am", status=status, warning=same("Taken over in May."))
    document = sheet(shelf.unsigned(changed))
    block = contact(document, "unhcr-am")
    assert (block.dead, block.lines, block.preferred) == (True, (), None)
    assert "Taken over in May." in (block.warning or "")
    payloads = {line.payload for each in all_contacts(document) for line in each.lines}
    assert "tel:+37410545935" not in payloads
    assert block not in contacts(*document.side)
    assert "unhcr-am" not in {each.id for each in card(shelf.opened()).contacts}


NOTES, EDITOR = "Call Petr before noon.", "Anna Editor"


def annotated(content: Content) -> Content:
    content = with_organisation(
        content, "unhcr-am", notes=same(NOTES), verified_by=EDITOR, verified_on=date(2026, 11, 1)
    )

    def confirmed(statement: Statement) -> Statement:
        return replace(statement, verified_by=EDITOR, verified_on=date(2026, 11, 1), profiles=("deserter",))

    return with_statement(content, "am-summary-entry", confirmed)


@pytest.mark.parametrize("kind", ["country", "counter", "organisations"])
def test_a_hand_out_has_no_internal_notes_and_names_nobody(shelf: Shelf, kind: str) -> None:
    handbook = shelf.unsigned(annotated(shelf.content))
    handed = words(sheet(handbook, kind=kind, profiles=("deserter",)))
    assert not {NOTES, EDITOR} & set(handed.split("\n"))
    assert EDITOR not in handed
    assert NOTES not in handed
    assert "for: deserter" not in handed
    internal = words(sheet(handbook, kind=kind, audience="internal", profiles=("deserter",)))
    assert NOTES in internal
    assert EDITOR in internal
    assert "for: deserter" in internal


def test_a_profile_changes_nothing_on_a_hand_out(shelf: Shelf) -> None:
    handbook = shelf.unsigned(annotated(shelf.content))
    assert sheet(handbook, profiles=("deserter",)) == sheet(handbook)
    assert card(handbook, profiles=("deserter",)) == card(handbook)


def test_on_an_internal_sheet_what_concerns_the_profile_comes_first_and_nothing_is_lost(
    shelf: Shelf,
) -> None:
    handbook = shelf.unsigned(annotated(shelf.content))
    plain = statements(sheet(handbook, audience="internal"))
    chosen = statements(sheet(handbook, audience="internal", profiles=("deserter",)))
    assert chosen[0].id == "am-summary-entry"
    assert {block.id for block in chosen} == {block.id for block in plain}


def test_nobody_confirmed_it_is_said_first(handbook: Handbook) -> None:
    strong = [notice.strong for notice in sheet(handbook, lang="ru").notices]
    assert strong[0] == "Неподписанные материалы разработки."
    assert strong[1].startswith("Никто не проверял эти сведения на месте.")
    assert "Никто не проверял — сверьте." in card(handbook, lang="ru").front_foot


def test_what_was_confirmed_in_part_says_since_when_it_was_not(shelf: Shelf) -> None:
    strong = [notice.strong for notice in sheet(shelf.signed(annotated(shelf.content))).notices]
    assert strong == [
        "Editors have confirmed 1 of the 67 entries on this sheet, last on 1 Nov 2026. Not confirmed since."
    ]


def test_unsigned_content_has_no_code_and_says_so(handbook: Handbook) -> None:
    document = sheet(handbook, lang="de")
    assert (document.code, document.code_text, document.code_payload) == (None, "ohne Code", None)
    assert document.version == "nicht signierte Inhalte"
    assert "nicht signiert" in document.foot[0]
    assert len(document.foot) == 1
    assert card(handbook).front_foot[0] == "Unsigned development content."


def test_signed_content_has_code_version_age_and_publisher(shelf: Shelf) -> None:
    document = sheet(shelf.signed(version=14, areas={"country-AM": 9}), lang="ru")
    assert document.code is not None
    assert document.code.startswith("AM-")
    assert document.code_payload == f"handbook-sheet:{document.code}:field-handbook:{ROOT[:16]}"
    assert document.version == "пакет 14 от 18.11.2026, ему 4 дня"
    assert document.foot == (
        "Полевой справочник · Field Handbook editors · подпись проверена · напечатано 22.11.2026",
        f"Что изменилось с тех пор: введите код {document.code} в поиск программы.",
    )
    assert document.page_of.format(page=1, pages=2) == "Армения · 1 / 2"


@pytest.mark.parametrize(
    ("days", "said"), [(10, None), (60, "no longer fresh"), (200, "has expired"), (-2, "clock was wrong")]
)
def test_an_old_pack_says_how_old_it_is(shelf: Shelf, days: int, said: str | None) -> None:
    issued = ISSUED + timedelta(days=4, hours=3) - timedelta(days=days)
    document = sheet(shelf.signed(issued=issued))
    told = " ".join(notice.strong for notice in document.notices)
    assert (said or "") in told
    assert ("fresh" in told or "expired" in told or "clock" in told) is (said is not None)
    warnings = {each.warning for each in all_contacts(document) if each.id == "unhcr-am"}
    expected = "Out of date: check before you write or call." if days == 200 else None
    assert warnings == {expected}


def test_contacts_and_text_that_the_publisher_replaced_say_so(shelf: Shelf) -> None:
    document = sheet(shelf.signed(superseded=("country-AM", "organisations")))
    told = [notice.strong for notice in document.notices if notice.tone == "danger"]
    assert told[:2] == [
        "The publisher has a newer text on this country than this one.",
        "The publisher has newer contacts than these.",
    ]
    assert contact(document, "unhcr-am").warning == "Out of date: check before you write or call."
    other = sheet(shelf.opened(), "KZ")
    assert not any("newer text on this country" in notice.strong for notice in other.notices)


def test_a_sheet_is_of_one_publisher_and_names_the_other(shelf: Shelf) -> None:
    shelf.signed(retitled(shelf.content, "aaa-first", "First Press"), root="cd" * 32)
    handbook = shelf.signed(retitled(shelf.content, "zzz-last", "Last Press"))
    document = sheet(handbook)
    assert "First Press" in document.foot[0]
    assert any("Last Press" in notice.strong for notice in document.notices)
    assert len(statements(document)) == 67
    assert "Last Press" in sheet(handbook, pack="zzz-last").foot[0]


def test_a_country_with_nothing_in_the_language_falls_back_and_says_so(handbook: Handbook) -> None:
    document = sheet(handbook, lang="fr")
    assert document.title == "Arménie"
    assert any(
        notice.strong == "There is nothing on this country in this language yet: French."
        for notice in document.notices
    )
    assert {block.columns[0].text.instead for block in statements(document)} == {"English"}
    assert {block.columns[0].text.lang for block in statements(document)} == {"en"}


def test_a_single_text_in_another_language_is_marked_and_counted(shelf: Shelf) -> None:
    def in_english(statement: Statement) -> Statement:
        return replace(statement, text={ENGLISH: "Only English."})

    handbook = shelf.unsigned(with_statement(shelf.content, "am-summary-entry", in_english))
    document = sheet(handbook, lang="ru", second_lang="en")
    block = next(block for block in statements(document) if block.id == "am-summary-entry")
    assert [column.text.instead for column in block.columns] == ["английский", None]
    assert any("На этом языке (русский) нет 1 сведения" in notice.strong for notice in document.notices)


def test_a_counter_sheet_numbers_everything_once_and_begins_with_phrases(
    handbook: Handbook, content: Content
) -> None:
    document = sheet(handbook, lang="ru", kind="counter")
    assert document.second_lang == "en"
    assert document.side == ()
    numbers = [block.number for block in phrases(document)]
    numbers += [block.number or 0 for block in statements(document)]
    assert numbers == list(range(1, len(content.phrases) + 67 + 1))
    assert document.main[0].headings == ("Покажите нужную фразу", "Point at the sentence you need")
    assert len(content.phrases) >= 12


def test_a_phrase_nobody_checked_says_so_under_it(handbook: Handbook) -> None:
    first = phrases(sheet(handbook, lang="ru", kind="counter"))[0]
    assert [each.lang for each in first.wordings] == ["ru", "en", "hy"]
    assert first.unconfirmed == (None, None, "носитель языка не проверял")


def test_a_card_holds_numbers_contacts_and_the_most_urgent_whole_statements(
    handbook: Handbook, content: Content
) -> None:
    document = card(handbook, lang="ru")
    assert document.front_title == "Армения: экстренно"
    assert document.emergency is not None
    numbers = [(number.number, number.label) for number in document.emergency.numbers]
    assert numbers == [("112", "полиция"), ("911", "спасатели"), ("103", "скорая"), ("101", "пожарные")]
    assert len(document.contacts) == 4
    by_id = {str(each.id): each for each in content.statements}
    chosen = [by_id[block.id] for block in document.statements]
    assert chosen[0].id == "am-detention-rights-on-arrest"
    assert {each.topic for each in chosen} <= {"summary", "detention", "extradition", "asylum"}
    assert [each.risk for each in chosen] == sorted(
        (each.risk for each in chosen), key=["high", "medium"].index
    )
    assert not any(each.conflicts_with for each in chosen)
    for block in document.statements:
        assert block.columns[0].text.text == by_id[block.id].text[RUSSIAN]
        assert [sign.code for sign in block.signs if sign.code.startswith("certainty")] == []
        assert {"undated", "recheck", "as_of"} & {sign.code for sign in block.signs}


def test_the_strip_of_facts_is_left_out_where_none_is_known(handbook: Handbook) -> None:
    assert [sheet(handbook, country, lang="en").indicators for country in ("RU", "XX")] == [(), ()]
    values = [cell.value for cell in sheet(handbook, "KZ", lang="en").indicators]
    assert len(values) == 4 and "high" in values


def test_a_list_of_organisations_offers_the_service_and_nothing_else(
    handbook: Handbook, content: Content
) -> None:
    document = sheet(handbook, "KZ", kind="organisations", services=("shelter", "medical"))
    wanted = {
        each.id
        for each in content.organisations
        if {"KZ", "XX"} & set(each.countries) and {"shelter", "medical"} & set(each.services)
    }
    assert {each.id for each in all_contacts(document)} == wanted
    assert statements(document) == []


@pytest.mark.parametrize(
    ("choices", "listed"),
    [
        ({"country": "QQ"}, "AM"),
        ({"country": "Ы" * 500}, "AM"),
        ({"lang": "klingonian"}, "en, ru, de"),
        ({"second_lang": "../.."}, "en, ru, de"),
        ({"lang": "fr-../x"}, "en, ru, de"),
        ({"topics": ("entry", "weather")}, "entry"),
        ({"services": ("hugs",), "kind": "organisations"}, "shelter"),
        ({"profiles": ("hero",)}, "deserter"),
        ({"pack": "nobody"}, "field-handbook"),
    ],
)
def test_what_does_not_exist_is_answered_with_what_does(
    handbook: Handbook, choices: dict[str, object], listed: str
) -> None:
    with pytest.raises(InvalidChoice) as refused:
        sheet(handbook, **choices)  # type: ignore[arg-type]
    assert listed in refused.value.params["choices"]
    assert len(refused.value.params["value"]) <= 80


@pytest.mark.parametrize("tag", ["ru", "RU", "ru-RU", "ru_RU"])
def test_languages_are_understood_as_people_write_them(handbook: Handbook, tag: str) -> None:
    assert sheet(handbook, "am", tag).lang == "ru"


def test_a_card_shows_no_half_of_a_dispute(shelf: Shelf) -> None:
    rivals = ("am-detention-rights-on-arrest", "am-detention-constitution")
    assert set(rivals) <= {block.id for block in card(shelf.unsigned()).statements}

    def disputed(statement: Statement) -> Statement:
        return replace(statement, conflicts_with=tuple(each for each in rivals if each != statement.id))  # type: ignore[arg-type]

    content = with_statement(with_statement(shelf.content, rivals[0], disputed), rivals[1], disputed)
    assert not set(rivals) & {block.id for block in card(shelf.unsigned(content)).statements}


def test_what_a_pack_of_this_sitting_changed_is_no_sign_on_paper(shelf: Shelf) -> None:
    handbook = shelf.unsigned()
    before = sheet(handbook)
    handbook.changed.add(["am-summary-entry"])
    assert sheet(handbook) == before


def test_signed_text_goes_before_unsigned(shelf: Shelf) -> None:
    shelf.unsigned(retitled(shelf.content, "aaa-draft", "Nobody"))
    document = sheet(shelf.signed())
    assert document.code is not None
    assert "Field Handbook editors" in document.foot[0]
    assert sheet(shelf.opened(), pack="aaa-draft").code is None


def test_a_statement_that_names_a_contact_in_hostile_hands_says_so(shelf: Shelf) -> None:
    """Editors write numbers into texts too: "phone +37410545935" stands in one about UNHCR."""
    for status, said in (("active", set()), ("compromised", {"am-legal-help-unhcr-office"})):
        content = with_organisation(shelf.content, "unhcr-am", status=status)
        blocks = statements(sheet(shelf.unsigned(content)))
        warned = {block.id for block in blocks if any("Do not use" in note for note in block.notes)}
        assert warned == said
