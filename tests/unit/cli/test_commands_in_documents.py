"""Every command that a document shows exists and takes these options; the help in the window names real keys."""

from __future__ import annotations

import re
import shlex
import subprocess

import pytest

from handbook.cli.main import parse
from tests.conftest import ROOT

LINE = re.compile(r"^\s*(?:\.venv/bin/)?handbook (?:--data-dir \S+ )?(.+?)(?:\s+#.*)?$", re.MULTILINE)
INLINE = re.compile(r"`(?:\.venv/bin/)?handbook ([^`…]+?)`")
BLOCKS = re.compile(r"```.*?```", re.DOTALL)
FILES = (
    "README.md",
    "RELEASING.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "DISTRIBUTION.md",
    "content/README.md",
)


def documents() -> list[tuple[str, str]]:
    listed = subprocess.run(
        ["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    names = [name for name in listed.stdout.split() if not name.startswith("tests/")] or list(FILES)
    return [(name, (ROOT / name).read_text("utf-8")) for name in names if (ROOT / name).exists()]


def commands() -> list[tuple[str, list[str], bool]]:
    """Document, words of the command, whether it is shown whole."""
    found = []
    for name, text in documents():
        for line in LINE.findall(text):
            words = shlex.split(re.sub(r'"\$\(.*?\)"', "KEYID", line))
            found.append((name, words[: words.index("&&")] if "&&" in words else words, True))
        found += [
            (name, shlex.split(command), False)
            for command in INLINE.findall(BLOCKS.sub("", text))
            if not command.startswith("_")
        ]
    return found


def test_the_documents_show_commands_at_all() -> None:
    assert len(commands()) > 40


@pytest.mark.parametrize(("document", "words", "is_whole"), commands(), ids=lambda value: str(value)[:60])
def test_a_command_of_a_document_is_one_of_the_program(
    document: str, words: list[str], is_whole: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    said = f"{document}: handbook {shlex.join(words)}"
    try:
        parse(words)
    except SystemExit:
        assert not is_whole, f"{said}: {capsys.readouterr().err}"
        # Named in a sentence without its arguments: then it must at least have a help of its own.
        with pytest.raises(SystemExit) as asked:
            parse([*words, "--help"])
        assert asked.value.code == 0, f"{said}: {capsys.readouterr().err}"
