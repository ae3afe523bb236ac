"""The second job on the command line: a pack is verified, shown, taken over, searched, taken back, passed on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cli.conftest import run_program
from tests.unit.updates.conftest import SECOND, THIRD, Newsroom, Reader

STATEMENT = "kz-extradition-freedom-house-14"
FILE = "countries/KZ/extradition.toml"


def second(newsroom: Newsroom, *arguments: str) -> Path:
    newsroom.edit(FILE, "counted at least 14 Russians", "counted at least zwölfundzwanzig Russians")
    return newsroom.build("v2.hbpack", SECOND, *arguments)


def test_nobody_is_trusted_before_the_user_says_so(stranger: Reader, newsroom: Newsroom) -> None:
    ran = stranger.run("pack", "verify", newsroom.folder / "v1.hbpack")
    assert (ran.code, ran.json["ok"], ran.json["status"]) == (1, False, None)
    assert "trust" in ran.json["reason"]
    assert stranger.import_(newsroom.folder / "v1.hbpack").code == 1


def test_the_fingerprint_is_the_same_eight_words_for_both_sides(stranger: Reader, newsroom: Newsroom) -> None:
    added = stranger.run("publisher", "add", newsroom.root, "--yes").json["publishers"][0]
    assert len(added["words"]) == 8
    assert stranger.run("publisher", "list").json["publishers"][0]["words"] == added["words"]
    assert stranger.run("publisher", "remove", " ".join(added["words"])).code == 0
    assert stranger.run("publisher", "list").json["publishers"] == []


def test_verify_says_who_signed_what(reader: Reader, newsroom: Newsroom) -> None:
    ran = reader.run("pack", "verify", newsroom.folder / "v1.hbpack")
    assert list(ran.json) == [
        "ok", "publisher", "version", "issued", "fresh_until", "status", "signatures", "reason"
    ]  # fmt: skip
    assert (ran.json["ok"], ran.json["version"], ran.json["status"]) == (True, 1, "fresh")
    needed = {entry["area"]: entry["needed"] for entry in ran.json["signatures"]}
    assert (needed["organisations"], needed["common"], needed["country-KZ"]) == (2, 2, 1)


def test_a_delta_changes_one_statement_and_it_is_found_at_once(reader: Reader, newsroom: Newsroom) -> None:
    delta = second(newsroom, "--since", "1")
    assert delta.stat().st_size < 64 * 1024
    diff = reader.run("pack", "diff", delta).json
    assert list(diff) == ["added", "changed", "removed", "contacts_changed", "withdrawn"]
    assert [change["id"] for change in diff["changed"]] == [STATEMENT]
    assert (diff["added"], diff["removed"], diff["contacts_changed"]) == ([], [], [])
    assert diff["changed"][0]["before"]["text"]["en"] != diff["changed"][0]["after"]["text"]["en"]
    ran = reader.import_(delta)
    assert ran.json == {
        "imported": True,
        "version": 2,
        "added": 0,
        "changed": 1,
        "removed": 0,
        "warnings": [],
    }
    hits = reader.run("search", "zwölfundzwanzig", "--lang", "en").json["hits"]
    assert hits[0]["id"] == STATEMENT


def test_rollback_brings_the_old_text_back_and_trust_stays(reader: Reader, newsroom: Newsroom) -> None:
    old = reader.text(STATEMENT)
    assert reader.import_(second(newsroom)).code == 0
    assert reader.text(STATEMENT) != old
    assert reader.run("pack", "rollback").json == {"version": 1}
    assert reader.text(STATEMENT) == old
    assert reader.run("search", "zwölfundzwanzig", "--literal").json["hits"] == []


def test_what_is_passed_on_is_what_was_signed(reader: Reader, newsroom: Newsroom, tmp_path: Path) -> None:
    assert reader.run("pack", "export", "-o", tmp_path / "out.hbpack").code == 0
    assert (tmp_path / "out.hbpack").read_bytes() == (newsroom.folder / "v1.hbpack").read_bytes()


def test_an_older_pack_is_refused_after_a_newer_one(reader: Reader, newsroom: Newsroom) -> None:
    assert reader.import_(second(newsroom)).code == 0
    before = reader.text(STATEMENT)
    assert reader.import_(newsroom.folder / "v1.hbpack").code == 1
    assert reader.text(STATEMENT) == before


def test_one_editor_can_not_plant_a_contact(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.edit("organisations/kovcheg.toml", "@EmigrantHelpBot", "@EmigrantHelpB0t")
    keys = newsroom.some_keys("editor1", "release1")
    file = newsroom.folder / "half.hbpack"
    ran = newsroom.signed("build", newsroom.content, "-o", file, "--issued", SECOND, keys=keys)
    assert [entry["role"] for entry in ran.json["missing"]] == ["organisations"]
    assert reader.import_(file).code == 1
    shown = reader.run("show", "kovcheg").json["record"]["channel"]
    assert "@EmigrantHelpBot" in [channel["value"] for channel in shown]


def test_a_second_editor_completes_it_by_passing_the_file_on(reader: Reader, newsroom: Newsroom) -> None:
    newsroom.edit("organisations/kovcheg.toml", "@EmigrantHelpBot", "@EmigrantHelpNew")
    keys = newsroom.some_keys("editor1", "release1")
    file = newsroom.folder / "half.hbpack"
    newsroom.signed("build", newsroom.content, "-o", file, "--issued", SECOND, keys=keys)
    signed = newsroom.pack(
        "sign", file, "--key", newsroom.keys / "editor2.key", "--passphrase-file", newsroom.folder / "pass"
    )
    assert signed.json["missing"] == []
    diff = reader.run("pack", "diff", file).json
    assert diff["contacts_changed"] == ["kovcheg"]
    assert reader.import_(file).code == 0


def test_a_withdrawn_contact_disappears_even_from_a_pack_about_another_country(
    reader: Reader, newsroom: Newsroom
) -> None:
    ran = newsroom.signed("withdraw", "quarteera", "--reason", "taken over", "--lang", "en")
    assert ran.code == 0, ran.err
    (newsroom.content / "organisations/quarteera.toml").unlink()
    newsroom.edit(FILE, "counted at least 14 Russians", "counted at least 15 Russians")
    file = newsroom.build("v2.hbpack", SECOND, "--only", "KZ")
    assert reader.run("pack", "diff", file).json["withdrawn"] == ["quarteera"]
    assert reader.import_(file).code == 0
    assert reader.run("show", "quarteera").code == 1


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "text"])
def test_a_damaged_file_changes_nothing(reader: Reader, newsroom: Newsroom, damage: str) -> None:
    data = bytearray((newsroom.folder / "v1.hbpack").read_bytes())
    if damage == "cut":
        del data[len(data) // 2 :]
    elif damage == "flip":
        data[len(data) // 2] ^= 1
    file = newsroom.folder / "damaged.hbpack"
    file.write_bytes({"empty": b"", "text": b"hello"}.get(damage, bytes(data)))
    before = reader.run("pack", "list").json
    ran = reader.import_(file)
    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) <= 6
    assert reader.run("pack", "list").json == before


def test_unsigned_content_never_replaces_signed_content(reader: Reader) -> None:
    ran = reader.run("search", "kovcheg")
    assert ran.code == 0
    listed = reader.run("pack", "list").json["packs"]
    assert [(entry["version"], entry["current"]) for entry in listed] == [(1, True)]


def test_a_lost_editors_key_is_revoked_and_a_new_one_signs(reader: Reader, newsroom: Newsroom) -> None:
    from handbook.packs.keys import load_public

    lost = load_public(newsroom.keys / "editor3.pub").keyid
    assert newsroom.signed("revoke", "--key", lost).code == 0
    newsroom.edit("organisations/kovcheg.toml", "@ArkHelps", "@ArkHelpsNew")
    thief = newsroom.some_keys("editor1", "editor3", "release1")
    ran = newsroom.signed(
        "build", newsroom.content, "-o", newsroom.folder / "x.hbpack", "--issued", SECOND, keys=thief
    )
    assert any(entry["role"] == "organisations" for entry in ran.json["missing"])
    assert reader.import_(newsroom.folder / "x.hbpack").code == 1
    honest = newsroom.build("v3.hbpack", THIRD, keys=newsroom.keys)
    assert reader.import_(honest).code == 0


def test_a_pack_for_one_country_says_that_another_has_newer_text(reader: Reader, newsroom: Newsroom) -> None:
    old = reader.text(STATEMENT)
    newsroom.edit("countries/AM/health.toml", 'text.en = "', 'text.en = "Changed: ')
    newsroom.edit(FILE, "counted at least 14 Russians", "counted at least 16 Russians")
    file = newsroom.build("am.hbpack", SECOND, "--only", "AM")
    told = run_program("--data-dir", str(reader.data), "pack", "verify", str(file), lang="ru").out
    assert "Казахстан" in told and "Организации: подписей" in told and "country-" not in told
    ran = reader.import_(file)
    assert (ran.code, ran.json["imported"]) == (0, True)
    assert any("country-KZ" in warning for warning in ran.json["warnings"])
    assert reader.text(STATEMENT) == old
    assert reader.run("search", "Changed", "--country", "AM").json["hits"]
    assert "country-KZ" in reader.run("pack", "list").json["packs"][0]["areas"]
    whole = newsroom.folder / "whole.hbpack"
    newsroom.signed("build", newsroom.content, "-o", whole, "--issued", THIRD)
    ran = reader.import_(whole)
    assert (ran.code, ran.json["warnings"]) == (0, [])
    assert reader.text(STATEMENT) != old


def test_an_interrupted_yes_is_a_no(reader: Reader, newsroom: Newsroom) -> None:
    file = second(newsroom)
    ran = reader.run("pack", "import", file)
    assert ran.code == 1
    assert reader.run("pack", "list").json["packs"][0]["version"] == 1


def test_what_still_refers_to_a_withdrawn_record_stops_the_release(newsroom: Newsroom) -> None:
    answered = "kz-extradition-bazhukov-2026"
    assert answered in (newsroom.content / "questions.toml").read_text("utf-8")
    assert newsroom.signed("withdraw", answered, "--reason", "wrong", "--lang", "en").code == 0
    ran = newsroom.signed("build", newsroom.content, "-o", newsroom.folder / "x.hbpack", "--issued", SECOND)
    assert ran.code == 1
    assert not (newsroom.folder / "x.hbpack").exists()


def test_content_of_a_publisher_that_was_removed_is_neither_passed_on_nor_taken_back(
    reader: Reader, newsroom: Newsroom, tmp_path: Path
) -> None:
    assert reader.import_(second(newsroom)).code == 0
    assert reader.run("publisher", "remove", "field-handbook").code == 0

    def refused() -> bool:
        ends = [reader.run("pack", "rollback"), reader.run("pack", "export", "-o", tmp_path / "out.hbpack")]
        assert "zwölfundzwanzig" in reader.text(STATEMENT) and not (tmp_path / "out.hbpack").exists()
        return all(end.code == 1 and "no longer trust the publisher" in end.err for end in ends)

    assert refused()
    assert reader.run("publisher", "add", newsroom.root, "--yes").code == 0
    assert refused()
    assert reader.import_(newsroom.folder / "v2.hbpack").code == 0
    assert reader.run("pack", "export", "-o", tmp_path / "out.hbpack").code == 0
