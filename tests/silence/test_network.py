"""No network: not a socket of it is even asked for, and what is local goes to four places only."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.capabilities import needs_tool
from tests.gui.packs.press import Press
from tests.silence.canaries import CANARIES
from tests.silence.conftest import Sat
from tests.silence.household import Household
from tests.silence.session import Plan
from tests.silence.sockets import Used, strace, used

DISPLAY = re.compile(r"@?/tmp/\.X11-unix/X\d+")
SESSION_BUS = re.compile(r"@?/tmp/dbus-\w+")
PRINT_SERVICE = {"/run/cups/cups.sock", "/var/run/cups/cups.sock"}
NAMES_OF_USERS = "/var/run/nscd/socket"
"""libc asks there who the user is before it reads /etc/passwd; libcups wants to know."""


def allowed(call: Used, household: Household) -> bool:
    if call.call == "socket":
        return call.what == "AF_UNIX"
    own = str(household.temporary)
    if DISPLAY.fullmatch(call.what) or SESSION_BUS.fullmatch(call.what) or call.what.startswith(own):
        return True
    return call.step == "print" and call.what in {*PRINT_SERVICE, NAMES_OF_USERS}


def test_the_whole_program_works_without_a_network(watched: Sat) -> None:
    assert watched.done.returncode == 0, watched.done.stderr
    steps = watched.done.stdout.split()
    assert steps[0] == "start" and {"search", "take_pack", "save_sheet", "print"} < set(steps)
    assert steps[-1] == "close"
    written = {path.name for path in watched.household.stick.iterdir()}
    for kind in (
        "pack file",
        "vcard file",
        "csv file",
        "ics file",
        "strip file",
        "sheet file",
        "passed-on file",
    ):
        assert any(name.startswith(CANARIES[kind]) for name in written), kind


def test_the_window_asks_for_no_network_and_talks_to_four_places_only(watched: Sat) -> None:
    calls = list(used(watched.log))
    assert any(call.call == "connect" and DISPLAY.fullmatch(call.what) for call in calls)
    assert any(call.call == "connect" and SESSION_BUS.fullmatch(call.what) for call in calls)
    assert any(call.step == "print" and call.what in PRINT_SERVICE for call in calls)
    assert [call for call in calls if not allowed(call, watched.household)] == []


COMMANDS = (
    ("search", "kovcheg"),
    ("show", "kovcheg"),
    ("country", "KZ"),
    ("organisations", "--open-now"),
    ("compare", "KZ", "AM"),
    ("routes", "--from", "KZ"),
    ("deadlines", "KZ", "--event", "entry=2026-11-20"),
    ("sheet", "KZ", "--lang", "ru", "-o", "OUT/kz.pdf"),
    ("sheet-code", "7QZXKV9WJC"),
    ("content", "check", "CONTENT"),
    ("content", "stats", "CONTENT"),
    ("content", "stale", "CONTENT"),
    ("doctor",),
    ("pack", "list"),
    ("publisher", "add", "ROOT", "--yes"),
    ("pack", "verify", "PACK"),
    ("pack", "diff", "PACK"),
    ("pack", "import", "PACK", "--yes"),
    ("pack", "export", "-o", "OUT/out.hbpack"),
    ("publisher", "list"),
)


@needs_tool("strace", package="strace")
@needs_tool("unshare", package="util-linux")
def test_no_command_asks_for_any_socket(
    tmp_path: Path, prepared_household: Household, press: Press, content_folder: Path
) -> None:
    places = {
        "CONTENT": str(content_folder), "PACK": str(press.pack("commands.hbpack")), "ROOT": str(press.root),
        "OUT": str(tmp_path),
    }  # fmt: skip
    for number, command in enumerate(COMMANDS):
        words = [places.get(word, word.replace("OUT/", f"{tmp_path}/")) for word in command]
        log = tmp_path / f"{number}.log"
        done = prepared_household.run(prepared_household.command(*words), [*strace(log), "unshare", "-n"])
        wanted = 1 if command[0] == "sheet-code" else 0
        assert done.returncode == wanted, (command, done.stderr)
        assert list(used(log)) == [], command


@needs_tool("strace", package="strace")
@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("import socket; socket.socket()", "AF_INET"),
        ("import socket; socket.getaddrinfo('handbook.invalid', 80)", "AF_"),
        ("import urllib3", "AF_INET6"),
        ("import socket; socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)", "AF_NETLINK"),
    ],
)
def test_the_trace_sees_a_socket_where_there_is_one(tmp_path: Path, code: str, seen: str) -> None:
    log = tmp_path / "log"
    command = [*strace(log), sys.executable, "-c", code]
    subprocess.run(command, check=False, stderr=subprocess.DEVNULL)
    assert any(call.what.startswith(seen) for call in used(log))


@pytest.mark.long
@needs_tool("strace", package="strace")
def test_a_sitting_beside_a_network_asks_for_none(tmp_path: Path, prepared_household: Household) -> None:
    """Where there are interfaces, nothing is tried either."""
    assert list(Path("/sys/class/net").iterdir())
    plan = Plan(queries=("kovcheg",), organisation="kovcheg", presses_print=True)
    done = prepared_household.run(prepared_household.window(plan), strace(tmp_path / "log"))
    assert done.returncode == 0, done.stderr
    wrong = [call for call in used(tmp_path / "log") if not allowed(call, prepared_household)]
    assert wrong == []
