"""`handbook doctor` finds what is broken and mends what can be."""

from __future__ import annotations

from pathlib import Path

import pytest

from handbook.paths import Folders
from handbook.vault.vault import Vault
from tests.unit.cli.conftest import run_program


def checks(folders: Folders, *options: str) -> tuple[int, dict[str, bool]]:
    ran = run_program("--data-dir", str(folders.data), "doctor", "--json", *options)
    assert ran.json["ok"] == (ran.code == 0)
    for check in ran.json["checks"]:
        assert list(check) == ["name", "ok", "problem", "repair"]
        assert check["ok"] == (check["problem"] is None)
    return ran.code, {check["name"]: check["ok"] for check in ran.json["checks"]}


def test_all_is_well(data_folders: Folders) -> None:
    code, found = checks(data_folders)
    assert code == 0
    assert set(found) == {
        "disk", "data_folder", "database", "content", "index", "private_notes", "fonts", "timezones",
    }  # fmt: skip


def test_a_damaged_database_is_found_and_mended(own_folders: Folders) -> None:
    own_folders.database.write_bytes(b"rubbish" * 10_000)
    code, found = checks(own_folders)
    assert (code, found["database"]) == (1, False)
    code, found = checks(own_folders, "--repair")
    assert (code, found["database"]) == (0, True)


def test_a_damaged_index_is_found_and_mended(own_folders: Folders) -> None:
    for file in own_folders.index.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    code, found = checks(own_folders)
    assert (code, found["index"]) == (1, False)
    assert checks(own_folders, "--repair")[0] == 0


def test_private_notes_are_looked_at_without_their_passphrase(own_folders: Folders) -> None:
    vault = Vault(own_folders.private)
    vault.create(b"correct horse battery")
    vault.change({"0" * 32: b"x"})
    vault.lock()
    own_folders.private.chmod(0o644)
    assert checks(own_folders)[1]["private_notes"] is False
    assert checks(own_folders, "--repair")[0] == 0
    assert own_folders.private.stat().st_mode & 0o077 == 0

    own_folders.private.write_bytes(own_folders.private.read_bytes()[:-1])
    ran = run_program("--data-dir", str(own_folders.data), "doctor")
    assert ran.code == 1
    assert "private notes is damaged" in ran.out
    assert "Put a copy of private.db back" in ran.out


def test_a_data_folder_that_is_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    ran = run_program("--data-dir", str(tmp_path / "file"), "doctor")
    assert ran.code == 1
    assert str(tmp_path / "file") in ran.out


@pytest.mark.parametrize("lang", ["en", "ru", "de"])
def test_it_speaks_the_users_language(data_folders: Folders, lang: str) -> None:
    words = {"en": "search index: ok", "ru": "поисковый указатель: в порядке", "de": "Suchindex: in Ordnung"}
    assert words[lang] in run_program("--data-dir", str(data_folders.data), "doctor", lang=lang).out
