"""Hostile content on its way through the whole program: what is refused, and what the rest can't do."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from handbook.model.records import Content
from handbook.paths import Folders
from tests.capabilities import is_missing
from tests.conftest import ROOT
from tests.gui.packs.press import Press
from tests.silence.hostile import BAIT, BY_HAND, PLACES, documents, takes, with_texts
from tests.silence.household import Household
from tests.silence.session import Plan

MUST_BE_REFUSED = {
    "NUL", "bell and escape", "C1", "line separators", "lone surrogate", "reversed surrogates", "byte order mark",
    "interlinear", "tags", "bidi override", "bidi isolate", "bidi embedding", "tabs", "form feed", "carriage returns",
    "card lines", "10,000 quotes", "10,000 list items", "a line of a megabyte", "a word of a megabyte", "empty",
    "only spaces",
}  # fmt: skip
GROWTH = 4.0
"""A turn of the window's thread with hostile content may cost so many times the same turn with the shipped content;
shaping of rare scripts is dearer than of Latin, an endless loop or a square is dearer still."""
FLOOR_MS = 100.0
"""Turns shorter than this are good whatever the shipped content needs."""
_OPENED = re.compile(r'\b(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]+)"')
_PLACES = (
    "/proc/", "/sys/", "/dev/", "/etc/", "/usr/", "/lib", "/var/cache/fontconfig", "/var/lib/dbus",
    "/opt/pyca/",  # where the OpenSSL in the wheel of cryptography looks for its settings
)  # fmt: skip


@dataclass(frozen=True)
class Seen:
    """A sitting with a pack: the longest turns in ms by step, and what strace saw."""

    household: Household
    longest: dict[str, float]
    calls: str
    errors: str


def accepted(content: Content) -> dict[str, str]:
    return {
        name: text
        for name, text in documents().items()
        if any(takes(place, content, text) for place in PLACES)
    }


def test_documents_are_many_and_what_no_view_could_show_is_refused(content: Content) -> None:
    passed = set(accepted(content))
    assert len(documents()) >= 250
    assert len(passed) >= 200
    assert passed & MUST_BE_REFUSED == set()


def test_every_field_of_a_hand_out_takes_no_markup(content: Content) -> None:
    """Texts are refused for it; single lines take it and show it as it is."""
    image = BY_HAND["image of a file"]
    takers = {place.kind for place in PLACES if takes(place, content, image)}
    assert "statements" not in takers and takers == {"organisations", "sources", "questions"}


@pytest.fixture(scope="module")
def sit_with(
    tmp_path_factory: pytest.TempPathFactory, data_folders: Folders, press: Press
) -> Callable[[str, Content], Seen]:
    """Import content as a pack and look at all of it, under strace."""
    if is_missing("strace"):
        pytest.skip("needs strace: apt install strace")

    def sit(name: str, content: Content) -> Seen:
        import shutil

        folder = tmp_path_factory.mktemp(name)
        household = Household(folder / "machine")
        shutil.copytree(data_folders.data, household.data)
        trusted = household.run(household.command("publisher", "add", press.root, "--yes"))
        assert trusted.returncode == 0, trusted.stderr
        ends = {"vcard": "vcf", "csv": "csv", "ics": "ics", "strip": "pdf", "sheet": "pdf"}
        files = {kind: str(household.stick / f"{kind}.{end}") for kind, end in ends.items()}
        plan = Plan(pack=str(press.pack(f"{name}.hbpack", content)), typed_date="20.11.2026", files=files)
        log = folder / "log"
        trace = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-s",
            "400",
            "-o",
            str(log),
            "-e",
            "trace=%file,%network",
        ]
        done = household.run(household.window(plan, script="hostile_session"), trace)
        assert done.returncode == 0, done.stderr[-3000:]
        longest = json.loads(done.stdout.splitlines()[-1])
        return Seen(household, longest, log.read_text("utf-8", "replace"), done.stderr)

    return sit


@pytest.fixture(scope="module")
def hostile(sit_with: Callable[[str, Content], Seen], content: Content) -> Seen:
    return sit_with("hostile", with_texts(content, accepted(content).values()))


@pytest.mark.long
def test_nothing_it_names_is_reached_for(hostile: Seen) -> None:
    """Names of files that a reader chose may have the word in them behind a `~`."""
    assert [line for line in hostile.calls.splitlines() if re.search(rf"(?<!~){BAIT}", line)] == []


@pytest.mark.long
def test_nothing_outside_the_programs_own_folders_is_opened(hostile: Seen) -> None:
    import sys

    told = [os.environ.get(name, "").split(os.pathsep) for name in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")]
    searched = [folder for folders in (*told, sys.path) for folder in folders if folder]
    own = (str(hostile.household.folder), str(ROOT), sys.prefix, sys.base_prefix, *searched, *_PLACES)
    opened = {path for path in _OPENED.findall(hostile.calls) if path.startswith("/") and path != "/"}
    assert opened
    mounted = {
        line.split()[1] for line in Path("/proc/mounts").read_text("utf-8").splitlines()
    }  # sticks, maybe
    foreign = {path for path in opened - mounted if not path.startswith(own) and not path.endswith(".hbpack")}
    assert foreign == set()


@pytest.mark.long
def test_no_socket_but_its_own(hostile: Seen) -> None:
    assert set(re.findall(r"\bsocket\((\w+)", hostile.calls)) <= {"AF_UNIX"}
    named = re.findall(r"connect\(.*?sun_path=@?\"([^\"]+)\"", hostile.calls)
    assert [path for path in named if not path.startswith(str(hostile.household.folder))] == []


@pytest.mark.long
def test_written_files_stay_in_their_lines(hostile: Seen) -> None:
    cards = list(hostile.household.stick.glob("*.vcf"))
    assert len(cards) >= 5
    for card in cards:
        lines = card.read_bytes().decode().split("\r\n")
        assert lines.count("BEGIN:VCARD") == lines.count("END:VCARD") == 1
        assert not any(line.startswith("TEL:+666") for line in lines)
    calendar = (hostile.household.stick / "ics.ics").read_bytes().decode()
    assert not any(line.startswith("ATTACH") for line in calendar.split("\r\n"))
    table = (hostile.household.stick / "csv.csv").read_text("utf-8-sig")
    assert not re.search(r"(?:^|[,;\t])\"?[=+@-]", table, re.MULTILINE)


@pytest.mark.long
def test_no_turn_of_the_window_takes_long(
    hostile: Seen, sit_with: Callable[[str, Content], Seen], content: Content
) -> None:
    """Against the shipped content with one word changed everywhere, looked at in the same way."""
    plain = ("An ordinary sentence for a reader. " * 60)[:2_000]
    texts = [
        plain[: max(10, min(2_000, len(text)))] + str(n) for n, text in enumerate(accepted(content).values())
    ]
    benign = sit_with("benign", with_texts(content, [text[-2_000:] for text in texts]))
    slow = {
        step: (spent, benign.longest.get(step, 0.0))
        for step, spent in hostile.longest.items()
        if spent > max(FLOOR_MS, GROWTH * benign.longest.get(step, 0.0))
    }
    assert slow == {}


def test_the_trace_would_show_what_is_reached_for(tmp_path: Path) -> None:
    """The same search of a trace finds a picture that Qt's own document opens by itself."""
    if is_missing("strace"):
        pytest.skip("needs strace: apt install strace")
    script = tmp_path / "leak.py"
    script.write_text(
        "from PySide6.QtGui import QGuiApplication, QTextDocument\napp = QGuiApplication([])\n"
        f"d = QTextDocument()\nd.setHtml('<img src=\"/tmp/{BAIT}/a.png\">')\nd.size()\n",
        "utf-8",
    )
    household = Household(tmp_path / "machine")
    import sys

    log = tmp_path / "log"
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=%file"]
    household.run([sys.executable, str(script)], trace)
    assert re.search(rf"(?<!~){BAIT}", log.read_text())
