"""What a channel is, beyond its value: how safe, how it is written, what a phone's camera makes of it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from handbook.model.codes import ChannelKind, ChannelSafety
from handbook.model.records import Channel, Organisation

_SAFETY: dict[ChannelKind, ChannelSafety] = {
    "signal": "end_to_end",
    "matrix": "end_to_end",
    "onion": "end_to_end",
    "website": "encrypted",
    "form": "encrypted",
    "telegram": "encrypted",
    "whatsapp": "encrypted",
    "phone": "open",
    "email": "open",
    "short_number": "open",
    "office": "open",
}
_REACH: tuple[ChannelKind, ...] = (
    "phone", "short_number", "signal", "telegram", "whatsapp", "matrix", "email", "website", "form", "onion",
    "office",
)  # fmt: skip


def channel_safety(channel: Channel) -> ChannelSafety:
    """Who can listen in: as the editors say, else derived from the kind (content-format, "Organisation")."""
    return channel.safety or _SAFETY[channel.kind]


def qr_payload(channel: Channel) -> str:
    """What a QR code of this channel holds, so that a phone offers the right thing."""
    value = channel.value
    if channel.kind in {"phone", "short_number"}:
        return f"tel:{value}"
    if channel.kind == "email":
        return f"mailto:{value}"
    if channel.kind == "telegram" and value.startswith("@"):
        return f"https://t.me/{value[1:]}"
    if channel.kind == "whatsapp" and value.startswith("+"):
        return f"https://wa.me/{value[1:]}"
    if channel.kind == "signal" and value.startswith("+"):
        return f"https://signal.me/#p/{value}"
    if channel.kind == "matrix" and "://" not in value:
        return f"https://matrix.to/#/{quote(value, safe='@:!')}"
    if channel.kind == "onion" and "://" not in value:
        return f"http://{value}"
    return value


def written(channel: Channel) -> str:
    """The value as people write it: phone numbers in groups, addresses without scheme; never shortened."""
    if channel.kind in {"phone", "signal", "whatsapp"} and channel.value.startswith("+"):
        return _grouped(channel.value)
    if channel.kind in {"website", "form", "onion"}:
        bare = channel.value.removeprefix("https://").removeprefix("http://").removeprefix("www.")
        return bare.removesuffix("/")
    return channel.value


def host(url: str) -> str:
    """The host of an address, without `www.`; the address itself where it has none."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def best_channel(organisation: Organisation, country: str | None = None) -> Channel | None:
    """The channel to name where there is room for one: the preferred, else the quickest to reach.

    Args:
        organisation: whose channels.
        country: where the caller is, if known. Channels of another country come last, and short numbers that
            only work there are left out.
    """

    def is_elsewhere(channel: Channel) -> bool:
        return country is not None and channel.country not in {None, country}

    reachable = [
        channel
        for channel in organisation.channel
        if not (channel.kind == "short_number" and is_elsewhere(channel))
    ]
    return min(
        reachable,
        key=lambda channel: (is_elsewhere(channel), not channel.preferred, _REACH.index(channel.kind)),
        default=None,
    )


def is_quick(channel: Channel) -> bool:
    """Whether somebody may answer at once: a phone or a messenger."""
    return channel.kind in {"phone", "short_number", "signal", "telegram", "whatsapp", "matrix"}


def foreign_scripts(channel: Channel) -> tuple[str, ...]:
    """Scripts of the letters in a handle or an address that are not plain Latin, to warn of look-alikes.

    `kovcheg.live` with a Cyrillic "о" reads like another address. International host names are looked at as a
    browser shows them (`xn--…`, RFC 3492).

    Returns:
        The first word of the letters' Unicode names, e.g. `("CYRILLIC",)`; `LATIN` stands for Latin letters with
        marks, `""` for other signs. Empty for plain ASCII and for street addresses.
    """
    if channel.kind == "office":
        return ()
    letters = [char for char in _decoded(channel.value) if not char.isascii()]
    names = (unicodedata.name(char, "").partition(" ")[0] if char.isalpha() else "" for char in letters)
    return tuple(dict.fromkeys(names))


def _decoded(value: str) -> str:
    """The value with the parts of its host name that RFC 3492 encodes as people see them."""

    def part(match: re.Match[str]) -> str:
        try:
            return match[1].encode("ascii").decode("punycode")
        except UnicodeError:
            return match[0]

    return re.sub(r"(?<![A-Za-z0-9-])xn--([A-Za-z0-9-]+)", part, value, flags=re.IGNORECASE)


_CALLING_CODES = ("1", "7", "20", "27", *(str(code) for code in (
    *range(30, 35), 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, *range(51, 59), *range(60, 67), 81, 82, 84, 86,
    *range(90, 96), 98,
)))  # fmt: skip
"""ITU-T E.164 country codes of one and two digits; all others have three."""


def _grouped(number: str) -> str:
    """+77272584598 → +7 727 258 45 98: country code, then threes, the rest in twos."""
    digits = number[1:]
    code = next((c for c in _CALLING_CODES if digits.startswith(c)), digits[:3])
    return " ".join([f"+{code}", *_groups(digits[len(code) :])])


def _groups(rest: str) -> Iterable[str]:
    heads = 0 if len(rest) <= 4 else (2 if len(rest) > 8 else 1 if len(rest) % 2 else 0)
    position = 0
    for _ in range(heads):
        yield rest[position : position + 3]
        position += 3
    while position < len(rest):
        size = 3 if len(rest) - position == 3 else 2
        yield rest[position : position + size]
        position += size
