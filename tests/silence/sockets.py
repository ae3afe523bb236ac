"""The sockets a process and its children asked for, as strace saw them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.silence.session import MARK_FOLDER

TRACED = "trace=%network,io_uring_setup,access,faccessat,faccessat2"
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|0x\w+|\d+)")
_NAMED = re.compile(r"\b(connect|bind|sendto|sendmsg)\(.*?sun_path=(@?\"[^\"]*\")")
_MARK = re.compile(rf"\"{MARK_FOLDER}/(\w+)\"")


@dataclass(frozen=True)
class Used:
    """One call.

    Attributes:
        step: what the script was doing.
        call: `socket`, `connect`, `bind` ...
        what: the family, or the path.
    """

    step: str
    call: str
    what: str


def strace(log: Path) -> list[str]:
    """The command that watches another."""
    return ["strace", "-f", "--seccomp-bpf", "-qq", "-s", "300", "-o", str(log), "-e", TRACED]


def used(log: Path) -> Iterator[Used]:
    """Every socket and every address."""
    step = ""
    for line in log.read_text("utf-8", "replace").splitlines():
        mark, family, named = _MARK.search(line), _SOCKET.search(line), _NAMED.search(line)
        if mark:
            step = mark[1]
        elif family:
            yield Used(step, "socket", family[1])
        elif named:
            yield Used(step, named[1], named[2].strip('"').replace('@"', "@"))
        elif "io_uring_setup(" in line:
            yield Used(step, "io_uring", "")
