"""A user's machine in a folder: home, caches, runtime folder, temporary folder, all of a test's own and empty."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT
from tests.silence.session import Plan

TIMEOUT_S = 240


@dataclass(frozen=True)
class Household:
    """Every place where a program of this user may leave something.

    Attributes:
        folder: all of it.
        display: `:7` or the like; None for a window without a screen.
    """

    folder: Path
    display: str | None = None

    def __post_init__(self) -> None:
        for name in ("home/Documents", "cwd", "stick"):
            (self.folder / name).mkdir(parents=True)
        for name in ("runtime", "tmp"):
            (self.folder / name).mkdir(mode=0o700)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def stick(self) -> Path:
        """Where files are taken from and written to: what lies here is the user's own doing."""
        return self.folder / "stick"

    @property
    def temporary(self) -> Path:
        return self.folder / "tmp"

    @property
    def data(self) -> Path:
        """Where the program keeps its data by itself."""
        return self.home / ".local" / "share" / "field-handbook"

    def environment(self, **more: str) -> dict[str, str]:
        """What a desktop session would set; nothing of the machine that runs the tests."""
        found = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "XDG_CURRENT_DESKTOP": "GNOME",
            "XDG_SESSION_TYPE": "x11",
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        found |= {"DISPLAY": self.display} if self.display else {"QT_QPA_PLATFORM": "offscreen"}
        return found | more

    def window(self, plan: Plan, *arguments: str, script: str = "session") -> list[str]:
        """The command of a sitting at the window."""
        file = plan.write(self.folder / "plan.json")
        return [sys.executable, "-m", f"tests.silence.{script}", str(file), *arguments]

    def command(self, *arguments: str | Path) -> list[str]:
        """The command line's command."""
        return [sys.executable, "-m", "handbook", *map(str, arguments)]

    def run(
        self, command: Sequence[str], around: Sequence[str] = (), environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run it to its end, `around` it for instance `unshare -n`."""
        return subprocess.run(
            [*around, *command], env=dict(environment or self.environment()), cwd=self.folder / "cwd",
            capture_output=True, encoding="utf-8", timeout=int(os.environ.get("T", TIMEOUT_S)), check=False,
        )  # fmt: skip


@contextmanager
def screen() -> Iterator[str]:
    """An X server of a test's own, which listens to no network; its name."""
    readable, writable = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[writable], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writable)
    try:
        assert select.select([readable], [], [], 30)[0], "Xvfb does not start"
        yield f":{os.read(readable, 16).decode().strip()}"
    finally:
        os.close(readable)
        server.terminate()
        server.wait()
