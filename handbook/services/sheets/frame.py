"""Head and foot of a sheet around its text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from handbook.model.codes import LanguageTag
from handbook.services.rows import StatementRow
from handbook.services.sheets.basis import Basis
from handbook.services.sheets.notices import foot, notices, version_line
from handbook.sheets.document import IndicatorCell, Section, Sheet


def framed(
    basis: Basis,
    *,
    rows: Sequence[StatementRow] = (),
    confirmed: Sequence[date | None] | None = None,
    indicators: tuple[IndicatorCell, ...] = (),
    main: tuple[Section, ...],
    side: tuple[Section, ...] = (),
    after: tuple[Section, ...] = (),
) -> Sheet:
    """A sheet: title, code, age and notices, the text, what stands at the foot.

    Args:
        basis: of the sheet.
        rows: the statements it tells.
        confirmed: when what it tells was confirmed; None: as `rows` say.
        indicators: the strip under the title.
        main: the text.
        side: beside it.
        after: behind it.
    """
    words, request, name = basis.words, basis.request, basis.page.names[0]
    dates = [row.record.verified_on for row in rows] if confirmed is None else confirmed
    return Sheet(
        kind=request.kind,
        lang=LanguageTag(request.lang),
        second_lang=LanguageTag(request.second_lang) if request.second_lang else None,
        country=basis.page.code,
        title=name,
        subtitle=_subtitle(basis),
        document_title=document_title(basis),
        code=str(basis.code) if basis.code else None,
        code_text=code_text(basis),
        code_payload=basis.code_payload,
        version=version_line(basis),
        notices=notices(basis, dates, rows),
        indicators=indicators,
        main=main,
        side=side,
        after=after,
        foot=foot(basis),
        page_of=f"{name} · {{page}} / {{pages}}",
        continued=words.sentence("sheets.continued", country=name),
    )


def code_text(basis: Basis) -> str:
    """The code, or that there is none."""
    return str(basis.code) if basis.code else basis.words.sentence("sheets.no_code")


def document_title(basis: Basis) -> str:
    """`Armenia: information sheet`. Says nothing of the profile: file lists and print queues show it."""
    kind = basis.words.sentence(f"sheets.kind_{basis.request.kind}")
    return f"{basis.page.names[0]}: {kind}"


def _subtitle(basis: Basis) -> str:
    """What it is and for whom: `hand-out`, `who can help: legal advice`."""
    words, request, vocabulary = basis.words, basis.request, basis.handbook.vocabulary
    parts = []
    if request.kind != "country":
        parts.append(words.sentence(f"sheets.kind_{request.kind}"))
    if request.services:
        parts.append(", ".join(vocabulary.service_name(code, request.lang) for code in request.services))
    parts.append(words.sentence(f"sheets.{request.audience}"))
    if request.names_profiles:
        names = ", ".join(vocabulary.profile_name(code, request.lang) for code in request.profiles)
        parts.append(words.sentence("sheets.for_profile", profile=names))
    return " · ".join(parts)
