"""Roots hold whatever is wrong with the rest of their pack: keys that were given up are not believed again
(trust.md: "Verified metadata is kept even when the rest of the import fails")."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Root

from handbook.errors import PackDamaged, PackUntrusted
from handbook.services.pack_history import export_pack
from tests.attacks.publisher import NOW, MemoryPack, Publisher, signer
from tests.attacks.volunteer import Volunteer, publisher_of_small_content


@pytest.fixture
def volunteer(tmp_path: Path) -> Volunteer:
    return Volunteer(tmp_path)


def give_up_the_desk(publisher: Publisher, signers: slice = slice(2)) -> None:
    """The next root: the release desk has a new key."""
    old, publisher.release = publisher.release, signer("ngo-release-new")

    def change(root: Root) -> None:
        for role in ("snapshot", "timestamp"):
            root.revoke_key(old.public_key.keyid, role)
            root.add_key(publisher.release.public_key, role)

    publisher.put_root(change, publisher.root_keys[signers])


def broken(pack: MemoryPack) -> MemoryPack:
    """The same pack with a timestamp that nobody signed."""
    members = dict(pack.members)
    members["metadata/timestamp.json"] = members["metadata/timestamp.json"].replace(b'"sig":"', b'"sig":"00')
    return MemoryPack(members)


def roots(volunteer: Volunteer) -> list[str]:
    names = volunteer.rows("SELECT name FROM trust_metadata WHERE name LIKE '%root.json' ORDER BY name")
    return [str(name) for (name,) in names]


def test_a_key_given_up_in_a_refused_pack_signs_no_more(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    stolen = Publisher(
        content=dict(publisher.content), files=dict(publisher.files), versions=dict(publisher.versions)
    )
    stolen.pack_id = publisher.pack_id
    by_the_thief = stolen.publish(NOW + timedelta(days=1), areas=())
    assert volunteer.look_at(by_the_thief).error is None, "the stolen key is good until it is given up"

    give_up_the_desk(publisher)
    before = volunteer.content()
    with pytest.raises((PackUntrusted, PackDamaged)):
        volunteer.import_(broken(publisher.publish(areas=())))

    assert roots(volunteer) == ["1.root.json", "2.root.json"]
    assert volunteer.content() == before
    with pytest.raises(PackUntrusted):
        volunteer.import_(by_the_thief)
    assert volunteer.import_(publisher.publish(NOW + timedelta(days=2))).version > 1


def test_the_first_pack_of_a_publisher_is_refused_and_its_root_stays(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    volunteer.trust(publisher)
    by_the_old_desk = publisher.publish()
    give_up_the_desk(publisher)
    with pytest.raises((PackUntrusted, PackDamaged)):
        volunteer.import_(broken(publisher.publish(areas=())))

    with pytest.raises(PackUntrusted):
        volunteer.import_(by_the_old_desk)
    assert volunteer.import_(publisher.publish()).counts["added"] > 0


def test_a_root_without_the_signatures_of_its_forerunner_is_not_kept(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    give_up_the_desk(publisher, slice(1))
    with pytest.raises(PackUntrusted):
        volunteer.import_(publisher.publish(areas=()))

    assert roots(volunteer) == ["1.root.json"]


def test_looking_at_a_pack_keeps_nothing(volunteer: Volunteer) -> None:
    publisher = publisher_of_small_content()
    volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    give_up_the_desk(publisher)
    assert volunteer.look_at(broken(publisher.publish(areas=()))).error is not None

    assert roots(volunteer) == ["1.root.json"]


def test_what_nobody_would_accept_is_not_passed_on(volunteer: Volunteer, tmp_path: Path) -> None:
    publisher = publisher_of_small_content()
    volunteer.trust(publisher)
    volunteer.import_(publisher.publish())
    target = tmp_path / "on.hbpack"
    export_pack(volunteer.folders, target)
    assert volunteer.look_at(target.read_bytes()).error is None
    target.unlink()
    give_up_the_desk(publisher)
    with pytest.raises((PackUntrusted, PackDamaged)):
        volunteer.import_(broken(publisher.publish(areas=())))

    with pytest.raises(PackUntrusted) as refused:
        export_pack(volunteer.folders, target)
    assert refused.value.code == "updates.keys_given_up" and not target.exists()

    volunteer.import_(publisher.publish(NOW + timedelta(days=1)))
    export_pack(volunteer.folders, target)
    assert volunteer.look_at(target.read_bytes()).error is None
