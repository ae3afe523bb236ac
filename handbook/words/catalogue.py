"""Sentences by code. A code is `domain.name`; the domain is the catalogue's file (`errors.po`, `signs.po` ...)."""

from __future__ import annotations

import gettext
from pathlib import Path
from typing import Any

PROGRAM_LANGUAGES = ("en", "ru", "de")
"""Languages in which the program itself speaks, complete."""
FURTHER_LANGUAGES = ("uk", "hy")
"""Languages in which the program speaks as far as it was translated, and English beyond."""


class MissingWords(LookupError):
    """Our own bug: a code that no catalogue has."""


class Words:
    """The sentences of one language.

    Attributes:
        lang: BCP 47 tag of the language really used (English where the program does not speak `lang`).
    """

    def __init__(self, lang: str) -> None:
        base = lang.replace("_", "-").split("-")[0].lower()
        self.lang = base if base in {*PROGRAM_LANGUAGES, *FURTHER_LANGUAGES} else "en"
        self._domains: dict[str, gettext.NullTranslations] = {}

    def sentence(self, code: str, /, **params: Any) -> str:
        """The sentence `code` (`domain.name`), its `{placeholders}` filled from `params`.

        Raises:
            MissingWords: no catalogue has the code.
        """
        text = self._domain(code).gettext(code)
        if text == code:
            raise MissingWords(code, self.lang)
        return text.format(**params) if params else text

    def count(self, code: str, number: int, /, **params: Any) -> str:
        """The sentence `code` in the plural form for `number`, which fills `{n}`.

        Raises:
            MissingWords: no catalogue has the code.
        """
        text = self._domain(code).ngettext(code, code, number)
        if text == code:
            raise MissingWords(code, self.lang)
        return text.format(n=number, **params)

    def has(self, code: str) -> bool:
        """Whether there is a sentence of this code, counted or not."""
        catalogue = self._domain(code)
        return catalogue.gettext(code) != code or catalogue.ngettext(code, code, 1) != code

    def _domain(self, code: str) -> gettext.NullTranslations:
        domain = code.partition(".")[0]
        if domain not in self._domains:
            languages = [self.lang, "en"] if self.lang in FURTHER_LANGUAGES else [self.lang]
            self._domains[domain] = gettext.translation(
                domain, localedir=str(Path(__file__).parent / "locales"), languages=languages, fallback=True
            )
        return self._domains[domain]
