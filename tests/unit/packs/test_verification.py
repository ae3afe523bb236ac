"""Verification: no sockets, no silent dependence on python-tuf's insides, time, versions of the program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tuf.api.metadata import Root

from handbook.errors import (
    DataFolderError,
    HandbookError,
    PackDamaged,
    PackError,
    PackTooLarge,
    PackTooNew,
    PackUntrusted,
)
from handbook.packs import client
from handbook.packs.signed_fields import require_readable
from handbook.packs.verification import verify
from handbook.words import PROGRAM_LANGUAGES, Words
from handbook.words.areas import area_name
from handbook.words.errors import error_sentence
from tests.attacks.publisher import (
    AREAS,
    BUILD_DATE,
    CONTENT,
    NOW,
    MemoryPack,
    Publisher,
    check,
    refused,
    signer,
)
from tests.capabilities import needs_tool
from tests.conftest import ROOT

SCRIPT = """
import sys
sys.path.insert(0, {root!r})
from tests.attacks.publisher import Publisher, check
publisher = Publisher()
assert check(publisher.publish(), publisher.state()).refusal is None
"""


@needs_tool("strace", package="strace")
def test_verifying_a_pack_opens_no_socket(tmp_path: Path) -> None:
    """Importing `tuf.ngclient` as it comes binds one (urllib3 tries IPv6)."""
    trace = tmp_path / "trace"
    command = ["strace", "-f", "-e", "trace=socket,bind,connect", "-o", str(trace), sys.executable, "-c"]

    at_home = {**os.environ, "HOME": str(tmp_path)}  # without one, the C library asks a socket for it

    subprocess.run([*command, SCRIPT.format(root=str(ROOT))], check=True, cwd=ROOT, env=at_home)
    ours = trace.read_text()
    subprocess.run([*command, "import tuf.ngclient"], check=True, cwd=ROOT, env=at_home)

    assert "socket(" not in ours
    assert "socket(" in trace.read_text(), "the precaution is needed no more"


def test_verifying_a_pack_loads_nothing_that_could_reach_a_network() -> None:
    code = (
        SCRIPT.format(root=str(ROOT))
        + "assert not {'ssl', 'http.client', 'urllib.request', 'urllib3'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_who_wants_the_fetcher_of_tuf_still_finds_it() -> None:
    code = "import handbook.packs.client; from tuf.ngclient.urllib3_fetcher import Urllib3Fetcher as F; F()"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_naming_the_verifier_does_not_load_the_client() -> None:
    code = "import sys; import handbook.packs.verification; assert 'tuf.ngclient' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_a_python_tuf_that_moves_its_clock_fails_loudly(monkeypatch: pytest.MonkeyPatch) -> None:
    publisher = Publisher()
    pack = publisher.publish()

    class Moved(client.Updater):
        def __init__(self, *args: object, **kwargs: object) -> None:
            super().__init__(*args, **kwargs)  # type: ignore[arg-type]
            self._trusted = self.__dict__.pop("_trusted_set")

    monkeypatch.setattr(client, "Updater", Moved)
    with pytest.raises(RuntimeError, match=r"^python-tuf has moved its reference time$"):
        check(pack, publisher.state())


def test_a_new_root_that_comes_with_an_older_pack_is_kept() -> None:
    publisher = Publisher()
    state = publisher.state()
    old = publisher.publish()
    check(publisher.publish(), state)
    publisher.put_root(
        lambda root: root.add_key(signer("fourth").public_key, "root"), publisher.root_keys[:2]
    )

    verified = check(old.with_({"metadata/2.root.json": publisher.files["2.root.json"]}), state)

    assert verified.older and verified.metadata["2.root.json"] == publisher.files["2.root.json"]


def test_every_root_stays_known_though_a_later_pack_brings_the_newest_alone() -> None:
    """Whoever joins later is handed on what is known here, and follows it from the first one."""
    publisher = Publisher()
    state = publisher.state()
    publisher.put_root(lambda root: None, publisher.root_keys)
    check(publisher.publish(), state)
    publisher.put_root(lambda root: None, publisher.root_keys)

    verified = check(publisher.publish().without("metadata/2.root.json"), state)

    assert {f"{number}.root.json" for number in (1, 2, 3)} <= verified.metadata.keys()


def test_a_publisher_added_before_a_rotation_is_followed_through_every_root() -> None:
    publisher = Publisher()
    state = publisher.state()
    for number in range(4, 8):
        old, new = publisher.root_keys[0], signer(f"ngo-root{number}")

        def replace_one(root: Root, old: str = old.public_key.keyid, key: object = new.public_key) -> None:
            for role in ("root", "targets"):
                root.revoke_key(old, role)
                root.add_key(key, role)  # type: ignore[arg-type]

        publisher.put_root(replace_one, [*publisher.root_keys[:2], new])
        publisher.root_keys = [*publisher.root_keys[1:], new]
    publisher.put_targets()

    verified = check(publisher.publish(), state)

    assert [f"{number}.root.json" in verified.metadata for number in range(1, 7)] == [True] * 5 + [False]
    without_one = publisher.pack().without("metadata/3.root.json")
    with pytest.raises(PackUntrusted):
        check(without_one, publisher.state())


def test_of_too_many_roots_the_next_pack_brings_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handbook.packs.metadata_files.MAX_ROOTS", 2)
    publisher = Publisher()
    state = publisher.state()
    for _ in range(3):
        publisher.put_root(lambda root: None, publisher.root_keys)
    pack = publisher.publish()

    known = [{name for name in check(pack, state).metadata if name.endswith(".root.json")} for _ in range(2)]

    assert known == [{f"{number}.root.json" for number in range(1, last)} for last in (4, 5)]


@pytest.mark.parametrize(
    ("limit", "name"),
    [
        ("MAX_ROOT_BYTES", "2.root.json"),
        ("MAX_TIMESTAMP_BYTES", "timestamp.json"),
        ("MAX_SNAPSHOT_BYTES", "1.snapshot.json"),
        ("MAX_TARGETS_BYTES", "1.targets.json"),
    ],
)
def test_python_tuf_is_told_our_limits_too(monkeypatch: pytest.MonkeyPatch, limit: str, name: str) -> None:
    """What is too long is refused before; these would hold if that failed."""
    publisher = Publisher()
    publisher.put_root(lambda root: None, publisher.root_keys)
    pack = publisher.publish()
    monkeypatch.setattr(f"handbook.packs.metadata_files.{limit}", 10)
    monkeypatch.setattr("handbook.packs.metadata_files.limit_of", lambda name: 1024 * 1024)
    refused(pack, publisher, PackTooLarge, "packs.metadata_too_large", name=name)


def test_metadata_is_handed_back_even_when_the_content_is_refused() -> None:
    publisher = Publisher()
    state = publisher.state()
    publisher.publish()

    verified = check(publisher.pack("country-AM"), state)

    assert verified.refusal is not None and state.metadata == verified.metadata
    assert set(verified.metadata) == {
        *(f"1.{role}.json" for role in (*AREAS, "root", "snapshot", "targets")),
        "timestamp.json",
    }
    with pytest.raises(PackError):
        verified.raise_if_refused()


def test_what_is_stored_replaces_what_was_stored() -> None:
    publisher = Publisher()
    state = publisher.state()
    check(publisher.publish(), state)
    check(publisher.publish(), state)
    assert not {name for name in state.metadata if name.startswith("1.") and name != "1.root.json"} - {
        "1.targets.json"
    }


def test_a_pack_that_can_not_be_read_any_more_is_no_damaged_pack() -> None:
    publisher = Publisher()

    class Gone(MemoryPack):
        def read(self, name: str) -> bytes:
            if name.endswith("snapshot.json"):
                raise DataFolderError(path="/stick", reason="gone")
            return super().read(name)

    with pytest.raises(DataFolderError):
        check(Gone(publisher.publish().members), publisher.state())


@pytest.mark.parametrize(
    ("error", "reason"),
    [(OSError(28, "No space left on device"), "No space left on device"), (OSError("gone"), "gone")],
)
def test_no_temporary_folder(monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str) -> None:
    publisher = Publisher()
    pack = publisher.publish()

    def full(*_args: object, **_options: object) -> str:
        raise error

    monkeypatch.setattr(client, "private_folder", full)
    with pytest.raises(PackError) as caught:
        check(pack, publisher.state())
    assert (caught.value.code, caught.value.params) == ("packs.temporary_folder", {"reason": reason})


@pytest.mark.parametrize(
    ("needs", "program", "readable"),
    [
        ("0.1.0", "0.1.0", True),
        ("0.1", "0.1.0", True),
        ("0.1.0", "0.1", True),
        ("0.1.1", "0.1", False),
        ("0.2", "0.10.1", True),
        ("1.0", "0.10.1", False),
    ],
)
def test_versions_are_compared_as_numbers(needs: str, program: str, readable: bool) -> None:
    fields = {"x-format": 1, "x-needs": needs}
    if readable:
        require_readable(fields, program)
    else:
        with pytest.raises(PackTooNew):
            require_readable(fields, program)


@pytest.mark.parametrize(
    "withdrawn",
    [
        "kovcheg",
        [{"id": "kovcheg"}],
        [{"id": "../x", "on": "2026-11-22", "reason": {}}],
        [{"id": "kovcheg", "on": "soon", "reason": {}}],
        [{"id": "kovcheg", "on": "2026-11-22", "reason": {"en": 5}}],
        [{"id": "kovcheg", "on": "2026-11-22", "reason": {"en": "x" * 2001}}],
    ],
)
def test_senseless_tombstones(withdrawn: object) -> None:
    publisher = Publisher(withdrawn={"organisations": withdrawn})  # type: ignore[dict-item]
    with pytest.raises(PackDamaged) as caught:
        check(publisher.publish(), publisher.state())
    assert caught.value.params == {"role": "organisations", "field": "x-withdrawn"}


def test_notes_and_names_come_along() -> None:
    publisher = Publisher()
    publisher.publish()
    publisher.put_timestamp(fields={"x-notes": {"en": "New: Georgia", "ru": "Новое: Грузия"}})
    verified = check(publisher.pack(), publisher.state())
    assert verified.notes == {"en": "New: Georgia", "ru": "Новое: Грузия"}
    assert verified.fresh_until == verified.issued + timedelta(days=45)


def test_verification_writes_nothing_into_the_state() -> None:
    publisher = Publisher()
    state = publisher.state()
    before = replace(state)
    verify(publisher.publish(), [state], NOW, BUILD_DATE)
    assert state == before


@pytest.mark.parametrize("lang", PROGRAM_LANGUAGES)
def test_every_code_of_the_engine_has_a_sentence(lang: str) -> None:
    """The codes that stand in the source, with whatever parameters their sentence wants."""
    words = Words(lang)
    sources = "".join(path.read_text() for path in (ROOT / "handbook/packs").glob("*.py"))
    for code in sorted(set(re.findall(r'"(packs\.[a-z_]+)"', sources))):
        assert words.has(code), code
    assert area_name("organisations", words) in error_sentence(
        PackUntrusted("packs.signatures_insufficient", role="organisations"), words
    )
    assert isinstance(PackUntrusted(), HandbookError)


def test_a_document_that_spoils_between_checking_and_reading_is_damage() -> None:
    """A stick that fails: what is read is verified once more."""
    publisher = Publisher()
    pack = publisher.publish()
    verified = verify(pack, [publisher.state()], NOW, BUILD_DATE)
    member = next(name for name in pack.members if name.endswith(".kovcheg.json"))
    pack.members[member] = b"something else"
    with pytest.raises(PackDamaged) as caught:
        verified.targets["organisations"]["organisations/kovcheg.json"]
    assert caught.value.params == {"path": "organisations/kovcheg.json"}


def test_a_document_that_is_in_no_place_any_more_is_damage() -> None:
    publisher = Publisher()
    state = publisher.state()
    whole = check(publisher.publish(), state)
    metadata = [name for name in publisher.pack().names if name.startswith("targets/")]
    verified = verify(publisher.pack().without(*metadata), [state], NOW, BUILD_DATE)
    assert verified.targets.keys() == whole.targets.keys()
    state.blobs.clear()
    with pytest.raises(PackDamaged) as caught:
        verified.targets["organisations"]["organisations/kovcheg.json"]
    assert caught.value.code == "packs.target_changed"
    assert caught.value.params == {"path": "organisations/kovcheg.json"}


@pytest.mark.parametrize("document", [b'{"id":5}', b'["handbook"]', b"{"])
def test_what_the_content_calls_itself_is_left_to_its_reader_where_it_is_no_name(document: bytes) -> None:
    """Who reads the documents tells all their faults at once."""
    publisher = Publisher()
    publisher.content["pack.json"] = document

    verified = check(publisher.publish(), publisher.state())

    assert verified.refusal is None and verified.targets["common"]["pack.json"] == document


def test_a_publisher_that_does_not_say_its_id_owns_none() -> None:
    publisher = Publisher(content={path: data for path, data in CONTENT.items() if path != "pack.json"})
    publisher.publish()
    publisher.put_area("common", fields={"x-pack": None, "x-publisher": None})
    publisher.put_snapshot()
    publisher.put_timestamp()

    verified = check(publisher.pack(), publisher.state())

    assert (verified.pack_id, verified.publisher_name, verified.refusal) == (None, None, None)
