"""The languages a release is made for."""

from __future__ import annotations

LANGUAGES = ("en", "ru", "de", "uk", "hy")
"""In which Qt's own dialogs speak and lists are sorted."""

NAMING_LANGUAGES = (*LANGUAGES, "ar", "be", "fa", "fr", "ka", "kk", "tr")
"""In which countries and languages can be named (CLDR): also those of texts that packs may bring."""
