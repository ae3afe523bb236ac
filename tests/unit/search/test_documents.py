"""How records become documents."""

from __future__ import annotations

from handbook.model.records import Content
from handbook.search.documents import Document, channel_words, city_names, plain
from handbook.search.places import authorities
from handbook.words.names import is_country_code


def one(documents: list[Document], record: str) -> Document:
    return next(document for document in documents if document.id == record)


def test_every_record_is_one_document(content: Content, documents: list[Document]) -> None:
    records = (content.countries, content.questions, content.statements, content.organisations)
    assert len(documents) == sum(map(len, records))
    assert len({(document.kind, document.id) for document in documents}) == len(documents)


def test_titles_say_where_a_statement_stands(documents: list[Document]) -> None:
    titles = one(documents, "am-entry-internal-passport").titles
    assert {lang: title.split(" › ")[0] for lang, title in titles.items()} == {
        "en": "Armenia", "ru": "Армения", "de": "Armenien"
    }  # fmt: skip


def test_a_country_is_known_by_many_names(documents: list[Document]) -> None:
    names = one(documents, "AM").names[""]
    assert {"AM", "Հայաստան", "სომხეთი", "Ереван", "Gyumri"} <= set(names)


def test_every_country_of_the_content_has_cities_and_all_codes_exist(content: Content) -> None:
    assert {country.code for country in content.countries} <= set(city_names())
    assert all(map(is_country_code, {*city_names(), *authorities().values()}))


def test_a_question_is_of_the_country_and_topic_of_its_answer(documents: list[Document]) -> None:
    question = one(documents, "q-am-enter-internal-passport")
    assert (question.country, question.topic) == ("AM", "entry")
    assert one(documents, "q-armenia-or-kazakhstan").country == ""


def test_an_address_is_found_whole_and_in_parts() -> None:
    assert channel_words("@EmigrantHelpBot") == ["EmigrantHelpBot", "Emigrant Help Bot"]
    assert channel_words("https://www.help.unhcr.org/georgia/")[0] == "help.unhcr.org/georgia"


def test_markup_is_not_searched() -> None:
    assert plain("Go **by air** [only](handbook:am-entry-air-only).") == "Go by air only."
