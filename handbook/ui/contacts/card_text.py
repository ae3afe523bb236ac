"""A card as plain text, to paste into a message."""

from __future__ import annotations

from handbook.services.records import OrganisationCard
from handbook.ui.contacts.channels import whole_value
from handbook.ui.contacts.names import ContactNames
from handbook.ui.signs import tags_of
from handbook.words import Words


def card_text(card: OrganisationCard, names: ContactNames) -> str:
    """Name, warning, for whom, channels, notes, age. Of one that must not be used no channel is told."""
    lines = [card.row.name]
    signs = [sign.text for sign in tags_of(card.row.signs, Words(card.lang))]
    if not card.usable:
        lines.append(signs[0])
    if card.warning:
        lines.append(f"⚠ {card.warning}")
    if card.usable:
        lines += ["", card.eligibility] if card.eligibility else []
        lines += ["", *_channel_lines(card, names)] if card.channels else []
        lines += ["", card.notes] if card.notes else []
    lines += ["", signs[-1]]
    return "\n".join(lines)


def _channel_lines(card: OrganisationCard, names: ContactNames) -> list[str]:
    lines = []
    for row in card.channels:
        line = f"{names.channel_kind(row.record.kind)}: {whole_value(row)}"
        lines.append(f"{line} ({row.note})" if row.note else line)
    return lines
