"""The readers' commands: search, show, country, organisations."""

from __future__ import annotations

import argparse
from collections.abc import Collection

from handbook.cli import forms, texts
from handbook.cli.opening import answered, opened
from handbook.cli.output import print_json, print_lines
from handbook.errors import InvalidChoice, NotFound
from handbook.model.lens import Lens
from handbook.services.country import country_page
from handbook.services.filters import Filter
from handbook.services.find import Query
from handbook.services.handbook import Handbook
from handbook.services.lens import checked_lens
from handbook.services.organisations import organisation_list
from handbook.services.records import organisation_card, record, statement_detail
from handbook.words import Words
from handbook.words.names import is_country_code

DONE = 0


def search(options: argparse.Namespace, words: Words) -> int:
    """`handbook search QUERY`."""
    with opened(options, words, index=True) as handbook:
        query = Query(
            text=options.query,
            lang=_lang(options, words),
            country=_country(options.country),
            topic=options.topic,
            kind=options.kind,
            limit=options.limit,
            literal=options.literal,
            explain=options.explain,
            lens=checked_lens(
                handbook, Lens(tuple(options.profiles), tuple(options.documents), options.here)
            ),
        )
        found = answered(handbook, query, words)
        if options.json:
            print_json(forms.search_form(found, explain=options.explain))
        else:
            print_lines(texts.search_lines(found, words, explain=options.explain))
    return DONE


def show(options: argparse.Namespace, words: Words) -> int:
    """`handbook show ID`."""
    with opened(options, words, index=False) as handbook:
        lang = _lang(options, words)
        found = record(handbook, options.id)
        if options.json:
            print_json(forms.record_form(found))
        elif found.kind == "statement":
            print_lines(texts.statement_lines(statement_detail(handbook, options.id, (lang,)), words))
        elif found.kind == "organisation":
            print_lines(texts.organisation_lines(organisation_card(handbook, options.id, lang), words, lang))
        elif found.kind == "question":
            print_lines(texts.question_lines(handbook, options.id, words, lang))
        else:
            print_lines(texts.country_lines(country_page(handbook, options.id, (lang,)), words, lang))
    return DONE


def country(options: argparse.Namespace, words: Words) -> int:
    """`handbook country CODE`."""
    lang = _lang(options, words)
    with opened(options, words, index=False) as handbook:
        code = options.code.upper()
        if not is_country_code(code):
            raise NotFound(id=options.code)
        lens = checked_lens(handbook, Lens(tuple(options.profiles), tuple(options.documents)))
        page = country_page(handbook, code, (lang,), lens)
        if options.json:
            print_json(forms.country_form(page))
        else:
            print_lines(texts.country_lines(page, words, lang))
    return DONE


def organisations(options: argparse.Namespace, words: Words) -> int:
    """`handbook organisations`."""
    lang = _lang(options, words)
    with opened(options, words, index=False) as handbook:
        wanted = Filter(
            country=_country(options.country),
            service=_choice(options.service, handbook.vocabulary.services),
            language=_language(options.language, handbook),
            channel=_choice(options.channel, forms.CHANNEL_KINDS),
            open_now=options.open_now,
        )
        listed = organisation_list(handbook, wanted, lang)
        if options.json:
            print_json(forms.organisations_form(listed))
        else:
            print_lines(texts.organisations_lines(listed, words, lang))
    return DONE


def _lang(options: argparse.Namespace, words: Words) -> str:
    return str(options.lang or words.lang)


def _country(code: str | None) -> str | None:
    """A country filter in capitals.

    Raises:
        NotFound: no such code (`id`).
    """
    if code is None:
        return None
    if not is_country_code(code.upper()):
        raise NotFound(id=code)
    return code.upper()


def _language(tag: str | None, handbook: Handbook) -> str | None:
    known = {lang for held in handbook.reader.organisations() for lang in held.record.languages}
    return _choice(tag, sorted(known))


def _choice(value: str | None, choices: Collection[str]) -> str | None:
    if value is not None and value not in choices:
        raise InvalidChoice(value=value, choices=", ".join(choices))
    return value
