"""What is in the files: every word once and in order, our fonts alone, codes that cameras read, nothing of the user."""

from __future__ import annotations

import getpass
import os
import re
import socket
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from handbook.errors import SheetNotWritten
from handbook.model.markup import plain
from handbook.paper.card_layout import lay_out_card
from handbook.paper.measures import Scale, mm
from handbook.paper.pdf import write_sheet
from handbook.paper.press import Press
from handbook.services.handbook import Handbook
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from handbook.sheets.document import ConflictBlock, PocketCard, Sheet, SheetFormat, StatementBlock
from handbook.sheets.qr import QUIET_ZONE_MODULES
from tests.capabilities import needs_tool
from tests.gui.paper.everything import ARABIC, CARD, CODE, COUNTER, SHEET, statement
from tests.gui.paper.reading import codes_of, fonts_of, information, text_of, words_of

pytestmark = [needs_tool("pdftotext", package="poppler-utils")]

Printed = Callable[..., Path]


def _statements(sheet: Sheet) -> list[StatementBlock]:
    blocks = [block for section in sheet.main for block in section.blocks]
    found: list[StatementBlock] = []
    for block in blocks:
        if isinstance(block, ConflictBlock):
            found += block.statements
        elif isinstance(block, StatementBlock):
            found.append(block)
    return found


@pytest.mark.parametrize(
    ("country", "languages", "format"),
    [
        ("AM", ("ru", None), SheetFormat()),
        ("KZ", ("en", None), SheetFormat("a5")),
        ("GE", ("de", None), SheetFormat("letter", large=True, qr=False)),
        ("AM", ("ru", "de"), SheetFormat()),
    ],
)
def test_every_statement_of_a_country_is_on_paper_once_and_in_order(
    handbook: Handbook, printed: Printed, country: str, languages: tuple[str, str | None], format: SheetFormat
) -> None:
    request = SheetRequest("country", country, languages[0], second_lang=languages[1])
    sheet = compose(handbook, request)
    assert isinstance(sheet, Sheet)
    found = words_of(text_of(printed(sheet, format)))
    columns = [column for block in _statements(sheet) for column in block.columns]
    texts = [words_of(plain(column.text.text)) for column in columns]
    place = 0
    for text in texts:
        # heads and feet stand between statements, never in the middle of one
        assert found.count(text) == sum(each.count(text) for each in texts), text
        if sheet.second_lang is None:
            place = found.index(text, place)
    for column in columns:
        assert column.action is None or words_of(plain(column.action.text)) in found


def test_contacts_sources_and_signs_are_on_paper(printed: Printed) -> None:
    text = text_of(printed(SHEET))
    for words in (
        "Armenia hand-out", "pack 14 of 10 Mar 2026",
        "Nobody has checked this on the spot.", "Not confirmed since 2024.",
        "Days without a visa 180 recheck · as of 9 Apr 2024", "High risk · Practice · recheck · as of 9 Apr 2024 · [1]",
        "Stay away from Gyumri.", "(example.org/entry-rules/by_air?lang=en)", "Sources disagree — both are shown",
        "103 ambulance 102 police 101 fire", "+374 10 545 935 Mon–Fri 9–18", "@EmigrantHelpBot",
        "Հելսինկյան քաղաքացիական ասամբլեա", "Taken over in 2025; do not write.", "[2] Criminal Procedure Code",
        "signature verified", "Armenia · 1 / 1",
    ):  # fmt: skip
        assert text.count(words) == 1, words


def test_a_word_can_be_searched_although_the_font_has_ligatures(printed: Printed) -> None:
    assert "not confirmed by an editor" in text_of(printed(SHEET))


def test_both_languages_of_a_counter_sheet_stand_behind_the_same_number(printed: Printed) -> None:
    from subprocess import run

    path = printed(COUNTER)
    rows = (
        run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True).stdout.decode().splitlines()
    )
    assert any(re.search(r"^\s*2\s+In Gyumri.*В Гюмри", row) for row in rows)
    assert any(re.search(r"^\s*3\s+There is.*Там российская", row) for row in rows)


@pytest.mark.parametrize(
    "document", [SHEET, COUNTER, ARABIC, CARD], ids=["sheet", "counter", "arabic", "card"]
)
def test_only_our_fonts_and_all_embedded(printed: Printed, document: Sheet | PocketCard) -> None:
    fonts = fonts_of(printed(document))
    assert fonts
    for name, is_embedded, has_letters in fonts:
        assert name.startswith("NotoSans"), name
        assert is_embedded and has_letters, name


def test_letters_that_no_font_of_ours_has_are_marked_and_not_taken_from_the_system(printed: Printed) -> None:
    sheet = replace(SHEET, title="Armenia 😀👨‍👩‍👧 漢字")
    path = printed(sheet)
    assert all(name.startswith("NotoSans") for name, *_ in fonts_of(path))
    assert "Armenia ��" in text_of(path)


@pytest.mark.parametrize(
    "format", [SheetFormat(), SheetFormat("letter"), SheetFormat("a5", large=True)], ids=str
)
def test_codes_of_contacts_and_of_the_sheet_can_be_read_by_a_camera(
    printed: Printed, tmp_path: Path, format: SheetFormat
) -> None:
    found = codes_of(printed(SHEET, format), tmp_path)
    assert sorted(found) == sorted(
        [
            SHEET.code_payload,
            "https://help.unhcr.org/armenia/",
            "https://hcav.am",
            "https://t.me/EmigrantHelpBot",
        ]
    )


def test_a_long_address_gets_a_larger_code(printed: Printed, tmp_path: Path) -> None:
    payload = "https://example.org/" + "a1-" * 150
    assert codes_of(printed(replace(SHEET, code_payload=payload)), tmp_path)[0] == payload


@pytest.mark.parametrize("letters", [10, 60, 200, 800])
def test_a_module_of_a_code_is_never_smaller_than_a_photocopier_holds(letters: int) -> None:
    part = Press(Scale(), lang="en").qr_part("x" * letters)
    assert part is not None
    assert part.height >= mm(19)
    assert part.height / (part.code.size + 2 * QUIET_ZONE_MODULES) >= mm(0.4) - 1e-6


def test_without_codes_there_are_none(printed: Printed, tmp_path: Path) -> None:
    path = printed(SHEET, SheetFormat(qr=False))
    assert codes_of(path, tmp_path) == []
    assert "hcav.am" in text_of(path)


@pytest.mark.parametrize(
    "format", [SheetFormat(), SheetFormat("letter"), SheetFormat("a5"), SheetFormat(large=True)], ids=str
)
def test_every_copy_of_a_card_says_the_same(printed: Printed, tmp_path: Path, format: SheetFormat) -> None:
    path = printed(CARD, format)
    copies = {("a4", False): 4, ("letter", False): 4, ("a5", False): 2, ("a4", True): 2}[
        format.paper, format.large
    ]
    text = text_of(path)
    assert text.count("Armenia: emergency") == text.count("103") == text.count("Must know") == copies
    assert codes_of(path, tmp_path) == ["https://help.unhcr.org/armenia/"] * copies


def test_a_card_names_what_it_left_out_and_cuts_nothing(tmp_path: Path) -> None:
    path = tmp_path / "card.pdf"
    painted = write_sheet(CARD, SheetFormat(), path)
    text = words_of(text_of(path))
    by_id = {block.id: block.columns[0].text.text for block in CARD.statements}
    left_out = [id_ for id_ in by_id if id_ in painted.left_out]
    assert left_out and len(left_out) < len(by_id)
    for id_, words in by_id.items():
        assert (words_of(plain(words)) in text) is (id_ not in left_out)


def test_what_stands_below_the_code_of_a_card_takes_the_whole_width() -> None:
    three = tuple(statement(f"s-{n}", "Apply for asylum within five days after arriving.") for n in range(3))
    placed = lay_out_card(replace(CARD, statements=three), SheetFormat()).pages[0]
    code = next(each for each in placed if each.block == "code")
    beside, *below = [each for each in placed if each.block in three][:3]
    assert beside.region.x + beside.set.width < code.region.x
    assert all(each.y >= code.y + code.set.height or each.set.width == beside.set.width for each in below)
    assert below[-1].y >= code.y + code.set.height
    assert below[-1].region.x + below[-1].set.width == pytest.approx(code.region.x + code.set.width)


def test_the_file_says_nothing_of_who_made_it_where_and_when(printed: Printed) -> None:
    path = printed(SHEET)
    facts = information(path)
    assert facts["Title"] == "Armenia · hand-out"
    assert not {"Producer", "CreationDate", "ModDate"} & facts.keys()
    assert not facts["Author"] and not facts["Creator"]
    data = re.sub(rb"/FlateDecode.*?endstream", b"", path.read_bytes(), flags=re.DOTALL)
    for telltale in (
        b"Qt 6",
        "Qt".encode("utf-16-be"),
        getpass.getuser().encode() + b"/",
        socket.gethostname().encode(),
        os.fsencode(path.parent),
    ):
        assert telltale not in data


def test_the_languages_of_the_text_are_in_the_file(printed: Printed) -> None:
    data = printed(COUNTER).read_bytes()
    assert b"<dc:language><rdf:Bag><rdf:li>en</rdf:li><rdf:li>ru</rdf:li></rdf:Bag></dc:language>" in data


def test_the_same_document_gives_the_same_file(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_sheet(SHEET, SheetFormat(), tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_every_page_has_country_code_and_number(handbook: Handbook, printed: Printed) -> None:
    sheet = compose(handbook, SheetRequest("country", "KZ", "en"))
    assert isinstance(sheet, Sheet)
    path = printed(replace(sheet, code=CODE, code_text=CODE))
    pages = int(information(path)["Pages"])
    assert pages > 5
    for page in range(1, pages + 1):
        text = text_of(path, page=page)
        assert f"Kazakhstan · {page} / {pages}" in text
        assert CODE in text
        assert page == 1 or "Kazakhstan, continued" in text


def test_icons_codes_and_hatching_are_no_pictures(printed: Printed) -> None:
    from subprocess import run

    listed = run(["pdfimages", "-list", printed(SHEET)], check=True, capture_output=True).stdout
    assert len(listed.splitlines()) == 2  # the heads of its columns


def test_a_sheet_can_be_written_in_a_worker_while_the_window_lives(tmp_path: Path) -> None:
    path, failures = tmp_path / "sheet.pdf", []

    def work() -> None:
        try:
            write_sheet(SHEET, SheetFormat(), path)
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert not failures
    write_sheet(SHEET, SheetFormat(), tmp_path / "here.pdf")
    assert path.read_bytes() == (tmp_path / "here.pdf").read_bytes()


def test_a_place_that_cannot_be_written_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere" / "sheet.pdf"
    with pytest.raises(SheetNotWritten) as caught:
        write_sheet(SHEET, SheetFormat(), missing)
    assert caught.value.params["path"] == str(missing)
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    with pytest.raises(SheetNotWritten):
        write_sheet(SHEET, SheetFormat(), folder)
    assert sorted(tmp_path.iterdir()) == [folder]


def test_a_full_disk_leaves_the_old_sheet(tmp_path: Path) -> None:
    import resource
    import signal

    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"old")
    kept = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(
            resource.RLIMIT_FSIZE, (20_000, limits[1])
        )  # the file is larger: write() fails half way
        with pytest.raises(SheetNotWritten):
            write_sheet(SHEET, SheetFormat(), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, kept)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
