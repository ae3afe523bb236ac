"""Rules for the channels of an organisation: numbers, handles, addresses and hours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from zoneinfo import ZoneInfo

from handbook.model import fields
from handbook.model.codes import WORLDWIDE, ChannelKind
from handbook.model.faults import Fault
from handbook.model.fields import Scope
from handbook.model.records import Channel, OpeningHours, Organisation

E164 = r"\+[1-9][0-9]{6,14}"
"""ITU-T E.164: a plus, the country code, at most 15 digits."""

_FORMS: Mapping[ChannelKind, re.Pattern[str]] = {
    "phone": re.compile(E164),
    "short_number": re.compile(r"[0-9]{2,15}"),
    "whatsapp": re.compile(E164),
    # a number, a user name (Signal: 3-32 letters, a dot, two digits or more) or a link of Signal's own
    "signal": re.compile(
        rf"{E164}|[A-Za-z_]\w{{2,31}}\.\d{{2,9}}|https://signal\.(?:me|group)/\S+", re.ASCII
    ),
    # user names have 5 to 32 characters, a few sold ones 4
    "telegram": re.compile(r"@[A-Za-z]\w{3,31}|https://t\.me/[\w+/?=&.-]+", re.ASCII),
    # user, room alias and room identifiers, Matrix specification, appendix "Identifier grammar"
    "matrix": re.compile(r"[@#!][^\s:]+:[A-Za-z0-9.-]+(?::[0-9]+)?|https://matrix\.to/#/\S+"),
    "email": re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    # version 3 names have 56 characters of base 32; version 2 has been dead since 2021
    "onion": re.compile(r"(?:https?://)?(?:[a-z0-9-]+\.)*[a-z2-7]{56}\.onion(?:/\S*)?"),
}
_HOUR = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def channel_faults(channel: Channel, organisation: Organisation, scope: Scope) -> Iterator[Fault]:
    """Every fault of one channel; paths begin at the channel."""
    yield from fields.line("value", channel.value, fields.MAX_VALUE)
    yield from _form_faults(channel)
    yield from fields.country("country", channel.country, scope)
    yield from fields.languages("languages", channel.languages)
    if channel.kind == "short_number" and channel.country is None:
        places = organisation.countries
        if len(places) != 1 or places[0] == WORLDWIDE:
            yield Fault("country", "short_number_without_country")
    for number, hours in enumerate(channel.hours):
        yield from (fault.under(f"hours[{number}]") for fault in _hours_faults(hours))
    if channel.hours and organisation.timezone is None:
        yield Fault("hours", "hours_without_timezone")


def _form_faults(channel: Channel) -> Iterator[Fault]:
    if channel.kind in {"website", "form"}:
        yield from fields.web_address("value", channel.value)
        return
    form = _FORMS.get(channel.kind)
    if form is not None and not form.fullmatch(channel.value):
        yield Fault.of("value", f"not_a_{channel.kind}", value=channel.value[:80])


def _hours_faults(hours: OpeningHours) -> Iterator[Fault]:
    yield from fields.filled("days", hours.days)
    yield from fields.unrepeated("days", hours.days)
    for field, value, midnight in (("opens", hours.opens, False), ("closes", hours.closes, True)):
        if not (_HOUR.fullmatch(value) or (midnight and value == "24:00")):
            yield Fault.of(field, "not_an_hour", value=value[:80])
    if hours.opens == hours.closes:
        yield Fault.of("closes", "opens_when_it_closes", value=hours.opens[:80])


def timezone_faults(timezone: str | None) -> Iterator[Fault]:
    """An IANA name, e.g. `Asia/Yerevan`."""
    if timezone is not None and not _is_timezone(timezone):
        yield Fault.of("timezone", "not_a_timezone", value=timezone[:80])


@lru_cache(maxsize=128)
def _is_timezone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return False
    return True
