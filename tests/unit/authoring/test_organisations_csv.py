"""Organisations out to a spreadsheet and back: what an editor sees, and what is refused."""

from __future__ import annotations

import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from handbook.authoring.check import check
from handbook.authoring.confirm import confirm
from handbook.authoring.organisations_csv_export import csv_bytes, export_organisations
from handbook.authoring.organisations_csv_import import ImportReport, import_organisations
from handbook.authoring.toml_writer import CHANNEL_KEYS, ORGANISATION_KEYS, organisation_toml
from handbook.content.loader import load_content
from handbook.errors import ContentInvalid, HandbookError
from handbook.model.records import Channel, Content, Organisation
from handbook.words import PROGRAM_LANGUAGES, Words
from tests.unit.authoring.folders import snapshot
from tests.unit.cli.conftest import run_program
from tests.unit.content.small_content import TODAY, edit, texts

HELP = "organisations/help-am.toml"
Table = list[dict[str, str]]
Edit = Callable[[Table], object]


def read(file: Path) -> Table:
    return list(csv.DictReader(io.StringIO(file.read_bytes().decode("utf-8-sig"), newline="")))


def write(file: Path, table: Table) -> None:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, list(table[0]))
    writer.writeheader()
    writer.writerows(table)
    file.write_text(stream.getvalue(), encoding="utf-8")


@pytest.fixture
def sheet(folder: Path) -> Path:
    """The small folder as a spreadsheet."""
    file = folder.parent / "organisations.csv"
    export_organisations(folder, file, TODAY)
    return file


def bring(folder: Path, sheet: Path, change: Edit, **options: bool) -> ImportReport:
    """Edit the spreadsheet and import it; with a fault nothing may have changed."""
    table = read(sheet)
    change(table)
    write(sheet, table)
    return import_whole(folder, sheet, **options)


def import_whole(folder: Path, sheet: Path, **options: bool) -> ImportReport:
    before = snapshot(folder)
    report = import_organisations(folder, sheet, TODAY, **options)
    if report.ok:
        assert check(folder, TODAY).ok
    else:
        assert snapshot(folder) == before
    for lang in PROGRAM_LANGUAGES:
        assert report.lines(Words(lang))
    return report


Problem = tuple[int | None, str | None, str]


def problems(report: ImportReport) -> list[Problem]:
    assert not report.ok
    return [(one.row, one.column, one.fault.problem) for one in report.problems]


# the way out


def test_a_spreadsheet_that_excel_opens(sheet: Path) -> None:
    data = sheet.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,name.en,name.ru,name.de,other_names,kind,countries,")
    assert data.count(b"\r\n") == data.count(b"\n") == 4


def test_one_row_per_channel_with_the_organisation_in_the_first(sheet: Path) -> None:
    first, second, third = read(sheet)
    assert [row["id"] for row in (first, second, third)] == ["help-am"] * 3
    assert (first["languages"], second["languages"]) == ("ru; hy", "")
    assert (first["channel.hours"], first["channel.number"]) == ("MO,TU 20:00-24:00", "1")
    assert (third["channel.preferred"], third["channel.note.ru"]) == ("yes", "word ru")


def test_nothing_in_it_is_a_formula_or_loses_its_zeros(folder: Path) -> None:
    edit(folder, HELP, 'other_names = ["Helpers"]', 'other_names = ["=HYPERLINK(1)", "@SUM(1)"]')
    edit(folder, HELP, 'value = "112"', 'value = "080050550"')
    edit(folder, HELP, 'status = "active"', 'status = "active"\nas_of = "2025-04"')
    table = read_exported(folder)
    assert table[0]["other_names"] == "'=HYPERLINK(1); @SUM(1)"
    assert table[0]["as_of"] == "'2025-04"
    assert [row["channel.value"] for row in table] == ["'+37410546914", "'080050550", "'@ArkHelps"]
    for row in table:
        assert not [cell for cell in row.values() if cell[:1] in set("=+-@\t\r")]


def read_exported(folder: Path) -> Table:
    file = folder.parent / "again.csv"
    export_organisations(folder, file, TODAY)
    return read(file)


def test_the_columns_are_those_of_the_contract(sheet: Path) -> None:
    assert {*ORGANISATION_KEYS, "channel"} == set(Organisation.__slots__)
    assert set(CHANNEL_KEYS) == set(Channel.__slots__)
    keys = {name.removesuffix(".en").partition(".ru")[0].partition(".de")[0] for name in read(sheet)[0]}
    assert keys == {*ORGANISATION_KEYS, *(f"channel.{key}" for key in CHANNEL_KEYS), "channel.number"}


def test_the_same_folder_gives_the_same_bytes(content: Content, content_folder: Path) -> None:
    assert csv_bytes(content) == csv_bytes(load_content(content_folder))


def test_shipped_files_are_in_the_house_style(content: Content, content_folder: Path) -> None:
    for organisation in content.organisations:
        file = content_folder / f"organisations/{organisation.id}.toml"
        assert organisation_toml(organisation) == file.read_text("utf-8"), file.name


@pytest.mark.parametrize("target", ["missing/file.csv", "."])
def test_where_no_file_can_be_written(folder: Path, tmp_path: Path, target: str) -> None:
    before = snapshot(tmp_path)
    with pytest.raises(HandbookError):
        export_organisations(folder, tmp_path / target, TODAY)
    assert snapshot(tmp_path) == before


def test_a_folder_with_faults_is_neither_exported_nor_imported(folder: Path, sheet: Path) -> None:
    edit(folder, HELP, 'kind = "ngo"', 'kind = "ngos"')
    for act in (export_organisations, import_organisations):
        with pytest.raises(ContentInvalid):
            act(folder, sheet, TODAY)


# there and back


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_shipped_content_there_and_back_is_the_same(
    own_content: Path, tmp_path: Path, separator: str
) -> None:
    before = {path: file.stat().st_ino for path, file in _files(own_content)}, snapshot(own_content)
    export_organisations(own_content, tmp_path / "all.csv", TODAY, separator)
    report = import_organisations(own_content, tmp_path / "all.csv", TODAY, remove_missing=True)
    assert report == ImportReport()
    assert ({path: file.stat().st_ino for path, file in _files(own_content)}, snapshot(own_content)) == before


def _files(folder: Path) -> list[tuple[str, Path]]:
    return [(str(file), file) for file in folder.rglob("*") if file.is_file()]


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data.removeprefix(b"\xef\xbb\xbf"),
        lambda data: data.replace(b"\r\n", b"\n"),
        lambda data: data.replace(b"\r\n", b"\r"),
        lambda data: data + b",,,\r\n\r\n",
        lambda data: data.replace(b",yes,", b",WAHR,"),
        lambda data: data.replace(b"MO,TU 20:00-24:00", "mo, tu  20:00 – 24:00".encode()),
        lambda data: data.replace(b"ru; hy", b" ru;hy ;"),
        lambda data: data.replace(b"'+374", b"+374"),
    ],
)
def test_what_spreadsheet_programs_do_to_a_file_is_no_change(
    folder: Path, sheet: Path, change: Callable[[bytes], bytes]
) -> None:
    data = sheet.read_bytes()
    sheet.write_bytes(change(data))
    assert sheet.read_bytes() != data
    assert import_whole(folder, sheet) == ImportReport()


def test_sorted_rows_and_moved_columns_are_no_change(folder: Path, sheet: Path) -> None:
    table = [dict(reversed(row.items())) for row in reversed(read(sheet))]
    write(sheet, table)
    assert import_whole(folder, sheet) == ImportReport()


def test_repeated_organisation_columns_are_no_change(folder: Path, sheet: Path) -> None:
    def repeat(table: Table) -> None:
        for row in table[1:]:
            row |= {name: cell for name, cell in table[0].items() if not name.startswith("channel.")}

    assert bring(folder, sheet, repeat) == ImportReport()


def test_a_change_touches_one_file_in_the_house_style(folder: Path, sheet: Path) -> None:
    before = snapshot(folder)
    report = bring(folder, sheet, lambda table: table[2].update({"channel.value": "@OtherHelp"}))
    assert report.to_json(Words("en")) == {
        "ok": True, "problems": [], "added": 0, "changed": 1, "removed": 0, "unconfirmed": [], "ignored": [],
    }  # fmt: skip
    after = snapshot(folder)
    assert after.pop(HELP) == before.pop(HELP).strip().replace(b"@ArkHelps", b"@OtherHelp") + b"\n"
    assert after == before


def test_a_new_organisation_with_a_language_of_its_own(folder: Path, sheet: Path) -> None:
    def add(table: Table) -> None:
        for row in table:
            row["name.sr-Latn"] = ""
        table.append(
            {**table[0], "id": "help-two", "name.sr-Latn": "Pomoć", "channel.hours": "SA-MO 9:00-12:00"}
        )
        table[-1]["channel.hours"] = "SA-MO 09:00-12:00; WE 22:00-02:00"

    assert bring(folder, sheet, add).added == ("help-two",)
    [new] = [one for one in load_content(folder).organisations if one.id == "help-two"]
    assert new.name["sr-Latn"] == "Pomoć"  # type: ignore[index]
    assert [one.days for one in new.channel[0].hours] == [("SA", "SU", "MO"), ("WE",)]
    assert [row["id"] for row in read_exported(folder)] == ["help-am"] * 3 + ["help-two"]


def test_an_organisation_that_is_not_in_the_file_stays_unless_asked(folder: Path, sheet: Path) -> None:
    second = (folder / HELP).read_text("utf-8").replace("help-am", "help-two")
    (folder / "organisations/help-two.toml").write_text(second, encoding="utf-8")
    report = import_whole(folder, sheet)
    assert (report.removed, report.missing) == ((), ("help-two",))
    assert "help-two" in report.lines(Words("en"))[-1]
    assert import_whole(folder, sheet, remove_missing=True).removed == ("help-two",)
    assert not (folder / "organisations/help-two.toml").exists()


def test_what_others_link_to_is_not_removed(folder: Path, sheet: Path) -> None:
    second = (folder / HELP).read_text("utf-8").replace("help-am", "help-two")
    (folder / "organisations/help-two.toml").write_text(second, encoding="utf-8")
    edit(
        folder, "countries/AM/entry.toml", "see [two](handbook:am-entry-two)", "see [two](handbook:help-two)"
    )
    report = import_whole(folder, sheet, remove_missing=True)
    assert {problem[2] for problem in problems(report)} == {"still_linked"}
    assert "am-entry-one" in report.lines(Words("en"))[0]


# confirmations


def test_a_changed_organisation_is_no_longer_confirmed_and_says_so(folder: Path) -> None:
    confirm(folder, ["help-am"], "Ann", TODAY, TODAY)
    sheet = folder.parent / "organisations.csv"
    export_organisations(folder, sheet, TODAY)
    assert import_whole(folder, sheet) == ImportReport()
    report = bring(folder, sheet, lambda table: table[0].update(kind="hotline"))
    assert (report.changed, report.unconfirmed) == (("help-am",), ("help-am",))
    assert "No longer confirmed, because they changed: help-am" in report.lines(Words("en"))
    assert "verified" not in (folder / HELP).read_text("utf-8")
    again = import_whole(folder, sheet)
    assert (again.changed, again.ignored) == ((), ("help-am",))


def test_a_spreadsheet_confirms_nothing(folder: Path, sheet: Path) -> None:
    report = bring(folder, sheet, lambda table: table[0].update(verified_on="2026-01-01", verified_by="Me"))
    assert (report.changed, report.ignored) == ((), ("help-am",))
    assert "content confirm" in report.lines(Words("en"))[-1]
    assert "verified" not in (folder / HELP).read_text("utf-8")


# faults


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda t: t[0].update(kind="ngos"), [(2, "kind", "not_a_choice")]),
        (lambda t: t[0].update(kind=""), [(2, "kind", "empty_cell")]),
        (lambda t: t[0].update({"name.ru": ""}), [(2, "name.ru", "missing_language")]),
        (lambda t: t[0].update({"name.en": "", "name.ru": "", "name.de": ""}), [(2, "name.en", "empty_cell")]),
        (lambda t: t[0].update(countries="AM; QQ"), [(2, "countries", "not_a_country")]),
        (lambda t: t[0].update(countries=""), [(2, "countries", "empty_list")]),
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
        (lambda data: data + b" " * 16 * 1024**2, [(None, None, "sheet_too_large")]),
        (lambda data: data + b"help-am" + b"," * 99 + b"x\r\n", [(5, None, "cell_without_column")]),
        (_header(lambda names: [*names[:5], "knd", *names[6:]]), [(1, "knd", "unknown_column"), (1, "kind", "missing_column")]),
        (_header(lambda names: [*names[:5], "name.en", *names[6:]]), [(1, "name.en", "repeated_column"), (1, "kind", "missing_column")]),
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


def test_on_the_command_line(folder: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "out.csv"
    ran = run_program("content", "export-organisations", str(folder), "-o", str(sheet), "--json")
    assert (ran.code, ran.json) == (0, {"organisations": 1, "file": str(sheet)})
    sheet.write_bytes(sheet.read_bytes().replace(b",ngo,", b",ngos,"))
    ran = run_program("content", "import-organisations", str(folder), str(sheet), "--json", lang="ru")
    assert (ran.code, ran.err, ran.json["ok"]) == (1, "", False)
    assert ran.json["problems"][0]["problem"].startswith("«ngos»")
    export_organisations(folder, sheet, TODAY, ";")
    sheet.write_bytes(sheet.read_bytes().replace(b";ngo;", b";hotline;"))
    ran = run_program("content", "import-organisations", str(folder), str(sheet))
    assert (ran.code, ran.out) == (0, "Changed: help-am\n")


def test_a_text_with_line_breaks_and_every_sign(folder: Path) -> None:
    nasty = "'=1+1 \\\\ \\\" ; , | \\n\\nя 漢 end "
    edit(folder, HELP, 'status = "active"', f'status = "active"\n{texts("warning", nasty)}')
    before = snapshot(folder)
    sheet = folder.parent / "organisations.csv"
    for separator in ",;\t":
        export_organisations(folder, sheet, TODAY, separator)
        assert import_whole(folder, sheet) == ImportReport()
    assert snapshot(folder) == before
