"""What a pack is and changes: as JSON and for people."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from handbook.errors import HandbookError, PackError
from handbook.paths import Folders
from handbook.services.pack_diff import PackDiff, RecordChange
from handbook.services.pack_report import PackReport
from handbook.services.publishers import namesakes
from handbook.words import Words
from handbook.words.areas import area_name, area_names
from handbook.words.dates import format_date
from handbook.words.errors import error_sentence

Form = dict[str, Any]


def report_form(report: PackReport, words: Words) -> Form:
    """What a pack is, as JSON."""
    return {
        "ok": report.ok,
        "publisher": report.publisher_name or report.publisher or None,
        "version": report.version,
        "issued": time_form(report.issued),
        "fresh_until": time_form(report.fresh_until),
        "status": report.status if report.ok else None,
        "signatures": [
            {"area": area.area, "needed": area.needed, "given": area.given, "keys": list(area.keys)}
            for area in report.signatures
        ],
        "reason": _reason(report.error, words),
    }


def _reason(error: HandbookError | None, words: Words) -> str | None:
    return error_sentence(error, words) if error is not None else None


def report_lines(report: PackReport, words: Words, folders: Folders) -> list[str]:
    """What a pack is, for people; alone why it is refused, if it is."""
    if isinstance(report.error, PackError) or report.error is not None:
        return [error_sentence(report.error, words)]
    from handbook.packs.fingerprint import words_of  # late: it loads tuf

    lines = [
        words.sentence(
            "cli.pack_head",
            publisher=report.publisher_name or report.publisher[:16],
            version=report.version,
            issued=format_date(report.issued, words.lang) if report.issued else "?",
        ),
        words.sentence("cli.publisher_words", words=" ".join(words_of(report.publisher))),
        *(
            words.sentence("cli.namesake", words=" ".join(other.words))
            for other in namesakes(folders, report.publisher, report.publisher_name, words.lang)
        ),
        words.sentence(f"updates.status_{report.status}"),
    ]
    for area in report.signatures:
        lines.append(
            words.sentence(
                "cli.signed_by", area=area_name(area.area, words), given=area.given, needed=area.needed
            )
        )
    if report.superseded:
        lines.append(words.sentence("updates.superseded") + " " + area_names(report.superseded, words))
    if report.missing:
        lines.append(words.sentence("updates.incomplete") + " " + area_names(report.missing, words))
    return lines


def diff_form(diff: PackDiff) -> Form:
    """What it changes, as JSON."""

    def short(changes: tuple[RecordChange, ...]) -> list[Form]:
        return [{"id": each.id, "kind": each.kind, "title": each.title} for each in changes]

    return {
        "added": short(diff.of("added")),
        "changed": [
            {"id": each.id, "before": each.before, "after": each.after} for each in diff.of("changed")
        ],
        "removed": short(diff.of("removed")),
        "contacts_changed": list(diff.contacts_changed),
        "withdrawn": list(diff.withdrawn),
    }


def diff_lines(diff: PackDiff, words: Words) -> list[str]:
    """What it changes, for people."""
    signs = {"added": "+", "changed": "~", "removed": "-"}
    lines = [words.sentence("cli.withdrawn", ids=", ".join(diff.withdrawn))] if diff.withdrawn else []
    if diff.contacts_changed:
        lines.append(words.sentence("cli.contacts_changed", ids=", ".join(diff.contacts_changed)))
    for each in diff.changes:
        lines.append(f"{signs[each.change]} {each.kind} {each.id}: {each.title[:120]}")
    return lines or [words.sentence("cli.no_changes")]


def time_form(moment: datetime | None) -> str | None:
    """A moment as it stands in JSON."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment is not None else None
