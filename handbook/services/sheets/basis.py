"""What every sheet is made from: the request checked, one publisher's pack, its age, the code, the words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from handbook.errors import InvalidChoice
from handbook.model.codes import TOPICS, LanguageTag
from handbook.services.country import CountryPage, country_page
from handbook.services.doubts import Doubt
from handbook.services.handbook import Handbook
from handbook.services.pack_age import pack_status
from handbook.services.sheets.request import SheetRequest
from handbook.services.sheets.traps import Trap, traps_of
from handbook.sheets.code import SheetCode, qr_text
from handbook.store.generations import GenerationRow
from handbook.store.reader import InstalledPack
from handbook.words import Words
from handbook.words.names import is_language

CARD_TOPICS = ("detention", "asylum", "extradition", "summary")
"""What may stand on a pocket card, the most urgent first."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a sheet is made from.

    Attributes:
        request: its language tags as the pack writes them, country in capitals, second language settled.
        topics: those on the sheet, in reading order.
        page: the country as this pack alone tells it.
        signed: of signed content; None for development content.
        status: "fresh", "stale", "expired", "clock_wrong"; None for development content.
        others: publishers of other packs that have this country.
        words: of the sheet.
        second_words: of the second column; those of the sheet where there is none.
        traps: contacts of this pack in hostile hands.
        code: None for unsigned content, or where the version of the area is not known.
    """

    handbook: Handbook
    request: SheetRequest
    topics: tuple[str, ...]
    page: CountryPage
    pack: InstalledPack
    signed: GenerationRow | None
    status: str | None
    others: tuple[str, ...]
    words: Words
    second_words: Words
    traps: tuple[Trap, ...]
    code: SheetCode | None

    @property
    def languages(self) -> tuple[str, ...]:
        """Of the columns."""
        second = self.request.second_lang
        return (self.request.lang, second) if second else (self.request.lang,)

    @property
    def column_words(self) -> tuple[Words, ...]:
        """One for each column."""
        return (self.words, self.second_words)[: len(self.languages)]

    @property
    def is_internal(self) -> bool:
        """Whether it is for those who advise."""
        return self.request.audience == "internal"

    @property
    def code_payload(self) -> str | None:
        """What the QR code of the sheet holds."""
        if self.code is None or self.signed is None:
            return None
        return qr_text(str(self.code), self.pack.pack.id, self.signed.root_hash)

    @property
    def superseded(self) -> bool:
        """Whether the publisher has a newer text on this country."""
        return self.page.doubt is not None and self.page.doubt.reason == "superseded"

    @property
    def has_confirmed(self) -> bool:
        """Whether an editor ever confirmed any statement of the country."""
        return any(row.record.verified_on for section in self.page.topics for row in section.rows)

    @property
    def contacts_doubt(self) -> Doubt | None:
        """Why every contact wants a look before it is used; None where it does not."""
        return self.page.contact_doubts.get(self.pack.pack.id)


def basis_of(handbook: Handbook, request: SheetRequest) -> Basis:
    """Check a request and gather what answers it.

    Raises:
        InvalidChoice: country, language, topic, service, profile or pack is none of those there are.
        StoreMissing, StoreDamaged, StoreTooNew, DataFolderError.
    """
    vocabulary = handbook.vocabulary
    code = request.country.upper()
    _choose(code, sorted(vocabulary.countries), shown=request.country)
    pack, current = _pack_of(handbook, code, request.pack)
    request = _settled(handbook, replace(request, country=code), pack)
    for topic in request.topics:
        _choose(topic, TOPICS)
    for service in request.services:
        _choose(service, vocabulary.services)
    for profile in request.profiles:
        _choose(profile, vocabulary.profiles)
    languages = (request.lang, request.second_lang) if request.second_lang else (request.lang,)
    page = country_page(handbook, code, languages, pack=pack.pack.id)
    topics = _topics(request)
    signed = current.get(pack.pack.id)
    version = signed.area_versions.get(f"country-{code}") if signed else None
    return Basis(
        handbook=handbook,
        request=request,
        topics=topics,
        page=page,
        pack=pack,
        signed=signed,
        status=pack_status(signed.issued, signed.fresh_until, handbook.now) if signed else None,
        others=_other_publishers(handbook, code, pack),
        words=Words(request.lang),
        second_words=Words(request.second_lang or request.lang),
        traps=traps_of(held.record for held in handbook.reader.compromised() if held.pack == pack.pack.id),
        code=SheetCode(code, version, topics, request.kind) if version is not None else None,
    )


def _topics(request: SheetRequest) -> tuple[str, ...]:
    if request.kind == "organisations":
        return ()
    chosen = request.topics or (CARD_TOPICS if request.kind == "emergency" else TOPICS)
    return tuple(topic for topic in TOPICS if topic in chosen)


def _pack_of(
    handbook: Handbook, country: str, wanted: str | None
) -> tuple[InstalledPack, dict[str, GenerationRow]]:
    """Whose text it is, and the installed generation of every signed pack."""
    holders = {held.pack for held in handbook.reader.country(country)}
    packs = [installed for installed in handbook.packs() if installed.pack.id in holders]
    if wanted is not None:
        _choose(wanted, [installed.pack.id for installed in packs])
        packs = [installed for installed in packs if installed.pack.id == wanted]
    packs.sort(key=lambda installed: installed.origin != "signed")
    is_signed = packs[0].origin == "signed"
    return packs[0], {row.pack: row for row in handbook.signed if is_signed}


def _other_publishers(handbook: Handbook, country: str, pack: InstalledPack) -> tuple[str, ...]:
    holders = {held.pack for held in handbook.reader.statements_of(country)} - {pack.pack.id}
    names = [each.pack.publisher.name for each in handbook.packs() if each.pack.id in holders]
    return tuple(dict.fromkeys(names))


def _settled(handbook: Handbook, request: SheetRequest, pack: InstalledPack) -> SheetRequest:
    """With languages as the pack writes them, and a second one where the kind needs it."""
    own = pack.pack.languages
    lang = _language(request.lang, own)
    second = _language(request.second_lang, own) if request.second_lang else None
    if request.kind in {"emergency", "organisations"} or second == lang:
        second = None
    if request.kind == "counter" and second is None:
        official = next((held.record.languages for held in handbook.reader.country(request.country)), ())
        candidates = [*(tag for tag in official if tag in own), "en", *own]
        taken = {lang, lang if lang in own else own[0]}  # texts that are missing in `lang` are in the first
        second = next((tag for tag in candidates if tag not in taken), None)
    services = request.services if request.kind == "organisations" else ()
    return replace(request, lang=lang, second_lang=second, services=services)


def _language(tag: str, own: tuple[LanguageTag, ...]) -> str:
    """A tag in the pack's own spelling: `RU`, `ru-RU` and `ru_RU` are its `ru`.

    Raises:
        InvalidChoice: there is no such language.
    """
    tag = tag.replace("_", "-")
    base = tag.partition("-")[0].lower()
    for known in own:
        if known.lower() in {tag.lower(), base}:
            return known
    if not is_language(base) or not tag.replace("-", "").isalnum():
        raise InvalidChoice(value=tag[:40], choices=", ".join(own))
    return "-".join([base, *tag.split("-")[1:]])


def _choose(value: str, choices: Collection[str], shown: str | None = None) -> None:
    if value not in choices:
        raise InvalidChoice(value=(shown or value)[:80], choices=", ".join(choices))
