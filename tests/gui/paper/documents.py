"""Documents of the shipped content, as the services compose them: real lengths, real signs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from handbook.model.channels import best_channel, qr_payload, written
from handbook.model.codes import LanguageTag
from handbook.model.records import Channel
from handbook.model.signs import Sign
from handbook.services.country import Block as CountryBlock
from handbook.services.country import CountryPage, TopicSection, country_page
from handbook.services.handbook import Handbook
from handbook.services.rows import OrganisationRow, StatementRow
from handbook.sheets.document import (
    ConflictBlock,
    ContactBlock,
    ContactLine,
    EmergencyBlock,
    EmergencyNumber,
    IndicatorCell,
    Notice,
    PhraseBlock,
    PocketCard,
    Section,
    Sheet,
    SheetKind,
    SourceBlock,
    StatementBlock,
    StatementColumn,
    Wording,
)

WORDS = {
    "ru": ("памятка на руки", "Никто не проверял эти сведения на месте. Перед каждым шагом сверьте контакт и срок.",
           "Рамка пунктиром — данные старые или без даты.", "Экстренно", "Куда обратиться", "Помогают отовсюду",
           "Источники", "внутри страны", "{name}, продолжение", "Источники расходятся — показаны оба",
           "напечатано 22.11.2026", "Что изменилось с тех пор: введите код {code} в поиск программы.",
           "Важно знать", "экстренно"),
    "en": ("hand-out", "Nobody has checked this on the spot. Before each step check the contact and the date.",
           "A dashed box means old or undated.", "Emergency", "Where to turn", "Help from anywhere", "Sources",
           "inside the country", "{name}, continued", "Sources disagree — both are shown", "printed 22 Nov 2026",
           "What has changed since: type the code {code} into the search box.", "Must know", "emergency"),
    "de": ("zum Mitgeben", "Niemand hat das vor Ort geprüft. Vor jedem Schritt Kontakt und Datum prüfen.",
           "Ein gestrichelter Rahmen heißt alt oder ohne Datum.", "Notfall", "Wohin wenden", "Hilfe von überall",
           "Quellen", "im Land", "{name}, Fortsetzung", "Quellen widersprechen sich – beide stehen hier",
           "gedruckt 22.11.2026", "Was sich geändert hat: den Code {code} in die Suche des Programms eingeben.",
           "Wichtig", "Notfall"),
}  # fmt: skip
KINDS = {
    "general": ("единый номер", "all services", "alle Dienste"),
    "ambulance": ("скорая", "ambulance", "Rettungsdienst"),
    "police": ("полиция", "police", "Polizei"),
    "fire": ("пожарные", "fire brigade", "Feuerwehr"),
    "rescue": ("спасатели", "rescue", "Rettung"),
}
CODE = "{country}-7F3K-Q2ND"


def sheet_of(
    handbook: Handbook, country: str, lang: str = "ru", second: str | None = None, kind: SheetKind = "country"
) -> Sheet:
    """A sheet with everything the handbook knows of a country."""
    langs = (lang, second) if second else (lang,)
    page = country_page(handbook, country, langs)
    words = WORDS.get(lang, WORDS["en"])
    code = CODE.format(country=country)
    emergency = Section((words[3],), (_emergency(page, lang),)) if page.emergency else None
    local = [contact(handbook, row, lang, country) for row in page.organisations]
    worldwide = [contact(handbook, row, lang, country) for row in page.worldwide]
    contacts = Section((words[4],), tuple(local))
    return Sheet(
        kind=kind, lang=LanguageTag(lang), second_lang=LanguageTag(second) if second else None, country=country,
        title=page.names[0], subtitle=words[0], document_title=f"{page.names[0]} · {words[0]}",
        code=code, code_text=code, code_payload=f"{code} field-handbook 0123456789abcdef",
        version="пакет 14 от 10.03.2026",
        notices=(Notice("danger", words[1], words[2]),),
        indicators=tuple(
            IndicatorCell(row.name, row.label, row.sign, danger=row.tone == "high") for row in page.indicators
        )[: 4 if kind == "country" else 0],
        main=_phrases(langs) + _sections(page, kind) if kind != "organisations" else (contacts,),
        side=tuple(
            section for section in (emergency, contacts if kind != "organisations" else None) if section
        ),
        after=(
            *([Section((words[5],), tuple(worldwide))] if worldwide else []),
            *([Section((words[6],), tuple(_sources(handbook, page)))] if kind == "country" else []),
        ),
        foot=(f"Полевой справочник · Field Handbook editors · {words[10]}", words[11].format(code=code)),
        page_of="{country} · {page} / {pages}",
        continued=words[8].format(name=page.names[0]),
    )  # fmt: skip


def card_of(handbook: Handbook, country: str, lang: str = "ru") -> PocketCard:
    """The pocket card of a country."""
    page, words = country_page(handbook, country, (lang,)), WORDS.get(lang, WORDS["en"])
    code = CODE.format(country=country)
    statements = sorted(
        (
            row
            for topic in page.topics
            if topic.code in ("detention", "asylum", "safety")
            for row in topic.rows
        ),
        key=lambda row: row.risk != "high",
    )
    return PocketCard(
        lang=LanguageTag(lang), country=country, document_title=page.names[0],
        front_title=f"{page.names[0]}: {words[13]}", back_title=words[12], code=code, code_text=code,
        code_payload=f"{code} field-handbook 0123456789abcdef",
        emergency=_emergency(page, lang) if page.emergency else None,
        contacts=tuple(contact(handbook, row, lang, country) for row in page.organisations),
        statements=tuple(statement(row) for row in statements),
        front_foot=("Никто не проверял — сверьте.", "пакет 14, 10.03.2026"),
        back_foot=("Что изменилось: код — в поиск программы",),
    )  # fmt: skip


def statement(row: StatementRow, number: int | None = None) -> StatementBlock:
    """A row as a block."""
    columns = tuple(
        StatementColumn(
            cell.wanted,
            Wording(cell.lang, cell.text, None if cell.lang == cell.wanted else cell.lang),
            Wording(cell.lang, cell.action) if cell.action else None,
        )
        for cell in row.cells
    )
    return StatementBlock(
        str(row.id), columns, row.signs, risk=row.risk, old=row.freshness in ("stale", "undated"),
        ended=row.freshness == "ended", number=number,
    )  # fmt: skip


def contact(handbook: Handbook, row: OrganisationRow, lang: str, country: str) -> ContactBlock:
    """An organisation as a block."""
    record = row.record
    dead = record.status in ("closed", "compromised")
    best = best_channel(record, country)
    lines = [_line(each) for each in sorted(record.channel, key=lambda channel: channel is not best)]
    shown_in = next(
        (tag for tag in record.name if handbook.vocabulary.text(record.name, lang) == record.name[tag]), lang
    )
    others = [tag for tag in record.name if tag not in ("en", "ru", "de")]
    return ContactBlock(
        id=str(row.id),
        name=Wording(LanguageTag(shown_in), row.name),
        signs=row.signs,
        lines=() if dead else tuple(lines),
        original=Wording(LanguageTag(others[0]), record.name[LanguageTag(others[0])]) if others else None,
        warning=handbook.vocabulary.text(record.warning, lang) if record.warning else None,
        dead=dead,
        details=tuple(text for text in (", ".join(row.services), row.city) if text),
        preferred=lines[0] if best and not dead else None,
    )  # fmt: skip


def with_statements(sheet: Sheet, blocks: Iterable[StatementBlock]) -> Sheet:
    """The same sheet with other text."""
    return replace(sheet, main=(Section(("Topic",), tuple(blocks)),))


def _line(channel: Channel) -> ContactLine:
    return ContactLine(
        channel.kind, written(channel), qr_payload(channel), big=channel.kind in ("phone", "short_number"),
        detail=channel.purpose or "",
    )  # fmt: skip


def _emergency(page: CountryPage, lang: str) -> EmergencyBlock:
    which = {"ru": 0, "en": 1, "de": 2}.get(lang, 1)
    numbers = tuple(EmergencyNumber(each.number, KINDS[each.kind][which]) for each in page.emergency)
    oldest = min(
        (each.as_of for each in page.emergency if each.as_of), default=None, key=lambda d: d.last_day()
    )
    return EmergencyBlock(
        numbers, WORDS.get(lang, WORDS["en"])[7], (Sign("recheck", oldest) if oldest else Sign("undated"),)
    )


def _sections(page: CountryPage, kind: SheetKind) -> tuple[Section, ...]:
    numbers = iter(range(11, 10_000))

    def blocks(section: TopicSection) -> Iterable[StatementBlock | ConflictBlock]:
        for block in section.blocks:
            made = [_numbered(row, numbers, kind) for row in block.rows]
            yield _conflict(block, made) if block.conflict else made[0]

    return tuple(Section(section.names, tuple(blocks(section))) for section in page.topics)


def _conflict(block: CountryBlock, made: list[StatementBlock]) -> ConflictBlock:
    lang = block.rows[0].cells[0].wanted
    return ConflictBlock(WORDS.get(lang, WORDS["en"])[9], tuple(made))


def _numbered(row: StatementRow, numbers: Iterable[int], kind: SheetKind) -> StatementBlock:
    return statement(row, next(iter(numbers)) if kind == "counter" else None)


def _phrases(langs: tuple[str, ...]) -> tuple[Section, ...]:
    return ()


def _sources(handbook: Handbook, page: CountryPage) -> Iterable[SourceBlock]:
    ids = list(
        dict.fromkeys(id_ for topic in page.topics for row in topic.rows for id_ in row.record.sources)
    )
    known = {held.record.id: held.record for held in handbook.reader.all_sources()}
    for number, id_ in enumerate(ids, 1):
        source = known[id_]
        parts = (source.publisher, source.title, source.url and source.url.removeprefix("https://"))
        yield SourceBlock(f"[{number}]", ", ".join(part for part in parts if part))


__all__ = ["CODE", "PhraseBlock", "card_of", "contact", "date", "sheet_of", "statement", "with_statements"]
