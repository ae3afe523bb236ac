"""`content confirm`: what an editor finds in the files afterwards, and what is refused."""

from __future__ import annotations

import os
import tomllib
from datetime import date
from pathlib import Path

import pytest

from handbook.authoring import toml_writer_folder
from handbook.authoring.check import check
from handbook.authoring.confirm import confirm
from handbook.authoring.toml_writer_folder import write_together
from handbook.content.loader import load_content
from handbook.errors import ContentInvalid, HandbookError
from handbook.words import PROGRAM_LANGUAGES, Words
from handbook.words.errors import error_sentence
from tests.unit.authoring.spreadsheets import snapshot
from tests.unit.cli.conftest import run_program
from tests.unit.content.small_content import TODAY, edit

ENTRY = "countries/AM/entry.toml"
HELP = "organisations/help-am.toml"
DAY = date(2026, 11, 20)


def _record(folder: Path, file: str, id_: str) -> dict[str, object]:
    document = tomllib.loads((folder / file).read_text("utf-8"))
    return next(one for one in document.get("statement", [document]) if one["id"] == id_)


def _refusal(folder: Path, *ids: str, by: str = "Ann", on: date = DAY) -> HandbookError:
    """The error, which has its sentence in every language and changes nothing."""
    before = snapshot(folder)
    with pytest.raises(HandbookError) as caught:
        confirm(folder, ids, by, on, TODAY)
    assert snapshot(folder) == before
    for lang in PROGRAM_LANGUAGES:
        assert error_sentence(caught.value, Words(lang)) != Words(lang).sentence(
            "errors.unknown", code=caught.value.code
        )
    return caught.value


def test_a_claim_gets_two_lines_and_nothing_else_moves(folder: Path) -> None:
    before = (folder / HELP).read_text("utf-8")
    report = confirm(folder, ["help-am"], "Ann", DAY, TODAY)
    assert report.to_json(Words("en")) == {"confirmed": ["help-am"]}
    anchor = 'status = "active"\n'
    added = 'verified_on = 2026-11-20\nverified_by = "Ann"\n'
    assert (folder / HELP).read_text("utf-8") == before.replace(anchor, anchor + added)
    assert check(folder, TODAY).ok


def test_an_old_confirmation_is_replaced_where_it_stands(folder: Path) -> None:
    edit(folder, ENTRY, 'verified_by = "Ed"', '  verified_by  =  "E # d"  # by phone')
    edit(folder, ENTRY, "verified_on = 2026-01-02", "verified_on = 2026-01-02 # late")
    before = (folder / ENTRY).read_text("utf-8")
    confirm(folder, ["am-entry-one"], 'Ann "A" # \\ O', DAY, TODAY)
    expected = before.replace("2026-01-02", "2026-11-20").replace('"E # d"', r'"Ann \"A\" # \\ O"')
    assert (folder / ENTRY).read_text("utf-8") == expected


def test_several_claims_of_several_files_at_once(folder: Path) -> None:
    ids = ["am-entry-two", "help-am", "am-entry-one", "help-am"]
    report = confirm(folder, ids, "Ann", DAY, TODAY)
    assert report.confirmed == ("am-entry-two", "help-am", "am-entry-one")
    for file, id_ in ((ENTRY, "am-entry-one"), (ENTRY, "am-entry-two"), (HELP, "help-am")):
        record = _record(folder, file, id_)
        assert (record["verified_on"], record["verified_by"]) == (DAY, "Ann")
    assert check(folder, TODAY).ok


def test_the_same_confirmation_again_writes_nothing(folder: Path) -> None:
    confirm(folder, ["help-am"], "Ann", DAY, TODAY)
    before = (folder / HELP).stat().st_ino
    confirm(folder, ["help-am"], "Ann", DAY, TODAY)
    assert (folder / HELP).stat().st_ino == before


AWKWARD = '''# A comment with "quotes", [[statement]] and an ' apostrophe
  [[statement]] # the first
  "id" = 'am-entry-two' # mine
  text.en = """
[[statement]]
id = "am-entry-one"
""\\""""""
  text.ru = \'\'\'
verified_on = 2020-01-01
\'\'\'
  text.de = "word de # no comment \\" ]"
  profiles = [
    "any", # [
  ]
  certainty = "report"
  sources = ["law-one"]
  conflicts_with = ["am-entry-one"]

[[statement]]
id = "am-entry-one"
certainty = "law"
sources = ["law-one"]
profiles = ["any"]
conflicts_with = ["am-entry-two"]
[statement.text]
en = "word"
ru = "word"
de = "word"'''


@pytest.mark.parametrize("ids", [["am-entry-one"], ["am-entry-two"], ["am-entry-two", "am-entry-one"]])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_any_layout_of_toml_keeps_its_lines(folder: Path, ids: list[str], line_end: str, mark: str) -> None:
    before = (mark + AWKWARD.replace("\n", line_end)).encode()
    (folder / ENTRY).write_bytes(before)
    assert check(folder, TODAY).ok
    confirm(folder, ids, "Ann", DAY, TODAY)
    after = (folder / ENTRY).read_bytes()
    added = [line for line in after.splitlines(True) if b"2026-11-20" in line or b"Ann" in line]
    assert len(added) == 2 * len(ids)
    assert all(line.endswith(line_end.encode()) for line in added)
    assert b"".join(line for line in after.splitlines(True) if line not in added) == before
    confirmed = {one.id for one in load_content(folder).statements if one.verified_by}
    assert confirmed == set(ids)


def test_a_file_that_ends_without_a_line_end(folder: Path) -> None:
    text = (folder / HELP).read_text("utf-8").split("\n[[channel]]")[0].strip()
    *lines, sources = text.replace('id = "help-am"\n', "").split("\n")
    (folder / HELP).write_text("\n".join([sources, *lines, 'id = "help-am"']), encoding="utf-8")
    confirm(folder, ["help-am"], "Ann", DAY, TODAY)
    end = '\nid = "help-am"\nverified_on = 2026-11-20\nverified_by = "Ann"\n'
    assert (folder / HELP).read_text("utf-8").endswith(end)


def test_records_in_an_inline_list_are_refused_not_rewritten(folder: Path) -> None:
    (folder / ENTRY).write_text(
        'statement = [{ id = "am-entry-one", text = { en = "a", ru = "a", de = "a" }, profiles = ["any"], '
        'certainty = "law", sources = ["law-one"] }, { id = "am-entry-two", text = { en = "a", ru = "a", '
        'de = "a" }, profiles = ["any"], certainty = "law", sources = ["law-one"] }]\n',
        encoding="utf-8",
    )
    assert check(folder, TODAY).ok
    assert _refusal(folder, "am-entry-one").code == "authoring.unusual_layout"


def test_one_unknown_id_refuses_all_and_every_unknown_is_named(folder: Path) -> None:
    error = _refusal(folder, "help-am", "nowhere", "can-i-enter")
    assert error.params["ids"] == "nowhere, can-i-enter"


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2099, 1, 1)])
def test_a_day_that_has_not_come(folder: Path, day: date) -> None:
    sentence = error_sentence(_refusal(folder, "help-am", on=day), Words("en"))
    assert sentence == f"{day} is in the future; today is 2026-11-22. Nothing was confirmed."


def test_a_day_long_ago(folder: Path) -> None:
    assert _refusal(folder, "help-am", on=date(26, 1, 1)).code == "authoring.date_too_old"


def test_a_day_before_the_claim_itself(folder: Path) -> None:
    error = _refusal(folder, "help-am", "am-entry-one", on=date(2025, 4, 10))
    assert error.params["claims"] == "am-entry-one (2025-04-11)"
    confirm(folder, ["am-entry-one"], "Ann", date(2025, 4, 11), TODAY)


def test_a_month_speaks_from_its_first_day(folder: Path) -> None:
    edit(folder, ENTRY, 'as_of = "2025-04-11"', 'as_of = "2025-04"')
    _refusal(folder, "am-entry-one", on=date(2025, 3, 31))
    confirm(folder, ["am-entry-one"], "Ann", date(2025, 4, 1), TODAY)


@pytest.mark.parametrize("name", ["", "  ", "x" * 201, "two\nlines", "tab\there", "bidi\u202e"])
def test_who_confirms_has_a_name(folder: Path, name: str) -> None:
    assert _refusal(folder, "help-am", by=name).code == "authoring.bad_name"


def test_a_folder_with_faults_is_mended_first(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    assert isinstance(_refusal(folder, "help-am"), ContentInvalid)


def test_a_write_that_fails_half_way_is_taken_back(folder: Path) -> None:
    before = snapshot(folder)
    with pytest.raises(HandbookError):
        write_together(
            folder, {ENTRY: b"new", "organisations/other.toml": b"new", "organisations/no.toml": None}
        )
    assert snapshot(folder) == before


def test_a_full_disk_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def fsync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, os.strerror(28))

    monkeypatch.setattr(toml_writer_folder.os, "fsync", fsync)
    assert _refusal(folder, "help-am", "am-entry-two").params["reason"] == os.strerror(28)


def test_the_rights_of_a_file_stay(folder: Path) -> None:
    (folder / HELP).chmod(0o640)
    confirm(folder, ["help-am"], "Ann", DAY, TODAY)
    assert (folder / HELP).stat().st_mode & 0o777 == 0o640


def test_on_the_command_line(folder: Path) -> None:
    def run(*options: str, lang: str = "en") -> tuple[int, str]:
        ran = run_program("content", "confirm", str(folder), *options, lang=lang)
        return ran.code, ran.out + ran.err

    assert run("help-am", "--by", "Ann", "--on", "2026-01-05", "--json") == (
        0,
        '{\n "confirmed": [\n  "help-am"\n ]\n}\n',
    )
    code, text = run("no-such", "--by", "Ann", "--on", "2026-01-05", lang="de")
    assert (code, text.count("\n")) == (1, 1)
    assert "no-such" in text
    code, text = run("help-am", "--by", "Ann", "--on", "20260105")
    assert code == 2
    assert "“20260105” is not a date such as 2026-11-22" in text
    assert run("help-am", "--on", "2026-01-05")[0] == 2
