"""What people type, and what they must find."""

from __future__ import annotations

from math import prod

import pytest

from handbook.search.engine import Hit
from tests.unit.search.session import Ask


def first(hits: tuple[Hit, ...], count: int = 1) -> list[str]:
    return [hit.id for hit in hits[:count]]


@pytest.mark.parametrize(
    "query",
    [
        "Алматы",
        "Gyumri",
        "Tbilissi",
        "Հայաստան",
        "საქართველო",
        "казахстан",
        "в ереване",
        "Kischinau",
        "Novi Sad",
    ],
)
def test_a_country_or_city_alone_finds_that_countrys_page(ask: Ask, query: str) -> None:
    hit = ask(query, lang="ru").hits[0]
    assert hit.kind == "country"
    assert hit.id == hit.country
    assert hit.topic is None


@pytest.mark.parametrize(
    ("query", "country", "topic"),
    [
        ("въезд в армению по внутреннему паспорту", "AM", "entry"),
        ("въехать армения", "AM", "entry"),
        ("entering Armenia internal passports", "AM", "entry"),
        ("Abschiebung Kasachstan", "KZ", "extradition"),
        ("§22 AufenthG", "DE", "entry"),
        ("ОФПРА интервью", "FR", "asylum"),
        ("внутряк казахстан", "KZ", "entry"),
        ("миграционный учет казахстан", "KZ", "stay"),
        ("миграционный учёт казахстан", "KZ", "stay"),
    ],
)
def test_words_forms_and_jargon_find_the_country_and_topic(
    ask: Ask, query: str, country: str, topic: str
) -> None:
    found = [(hit.country, hit.topic) for hit in ask(query, lang="ru").hits[:3]]
    assert (country, topic) in found


@pytest.mark.parametrize(
    ("query", "record"),
    [
        ("ковчег", "kovcheg"),
        ("@EmigrantHelpBot", "kovcheg"),
        ("UNHCR Yerevan", "unhcr-am"),
        ("+374 10 545935", "unhcr-am"),
        ("010 54 59 35", "unhcr-am"),
        ("hcav.am", "hcav"),
        ("+48 693", "niec-pl"),
        ("7 727 258", "unhcr-kz"),
        ("хочу жить", "hochu-zhit"),
    ],
)
def test_contacts_are_found_by_name_handle_address_and_digits(ask: Ask, query: str, record: str) -> None:
    assert record in first(ask(query).hits, 2)


@pytest.mark.parametrize(
    ("query", "question"),
    [
        ("меня задержали на границе что делать", "q-detained-at-border"),
        ("can I open a bank account in Georgia", "q-ge-bank"),
        ("wer hilft deserteuren", "q-who-helps-to-desert"),
        ("337", "q-punishment-for-desertion"),
    ],
)
def test_a_plain_question_is_answered_first(ask: Ask, query: str, question: str) -> None:
    hit = ask(query).hits[0]
    assert (hit.kind, hit.id) == ("question", question)


@pytest.mark.parametrize(
    ("query", "repair", "meant"),
    [
        ("fhvtybz", "layout", "армения"),
        ("фкьутшф", "layout", "armenia"),
        ("armeniya", "transliteration", "армения"),
        ("ubezhishche", "transliteration", "убежище"),
        ("Юэнэйчсиар", "transliteration", "unhcr"),
        ("казахтан", "spelling", "казахстан"),
        ("asylm", "spelling", "asylum"),
        ("Kasachtsan", "spelling", "kasachstan"),
        ("'rcnhflbwsz", "layout", "экстрадиция"),
        (".y'qxcbfh", "layout", "unhcr"),
        ("traveldocument ", "spelling", "travel document"),
        ("внутреннийпаспорт ", "spelling", "внутренний паспорт"),
        ("lawer ", "spelling", "lawyer"),
        ("Reisepas verloren", "spelling", "reisepass verloren"),
    ],
)
def test_a_repair_is_made_and_shown(ask: Ask, query: str, repair: str, meant: str) -> None:
    result = ask(query)
    assert (result.repair, result.interpreted_as.strip()) == (repair, meant)
    assert result.hits


def test_a_repaired_german_word_is_shown_with_its_umlauts(ask: Ask) -> None:
    result = ask("Asyl Gebuehrr Türkei ", lang="de")
    assert (result.repair, result.interpreted_as) == ("spelling", "Asyl gebühr Türkei ")
    # Also one that only other wordings of a question have.
    assert ask("Gasgerruch Jerewan ", lang="de").interpreted_as == "gasgeruch Jerewan "
    # The index knows the words of the glossary without them.
    assert ask("Ueberstelung Armenien ", lang="de").interpreted_as == "uberstellung Armenien "


def test_a_repair_can_be_undone(ask: Ask) -> None:
    result = ask("fhvtybz", literal=True)
    assert result.repair is None
    assert result.interpreted_as == result.query == "fhvtybz"
    assert result.hits == ()


def test_words_that_are_found_are_not_repaired(ask: Ask) -> None:
    for query in ("паспорт", "asylum", "Auslieferung", "Сетраков", "border"):
        assert ask(query).repair is None


@pytest.mark.parametrize(
    "query", ["Турция Греция граница", "Австрии", "Токио", "Швейцария", "Bulgaria", "вич", "пцр"]
)
def test_a_country_without_a_page_is_no_typing_mistake_nor_is_a_short_word(ask: Ask, query: str) -> None:
    assert ask(query).repair is None


def test_a_country_without_a_page_is_not_answered_with_the_rules_of_another(ask: Ask) -> None:
    assert {hit.country for hit in ask("убежище в Австрии").hits[:5]} <= {None, "EU", "XX"}


@pytest.mark.parametrize("query", ["потерял вчера паспорт", "паспорт потерял", "потерял где-то загранник"])
def test_words_of_a_term_may_stand_as_people_say_them(ask: Ask, query: str) -> None:
    assert "q-lost-passport" in first(ask(query, lang="ru").hits, 2)


def test_who_asks_for_a_lawyer_gets_lawyers_before_those_who_mention_one(ask: Ask) -> None:
    found = [hit.id for hit in ask("адвокат тбилиси", lang="ru", kind="organisation").hits]
    assert found.index("gyla") < found.index("ge-migration")


def test_a_word_cut_short_is_understood_inside_a_query_too(ask: Ask) -> None:
    hits = ask("экстрад казахстан", lang="ru").hits
    assert ("KZ", "extradition") in {(hit.country, hit.topic) for hit in hits[:3]}


def test_where_people_come_from_is_not_where_they_ask_about(ask: Ask) -> None:
    assert ask("liefert Georgien Deserteure an Russland aus", lang="de").hits[0].country == "GE"
    assert ask("Russland", lang="de").hits[0].id == "RU"
    assert ask("дезертирство россия", lang="ru").hits[0].country == "RU"


def test_common_words_are_not_taken_for_rare_ones_that_sound_alike(ask: Ask) -> None:
    assert ask("боюсь призыва весной", lang="ru").repair is None


def test_a_wanted_man_is_not_sent_to_the_police_because_it_is_in_his_city(ask: Ask) -> None:
    hits = ask("мобик в розыске ереван", lang="ru").hits
    assert hits[0].kind != "organisation"
    assert "police-am" in [hit.id for hit in ask("полиция ереван телефон", lang="ru").hits[:2]]


def test_an_organisation_called_by_its_name_comes_before_those_who_speak_of_it(ask: Ask) -> None:
    assert ask("intransit berlin").hits[0].id == "intransit"


@pytest.mark.parametrize(
    "query",
    [
        "это правда?",
        "у отца высокое давление ",
        "leider sterben viele ",
        "good food ",
        "видел своими глазами ",
    ],
)
def test_a_word_everybody_uses_is_no_slip(ask: Ask, query: str) -> None:
    assert ask(query).repair is None


def test_a_common_word_may_stand_in_another_form_of_it(ask: Ask) -> None:
    assert ask("купили квартиру в турции ").interpreted_as == "купил квартиру в турции "


def test_who_names_no_country_is_answered_by_what_spans_countries(ask: Ask) -> None:
    hit = ask("какие доказательства нужны для убежища", lang="ru").hits[0]
    assert (hit.id, hit.country) == ("q-evidence-for-asylum", None)


@pytest.mark.parametrize("query", ["повестка", "summons"])
def test_who_names_no_country_may_mean_the_one_all_come_from(ask: Ask, query: str) -> None:
    assert ask(query).hits[0].id == "q-electronic-summons"


def test_short_i_is_a_letter_of_its_own(ask: Ask) -> None:
    assert not ask("воина", literal=True).hits or ask("воина").interpreted_as != ask("война").interpreted_as


def test_latin_lookalikes_inside_a_cyrillic_word_do_no_harm(ask: Ask) -> None:
    assert ask("\u0070егистрация казахстан").hits == ask("регистрация казахстан").hits


def test_a_repair_keeps_scopes(ask: Ask) -> None:
    result = ask("country:KZ регестрация")
    assert result.interpreted_as == "country:KZ регистрация"
    assert {hit.country for hit in result.hits} == {"KZ"}


def test_the_hit_is_shown_in_the_readers_language(ask: Ask) -> None:
    for lang in ("en", "ru", "de"):
        assert {hit.lang for hit in ask("Auslieferung Kasachstan", lang=lang).hits} == {lang}


def test_a_language_the_content_lacks_falls_back_to_the_packs_first(ask: Ask) -> None:
    assert {hit.lang for hit in ask("Armenia", lang="fr").hits} == {"en"}


def test_a_record_is_found_once(ask: Ask) -> None:
    hits = ask("убежище asylum Asyl", limit=100).hits
    assert len({(hit.kind, hit.id) for hit in hits}) == len(hits)


def test_matches_are_marked_in_the_snippet(ask: Ask) -> None:
    snippets = [
        hit.snippet for hit in ask("экстрадиция казахстан", lang="ru").hits if hit.kind == "statement"
    ]
    assert any("\u2068" in snippet for snippet in snippets)
    for snippet in snippets:
        assert snippet.count("\u2068") == snippet.count("\u2069")


def test_the_country_named_comes_before_the_others(ask: Ask) -> None:
    hits = ask("дезертир казахстан", lang="ru").hits[:5]
    assert all(hit.country in {"KZ", None} for hit in hits)


def test_every_beginning_of_a_word_finds_something(ask: Ask) -> None:
    for query in ("экстрадиция", "armenia", "дезертир", "Kasachstan"):
        for size in range(1, len(query) + 1):
            assert ask(query[:size]).hits, query[:size]


def test_a_finished_word_is_no_beginning(ask: Ask) -> None:
    assert ask("казах").hits[0].id == "KZ"
    assert {hit.country for hit in ask("арм", kind="country").hits} >= {"AM"}


def test_facets_count_everything_found(ask: Ask) -> None:
    result = ask("убежище", limit=3)
    assert len(result.hits) == 3
    assert sum(result.facets.kinds.values()) == result.total > 3
    assert result.facets.countries["AM"] > 0
    assert result.facets.topics["asylum"] > 0


def test_filters_keep_only_what_they_name(ask: Ask) -> None:
    result = ask("убежище", country="AM", topic="asylum", kind="statement", limit=100)
    assert {(hit.country, hit.topic, hit.kind) for hit in result.hits} == {("AM", "asylum", "statement")}


def test_scopes_in_the_query_are_filters(ask: Ask) -> None:
    assert {hit.country for hit in ask("country:KZ паспорт").hits} == {"KZ"}
    assert {hit.country for hit in ask("country:казахстан паспорт").hits} == {"KZ"}
    assert {hit.topic for hit in ask("topic:entry паспорт").hits} == {"entry"}
    assert {hit.kind for hit in ask("kind:organisation ереван").hits} == {"organisation"}
    assert {hit.country for hit in ask("country:AM topic:entry", limit=50).hits} == {"AM"}


def test_a_phrase_stands_together(ask: Ask) -> None:
    phrase, words = ask('"internal passport"', limit=200), ask("internal passport", limit=200)
    assert 0 < phrase.total < words.total
    assert not ask('"passport internal"').hits


def test_unwanted_words_are_left_out(ask: Ask) -> None:
    with_it, without = ask("паспорт", limit=500), ask("паспорт -внутренний", limit=500)
    assert 0 < without.total < with_it.total
    forms = ask("паспорт -внутренним", limit=500)
    assert forms.total == without.total


def test_the_words_of_an_unwanted_phrase_are_left_out(ask: Ask) -> None:
    with_it, without = ask("asylum", limit=500), ask('asylum -"internal passport"', limit=500)
    assert 0 < without.total < with_it.total
    assert without.total == ask("asylum -internal -passport", limit=500).total


def test_explanations_only_when_asked_for(ask: Ask) -> None:
    assert all(not hit.explain for hit in ask("asylum").hits)
    assert all(hit.explain for hit in ask("asylum", explain=True).hits)


@pytest.mark.parametrize(
    "query", ["экстрадиция казахстан", "can I work in Georgia", "kovcheg", "CNDA мобилизация"]
)
def test_an_explanation_gives_the_score(ask: Ask, query: str) -> None:
    for hit in ask(query, explain=True).hits:
        values = [reason.split(" × ") for reason in hit.explain]
        at = next(place for place, (name, _) in enumerate(values) if name == "cover")
        matched = sum(float(name.split()[-1]) * float(value) for name, value in values[:at])
        assert matched * prod(float(value) for _, value in values[at:]) == pytest.approx(hit.score, rel=0.03)


@pytest.mark.parametrize(
    "query", ["asdfghjkl", "ъъъъъ", "и в на", "the of and", "***", '""', "12345678901234", ""]
)
def test_nonsense_finds_nothing_and_says_what_would_be_found(ask: Ask, query: str) -> None:
    result = ask(query)
    assert result.total == 0
    assert result.hits == ()
    assert 0 < len(result.suggestions) <= 5


@pytest.mark.parametrize("query", ['"2022 2023"', "2022 2023", "2022 2023 "])
def test_numbers_that_are_no_telephone_number_are_words(ask: Ask, query: str) -> None:
    hits = ask(query, lang="en").hits
    assert hits
    assert all("2022" in hit.snippet and "2023" in hit.snippet for hit in hits[:2])


def test_where_words_are_written_very_often_the_rarest_are_looked_up(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = "виза паспорт убежище работа гюмри похищение"
    assert ask(query).hits[0].topic == "asylum"
    monkeypatch.setattr("handbook.search.engine._MOST_RECORDS", 100)
    assert ask(query).hits[0].topic == "safety"


@pytest.mark.parametrize(("query", "country"), [("§ 61 AsylG ", "DE"), ("ОФИИ ", "FR"), ("радекс ", "AR")])
def test_the_name_of_a_law_or_office_is_no_slip_and_means_its_country(
    ask: Ask, query: str, country: str
) -> None:
    result = ask(query)
    assert result.repair is None
    assert result.hits[0].country == country


@pytest.mark.parametrize(
    ("asked", "bare"),
    [
        (
            "здравствуйте подскажите пожалуйста сына задержали в ереване куда звонить",
            "задержали ереван куда звонить",
        ),
        ("hi sorry my brother was maybe arrested in Armenia who can I call", "arrested Armenia call"),
        ("hallo mein Sohn wurde gerade in Armenien festgenommen was kann ich tun", "Jerewan festgenommen"),
    ],
)
def test_fillers_of_a_spoken_question_do_not_lead_away(ask: Ask, asked: str, bare: str) -> None:
    found = {hit.id for hit in ask(asked).hits[:3]}
    assert found & {hit.id for hit in ask(bare).hits[:3]}
    assert "q-am-detained" in found
