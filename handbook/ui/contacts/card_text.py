"""A card as plain text, to paste into a message."""

from __future__ import annotations

from handbook.services.records import OrganisationCard
from handbook.ui.contacts.channels import whole_value
from handbook.ui.contacts.names import ContactNames
from handbook.ui.signs import tags_of
from handbook.words import Words


def card_text(
    card: OrganisationCard, names: ContactNames, doubt: str = "", *, is_covered: bool = False
) -> str:
    """Name, warning, for whom, channels, notes, age.

    Args:
        card: what to tell; of one that must not be used no channel is told.
        names: of channels.
        doubt: why its contacts are in doubt, empty where they are not; whoever gets the text must know too.
        is_covered: leave its channels out.
    """
    lines = [card.row.name]
    signs = [sign.text for sign in tags_of(card.row.signs, Words(card.lang))]
    if not card.usable:
        lines.append(signs[0])
    if card.warning:
        lines.append(f"⚠ {card.warning}")
    if card.usable:
        lines += ["", card.eligibility] if card.eligibility else []
        lines += ["", f"⚠ {doubt}"] if doubt else []
        lines += ["", *_channel_lines(card, names)] if card.channels and not is_covered else []
        lines += ["", card.notes] if card.notes else []
    lines += ["", signs[-1]]
    return "\n".join(lines)


def _channel_lines(card: OrganisationCard, names: ContactNames) -> list[str]:
    lines = []
    for row in card.channels:
        line = f"{names.channel_kind(row.record.kind)}: {whole_value(row)}"
        lines.append(f"{line} ({row.note})" if row.note else line)
    return lines
