"""The words of the window: complete in every language, and compiled from what stands in the sources."""

from __future__ import annotations

import ast
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.translations import (
    FURTHER,
    LANGUAGES,
    QT_TRANSLATIONS,
    ROOT,
    UI_PACKAGES,
    collect_ts,
    release_ts,
    ts_faults,
    ts_file,
)

_MARKS = ("QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP")


def test_the_window_speaks_every_language_in_full() -> None:
    assert ts_faults() == []


@pytest.mark.parametrize("lang", (*LANGUAGES, *FURTHER))
def test_the_sources_hold_no_string_that_was_not_collected_and_no_collected_one_is_gone(
    lang: str, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(ts_file(lang), tmp_path))
    collect_ts(copy, lang)
    assert _messages(copy) == _messages(ts_file(lang))


@pytest.mark.parametrize("lang", (*LANGUAGES, *FURTHER))
def test_the_compiled_words_are_those_of_the_text_file(lang: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"{lang}.qm"
    release_ts(ts_file(lang), fresh)
    assert fresh.read_bytes() == ts_file(lang).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("lang", "number", "shown"),
    [
        ("en", 1, "1 organisation"),
        ("en", 2, "2 organisations"),
        ("de", 1, "1 Organisation"),
        ("de", 2, "2 Organisationen"),
        ("ru", 1, "1 организация"),
        ("ru", 2, "2 организации"),
        ("ru", 5, "5 организаций"),
        ("ru", 21, "21 организация"),
        ("uk", 3, "3 організації"),
        ("hy", 3, "3 կազմակերպություն"),
    ],
)
def test_numbers_agree_with_their_noun(lang: str, number: int, shown: str) -> None:
    translator = QTranslator()
    assert translator.load(f"handbook_{lang}", str(QT_TRANSLATIONS))
    words = translator.translate("FilterBar", "%n organisations", "", number)
    assert words.replace("%n", str(number)) == shown


def test_faults_are_named(tmp_path: Path) -> None:
    for lang in LANGUAGES:
        shutil.copy(ts_file(lang), tmp_path)
    german, russian = ts_file("de", tmp_path), ts_file("ru", tmp_path)
    german.write_text(german.read_text("utf-8").replace("alle {count}", "alle"), "utf-8")
    text = russian.read_text("utf-8").replace("<translation>Поиск<", '<translation type="unfinished"><', 1)
    russian.write_text(text.replace("<numerusform>%n организация</numerusform>", "", 1), "utf-8")
    faults = "\n".join(ts_faults(tmp_path))
    assert "handbook_de.ts: ContactDock: all {count}: other placeholders than in English" in faults
    assert "Search: no translation" in faults
    assert "%n organisations: 2 plural forms instead of 3" in faults


def test_every_string_stands_where_it_can_be_collected_and_found() -> None:
    """lupdate reads only `self.tr("…")` and `QT_TRANSLATE_NOOP("Context", "…")` with literals, not in f-strings."""
    known = {(context, source) for context, source, _ in _messages(ts_file("de"))}
    lost = [
        f"{path.relative_to(ROOT)}:{call.lineno}: {ast.unparse(call)}"
        for path, owner, call in _calls()
        if not _is_known(owner, call, known)
    ]
    assert lost == []


def _messages(ts: Path) -> list[tuple[str, str, str]]:
    """Context, source and translation (all plural forms) of every entry."""
    return [
        (
            context.findtext("name") or "",
            message.findtext("source") or "",
            "|".join(
                part.strip() for translation in message.iter("translation") for part in translation.itertext()
            ),
        )
        for context in ET.parse(ts).getroot().iter("context")
        for message in context.iter("message")
    ]


def _calls() -> Iterator[tuple[Path, str, ast.Call]]:
    """Every call that translates or marks a string, with the class in which it stands."""
    for package in UI_PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for owner, call in _calls_in(ast.parse(path.read_text("utf-8")), ""):
                yield path, owner, call


def _calls_in(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            name = child.func.attr if isinstance(child.func, ast.Attribute) else getattr(child.func, "id", "")
            if name == "tr" or name in _MARKS:
                yield inner, child
        yield from _calls_in(child, inner)


def _is_known(owner: str, call: ast.Call, known: set[tuple[str, str]]) -> bool:
    literals = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args]
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        is_own = isinstance(call.func.value, ast.Name) and call.func.value.id == "self"
        return is_own and (owner, literals[0]) in known
    return len(literals) > 1 and (literals[0], literals[1]) in known
