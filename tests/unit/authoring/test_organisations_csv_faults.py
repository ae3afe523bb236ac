"""What is refused of a spreadsheet: every fault with its row and column, and nothing changed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handbook.authoring.organisations_csv_import import import_organisations
from handbook.errors import HandbookError
from handbook.words import Words
from tests.unit.authoring.spreadsheets import (
    Edit,
    Problem,
    Table,
    bring,
    import_whole,
    problems,
    read,
    snapshot,
    write,
)
from tests.unit.content.small_content import TODAY

NO_COUNTRY = (3, "channel.country", "short_number_without_country")
NO_KIND = (1, "kind", "missing_column")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda t: t[0].update(kind="ngos"), [(2, "kind", "not_a_choice")]),
        (lambda t: t[0].update(kind=""), [(2, "kind", "empty_cell")]),
        (lambda t: t[0].update({"name.ru": ""}), [(2, "name.ru", "missing_language")]),
        (lambda t: t[0].update({"name.en": "", "name.ru": "", "name.de": ""}), [(2, "name.en", "empty_cell")]),
        (lambda t: t[0].update(countries="QQ"), [(2, "countries", "not_a_country")]),
        (lambda t: t[0].update(countries=""), [(2, "countries", "empty_list"), NO_COUNTRY]),
        (lambda t: t[0].update(sources="no-such"), [(2, "sources", "unknown_source")]),
        (lambda t: t[0].update(as_of="Apr 25"), [(2, "as_of", "not_a_partial_date")]),
        (lambda t: t[0].update(as_of="2099"), [(2, "as_of", "date_in_the_future")]),
        (lambda t: t[0].update(timezone=""), [(2, "channel.hours", "hours_without_timezone")]),
        (lambda t: t[0].update(address="a\tb"), [(2, "address", "unsafe_character")]),
        (lambda t: t[0].update({"channel.hours": "weekdays"}), [(2, "channel.hours", "bad_hours")]),
        (lambda t: t[0].update({"channel.hours": "MO 9-17"}), [(2, "channel.hours", "not_an_hour")] * 2),
        (lambda t: t[0].update({"channel.hours": "MO,MO 09:00-17:00"}), [(2, "channel.hours", "repeated")]),
        (lambda t: t[1].update({"channel.value": "1 12"}), [(3, "channel.value", "not_a_short_number")]),
        (lambda t: t[1].update({"channel.kind": ""}), [(3, "channel.kind", "empty_cell")]),
        (lambda t: t[1].update({"channel.number": "two"}), [(3, "channel.number", "bad_channel_number")]),
        (lambda t: t[2].update({"channel.preferred": "maybe"}), [(4, "channel.preferred", "bad_preferred")]),
        (lambda t: t[2].update({"channel.note.en": "<b>"}), [(4, "channel.note.en", "markup_html")]),
        (lambda t: t[1].update(kind="media"), [(3, "kind", "differing_cell")]),
        (lambda t: t.append(dict(t[1])), [(5, None, "repeated_row")]),
        (lambda t: t[1].update(id=" "), [(3, "id", "row_without_id")]),
        (lambda t: [row.update(id="Bad Id") for row in t], [(2, "id", "bad_id")]),
        (lambda t: [row.update(id="am-entry-one") for row in t], [(2, "id", "duplicate")]),
    ],
)  # fmt: skip
def test_every_fault_has_its_row_and_column(
    folder: Path, sheet: Path, change: Edit, expected: list[Problem]
) -> None:
    assert problems(bring(folder, sheet, change)) == expected


def test_all_faults_at_once_in_the_editors_language(folder: Path, sheet: Path) -> None:
    def spoil(table: Table) -> None:
        table[0].update(kind="ngos", sources="no-such")
        table[2].update({"channel.value": "@x"})
        table.append({**table[0], "id": "help-two", "kind": "ngo", "channel.hours": "x"})

    report = bring(folder, sheet, spoil)
    found = report.to_json(Words("de"))
    assert not found["ok"] and found["added"] == found["changed"] == found["removed"] == 0
    assert found["problems"][0] == {
        "row": 2,
        "column": "kind",
        "problem": "„ngos“ ist keines der möglichen Wörter.",
        "expected": "Eines von: ngo, legal_aid, un_agency, red_cross, government, hotline, media, embassy.",
    }
    assert [(one["row"], one["column"]) for one in found["problems"][1:]] == [
        (5, "sources"),
        (5, "channel.hours"),
    ]
    assert report.lines(Words("ru"))[0].startswith("строка 2 · kind: «ngos»")


def _header(names: Callable[[list[str]], list[str]]) -> Callable[[bytes], bytes]:
    def change(data: bytes) -> bytes:
        first, _, rest = data.decode("utf-8-sig").partition("\r\n")
        return (",".join(names(first.split(","))) + "\r\n" + rest).encode()

    return change


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda _: b"", [(None, None, "sheet_empty")]),
        (lambda _: b"\xef\xbb\xbf\r\n \r\n", [(None, None, "sheet_empty")]),
        (lambda _: b"PK\x03\x04\x14\x00\xff\xfe", [(None, None, "sheet_not_text")]),
        (lambda data: data + b"a\0b", [(None, None, "sheet_not_text")]),
        (lambda data: data.decode().encode("utf-16"), [(None, None, "sheet_not_text")]),
        (lambda data: data + "я".encode("cp1251"), [(None, None, "sheet_not_text")]),
        (lambda data: data + b'"open', [(5, None, "broken_row")]),
        (lambda data: data + b'x,"a"b\r\n', [(5, None, "broken_row")]),
        (lambda data: data + b"x" * 200_000, [(5, None, "broken_row")]),
        (lambda data: data + b"\r\n" * 20_001, [(None, None, "sheet_too_long")]),
        (lambda data: b"id," * 501 + data, [(None, None, "sheet_too_wide")]),
        (lambda data: data + b" " * 16 * 1024**2, [(None, None, "sheet_too_large")]),
        (lambda data: data + b"help-am" + b"," * 99 + b"x\r\n", [(5, None, "cell_without_column")]),
        (_header(lambda names: [*names[:5], "knd", *names[6:]]), [(1, "knd", "unknown_column"), NO_KIND]),
        (_header(lambda names: [*names[:5], "name.en", *names[6:]]), [(1, "name.en", "repeated_column"), NO_KIND]),
        (_header(lambda names: [*names, "name"]), [(1, "name", "unknown_column")]),
    ],
)  # fmt: skip
def test_a_file_that_is_no_spreadsheet_of_ours(
    folder: Path, sheet: Path, change: Callable[[bytes], bytes], expected: list[Problem]
) -> None:
    sheet.write_bytes(change(sheet.read_bytes()))
    assert sorted(problems(import_whole(folder, sheet)), key=str) == sorted(expected, key=str)


def test_something_else_altogether(folder: Path, sheet: Path) -> None:
    sheet.write_text("Dear editors,\nplease add our office.\n", encoding="utf-8")
    found = problems(import_whole(folder, sheet))
    assert (1, "id", "missing_column") in found
    assert (1, "Dear editors", "unknown_column") in found


def test_an_empty_spreadsheet_deletes_nothing_by_accident(folder: Path, sheet: Path) -> None:
    sheet.write_bytes(sheet.read_bytes().partition(b"\r\n")[0] + b"\r\n")
    assert import_whole(folder, sheet).missing == ("help-am",)
    report = import_whole(folder, sheet, remove_missing=True)
    assert problems(report) == [(None, None, "nothing_left")]


@pytest.mark.parametrize("name", ["nothing.csv", "."])
def test_a_file_that_cannot_be_read(folder: Path, tmp_path: Path, name: str) -> None:
    with pytest.raises(HandbookError) as caught:
        import_organisations(folder, tmp_path / name, TODAY)
    assert caught.value.code == "authoring.sheet_unreadable"


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX rights")
def test_a_folder_that_may_not_be_written(folder: Path, sheet: Path) -> None:
    table = read(sheet)
    table[0]["kind"] = "hotline"
    write(sheet, table)
    for parent in (folder, *folder.parents):
        if parent == Path(tempfile.gettempdir()):
            break
        parent.chmod(0o755)
    before = snapshot(folder)
    (folder / "organisations").chmod(0o555)
    try:
        done = _run_without_rights("content", "import-organisations", str(folder), str(sheet))
    finally:
        (folder / "organisations").chmod(0o755)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "Nothing was changed" in done.stderr
    assert snapshot(folder) == before


def _run_without_rights(*arguments: str) -> Any:
    command = [sys.executable, "-m", "handbook", "--ui-lang", "en", *arguments]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            if os.environ.get("CI") == "true":
                pytest.fail("setpriv is missing")
            pytest.skip("setpriv is missing")
        command = ["setpriv", "--reuid=65534", "--clear-groups", *command]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=Path.cwd(), check=False)
