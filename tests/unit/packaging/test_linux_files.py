"""What desktops are told: valid by their own validators, true of the program, and written for any folder name."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from handbook import __version__
from handbook.packs.container import GZIP_HEADER
from resources.packaging import archive, bundle, folder
from tests.capabilities import needs_tool
from tests.conftest import ROOT

LINUX = ROOT / "resources" / "packaging" / "linux"
ENTRY, TYPES = LINUX / "field-handbook.desktop", LINUX / "field-handbook.xml"
METAINFO = LINUX / "org.fieldhandbook.FieldHandbook.metainfo.xml"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def validated(*command: str | Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@needs_tool("desktop-file-validate", package="desktop-file-utils")
def test_the_menu_entry_is_valid() -> None:
    validated("desktop-file-validate", ENTRY)


@needs_tool("appstreamcli", package="appstream")
def test_the_description_for_software_centres_is_valid_and_of_this_version() -> None:
    validated("appstreamcli", "validate", "--no-net", METAINFO)
    newest = ElementTree.parse(METAINFO).find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_all_systems_are_told_of_the_same_type_of_file() -> None:
    mime = ElementTree.parse(TYPES).find(f"{MIME}mime-type")
    assert mime is not None
    name = mime.get("type")
    assert f"MimeType={name};" in ENTRY.read_text("utf-8")
    assert f"<mediatype>{name}</mediatype>" in METAINFO.read_text("utf-8")
    (declared,) = bundle.INFO["UTExportedTypeDeclarations"]  # type: ignore[misc]
    assert declared["UTTypeTagSpecification"]["public.mime-type"] == name


def test_a_pack_is_known_by_its_first_bytes_without_its_name() -> None:
    match = ElementTree.parse(TYPES).find(f".//{MIME}match")
    assert match is not None
    value = match.get("value", "")
    assert value.encode().decode("unicode_escape").encode("latin-1") == GZIP_HEADER


@pytest.mark.parametrize("name", ["plain", "Мой справочник", 'a "quoted" $HOME `ls` \\ 100% & | folder'])
@needs_tool("desktop-file-validate", package="desktop-file-utils")
def test_the_folder_adds_itself_to_the_menu_and_takes_itself_out(tmp_path: Path, name: str) -> None:
    program = tmp_path / name
    program.mkdir()
    for file in (LINUX / "add-to-menu", ENTRY, TYPES):
        (program / file.name).write_bytes(file.read_bytes())
    (program / "field-handbook.svg").touch()
    (program / "AppRun").write_text("")
    environment = {"HOME": str(tmp_path / "home"), "PATH": os.environ["PATH"]}
    command = ["sh", str(program / "add-to-menu")]
    subprocess.run(command, env=environment, check=True)
    entry = tmp_path / "home/.local/share/applications/field-handbook.desktop"
    validated("desktop-file-validate", entry)
    (line,) = [line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec=")]
    assert started(line.removeprefix("Exec=")) == str(program / "AppRun")
    subprocess.run([*command, "--remove"], env=environment, check=True)
    left = [path.name for path in (tmp_path / "home").rglob("field-handbook*")]
    assert left == []


def started(line: str) -> str:
    """The program of an Exec line, by the two rounds of escaping of the Desktop Entry Specification."""
    text = line.replace("\\\\", "\0").replace("\\s", " ").replace("\0", "\\")
    assert text.startswith('"') and text.endswith('" %f')
    inner = text[1:-4]
    for character in '"`$\\':
        inner = inner.replace("\\" + character, "\0" if character == "\\" else character)
    return inner.replace("\0", "\\").replace("%%", "%")


@needs_tool("zstd", package="zstd")
def test_the_same_files_make_the_same_archive_whenever_and_by_whomever(tmp_path: Path) -> None:
    made = []
    for day in ("monday", "tuesday"):
        program = tmp_path / day / "field-handbook"
        program.mkdir(parents=True)
        for name in sorted(("b", "a", "handbook"), reverse=day == "monday"):
            (program / name).write_text(name)
            (program / name).chmod(0o600 if day == "monday" else 0o664)
        folder.settle(program, 1_700_000_000, {"handbook"})
        made.append(archive.pack(program, tmp_path / day, "1", 1_700_000_000).read_bytes())
    assert made[0] == made[1]
