"""Texts of what is kept: as they were, or before and after, word by word."""

from __future__ import annotations

from collections.abc import Sequence

from handbook.model.private import Bookmark, Case, Entry
from handbook.services.private.changes import ChangeForYou
from handbook.ui.kit.browser import SafeBrowser
from handbook.ui.kit.look import Look
from handbook.ui.packs.change_writer import ChangeWriter
from handbook.ui.packs.word_diff import Piece, Pieces, diff_lines, diff_words

_CUT = 160
"""Characters of a statement that a case keeps."""


def write_entry(look: Look, browser: SafeBrowser, entry: Entry) -> None:
    """What was kept of a record; of a case the statements that fitted it."""
    writer = ChangeWriter(look, browser)
    if isinstance(entry, Bookmark):
        for line in entry.subject.text.splitlines():
            writer.read(line)
    elif isinstance(entry, Case):
        for statement in entry.seen:
            writer.read(_whole_words(statement.title))
    writer.finish()


def write_change(
    look: Look, browser: SafeBrowser, change: ChangeForYou, titles: tuple[str, str], said: Sequence[str]
) -> None:
    """Sentences, then the text before and after; only the former where it is gone."""
    writer = ChangeWriter(look, browser)
    for sentence in said:
        writer.say(sentence)
    before, after = change.before, change.after
    if before is not None and after is None:
        writer.box(before.title, "high", [("", [(Piece(line),) for line in before.text.splitlines()])])
    elif before is not None and after is not None and before.text != after.text:
        old, new = _sides(before.text, after.text)
        writer.box(f"{titles[0]}: {before.title}", "line", [("", old)])
        writer.box(f"{titles[1]}: {after.title}", "good", [("", new)], comes=True)
    writer.finish()


def _whole_words(title: str) -> str:
    """What a case keeps of a statement, without the half of a word at its end."""
    return f"{title.rpartition(' ')[0]}…" if len(title) >= _CUT and " " in title else title


def _sides(before: str, after: str) -> tuple[list[Pieces], list[Pieces]]:
    old: list[Pieces] = []
    new: list[Pieces] = []
    for left, right in diff_lines(before.splitlines(), after.splitlines()):
        gone, come = diff_words(left or "", right or "")
        if left is not None:
            old.append(gone)
        if right is not None:
            new.append(come)
    return old, new
