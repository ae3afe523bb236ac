"""`handbook sheet` and `handbook sheet-code`, as a person and as a program meet them."""

from __future__ import annotations

import importlib.util
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.paths import Folders
from tests.capabilities import needs_tool
from tests.unit.cli.conftest import Ran

Program = Callable[..., Ran]
KEYS = ["country", "path", "pages", "code", "left_out"]

needs_poppler = needs_tool("pdftotext", package="poppler-utils")
needs_paper = pytest.mark.skipif(
    importlib.util.find_spec("PySide6") is None, reason="sheets are painted by Qt"
)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def is_whole(file: Path) -> bool:
    data = file.read_bytes()
    return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")


def text_of(file: Path) -> str:
    ran = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, encoding="utf-8", check=True
    )
    return ran.stdout


@needs_paper
@needs_poppler
def test_one_country_into_one_file(program: Program, tmp_path: Path, content: Content) -> None:
    file = tmp_path / "armenia.pdf"
    ran = program("sheet", "am", "--lang", "ru", "--topics", "asylum,detention", "-o", str(file), "--json")
    assert (ran.code, ran.err) == (0, "")
    [written] = ran.json["sheets"]
    assert list(written) == KEYS
    assert (written["country"], written["path"], written["code"]) == ("AM", str(file), None)
    assert written["left_out"] == []
    assert is_whole(file)
    assert names_in(tmp_path) == ["armenia.pdf"]
    assert text_of(file).count("\f") == written["pages"]
    assert "Убежище" in text_of(file)
    assert "Главное" not in text_of(file)


@needs_paper
def test_several_countries_into_a_folder_that_is_made(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "sheets"
    ran = program(
        "sheet", "KZ", "AM", "KZ", "--lang", "en", "--kind", "emergency", "--paper", "a5", "--large", "--no-qr",
        "-o", str(folder), "--json",
    )  # fmt: skip
    assert ran.code == 0
    assert "Printing: 100 %" in ran.err
    assert [Path(each["path"]).name for each in ran.json["sheets"]] == [
        "KZ-emergency-en.pdf", "AM-emergency-en.pdf"
    ]  # fmt: skip
    assert names_in(folder) == ["AM-emergency-en.pdf", "KZ-emergency-en.pdf"]
    assert all(is_whole(file) for file in folder.iterdir())


@needs_paper
def test_one_country_into_a_folder_that_is_there(program: Program, tmp_path: Path) -> None:
    ran = program(
        "sheet", "MN", "--lang", "ru", "--second-lang", "de", "--kind", "counter", "-o", str(tmp_path)
    )
    assert ran.code == 0
    assert names_in(tmp_path) == ["MN-counter-ru-de.pdf"]
    assert "MN-counter-ru-de.pdf" in ran.out
    assert "no code" in ran.out


@needs_paper
@needs_poppler
def test_a_hand_out_does_not_name_whom_it_is_for(program: Program, tmp_path: Path) -> None:
    arguments = ("sheet", "LV", "--lang", "en", "--profile", "objector", "--topics", "entry")
    handed = program(*arguments, "-o", str(tmp_path / "handed.pdf"))
    assert handed.code == 0
    assert "--audience internal" in handed.err
    internal = program(*arguments, "--audience", "internal", "-o", str(tmp_path / "internal.pdf"))
    assert (internal.code, internal.err) == (0, "")
    assert "for: conscientious" in text_of(tmp_path / "internal.pdf")
    assert "for: conscientious" not in text_of(tmp_path / "handed.pdf")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("QQ", "--lang", "ru"), "AM, AR, DE"),
        (("AM", "../AM", "--lang", "ru"), "AM, AR, DE"),
        (("AM", "--lang", "ru", "--topics", "entry,weather"), "asylum"),
        (("AM", "--lang", "ru", "--kind", "organisations", "--service", "hugs"), "legal_advice"),
    ],
)
@needs_paper
def test_what_does_not_exist_is_answered_with_what_does(
    program: Program, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    ran = program(
        "sheet", *arguments, "-o", str(tmp_path / "x.pdf") if "../AM" not in arguments else str(tmp_path)
    )
    assert (ran.code, ran.out) == (1, "")
    assert told in ran.err
    assert len(ran.err.splitlines()) == 1
    assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("AM", "--lang", "ru"),
        ("AM", "-o", "x.pdf"),
        ("--lang", "ru", "-o", "x.pdf"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--kind", "poster"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--paper", "a3"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--audience", "police"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--topics", "entry,,asylum"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--kind", "emergency", "--second-lang", "de"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--kind", "organisations", "--topics", "entry"),
        ("AM", "--lang", "ru", "-o", "x.pdf", "--service", "shelter"),
    ],
)
def test_wrong_usage_ends_with_two_and_a_sentence(program: Program, arguments: tuple[str, ...]) -> None:
    ran = program("sheet", *arguments)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "handbook sheet --help" in ran.err


@needs_paper
def test_a_place_that_can_not_be_written_is_named(program: Program, tmp_path: Path) -> None:
    old = tmp_path / "old.pdf"
    old.write_text("older")
    (tmp_path / "AM-country-ru.pdf").mkdir()
    os.mkfifo(tmp_path / "pipe")
    before = names_in(tmp_path)
    places = {
        "missing": (("AM",), tmp_path / "nowhere" / "x.pdf"),
        "several in a file": (("AM", "KZ"), old),
        "a folder in the way": (("AM",), tmp_path),
        "no file": (("AM",), tmp_path / "pipe"),
    }
    for name, (countries, place) in places.items():
        ran = program("sheet", *countries, "--lang", "ru", "-o", str(place))
        assert (ran.code, ran.out) == (1, ""), name
        assert str(place) in ran.err, name
        assert len(ran.err.splitlines()) == 1, name
        assert names_in(tmp_path) == before, name
    assert old.read_text() == "older"


@needs_paper
def test_a_full_disk_leaves_the_older_sheet(data_folders: Folders, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_text("older")

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    ran = subprocess.run(
        [sys.executable, "-m", "handbook", "--data-dir", data_folders.data, "sheet", "AM", "--lang", "ru", "-o", file],
        capture_output=True, encoding="utf-8", preexec_fn=small_disk, check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (1, "")
    assert str(file) in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert (names_in(tmp_path), file.read_text()) == (["sheet.pdf"], "older")


def _heed_ctrl_c() -> None:
    """As from a keyboard: what a shell starts in the background ignores it, and so does what that starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@needs_paper
def test_ctrl_c_leaves_whole_sheets_only(data_folders: Folders, content: Content, tmp_path: Path) -> None:
    codes = [country.code for country in content.countries]
    process = subprocess.Popen(
        [
            sys.executable, "-m", "handbook", "--data-dir", data_folders.data, "sheet", *codes, "--lang", "ru",
            "--second-lang", "de", "-o", tmp_path,
        ],
        stderr=subprocess.PIPE, encoding="utf-8", preexec_fn=_heed_ctrl_c,
    )  # fmt: skip
    assert process.stderr is not None
    while "25 %" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
    files = list(tmp_path.iterdir())
    assert 1 <= len(files) < len(codes)
    assert all(file.suffix == ".pdf" and is_whole(file) for file in files)


def test_a_code_this_copy_never_had_says_so(program: Program) -> None:
    ran = program("sheet-code", "am 03g0 o1Oc")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines() == [
        "AM-03G0-010C: Armenia, information sheet",
        "This copy never had the text this code stands for, so it can’t tell what has changed. Print the sheet anew.",
    ]
    told = program("sheet-code", "AM-03G0-010C", "--json").json
    assert (told["known"], told["topics"], told["kind"]) == (False, ["summary"], "country")


def test_the_search_tells_a_code_from_words(program: Program) -> None:
    ran = program("search", "AM-03G0-010C")
    assert ran.out.splitlines()[0].endswith("handbook sheet-code AM-03G0-010C")
    scanned = program("search", "handbook-sheet:AM-03G0-010C:field-handbook:0123456789abcdef", "--json")
    assert scanned.json["sheet_code"].startswith("handbook-sheet:")
    assert "sheet_code" not in program("search", "Armenia", "--json").json
