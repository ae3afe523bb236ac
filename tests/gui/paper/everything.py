"""Documents of our own with every kind of block, frozen: the shipped content changes, these do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from handbook.model.codes import LanguageTag
from handbook.model.signs import Sign
from handbook.sheets.document import (
    ConflictBlock,
    ContactBlock,
    ContactLine,
    EmergencyBlock,
    EmergencyNumber,
    IndicatorCell,
    Notice,
    ParagraphBlock,
    PhraseBlock,
    PocketCard,
    Section,
    Sheet,
    SourceBlock,
    StatementBlock,
    StatementColumn,
    Wording,
)

OLD = Sign("recheck", date(2024, 4, 9))
CODE = "AM-7F3K-Q2ND"
PAYLOAD = "FH1:AM7F3KQ2ND:org.example.handbook:0123456789abcdef"
EN, RU, HY, AR = (LanguageTag(tag) for tag in ("en", "ru", "hy", "ar"))


def statement(
    id_: str, text: str, *, action: str | None = None, second: str | None = None, **more: object
) -> StatementBlock:
    """A statement in English, with `second` in Russian beside it."""
    columns = [StatementColumn(EN, Wording(EN, text), Wording(EN, action) if action else None)]
    if second is not None:
        columns.append(StatementColumn(RU, Wording(RU, second)))
    signs = (Sign("risk_high"), Sign("certainty_practice"), OLD)
    return replace(
        StatementBlock(id_, tuple(columns), signs, risk="high", old=True),
        **more,  # type: ignore[arg-type]
    )


MEDIUM = {
    "risk": "medium",
    "old": False,
    "signs": (Sign("risk_medium"), Sign("certainty_law"), Sign("as_of", date(2026, 2, 3))),
}
CALM = {"risk": None, "old": False, "signs": (Sign("certainty_official"), Sign("undated"))}

STATEMENTS = (
    statement("s-high", "In Gyumri two Russians who had fled the army were *abducted*; a **Russian base** is there.",
              action="Stay away from Gyumri.", sources="[1]"),
    statement("s-medium", "The internal passport is enough if you arrive by air, see "
              "[the border guard](https://example.org/entry-rules/by_air?lang=en).", **MEDIUM),
    statement("s-ended", "Until 2024 a visa run gave 90 more days.", ended=True, risk=None,
              signs=(Sign("certainty_law"), Sign("ended", date(2024, 1, 1)))),
    statement("s-calm", "Asylum can be asked for in words, in writing or by gestures.",
              notes=("not confirmed by an editor",), **CALM),
)  # fmt: skip
CONFLICT = ConflictBlock(
    "Sources disagree — both are shown",
    (
        statement("c-one", "Police answer 102.", **MEDIUM),
        statement("c-two", "Police answer 112 since 2025.", **CALM),
    ),
)
EMERGENCY = EmergencyBlock(
    (EmergencyNumber("103", "ambulance"), EmergencyNumber("102", "police"), EmergencyNumber("101", "fire")),
    "inside Armenia",
    (OLD,),
)
_HOTLINE = ContactLine("Phone", "+374 10 545 935", "tel:+37410545935", big=True, detail="Mon–Fri 9–18")
_SITE = ContactLine("Website", "help.unhcr.org/armenia", "https://help.unhcr.org/armenia/")
_BOT = ContactLine(
    "Telegram", "@EmigrantHelpBot", "https://t.me/EmigrantHelpBot", detail="also when detained"
)
CONTACTS = (
    ContactBlock("o-unhcr", Wording(EN, "UNHCR in Yerevan"), (OLD,), (_HOTLINE, _SITE), preferred=_HOTLINE,
                 details=("asylum, advice", "Yerevan")),
    ContactBlock("o-hca", Wording(EN, "Helsinki Citizens’ Assembly"), (Sign("undated"),),
                 (ContactLine("Website", "hcav.am", "https://hcav.am"),),
                 original=Wording(HY, "Հելսինկյան քաղաքացիական ասամբլեա")),
    ContactBlock("o-ark", Wording(EN, "The Ark"), (Sign("warning"), Sign("undated")), (_BOT,), preferred=_BOT,
                 warning="In Russia it has the status of a “foreign agent”: writing from there can be dangerous."),
    ContactBlock("o-dead", Wording(EN, "Captured Bot"), (Sign("compromised"),), dead=True,
                 warning="Taken over in 2025; do not write."),
)  # fmt: skip
SOURCES = (
    SourceBlock(
        "[1]", "Hetq, 452 requests, March 2025, hetq.am/en/article/168451?section=extradition_and_return"
    ),
    SourceBlock("[2]", "Criminal Procedure Code of Armenia, 2022"),
)

SHEET = Sheet(
    kind="country", lang=EN, second_lang=None, country="AM", title="Armenia", subtitle="hand-out",
    document_title="Armenia · hand-out", code=CODE, code_text=CODE, code_payload=PAYLOAD,
    version="pack 14 of 10 Mar 2026",
    notices=(Notice("danger", "Nobody has checked this on the spot.", "A dashed box means old or undated."),
             Notice("care", "Not confirmed since 2024."), Notice("plain", "In Russian:", "nothing yet.")),
    indicators=(
        IndicatorCell("Entry: internal passport", "with conditions", Sign("as_of", date(2025, 1, 1))),
        IndicatorCell("Days without a visa", "180", OLD),
        IndicatorCell("Risk of handover", "medium", Sign("as_of", date(2026, 2, 15)), danger=True),
        IndicatorCell("Access to asylum", "open", Sign("undated")),
    ),
    main=(Section(("Danger",), STATEMENTS[:2]), Section(("Stay",), (*STATEMENTS[2:], CONFLICT)),
          Section(("Family",), (ParagraphBlock(Wording(EN, "Nothing is known about this topic.")),))),
    side=(Section(("Emergency",), (EMERGENCY,)), Section(("Where to turn",), CONTACTS)),
    after=(Section(("Sources",), SOURCES),),
    foot=("Field Handbook · Example publisher · signature verified · printed 14 Mar 2026",
          f"What has changed since: type the code {CODE} into the search box."),
    page_of="Armenia · {page} / {pages}", continued="Armenia, continued",
)  # fmt: skip

COUNTER = replace(
    SHEET, kind="counter", second_lang=RU, subtitle="counter sheet", indicators=(), notices=SHEET.notices[:1],
    main=(
        Section(("Point at a sentence", "Покажите фразу"), (
            PhraseBlock(1, (Wording(EN, "I want to apply for asylum."), Wording(RU, "Я прошу убежища."),
                            Wording(HY, "Ես ապաստան եմ խնդրում։")), (None, None, "not confirmed by a native reader")),
        )),
        Section(("Danger", "Опасность"), (
            statement("n-2", "In Gyumri two Russians were abducted.", number=2,
                      second="В Гюмри захватили двух россиян."),
            statement("n-3", "There is a Russian base.", second="Там российская база.", number=3, **MEDIUM),
        )),
    ),
)  # fmt: skip

ARABIC = replace(
    SHEET, lang=AR, title="أرمينيا", subtitle="للتسليم", document_title="أرمينيا", code=None, code_text="بلا رمز",
    code_payload=None, notices=(Notice("danger", "لم يتحقق أحد من هذه المعلومات."),), indicators=SHEET.indicators[:2],
    main=(Section(("خطر",), (
        StatementBlock("a-1", (StatementColumn(
            EN, Wording(AR, "يمكن طلب اللجوء شفويا أو كتابيا على الرقم 112 أو على help.unhcr.org."),
            Wording(AR, "اطلب محاميا فورا.")),), (Sign("risk_high"), OLD), risk="high", old=True),
        StatementBlock("a-2", (StatementColumn(EN, Wording(EN, "Only English here.", "English")),),
                       (Sign("undated"),)),
    )),),
)  # fmt: skip

CARD = PocketCard(
    lang=EN, country="AM", document_title="Armenia: card", front_title="Armenia: emergency", back_title="Must know",
    code=CODE, code_text=CODE, code_payload=PAYLOAD, emergency=EMERGENCY, contacts=CONTACTS, statements=STATEMENTS,
    front_foot=("Nobody has checked this.", "pack 14, 10 Mar 2026"),
    back_foot=("What has changed: type the code into the program",),
)  # fmt: skip
