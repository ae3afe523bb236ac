"""Attacks on the editors' side: files prepared by somebody else, a repository somebody else can write to, keys.

A second signature is worth something only if its giver sees what the first one stands under.
"""

from __future__ import annotations

import io
import json
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata

from handbook.cli.main import parse, run
from handbook.errors import PackDamaged, PackInvalid
from handbook.packs.administration import set_role
from handbook.packs.building import build
from handbook.packs.container import write_pack
from handbook.packs.documents import targets_of
from handbook.packs.metadata_files import target_member
from handbook.packs.publishing import sign_pack
from handbook.packs.repository import Repository
from handbook.packs.signing import lacking
from handbook.services.pack_review import review_pack, review_repository
from tests.attacks.publisher import signed_file, signer
from tests.attacks.volunteer import Volunteer
from tests.unit.packs.ceremony import MORNING, PASSPHRASE, People, start
from tests.unit.packs.small import SMALL

ORGANISATION = "organisations/helpers.json"


@dataclass
class Desk:
    """Two editors, and the second one's own handbook, which has the first release."""

    repository: Repository
    people: People
    second: Volunteer
    content: dict[str, bytes]

    def prepared(self, *names: str) -> Path:
        """A pack built by these people, on its way to the second editor."""
        members = build(self.repository, self.content, self.people(*names), MORNING).members
        file = self.second.folder / "release.hbpack"
        file.write_bytes(write_pack(members))
        return file

    def sign(self, *more: str) -> int:
        """`handbook pack sign` on the second editor's computer."""
        passphrase = self.second.folder / "pass"
        passphrase.write_text(PASSPHRASE + "\n")
        key = self.people.folder / "editor2.key"
        command = ["--data-dir", str(self.second.folders.data), "--ui-lang", "en", "pack", "sign"]
        file = str(self.second.folder / "release.hbpack")
        return run(parse([*command, file, "--key", str(key), "--passphrase-file", str(passphrase), *more]))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    repository, people = start(tmp_path)
    second = Volunteer(tmp_path)
    content = targets_of(SMALL)
    second.trust(repository.files["1.root.json"])
    second.import_(write_pack(build(repository, content, people(), MORNING).members))
    return Desk(repository, people, second, content)


@pytest.fixture
def planted(desk: Desk) -> Desk:
    """The first editor was turned."""
    desk.content[ORGANISATION] = desk.content[ORGANISATION].replace(b"They", b"Trap")
    return desk


@pytest.fixture
def keyboard(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[io.StringIO]]:
    """Somebody sits there and answers."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    yield Terminal


def test_the_second_editor_sees_what_the_first_one_wrote(planted: Desk) -> None:
    file = planted.prepared("editor1", "release1")

    review = review_pack(planted.second.folders, file, planted.people.id("editor2"), "en")

    assert [(change.kind, change.id, change.change) for change in review.diff.changes] == [
        ("organisation", "helpers", "changed")
    ]
    assert [(one.role, one.version) for one in review.roles] == [("organisations", 2)]
    assert review.is_compared and review.keepers == {}


def test_before_signing_the_changed_words_are_shown_and_a_no_signs_nothing(
    planted: Desk,
    keyboard: type[io.StringIO],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = planted.prepared("editor1", "release1")
    before = file.read_bytes()
    monkeypatch.setattr(sys, "stdin", keyboard("no\n"))

    assert planted.sign() == 1

    shown = capsys.readouterr().err
    assert (
        '- name: en: "They"' in shown
        and '+ name: en: "Trap"' in shown
        and "Organisations, version 2" in shown
    )
    assert file.read_bytes() == before


def test_after_a_yes_it_is_signed(
    planted: Desk,
    keyboard: type[io.StringIO],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    planted.prepared("editor1", "release1")
    monkeypatch.setattr(sys, "stdin", keyboard("yes\n"))
    assert planted.sign("--json") == 0
    assert json.loads(capsys.readouterr().out) == {"signed": ["organisations"], "missing": []}


def test_without_anything_to_compare_with_the_editor_is_told_so(
    planted: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    planted.second = Volunteer(planted.second.folder / "new")
    planted.prepared("editor1", "release1")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert planted.sign() == 0
    assert "import its last pack" in capsys.readouterr().err


def test_a_part_of_the_handbook_is_reviewed_like_the_whole(planted: Desk) -> None:
    members = build(
        planted.repository, planted.content, planted.people("editor1"), MORNING, ["organisations"]
    ).members
    file = planted.second.folder / "part.hbpack"
    file.write_bytes(write_pack(members))

    review = review_pack(planted.second.folders, file, planted.people.id("editor2"), "en")

    assert [change.id for change in review.diff.changes] == ["helpers"]


def test_more_than_was_announced_is_seen_too(desk: Desk) -> None:
    """A file "with one new statement" that also brings somebody new into the organisations."""
    stranger = signer("stranger").public_key
    set_role(desk.repository, "organisations", stranger, 1, desk.people("root1", "root2"), MORNING)
    desk.content["countries/AM/entry.json"] = desk.content["countries/AM/entry.json"].replace(
        b"One.", b"Two."
    )
    file = desk.prepared("editor1", "release1")

    review = review_pack(desk.second.folders, file, desk.people.id("root3"), "en")

    assert review.keepers["organisations"][0] == 1 and stranger.keyid in review.keepers["organisations"][1]
    assert "targets" in {one.role for one in review.roles}


@pytest.mark.parametrize("data", [b"{}", b'{"id":"helpers"}', b"nonsense"])
def test_nobody_is_asked_to_sign_what_readers_would_refuse(desk: Desk, data: bytes) -> None:
    desk.content[ORGANISATION] = data
    file = desk.prepared("editor1", "release1")
    with pytest.raises(PackInvalid):
        review_pack(desk.second.folders, file, desk.people.id("editor2"), "en")


def test_text_that_is_not_what_would_be_signed_is_not_shown_for_it(planted: Desk) -> None:
    """The turned editor puts harmless words into the file under the hash of the harmful ones."""
    members = build(planted.repository, planted.content, planted.people("editor1"), MORNING).members
    (trap,) = (name for name, data in members.items() if b"Trap" in data)
    file = planted.second.folder / "release.hbpack"
    file.write_bytes(write_pack({**members, trap: members[trap].replace(b"Trap", b"They")}))
    with pytest.raises(PackDamaged):
        review_pack(planted.second.folders, file, planted.people.id("editor2"), "en")


def test_a_file_of_another_publisher_is_no_reason_to_compare(planted: Desk, tmp_path: Path) -> None:
    other, people = start(tmp_path / "other")
    file = tmp_path / "other.hbpack"
    file.write_bytes(write_pack(build(other, planted.content, people("editor1"), MORNING).members))

    review = review_pack(planted.second.folders, file, planted.people.id("editor2"), "en")

    assert not review.is_compared and review.roles == ()
    assert sign_pack(file, planted.people("editor2")).roles == ()


def test_a_root_planted_in_the_repository_is_not_signed_by_the_way(desk: Desk) -> None:
    """Somebody else can write to the synchronised folder; the next build has every key at hand, and a new area to
    delegate, which the people of the root sign."""
    enemy = signer("enemy")
    root = Repository.open(desk.repository.folder).root.signed
    root.add_key(enemy.public_key, "root")
    root.roles["root"].threshold, root.version = 1, 2
    desk.repository.write({"2.root.json": signed_file(root, [enemy])})
    opened = Repository.open(desk.repository.folder)
    desk.content["countries/GE/country.json"] = desk.content["countries/AM/country.json"].replace(
        b"AM", b"GE"
    )

    made = build(opened, desk.content, desk.people(), MORNING)

    assert "metadata/2.root.json" not in made.members
    assert set(Metadata.from_bytes(opened.files["2.root.json"]).signatures) == {enemy.public_key.keyid}
    review = review_repository(opened, desk.people.id("root1"))
    assert enemy.public_key.keyid in review.keepers["root"][1] and review.roles[0].role == "root"


def test_text_exchanged_in_the_repository_is_not_released(desk: Desk) -> None:
    area = json.loads(desk.repository.files["1.organisations.json"])["signed"]["targets"][ORGANISATION]
    place = desk.repository.folder / target_member(ORGANISATION, area["hashes"]["sha256"])
    place.write_bytes(place.read_bytes().replace(b"They", b"Trap"))

    members = build(Repository.open(desk.repository.folder), desk.content, desk.people(), MORNING).members

    assert not [name for name, data in members.items() if b"Trap" in data]


def test_signatures_of_nobody_do_not_complete_a_release(planted: Desk) -> None:
    file = planted.prepared("editor1", "release1")
    signed = sign_pack(file, [signer("nobody")])
    assert signed.roles == () and [one.role for one in signed.missing] == ["organisations"]
    assert lacking(planted.repository.files, "organisations").needed == 1


def test_private_keys_are_for_their_owner_only_and_the_passphrase_is_nowhere(desk: Desk) -> None:
    assert stat.S_IMODE(desk.people.folder.stat().st_mode) == 0o700
    for path in desk.people.folder.glob("*.key"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert b"ENCRYPTED" in path.read_bytes()
    for folder in (desk.people.folder, desk.repository.folder, desk.second.folders.data):
        for path in folder.rglob("*"):
            assert not path.is_file() or PASSPHRASE.encode() not in path.read_bytes()


def test_no_secret_on_the_command_line_or_in_the_logs(
    planted: Desk, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is no option for a passphrase itself: a command line is seen by everybody on the computer."""
    planted.prepared("editor1", "release1")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    assert planted.sign("--verbose") == 0
    with pytest.raises(SystemExit):
        planted.sign("--passphrase", PASSPHRASE)
    out, err = capfd.readouterr()
    private = (planted.people.folder / "editor2.key").read_text().splitlines()[1]
    assert "Not known here" in err and private not in out + err
    assert PASSPHRASE not in out + err.replace(f"--passphrase {PASSPHRASE}", "")
