"""The answer to the code of a printed sheet: what has changed since it was printed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from handbook.errors import HandbookError
from handbook.services.sheets.changes import SheetChange, SheetChanges, sheet_changes
from handbook.ui.kit.jobs import Lane
from handbook.ui.kit.metrics import TextSize
from handbook.ui.kit.tags import TagTone
from handbook.ui.page import Surroundings
from handbook.ui.reading.area import ReadingArea
from handbook.ui.reading.parts import LinePart, Part, Run
from handbook.words import Words
from handbook.words.dates import format_date
from handbook.words.errors import error_sentence

_TEXT_EM = 48
_ICONS: dict[str, tuple[str, TagTone]] = {
    "changed": ("refresh", "accent"),
    "removed": ("circle-minus", "high"),
    "added": ("plus", "ink2"),
}


class SheetAnswer(ReadingArea):
    """A page of text in the place of results."""

    def __init__(self, surroundings: Surroundings, languages: Callable[[], tuple[str, ...]]) -> None:
        super().__init__(surroundings, languages)
        self._jobs = surroundings.jobs
        self._words = Words(surroundings.ui_language)
        self.view.set_column(_TEXT_EM, 18, 4)

    def ask(self, code: str, lang: str) -> None:
        """Compare the sheet of this code with what is installed."""
        self._jobs.read(
            Lane.PAGES,
            "sheet code",
            lambda handbook: sheet_changes(handbook, code, lang),
            self._on_changes,
            self._on_failed,
        )

    def _on_changes(self, changes: SheetChanges) -> None:
        self._show(list(change_parts(changes, self._words)))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, HandbookError):
            self._show([_line(error_sentence(error, self._words), bold=True)])
        else:
            self._jobs.failed.emit(error)

    def _show(self, parts: list[Part]) -> None:
        self.view.show_parts(parts, self._words.lang)


def change_parts(changes: SheetChanges, words: Words) -> Iterator[Part]:
    """What became of a sheet, what must not be used any more first."""
    kind = words.sentence(f"sheets.kind_{changes.kind}")
    title = words.sentence("sheets.code_of", code=changes.code, country=changes.country_name, kind=kind)
    yield LinePart((Run(title, size=TextSize.TOPIC, bold=True, icon="printer"),), 16, ruled=True)
    if not changes.known:
        yield _line(
            words.sentence("sheets.code_newer" if changes.is_newer else "sheets.code_unknown"), bold=True
        )
        return
    versions = ", ".join(str(version) for version in changes.printed_versions)
    current = changes.current_version
    yield _line(words.sentence("sheets.printed_from", pack=changes.pack, versions=versions, current=current))
    if changes.others:
        yield _line(words.sentence("sheets.code_others", packs=", ".join(changes.others)))
    if changes.is_current:
        said = words.sentence("sheets.nothing_changed")
        yield LinePart((Run(said, "good", TextSize.BODY, bold=True, icon="circle-check"),), 14)
    if changes.withdrawn:
        yield _heading(words.sentence("sheets.withdrawn"), "skull", "high")
        for each in changes.withdrawn:
            day = format_date(each.on, words.lang)
            yield _line(f"{each.id} · {day} · {each.reason}", tone="high")
    for name, records in (
        ("changed", changes.changed),
        ("removed", changes.removed),
        ("added", changes.added),
    ):
        if records:
            yield _heading(words.sentence(f"sheets.{name}"), *_ICONS[name])
            yield from (_change(each) for each in records)


def _heading(text: str, icon: str, tone: TagTone) -> Part:
    return LinePart((Run(text, tone, TextSize.BODY, bold=True, icon=icon),), 18)


def _line(text: str, *, bold: bool = False, tone: TagTone = "ink") -> Part:
    return LinePart((Run(text, tone, TextSize.BODY, bold=bold),), 10)


def _change(change: SheetChange) -> Part:
    target = change.replaced_by or (change.id if change.title else None)
    link = f"handbook:{target}" if target and change.kind in {"statement", "organisation"} else ""
    runs = [Run(change.title, size=TextSize.LIST), Run("  ")] if change.title else []
    arrow = f" → {change.replaced_by}" if change.replaced_by else ""
    label = Run(f"{change.id}{arrow}", "accent" if link else "ink2", TextSize.SECOND, mono=True, href=link)
    return LinePart((*runs, label), 8)
