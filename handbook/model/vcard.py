"""An organisation as a vCard 4.0 (RFC 6350), so that a phone can take the contact over."""

from __future__ import annotations

from handbook.model.channels import qr_payload
from handbook.model.records import Channel, Organisation
from handbook.model.texts import pick

_LINE_OCTETS = 75
"""RFC 6350, 3.2: lines longer than this are folded."""


def vcard(organisation: Organisation, lang: str, languages: tuple[str, ...] = ()) -> str:
    """The card of an organisation in `lang`; CRLF line ends, folded, escaped.

    A compromised organisation has no card: nobody should call it by mistake.

    Raises:
        ValueError: the organisation is compromised.
    """
    if organisation.status == "compromised":
        raise ValueError(organisation.id)
    name = pick(organisation.name, lang, languages)[1]
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:org", f"FN:{_escaped(name)}", f"ORG:{_escaped(name)}"]
    if organisation.other_names:
        lines.append("NICKNAME:" + ",".join(_escaped(other) for other in organisation.other_names))
    lines += [line for channel in organisation.channel if (line := _channel_line(channel))]
    if organisation.address or organisation.city:
        city = pick(organisation.city, lang, languages)[1] if organisation.city else ""
        lines.append(f"ADR:;;{_escaped(organisation.address or '')};{_escaped(city)};;;")
    offices = [channel.value for channel in organisation.channel if channel.kind == "office"]
    lines += [f"ADR:;;{_escaped(office)};;;;" for office in offices if office != organisation.address]
    lines += [f"LANG:{tag}" for tag in organisation.languages]
    note = _note(organisation, lang, languages)
    if note:
        lines.append(f"NOTE:{_escaped(note)}")
    moment = organisation.verified_on or (organisation.as_of.last_day() if organisation.as_of else None)
    if moment is not None:
        lines.append(f"REV:{moment:%Y%m%d}T000000Z")
    lines.append("END:VCARD")
    return "".join(_folded(line) + "\r\n" for line in lines)


def _channel_line(channel: Channel) -> str | None:
    payload = qr_payload(channel)
    pref = ";PREF=1" if channel.preferred else ""
    if channel.kind in {"phone", "short_number"}:
        return f"TEL;VALUE=uri{pref}:{payload}"
    if channel.kind == "email":
        return f"EMAIL{pref}:{channel.value}"
    if channel.kind in {"telegram", "whatsapp", "signal", "matrix"} and "://" in payload:
        return f"IMPP{pref}:{payload}"
    if channel.kind in {"website", "form", "onion"}:
        return f"URL{pref}:{payload}"
    if channel.kind == "office":
        return None
    return f"X-{channel.kind.upper()}:{_escaped(channel.value)}"


def _note(organisation: Organisation, lang: str, languages: tuple[str, ...]) -> str:
    texts = (organisation.warning, organisation.eligibility, organisation.notes)
    return "\n".join(pick(text, lang, languages)[1] for text in texts if text)


def _escaped(text: str) -> str:
    """RFC 6350, 3.4."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> str:
    """RFC 6350, 3.2, without cutting a character in two."""
    parts, part, octets = [], "", 0
    for character in line:
        size = len(character.encode())
        if octets + size > _LINE_OCTETS:
            parts.append(part)
            part, octets = " ", 1
        part += character
        octets += size
    return "\r\n".join([*parts, part])
