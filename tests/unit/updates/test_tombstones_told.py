"""Whoever signs sees what is withdrawn for the first time: anybody who can write to the repository can put it there."""

from __future__ import annotations

from pathlib import Path

from tests.unit.cli.conftest import run_program
from tests.unit.updates.conftest import SECOND, THIRD, Newsroom, Reader

STONE = ("quarteera", "--reason", "taken over", "--lang", "en")


def test_build_and_sign_name_a_tombstone_that_somebody_slipped_in(newsroom: Newsroom, reader: Reader) -> None:
    slipped_in = newsroom.pack("withdraw", newsroom.repository, *STONE)  # by nobody's key
    assert slipped_in.code == 0, slipped_in.err
    (newsroom.content / "organisations/quarteera.toml").unlink()
    keys = newsroom.some_keys("release1", "editor1")
    file = newsroom.folder / "v2.hbpack"
    build = ("build", newsroom.content, "-o", file)
    ran = newsroom.signed(*build, "--issued", SECOND, keys=keys)
    assert ran.code == 0, ran.err
    told = ran.json["withdrawn"]
    assert [(one["id"], one["area"], one["reason"]) for one in told] == [
        ("quarteera", "organisations", {"en": STONE[2]})
    ]

    secret = ("--key", newsroom.keys / "editor2.key", "--passphrase-file", newsroom.folder / "pass")
    signing = run_program("--data-dir", str(reader.data), "pack", "sign", str(file), *map(str, secret))
    line = next(line for line in signing.err.splitlines() if "quarteera" in line and "for good" in line)
    assert "Organisations" in line and r"en: taken over" in line

    again = newsroom.signed(*build, "--issued", SECOND, keys=keys).json["withdrawn"]
    assert [one["id"] for one in again] == [
        "quarteera"
    ]  # the repository lacks the second signature: nobody vouched
    assert newsroom.pack("sign", newsroom.repository, *secret).code == 0
    assert newsroom.signed(*build, "--issued", THIRD).json["withdrawn"] == []


def test_people_read_it_too(newsroom: Newsroom) -> None:
    assert newsroom.signed("withdraw", *STONE).code == 0
    (newsroom.content / "organisations/quarteera.toml").unlink()
    file = newsroom.folder / "v2.hbpack"
    reviewed = sign_the_repository(newsroom)
    assert "Withdrawn for the first time, and for good: quarteera" in reviewed
    keys = ("--keys", newsroom.keys, "--passphrase-file", newsroom.folder / "pass", "--issued", SECOND)
    built = run_program(
        "pack", "build", *map(str, (newsroom.repository, newsroom.content, "-o", file, *keys))
    )
    assert "Withdrawn for the first time, and for good: quarteera" in built.out
    assert "Withdrawn" not in sign_the_repository(newsroom)


def sign_the_repository(newsroom: Newsroom) -> str:
    secret: tuple[str | Path, ...] = (
        "--key", newsroom.keys / "editor2.key", "--passphrase-file", newsroom.folder / "pass",
    )  # fmt: skip
    ran = run_program("pack", "sign", *map(str, (newsroom.repository, *secret)))
    assert ran.code == 0, ran.err
    return ran.err
