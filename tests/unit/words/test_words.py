"""Every sentence exists in every language, compiled, and reads right."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from handbook import errors
from handbook.model.dates import PartialDate
from handbook.model.signs import Sign
from handbook.words import FURTHER_LANGUAGES, PROGRAM_LANGUAGES, Words
from handbook.words.areas import area_name
from handbook.words.dates import format_date
from handbook.words.errors import error_sentence
from handbook.words.names import country_name, is_country_code, own_language_name
from handbook.words.signs import sign_text
from tests import translations

HANDBOOK = translations.ROOT / "handbook"


def test_no_word_is_missing_anywhere() -> None:
    assert translations.po_faults() == []


@pytest.mark.parametrize("lang", (*PROGRAM_LANGUAGES, *FURTHER_LANGUAGES))
def test_compiled_words_are_those_of_the_sources(lang: str) -> None:
    for file in translations.po_files(lang):
        assert file.with_suffix(".mo").read_bytes() == translations.compiled(file), (
            f"make translations: {file}"
        )


def test_every_code_used_in_the_program_has_a_sentence() -> None:
    pattern = re.compile(r"""(?:sentence|count)\(\s*"([a-z_]+\.[a-z_]+)\"""")
    used = {code for file in HANDBOOK.rglob("*.py") for code in pattern.findall(file.read_text("utf-8"))}
    assert len(used) > 40
    words = Words("en")
    missing = {code for code in used if not words.has(code)}
    assert missing == set()


def test_every_error_of_the_world_has_a_sentence_in_every_language() -> None:
    kinds = [
        cls
        for cls in vars(errors).values()
        if isinstance(cls, type) and issubclass(cls, errors.HandbookError)
    ]
    for lang in PROGRAM_LANGUAGES:
        for cls in kinds:
            assert Words(lang).has(cls.code if "." in cls.code else f"errors.{cls.code}"), (lang, cls)


def test_an_error_becomes_one_sentence_with_its_place() -> None:
    error = errors.DataFolderError(path="/x", reason="full")
    assert "/x" in error_sentence(error, Words("ru"))


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(1, "1 результат"), (2, "2 результата"), (5, "5 результатов"), (21, "21 результат")],
)
def test_russian_counts(number: int, wanted: str) -> None:
    assert Words("ru").count("cli.found", number) == wanted


@pytest.mark.parametrize(
    ("moment", "lang", "wanted"),
    [
        (PartialDate(2026, 2, 3), "ru", "03.02.2026"),
        (PartialDate(2022, 12), "de", "12.2022"),
        (PartialDate(2025), "en", "2025"),
        (PartialDate(2022, 12), "en", "Dec 2022"),
        (date(2026, 2, 3), "en", "3 Feb 2026"),
    ],
)
def test_dates_keep_their_precision(moment: PartialDate, lang: str, wanted: str) -> None:
    assert format_date(moment, lang) == wanted


@pytest.mark.parametrize(
    ("error", "wanted"),
    [
        (errors.PackUntrusted("packs.signatures_insufficient", role="country-AM"), "(Армения)"),
        (errors.PackUntrusted("packs.wrong_area", area="common"), "(Общее, источники)"),
        (errors.PackUntrusted("packs.versions_mixed", role="timestamp"), "(Дата выпуска)"),
        (errors.PackDamaged("packs.metadata_missing", name="3.country-KZ.json"), "(Казахстан)"),
        (errors.PackDamaged("packs.target_changed", path="countries/AM/entry.json"), "(Армения: entry)"),
        (
            errors.PackDamaged("packs.target_changed", path="organisations/kovcheg.json"),
            "(Организации: kovcheg)",
        ),
    ],
)
def test_people_are_told_the_names_of_parts_of_a_pack(error: errors.HandbookError, wanted: str) -> None:
    sentence = error_sentence(error, Words("ru"))
    assert wanted in sentence
    assert not re.search(r"country-|common|organisations|\.json", sentence)


def test_what_is_no_part_of_a_pack_keeps_its_name() -> None:
    error = errors.RepositoryError("packs.no_area", name="country-QQQ")
    assert "country-QQQ" in error_sentence(error, Words("de"))
    assert area_name("country-<b>", Words("de")) == "country-<b>"


def test_signs_tell_old_from_new() -> None:
    words = Words("ru")
    assert sign_text(Sign("recheck", PartialDate(2022, 12)), words) == "перепроверьте · на 12.2022"
    assert sign_text(Sign("undated"), words) == "без даты · перепроверьте"


def test_country_names_and_codes() -> None:
    assert country_name("KZ", "ru") == "Казахстан"
    assert country_name("XX", "de")
    assert own_language_name("ru") == "Русский"
    assert is_country_code("NO") and is_country_code("EU") and is_country_code("XX")
    assert not any(map(is_country_code, ("UK", "no", "XXX", "QQ", "EZ", "")))


def test_unknown_languages_fall_back_to_english() -> None:
    assert Words("xx").lang == "en"
    assert Words("ru_RU").lang == "ru"


def test_a_missing_code_is_our_own_bug() -> None:
    from handbook.words.catalogue import MissingWords

    with pytest.raises(MissingWords):
        Words("en").sentence("errors.no_such_sentence")


def test_every_error_code_that_is_raised_has_a_sentence_in_every_language() -> None:
    raised = re.compile(r"raise \w+\(\s*\"(\w+\.\w+)\"")
    sources = (Path(errors.__file__).parent).rglob("*.py")
    found = {code for source in sources for code in raised.findall(source.read_text("utf-8"))}
    domains = {file.stem for file in translations.po_files("en")}
    codes = {code for code in found if code.partition(".")[0] in domains}
    assert "decide.not_written" in codes
    missing = [(lang, code) for lang in PROGRAM_LANGUAGES for code in codes if not Words(lang).has(code)]
    assert missing == []


@pytest.mark.parametrize("lang", FURTHER_LANGUAGES)
def test_what_a_further_language_lacks_is_said_in_english(lang: str) -> None:
    words = Words(lang)
    assert words.sentence("errors.cancelled") != Words("en").sentence("errors.cancelled")
    assert words.sentence("cli.about") == Words("en").sentence("cli.about")
