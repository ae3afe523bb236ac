"""Organisations out to a spreadsheet and back: what an editor sees."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.authoring.confirm import confirm
from handbook.authoring.organisations_csv_export import csv_bytes, export_organisations
from handbook.authoring.organisations_csv_import import ImportReport, import_organisations
from handbook.authoring.toml_writer import CHANNEL_KEYS, ORGANISATION_KEYS, organisation_toml
from handbook.content.loader import load_content
from handbook.errors import ContentInvalid, HandbookError
from handbook.model.records import Channel, Content, Organisation
from handbook.words import Words
from tests.unit.authoring.spreadsheets import (
    HELP,
    Table,
    bring,
    import_whole,
    problems,
    read,
    snapshot,
    write,
)
from tests.unit.cli.conftest import run_program
from tests.unit.content.small_content import TODAY, edit, texts

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
