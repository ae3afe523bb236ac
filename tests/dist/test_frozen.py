"""The three jobs with the frozen program on a machine that has nothing: no Python, no fonts, no network."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.packaging.starter import put_starter
from tests.capabilities import needs_tool
from tests.dist.bare_machine import DATA, PROGRAM, BareMachine
from tests.dist.screen import Screen
from tests.unit.updates.conftest import SECOND, Newsroom

pytestmark = [
    pytest.mark.long,
    needs_tool("bwrap", package="bubblewrap"),
    needs_tool("xdotool", package="xdotool"),
    needs_tool("xclip", package="xclip"),
    needs_tool("import", package="imagemagick"),
    needs_tool("pdftotext", package="poppler-utils"),
]

Machine = Callable[..., BareMachine]
PLACES = (PROGRAM, "/mnt/Флешка № 1/полевой  справочник é")
KOVCHEG = "@EmigrantHelpBot"
"""Its first contact."""
APPLY_BUTTON = (93, 53)
"""From the lower right corner."""


def search_and_copy(screen: Screen) -> None:
    """Type a name, open the first hit, copy its first contact."""
    screen.press("ctrl+k", "ctrl+a")
    screen.type("kovcheg")
    screen.press("Down", "Return", "ctrl+c")


@pytest.mark.parametrize("place", PLACES)
def test_the_first_start_ends_with_a_contact_on_the_clipboard(
    machine: Machine, screen: Screen, place: str
) -> None:
    bare = machine(screen, place=place)
    screen.wait_for_window(bare.open_window())
    screen.repeat_until(lambda: search_and_copy(screen), lambda: screen.copied() == KOVCHEG)
    screen.picture(f"found-{PLACES.index(place)}")


def test_without_home_and_data_folder_it_works_for_this_sitting(machine: Machine, screen: Screen) -> None:
    bare = machine(screen, place=PLACES[1], homeless=True)
    window = bare.open_window("--ui-lang", "de")
    screen.wait_for_window(window)
    screen.repeat_until(lambda: search_and_copy(screen), lambda: screen.copied() == KOVCHEG)
    screen.picture("homeless")
    screen.press("ctrl+q")
    assert window.wait(60) == 0
    assert list((bare.scratch / "tmp").glob("field-handbook*/*")) == []


def test_a_sheet_is_printed_in_our_own_fonts(machine: Machine, tmp_path: Path) -> None:
    bare = machine()
    bare.run("sheet", "AM", "--lang", "ru", "--second-lang", "de", "-o", f"{DATA}/Листовка.pdf")
    sheet = bare.data / "Листовка.pdf"
    text = subprocess.run(["pdftotext", sheet, "-"], capture_output=True, text=True, check=True).stdout
    assert "Армения" in text
    assert "Armenien" in text
    fonts = subprocess.run(["pdffonts", sheet], capture_output=True, text=True, check=True).stdout
    assert all("NotoSans" in line for line in fonts.splitlines()[2:])


def test_nothing_is_missing_that_the_doctor_looks_at(machine: Machine) -> None:
    report = json.loads(machine().run("doctor", "--repair", "--json"))
    assert report["ok"], report


def test_a_double_clicked_pack_comes_to_the_open_window_and_is_applied(
    machine: Machine, screen: Screen, newsroom: Newsroom
) -> None:
    newsroom.edit("countries/KZ/extradition.toml", "at least 14 Russians", "at least 15 Russians")
    newsroom.build("v2.hbpack", SECOND, "--since", "1")
    bare = machine(screen)
    for file in ("v1.hbpack", "v2.hbpack", "repo/metadata/1.root.json"):
        shutil.copy(newsroom.folder / file, bare.data)
    bare.run("publisher", "add", f"{DATA}/1.root.json", "--yes")
    bare.run("pack", "import", f"{DATA}/v1.hbpack", "--yes")
    screen.wait_for_window(bare.open_window())
    bare.run(f"{DATA}/v2.hbpack")  # ends at once: the window is open already

    def installed() -> int:
        return max(pack["version"] for pack in json.loads(bare.run("pack", "list", "--json"))["packs"])

    assert installed() == 1
    screen.repeat_until(lambda: screen.click_from_corner(*APPLY_BUTTON), lambda: installed() == 2)
    screen.picture("applied")
    assert "at least 15 Russians" in bare.run("show", "kz-extradition-freedom-house-14", "--lang", "en")


def test_a_release_with_a_signed_pack_begins_signed(
    machine: Machine, dist: Path, newsroom: Newsroom, screen: Screen, tmp_path: Path
) -> None:
    """As `make dist STARTER=…` lays it out, without a second build."""
    program = shutil.copytree(dist, tmp_path / "release")
    content = program / "lib/handbook/shipped/content"
    shutil.rmtree(content)
    put_starter(newsroom.folder / "v1.hbpack", newsroom.root, content)
    bare = machine(screen, program)
    screen.wait_for_window(bare.open_window())
    screen.repeat_until(lambda: search_and_copy(screen), lambda: screen.copied() == KOVCHEG)
    screen.picture("signed")
    (pack,) = json.loads(bare.run("pack", "list", "--json"))["packs"]
    assert (pack["version"], pack["current"]) == (1, True)
    assert bare.run("publisher", "list").strip()


def test_it_can_be_copied_to_a_stick_that_knows_no_links(dist: Path) -> None:
    assert [path for path in dist.rglob("*") if path.is_symlink()] == []


def test_no_name_differs_from_another_by_case_alone(dist: Path) -> None:
    """Such files would overwrite each other on FAT and Windows."""
    names = [str(path.relative_to(dist)).casefold() for path in dist.rglob("*")]
    assert len(names) == len(set(names))
