"""Names of countries, languages and currencies from Unicode CLDR (through Babel)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from handbook.words.catalogue import Words

if TYPE_CHECKING:
    from babel import Locale


@lru_cache(maxsize=32)
def cldr_locale(lang: str) -> Locale:
    """What Unicode CLDR knows of a language; of English where it knows none."""
    from babel import Locale, UnknownLocaleError  # late: the window starts without names

    try:
        return Locale.parse(lang.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en")


def country_name(code: str, lang: str) -> str:
    """The name of an ISO 3166-1 code, `EU` or `XX`, in `lang`; the code itself where CLDR has none."""
    if code == "XX":
        return Words(lang).sentence("names.worldwide")
    if code == "EU":
        return Words(lang).sentence("names.eu")
    return str(cldr_locale(lang).territories.get(code, code))


def country_codes() -> tuple[str, ...]:
    """Every ISO 3166-1 alpha-2 code that CLDR names."""
    return tuple(code for code in sorted(cldr_locale("en").territories) if is_country_code(code))


def is_country_code(code: str) -> bool:
    """Whether `code` is an ISO 3166-1 alpha-2 code, `EU` or `XX`."""
    if code in {"EU", "XX"}:
        return True
    exceptional = {"EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "DG", "EA", "IC", "TA", "XK", "CQ"}
    return (
        len(code) == 2
        and code.isalpha()
        and code.isupper()
        and code not in exceptional
        and (code in cldr_locale("en").territories)
    )


def language_name(tag: str, lang: str) -> str:
    """The name of a BCP 47 language in `lang`, as it stands inside a sentence; the tag where CLDR has none."""
    base = tag.partition("-")[0]
    return str(
        cldr_locale(lang).languages.get(tag.replace("-", "_")) or cldr_locale(lang).languages.get(base, tag)
    )


def is_language(tag: str) -> bool:
    """Whether CLDR knows the language of a BCP 47 tag."""
    return tag.partition("-")[0] in cldr_locale("en").languages


def own_language_name(tag: str) -> str:
    """What a language calls itself, with a capital: `Русский`."""
    name = language_name(tag, tag)
    return name[:1].upper() + name[1:]


def currency_name(code: str, lang: str) -> str:
    """The name of an ISO 4217 currency in `lang`."""
    return str(cldr_locale(lang).currencies.get(code, code))
