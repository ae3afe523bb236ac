"""A printed sheet's code, typed weeks later, over real packs: whole, partial, taken back, with a withdrawn contact."""

from __future__ import annotations

from handbook.paths import open_folders
from handbook.services.handbook import Handbook
from handbook.services.sheets.compose import compose
from handbook.services.sheets.request import SheetRequest
from tests.unit.updates.conftest import SECOND, THIRD, Newsroom, Reader

FILE, STATEMENT = "countries/KZ/extradition.toml", "kz-extradition-freedom-house-14"
KEYS = [
    "code", "country", "kind", "topics", "pack", "publisher", "known", "printed_versions", "current_version",
    "other_packs", "added", "changed", "removed", "withdrawn",
]  # fmt: skip


def printed(reader: Reader, country: str) -> str:
    with Handbook(open_folders(reader.data)) as handbook:
        code = compose(handbook, SheetRequest("country", country, "ru")).code
    assert code is not None
    return code


def changed_ids(reader: Reader, code: str, key: str = "changed") -> list[str]:
    ran = reader.run("sheet-code", code)
    assert (ran.code, ran.err) == (0, "")
    return [entry["id"] for entry in ran.json[key]]


def test_a_sheet_is_compared_over_a_delta_and_a_rollback(reader: Reader, newsroom: Newsroom) -> None:
    first, armenia = printed(reader, "KZ"), printed(reader, "AM")
    newsroom.edit(FILE, "counted at least 14 Russians", "counted at least 15 Russians")
    assert reader.import_(newsroom.build("v2.hbpack", SECOND, "--since", "1")).code == 0
    second = printed(reader, "KZ")
    assert second != first
    ran = reader.run("sheet-code", first, "--lang", "ru")
    assert list(ran.json) == KEYS
    assert (ran.json["printed_versions"], ran.json["current_version"]) == ([1], 2)
    assert [(entry["id"], entry["topic"]) for entry in ran.json["changed"]] == [(STATEMENT, "extradition")]
    assert ran.json["added"] == ran.json["removed"] == ran.json["withdrawn"] == []
    assert printed(reader, "AM") == armenia
    assert changed_ids(reader, armenia) == []
    assert reader.run("pack", "rollback").json == {"version": 1}
    assert printed(reader, "KZ") == first
    assert changed_ids(reader, first) == []
    assert changed_ids(reader, second) == [STATEMENT]
    assert reader.run("sheet-code", first.lower().replace("-", " ")).json["code"] == first
    wrong = first[:-1] + ("1" if first[-1] != "1" else "2")
    ran = reader.run("sheet-code", wrong)
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert wrong in ran.err


def test_a_withdrawn_contact_is_told_from_a_pack_about_another_country(
    reader: Reader, newsroom: Newsroom
) -> None:
    armenia = printed(reader, "AM")
    reason = ("--reason", "taken over", "--lang", "en")
    assert newsroom.signed("withdraw", "kovcheg", *reason).code == 0
    (newsroom.content / "organisations/kovcheg.toml").unlink()
    newsroom.edit("countries/AM/health.toml", 'text.en = "', 'text.en = "Changed: ')
    newsroom.edit(FILE, "counted at least 14 Russians", "counted at least 16 Russians")
    assert reader.import_(newsroom.build("v2.hbpack", SECOND, "--only", "KZ")).code == 0
    told = reader.run("sheet-code", armenia).json
    assert [(entry["id"], entry["reason"]) for entry in told["withdrawn"]] == [("kovcheg", "taken over")]
    assert printed(reader, "AM") == armenia, "the text of Armenia stayed behind, and so does its code"
    assert told["changed"] == []
    newsroom.build("v3.hbpack", THIRD)
    assert reader.import_(newsroom.folder / "v3.hbpack").code == 0
    assert changed_ids(reader, armenia)
    assert printed(reader, "AM") != armenia
