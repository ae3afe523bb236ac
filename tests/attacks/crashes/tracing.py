"""The system calls of a piece of work, as strace saw them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.conftest import ROOT

CHANGING = (
    "write", "writev", "pwrite64", "pwritev", "pwritev2", "sendfile", "copy_file_range",
    "truncate", "ftruncate", "fallocate", "fsync", "fdatasync", "sync", "syncfs", "sync_file_range",
    "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat",
    "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir",
)  # fmt: skip
"""Every call by which something on a disk can become different, or safe. Opening is looked at as well."""
_TRACED = [*CHANGING, "open", "openat", "creat", "lseek", "getpgid"]
_LINE = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)(?P<rest>.*)")
_HEX = re.compile(r"(?:\\x[0-9a-f]{2})*")
_LONGEST_WRITE = 64 * 1024 * 1024


@dataclass(frozen=True)
class Call:
    """One call that was not refused.

    Attributes:
        nth: which call of this name in its process, from 1: what `strace -e inject=…:when=` counts.
        faked: strace answered in place of the kernel; nothing happened.
    """

    process: int
    name: str
    nth: int
    arguments: tuple[str, ...]
    result: int
    rest: str
    faked: bool

    def path(self, number: int) -> Path:
        """The file that argument `number` names, or that is open under it."""
        text = self.arguments[number]
        if not text.startswith('"'):
            return _open_file(text)
        return Path(os.fsdecode(self.data(number)))

    def path_at(self, number: int) -> Path:
        """The file that arguments `number` (a folder) and the next (a name in it) name together."""
        return _open_file(self.arguments[number]) / self.path(number + 1)

    def opened(self) -> Path:
        """The file that is open under the result."""
        return _open_file(str(self.result) + self.rest)

    def number(self, place: int) -> int:
        """A number."""
        return int(self.arguments[place], 0)

    @property
    def descriptor(self) -> int:
        """What the call is about, if it is an open file; else -1."""
        found = re.match(r"(\d+)<", self.arguments[0])
        return int(found[1]) if found else -1

    def mentions(self, folder: Path) -> bool:
        """Whether any argument is of this folder or something below it."""
        name = "".join(f"\\x{byte:02x}" for byte in os.fsencode(folder))
        return any(name in argument for argument in self.arguments)

    def data(self, number: int) -> bytes:
        """A string of bytes, whole."""
        text = self.arguments[number]
        assert text.startswith('"') and text.endswith('"'), f"cut short: {text[-20:]}"
        assert _HEX.fullmatch(text[1:-1]), text[:50]
        return bytes.fromhex(text[1:-1].replace("\\x", ""))


def _open_file(text: str) -> Path:
    """`5<\\x2f\\x74>`, perhaps with `(deleted)` behind it."""
    _, _, inner = text.partition("<")
    name, _, after = inner.partition(">")
    path = bytes.fromhex(name.replace("\\x", "")).decode() if _HEX.fullmatch(name) else name
    return Path("/deleted" if "deleted" in after or path.endswith(" (deleted)") else path)


def read_log(log: Path) -> list[Call]:
    """All calls that were carried out, in their order."""
    return list(_calls(log.read_text("ascii").splitlines()))


def _calls(lines: Sequence[str]) -> Iterator[Call]:
    counts: Counter[tuple[str, str]] = Counter()
    for line in lines:
        found = _LINE.fullmatch(line)
        if found is None:
            assert "+++" in line or "---" in line, f"not understood: {line[:200]}"
            continue
        counts[found["pid"], found["name"]] += 1
        result = int(found["result"])
        if result >= 0 and found["name"] != "getpgid":
            yield Call(
                int(found["pid"]),
                found["name"],
                counts[found["pid"], found["name"]],
                tuple(found["arguments"].split(", ")),
                result,
                found["rest"],
                "(INJECTED)" in found["rest"],
            )


class WaitingProgram:
    """`waiting_program` in a process of its own.

    Attributes:
        temporary: its folder for temporary files.
    """

    def __init__(self, warm_up: Sequence[str], temporary: Path, module: str = "handbook.__main__") -> None:
        """Start it.

        Args:
            warm_up: a first command line to do.
            temporary: its folder for temporary files.
            module: whose `main` it runs.
        """
        self.temporary = temporary
        command = [sys.executable, "-m", "tests.attacks.crashes.waiting_program", module, *warm_up]
        environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0", "TMPDIR": str(temporary), "LC_ALL": "C.UTF-8",
        }  # fmt: skip
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, cwd=ROOT
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def run(self, arguments: Sequence[str], *strace: str) -> int:
        """The exit code of the program, negative for a signal, under `strace STRACE`."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"arguments": arguments, "strace": strace}) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def record(self, arguments: Sequence[str], log: Path, *strace: str) -> tuple[int, list[Call]]:
        """Let it work undisturbed; its exit code and its calls, with all data."""
        options = [
            "-f",
            "-y",
            "-xx",
            "-s",
            str(_LONGEST_WRITE),
            "-o",
            str(log),
            "-e",
            f"trace={','.join(_TRACED)}",
        ]
        code = self.run(arguments, *options, *strace)
        return code, read_log(log)

    def kill_at(self, call: Call, arguments: Sequence[str]) -> int:
        """Let it work until it is about to make `call`, and kill it there; its exit code, -9."""
        inject = f"inject={call.name}:signal=SIGKILL:when={call.nth}"
        return self.run(arguments, "-f", "-o", os.devnull, "-e", f"trace={call.name},getpgid", "-e", inject)
