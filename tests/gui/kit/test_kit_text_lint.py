"""Outside the kit no file builds a widget that might take foreign text for markup."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
KIT = ROOT / "handbook" / "ui" / "kit"

FORBIDDEN = {
    r"\bQLabel\(": "use kit.text.plain_label",
    r"\bsetToolTip\(": "use kit.text.plain_tooltip",
    r"\bsetWhatsThis\(": "use kit.text.plain_tooltip",
    r"\bQMessageBox\b": "use kit.banner.Banner",
    r"\bQErrorMessage\b": "use kit.banner.Banner",
    r"\bsetHtml\(": "fill documents by QTextCursor",
    r"\bsetMarkdown\(": "fill documents by QTextCursor",
    r"\binsertHtml\(": "fill documents by QTextCursor",
    r"\bappendHtml\(": "fill documents by QTextCursor",
    r"\bQTextBrowser\(|\bQTextEdit\(": "use kit.browser.SafeBrowser or QPlainTextEdit",
    r"\bQTextDocument\(": "use kit.browser.SafeDocument",
    r"\bRichText\b|\bAutoText\b": "text is plain",
    r"\bopenUrl\(|\bsetOpenExternalLinks\(True|\bsetOpenLinks\(True": "links never open by themselves",
}
EVERYWHERE = {
    r"\btr\(\s*f[\"']": "tr(f'…') never matches a translation",
    r"\btranslate\([^)]*,\s*f[\"']": "translate(…, f'…') never matches a translation",
}


def faults(path: Path, rules: dict[str, str]) -> list[str]:
    found = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        code = line.partition("  # ")[0]
        found += [f"{path.name}:{number}: {why}" for rule, why in rules.items() if re.search(rule, code)]
    return found


def window_files() -> list[Path]:
    folders = [ROOT / "handbook" / name for name in ("ui", "app", "paper")]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def test_foreign_text_goes_through_the_kit() -> None:
    found = [fault for path in window_files() if KIT not in path.parents for fault in faults(path, FORBIDDEN)]
    assert found == []


def test_translations_are_constant() -> None:
    assert [fault for path in window_files() for fault in faults(path, EVERYWHERE)] == []


def test_kit_builds_labels_in_two_places_only() -> None:
    """The factory, and an icon without text."""
    users = {path.name for path in KIT.glob("*.py") if re.search(r"\bQLabel\(", path.read_text("utf-8"))}
    assert users <= {"text.py", "empty_state.py"}
    assert not [
        path for path in KIT.glob("*.py") if re.search(r"\b(setHtml|insertHtml)\(", path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(
    "line", ['QLabel("x")', "self.setToolTip(text)", "QMessageBox.warning(", 'cursor.insertHtml("<b>")']
)
def test_the_lint_bites(tmp_path: Path, line: str) -> None:
    path = tmp_path / "x.py"
    path.write_text(line, "utf-8")
    assert faults(path, FORBIDDEN)


@pytest.mark.parametrize("line", ["self.tr(f'x')", 'QCoreApplication.translate("A", f"x {y}")'])
def test_the_lint_bites_on_translations(tmp_path: Path, line: str) -> None:
    path = tmp_path / "x.py"
    path.write_text(line, "utf-8")
    assert faults(path, EVERYWHERE)
