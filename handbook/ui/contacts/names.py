"""Words of the program for what a contact is made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QLocale, QObject

from handbook.model.codes import ChannelKind, ChannelSafety, DisclosureRisk, OrganisationKind
from handbook.model.hours import Opening
from handbook.model.records import OpeningHours
from handbook.words.dates import format_date
from handbook.words.hours import day_spans

CHANNEL_ICONS: dict[ChannelKind, str] = {
    "website": "world-www",
    "email": "mail",
    "phone": "phone",
    "short_number": "phone-call",
    "telegram": "brand-telegram",
    "signal": "brand-signal",
    "whatsapp": "brand-whatsapp",
    "matrix": "brand-matrix",
    "form": "forms",
    "onion": "world",
    "office": "map-pin",
}


class ContactNames(QObject):
    """Names of kinds, and times as sentences, in the program's language."""

    def __init__(self, ui_language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = ui_language
        self._locale = QLocale(ui_language)

    def channel_kind(self, kind: ChannelKind) -> str:
        """`Phone`."""
        return {
            "website": self.tr("Website"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "short_number": self.tr("Local number"),
            "telegram": self.tr("Telegram"),
            "signal": self.tr("Signal"),
            "whatsapp": self.tr("WhatsApp"),
            "matrix": self.tr("Matrix"),
            "form": self.tr("Web form"),
            "onion": self.tr("Onion address (Tor)"),
            "office": self.tr("Office"),
        }[kind]

    def organisation_kind(self, kind: OrganisationKind) -> str:
        """`Public organisation`."""
        return {
            "ngo": self.tr("Non-governmental organisation"),
            "legal_aid": self.tr("Legal aid"),
            "un_agency": self.tr("UN agency"),
            "red_cross": self.tr("Red Cross and Red Crescent"),
            "government": self.tr("State authority"),
            "hotline": self.tr("Hotline"),
            "media": self.tr("Media"),
            "embassy": self.tr("Embassy or consulate"),
        }[kind]

    def safety(self, safety: ChannelSafety) -> str:
        """Who can listen in."""
        return {
            "end_to_end": self.tr("end-to-end encrypted"),
            "encrypted": self.tr("encrypted on the way"),
            "open": self.tr("can be listened in on"),
        }[safety]

    def disclosure(self, risk: DisclosureRisk) -> str:
        """Whether it passes data to the state."""
        return {
            "never": self.tr("No, by its own account"),
            "law_requires": self.tr("Yes: the law obliges it to"),
            "unknown": self.tr("unknown"),
        }[risk]

    def scripts(self, scripts: Iterable[str]) -> str:
        """`contains letters that are not Latin: Cyrillic`."""
        names = {
            "CYRILLIC": self.tr("Cyrillic"),
            "GREEK": self.tr("Greek"),
            "ARMENIAN": self.tr("Armenian"),
            "GEORGIAN": self.tr("Georgian"),
            "ARABIC": self.tr("Arabic"),
            "HEBREW": self.tr("Hebrew"),
            "CJK": self.tr("Chinese or Japanese"),
            "LATIN": self.tr("Latin with marks"),
            "": self.tr("other signs"),
        }
        shown = ", ".join(names.get(script, script.capitalize()) for script in scripts)
        return self.tr("Contains letters that are not plain Latin: {scripts}").format(scripts=shown)

    def opening(self, opening: Opening) -> str:
        """`open until 18:00`, `closed until Mon 9:00`."""
        change = opening.next_change
        if change is None:
            return self.tr("open day and night")
        if not opening.is_open:
            return self.tr("closed until {moment}").format(moment=self._moment(change, opening.local))
        if change.time() == time():  # an evening ends at 24:00, not at 0:00 of a day that seems to be open
            evening = change - timedelta(minutes=1)
            words = self._moment(evening, opening.local).removesuffix(self._time(evening)) + "24:00"
        else:
            words = self._moment(change, opening.local)
        return self.tr("open until {moment}").format(moment=words)

    def local_time(self, moment: datetime) -> str:
        """`Sat 15:40`."""
        return f"{self._day(moment.weekday())} {self._time(moment)}"

    def hours(self, hours: Iterable[OpeningHours]) -> str:
        """`Mon-Fri 9:00-18:00, Sat 10:00-14:00`."""
        parts = []
        for entry in hours:
            days = ", ".join(day_spans(entry.days, self._day))
            parts.append(f"{days} {_unpadded(entry.opens)}–{_unpadded(entry.closes)}")
        return "; ".join(parts)

    def _moment(self, moment: datetime, now: datetime) -> str:
        if moment.date() == now.date():
            return self._time(moment)
        if moment - now < timedelta(days=6):
            return self.local_time(moment)
        return f"{format_date(moment, self._lang)} {self._time(moment)}"

    def _day(self, weekday: int) -> str:
        return self._locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)

    @staticmethod
    def _time(moment: datetime) -> str:
        return f"{moment.hour}:{moment.minute:02}"


def _unpadded(clock: str) -> str:
    """`09:00` as people write it: `9:00`."""
    return clock.removeprefix("0")
