"""`handbook pack fetch` as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attacks.publisher import Publisher
from tests.capabilities import needs_tool
from tests.mirrors.nginx import Certificate, Nginx
from tests.mirrors.relay import Relay, saying
from tests.unit.cli.conftest import Ran, run_program
from tests.unit.mirror.conftest import Reader, written


def fetch(reader: Reader, address: str | Path, *options: str, lang: str = "en") -> Ran:
    data = str(reader.folders.data)
    return run_program("--data-dir", data, "pack", "fetch", str(address), *options, lang=lang)


@needs_tool("nginx", package="nginx-light")
def test_fetched_shown_and_imported_by_one_command(
    reader: Reader, publisher: Publisher, tree: Path, serve: Callable[..., Nginx], certificate: Certificate
) -> None:
    server = serve(tree)
    address, ca = f"https://localhost:{server.https}/", str(certificate.file)
    first = fetch(reader, address, "--ca-file", ca, "--yes", "--json")
    assert first.code == 0, first.err
    told = first.json
    assert (told["imported"], told["version"], told["requests"]) == (True, 1, len(server.log()))
    assert (told["added"], told["changed"], told["removed"]) == (14, 0, 0)
    again = fetch(reader, address, "--ca-file", ca, "--yes")
    assert again.out.startswith("You have the newest version: 1, issued 22 ")
    told = fetch(reader, address, "--ca-file", ca, "--yes", "--json").json
    assert told.keys() == {"imported", "version", "warnings", "received", "requests"}
    assert (told["imported"], told["requests"]) == (False, 2)


def test_who_does_not_agree_contacts_nobody(reader: Reader, relay: Callable[..., Relay]) -> None:
    line = relay(saying(b""))
    ran = fetch(reader, f"http://127.0.0.1:{line.port}/")
    assert (ran.code, line.accepted) == (1, 0)
    assert f"This contacts http://127.0.0.1:{line.port}, once, because you ask for it." in ran.err


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "is not protected on its way"), ("ru", "запрос не защищён"), ("de", "unterwegs nicht geschützt")],
)
def test_a_refusal_is_one_sentence_with_advice(reader: Reader, lang: str, words: str) -> None:
    ran = fetch(reader, "http://mirror.example/", "--yes", "--json", lang=lang)
    assert (ran.code, ran.out) == (1, "")
    assert words in ran.err and ran.err.count("\n") == 1


def test_wrong_usage() -> None:
    assert run_program("pack", "fetch").code == 2


def test_a_reader_in_the_middle_of_an_update_still_finds_the_old_files(
    reader: Reader, publisher: Publisher, tree: Path
) -> None:
    """The mirror is renewed between the timestamp and the rest."""
    timestamp = (tree / "metadata/timestamp.json").read_bytes()
    publisher.content["countries/AM/entry.json"] = publisher.content["countries/AM/entry.json"].replace(
        b"One", b"Two"
    )
    written(publisher.publish(areas=["country-AM"]), tree)
    (tree / "metadata/timestamp.json").write_bytes(timestamp)
    assert reader.took(tree) == 1
