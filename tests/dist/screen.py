"""A screen, a keyboard and a mouse outside the program: Xvfb, xdotool, and the clipboard as other programs see it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TITLE = "Field Handbook"
SIZE = (1280, 800)
WAIT_S = 120


class NothingHappened(AssertionError):
    """What a user would wait for did not come."""


@dataclass(frozen=True)
class Screen:
    """One X display; `pictures`: where `picture` puts them."""

    display: str
    pictures: Path

    def wait_for_window(self, program: subprocess.Popen[str]) -> None:
        """Until our window can be seen; it is given the focus, since no window manager is there to do so."""

        def is_seen() -> bool:
            assert program.poll() is None, program.communicate()
            return self._xdotool("search", "--onlyvisible", "--name", TITLE) != ""

        self._until(is_seen)
        self._xdotool("search", "--onlyvisible", "--name", TITLE, "windowfocus", "--sync")

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "20", text)

    def press(self, *keys: str) -> None:
        self._xdotool("key", "--delay", "50", *keys)

    def click_from_corner(self, right: int, bottom: int) -> None:
        """Click at a distance from the lower right corner, in pixels."""
        self._xdotool("mousemove", str(SIZE[0] - right), str(SIZE[1] - bottom), "click", "1")

    def copied(self) -> str:
        """What is on the clipboard."""
        command = ["xclip", "-out", "-selection", "clipboard"]
        return subprocess.run(command, env=self._env, capture_output=True, text=True, check=False).stdout

    def repeat_until(self, act: Callable[[], None], true: Callable[[], bool]) -> None:
        """Do as a user does who tries again while the program is still getting ready."""

        def tried() -> bool:
            act()
            return true()

        self._until(tried)

    def picture(self, name: str) -> None:
        """Keep a picture for whoever looks at it."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", "root", str(self.pictures / f"{name}.png")]
        subprocess.run(command, env=self._env, check=True)

    def _until(self, true: Callable[[], bool]) -> None:
        end = time.monotonic() + WAIT_S
        while not true():
            if time.monotonic() > end:
                self.picture("nothing-happened")
                raise NothingHappened
            time.sleep(0.3)

    def _xdotool(self, *arguments: str) -> str:
        done = subprocess.run(["xdotool", *arguments], env=self._env, capture_output=True, text=True, check=False)
        return done.stdout

    @property
    def _env(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.display}
