"""What must be seen before anything else on a sheet, and what stands at its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from handbook.services.rows import StatementRow
from handbook.services.sheets.basis import Basis
from handbook.sheets.document import Notice
from handbook.words.dates import format_date
from handbook.words.names import language_name


def notices(
    basis: Basis, confirmed: Sequence[date | None], rows: Sequence[StatementRow] = ()
) -> tuple[Notice, ...]:
    """All notices of a sheet, the gravest first.

    Args:
        basis: of the sheet.
        confirmed: for everything it tells, when an editor last confirmed it.
        rows: the statements it tells.
    """
    return (
        *_age_notices(basis),
        *_confirmation(basis, confirmed),
        *_language(basis, rows),
        *_others(basis),
    )


def version_line(basis: Basis) -> str:
    """`pack 14 of 10 Mar 2026, 4 days old`."""
    words, signed = basis.words, basis.signed
    if signed is None:
        return words.sentence("sheets.version_unsigned")
    day = format_date(signed.issued.date(), words.lang)
    days = max(0, (basis.handbook.today - signed.issued.date()).days)
    if not days:
        return words.sentence("sheets.version_today", version=signed.version, date=day)
    return words.count("sheets.version", days, version=signed.version, date=day)


def foot(basis: Basis) -> tuple[str, ...]:
    """Who answers for it and when it was printed; what the code is for. Nothing of who printed it."""
    words, pack = basis.words, basis.pack.pack
    line = words.sentence(
        "sheets.foot_unsigned" if basis.signed is None else "sheets.foot_signed",
        title=basis.handbook.vocabulary.text(pack.title, basis.request.lang),
        publisher=pack.publisher.name,
        date=format_date(basis.handbook.today, words.lang),
    )
    if basis.code is None:
        return (line,)
    return (line, words.sentence("sheets.what_changed", code=str(basis.code)))


def _age_notices(basis: Basis) -> Iterator[Notice]:
    words, signed = basis.words, basis.signed
    if signed is None:
        yield _notice(basis, "danger", "unsigned")
        return
    issued, until = (format_date(day.date(), words.lang) for day in (signed.issued, signed.fresh_until))
    if basis.status == "expired":
        yield _notice(basis, "danger", "expired", date=issued)
    elif basis.status == "stale":
        yield _notice(basis, "care", "stale", date=until)
    elif basis.status == "clock_wrong":
        yield _notice(basis, "care", "clock_wrong")
    if basis.superseded:
        yield _notice(basis, "danger", "superseded")
    if basis.contacts_doubt is not None and basis.contacts_doubt.reason == "superseded":
        yield _notice(basis, "danger", "contacts_superseded")


def _confirmation(basis: Basis, confirmed: Sequence[date | None]) -> Iterator[Notice]:
    """That nobody confirmed it, or not all of it, or not since when."""
    days = [day for day in confirmed if day is not None]
    if not confirmed:
        return
    if not days:
        yield _notice(basis, "danger", "nobody_confirmed")
        return
    last = format_date(max(days), basis.words.lang)
    if len(days) < len(confirmed):
        counts = {"confirmed": len(days), "total": len(confirmed)}
        yield _notice(basis, "care", "partly_confirmed", date=last, **counts)
    else:
        oldest = format_date(min(days), basis.words.lang)
        yield _notice(basis, "plain", "all_confirmed", date=oldest)


def _language(basis: Basis, rows: Sequence[StatementRow]) -> Iterator[Notice]:
    """Where texts are in another language than the one asked for, column by column."""
    for column, wanted in enumerate(basis.languages):
        lang = basis.words.lang
        foreign = [row.cells[column] for row in rows if row.cells[column].lang != wanted]
        if not foreign:
            continue
        name = language_name(wanted, lang)
        if len(foreign) == len(rows):
            others = ", ".join(dict.fromkeys(language_name(cell.lang, lang) for cell in foreign))
            yield _notice(basis, "care", "nothing_in_language", language=name, other=others)
        else:
            strong = basis.words.count("sheets.partly_in_language", len(foreign), language=name)
            yield Notice("plain", strong)


def _others(basis: Basis) -> Iterator[Notice]:
    if basis.others:
        strong = basis.words.sentence("sheets.other_publisher", publishers=", ".join(basis.others))
        yield Notice("plain", strong)


def _notice(basis: Basis, tone: str, name: str, **params: object) -> Notice:
    words = basis.words
    strong = words.sentence(f"sheets.{name}", **params)
    text = words.sentence(f"sheets.{name}_text", **params)
    return Notice(tone, strong, text)  # type: ignore[arg-type]
