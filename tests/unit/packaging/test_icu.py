"""The small ICU sorts and capitalises as the whole one does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from resources.packaging.icu import UnknownData, only_needed, small_library
from resources.packaging.languages import LANGUAGES
from tests.capabilities import needs_tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt uses the system's")

SORTED = """
import functools, json, sys
from PySide6.QtCore import QCollator, QLocale
words = "Яблоко ёлка ель Ель zebra Zoo äpfel apfel Ärger Öl ober straße Strasse ґанок гай Ірпінь Иван Երևան Գյումրի éa eb 10 9".split()
told = {}
for language in sys.argv[1:]:
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    told[language] = sorted(words, key=functools.cmp_to_key(collator.compare)), QLocale(language).toUpper("straße ії")
print(json.dumps(told))
"""  # noqa: E501


def library() -> Path:
    pytest.importorskip("PySide6")
    import PySide6

    (found,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    return found


def told(folder: Path) -> object:
    environment = {**os.environ, "LD_LIBRARY_PATH": str(folder), "LANG": "C.UTF-8"}
    command = [sys.executable, "-c", SORTED, *LANGUAGES]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


@needs_tool("ld", package="binutils")
def test_words_are_ordered_alike_by_a_tenth_of_the_data(tmp_path: Path) -> None:
    whole = library()
    small = small_library(whole, tmp_path / "small")
    assert small.stat().st_size < whole.stat().st_size / 8
    assert told(small.parent) == told(whole.parent)


def test_another_format_is_not_guessed_at() -> None:
    with pytest.raises(UnknownData):
        only_needed(b"\x20\0\xda\x27" + b"x" * 100)
