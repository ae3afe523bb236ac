"""Folders and files as they come: absent, damaged, strange."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from handbook.content.loader import content_hash, load_content, read_content
from handbook.errors import Cancelled, ContentInvalid
from handbook.progress import CancelToken
from tests.unit.content.small_content import edit, faults

ENTRY = "countries/AM/entry.toml"


def test_content_is_read_in_reading_order(folder: Path) -> None:
    content = load_content(folder)
    assert content.pack.id == "small"
    assert [statement.id for statement in content.statements] == ["am-entry-one", "am-entry-two"]
    first = content.statements[0]
    assert (first.country, first.topic) == ("AM", "entry")
    assert content.routes[0].from_ == "AM"
    assert content.organisations[0].channel[0].hours[0].closes == "24:00"


def test_progress_counts_the_files(folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    load_content(folder, lambda done, total: seen.append((done, total)))
    assert seen[0] == (0, 13)
    assert seen[-1] == (13, 13)


def test_loading_can_be_stopped(folder: Path) -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        load_content(folder, cancel=cancel)


def test_a_folder_with_a_fault_is_refused_with_all_faults(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    edit(folder, "routes.toml", 'to = "GE"', 'to = "ZZ"')
    with pytest.raises(ContentInvalid) as refused:
        load_content(folder)
    assert [fault.file for fault in refused.value.faults] == ["routes.toml", ENTRY]


def test_an_absent_folder_is_one_fault(tmp_path: Path) -> None:
    assert faults(tmp_path / "nowhere") == [(".", None, "", "no_folder")]


def test_a_file_instead_of_a_folder_is_one_fault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert faults(tmp_path / "file") == [(".", None, "", "not_a_folder")]


def test_an_empty_folder_lacks_its_pack_file(tmp_path: Path) -> None:
    assert faults(tmp_path) == [("pack.toml", None, "", "missing_file")]


def test_only_the_pack_file_is_needed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other/pack.toml").write_bytes((folder / "pack.toml").read_bytes())
    (tmp_path / "other/sources.toml").write_bytes(b"")
    assert load_content(tmp_path / "other").statements == ()


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("notes.toml", "unexpected_file"),
        ("notes.md", "unexpected_file"),
        ("countries/AM/gossip.toml", "not_a_topic"),
        ("countries/AM/entry.txt", "unexpected_file"),
        ("countries/readme.toml", "unexpected_file"),
        ("organisations/Kovcheg.toml", "not_an_id"),
    ],
)
def test_a_file_the_contract_does_not_know_is_named(folder: Path, path: str, problem: str) -> None:
    (folder / path).write_text("")
    assert faults(folder) == [(path, None, "", problem)]


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("pictures", "unexpected_folder"),
        ("countries/ZZ", "not_a_country"),
        ("countries/am", "not_a_country"),
        ("countries/AM/more", "unexpected_folder"),
        ("organisations/more", "unexpected_folder"),
        ("sources.toml.d", "unexpected_folder"),
    ],
)
def test_a_folder_the_contract_does_not_know_is_named(folder: Path, path: str, problem: str) -> None:
    (folder / path).mkdir()
    assert faults(folder) == [(path, None, "", problem)]


def test_hidden_files_are_passed_over(folder: Path) -> None:
    before = content_hash(folder)
    (folder / ".DS_Store").write_bytes(b"\0")
    (folder / "countries/.gitkeep").write_bytes(b"")
    assert faults(folder) == []
    assert content_hash(folder) == before


def test_a_country_folder_needs_its_country_file(folder: Path) -> None:
    (folder / "countries/AM/country.toml").unlink()
    assert faults(folder) == [("countries/AM/country.toml", None, "", "missing_file")]


def test_a_country_file_must_name_its_folder(folder: Path) -> None:
    edit(folder, "countries/AM/country.toml", 'code = "AM"', 'code = "GE"')
    assert faults(folder) == [("countries/AM/country.toml", "GE", "code", "not_the_file_name")]


def test_an_organisation_file_is_named_after_its_id(folder: Path) -> None:
    (folder / "organisations/help-am.toml").rename(folder / "organisations/other.toml")
    assert faults(folder) == [("organisations/other.toml", "help-am", "id", "not_the_file_name")]


def test_a_syntax_error_has_its_line_and_the_rest_is_checked(folder: Path) -> None:
    edit(folder, ENTRY, 'certainty = "law"', "certainty = law")
    edit(folder, "routes.toml", 'to = "GE"', 'to = "ZZ"')
    _, located = read_content(folder)
    assert [(one.file, one.fault.problem) for one in located] == [
        ("routes.toml", "not_a_country"),
        (ENTRY, "not_toml"),
    ]
    line = (folder / ENTRY).read_text("utf-8").splitlines().index("certainty = law") + 1
    assert located[1].fault.params["line"] == line


def test_a_damaged_pack_file_does_not_hide_other_faults(folder: Path) -> None:
    (folder / "pack.toml").write_text("id = ")
    edit(folder, ENTRY, 'certainty = "law"', 'certainty = "laws"')
    content, located = read_content(folder)
    assert content is None
    assert [(one.file, one.fault.problem) for one in located] == [
        ("pack.toml", "not_toml"),
        (ENTRY, "not_a_choice"),
    ]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"\xff\xfe[", "not_utf8"),
        (bytes(range(256)), "not_utf8"),
        (b"\x89PNG\r\n\x1a\n\x00", "not_utf8"),
        (b"\0" * 100, "not_toml"),
        (b"x = " + b"[" * 20_000, "too_deep"),
        (b"x = " + b"9" * 5_000, "not_toml"),
        (b"a" * (1024 * 1024 + 1), "file_too_large"),
        ("x = 'незакрыто".encode(), "not_toml"),
        (b"[[source]]\nid = 'x'\nid = 'y'", "not_toml"),
        (b"[[source]]\nat = 2025-02-30", "not_toml"),
    ],
)
def test_what_is_no_toml_is_one_fault(folder: Path, data: bytes, problem: str) -> None:
    (folder / "phrases.toml").write_bytes(data)
    assert faults(folder) == [("phrases.toml", None, "", problem)]


@pytest.mark.parametrize(
    ("text", "record", "field", "problem"),
    [
        ("[[phrases]]\ncode = 'x'", None, "phrases", "unknown_key"),
        ("phrase = 'x'", None, "phrase", "not_an_array_of_tables"),
        ("phrase = ['x']", "phrase[0]", "", "not_a_table"),
        ("[[phrase]]\ntext.en='a'\ntext.ru='a'\ntext.de='a'", "phrase[0]", "code", "missing_key"),
    ],
)
def test_a_file_of_the_wrong_shape_is_named(
    folder: Path, text: str, record: str | None, field: str, problem: str
) -> None:
    (folder / "phrases.toml").write_text(text)
    assert faults(folder) == [("phrases.toml", record, field, problem)]


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(folder: Path) -> None:
    file = folder / ENTRY
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert faults(folder) == []


DEADLINE = """[[deadline]]
id = "am-asylum-soon"
country = "AM"
event = "entry"
days = {days}
count = "{count}"
{more}
task.en = "Apply"
task.ru = "Подать"
task.de = "Beantragen"
statements = ["{statement}"]
sources = ["{source}"]
"""


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, []),
        ({"count": "rolling", "more": "per_days = 180"}, []),
        ({"count": "rolling"}, [("per_days", "bad_period")]),
        ({"more": "per_days = 180"}, [("per_days", "bad_period")]),
        ({"days": 0}, [("days", "not_positive")]),
        ({"statement": "am-nothing-there"}, [("statements", "unknown_statement")]),
        ({"source": "nobody"}, [("sources", "unknown_source")]),
    ],
)
def test_a_deadline_rests_on_statements_and_counts_in_one_way(
    folder: Path, changes: dict[str, object], found: list[tuple[str, str]]
) -> None:
    records = load_content(folder)
    usual = {
        "days": 5,
        "count": "calendar",
        "more": "",
        "statement": records.statements[0].id,
        "source": records.sources[0].id,
    }
    (folder / "deadlines.toml").write_text(DEADLINE.format(**usual | changes), "utf-8")
    assert [(field, problem) for _, _, field, problem in faults(folder)] == found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs POSIX")
def test_links_and_pipes_are_not_read(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.toml").write_text("")
    (folder / "organisations/outside.toml").symlink_to(tmp_path / "secret.toml")
    (folder / "countries/GE").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(folder / "organisations/pipe.toml")
    assert sorted(faults(folder)) == [
        ("countries/GE", None, "", "link"),
        ("organisations/outside.toml", None, "", "link"),
        ("organisations/pipe.toml", None, "", "not_a_file"),
    ]


def test_a_file_name_that_is_no_text_is_shown_all_the_same(folder: Path) -> None:
    try:
        Path(os.fsdecode(bytes(folder / "organisations") + b"/a\xff.toml")).write_text("")
    except OSError:
        pytest.skip("this file system has only names that are text")
    assert faults(folder) == [("organisations/a?.toml", None, "", "not_an_id")]


def test_the_hash_follows_names_and_bytes(folder: Path) -> None:
    before = content_hash(folder)
    assert before == content_hash(folder)
    (folder / "organisations/help-am.toml").rename(folder / "organisations/help-ge.toml")
    renamed = content_hash(folder)
    edit(folder, ENTRY, "One", "Two")
    assert len({before, renamed, content_hash(folder)}) == 3


def test_there_is_no_hash_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(ContentInvalid):
        content_hash(tmp_path / "nowhere")
