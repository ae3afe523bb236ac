"""A machine with nothing installed: an empty root with the C library and what every desktop has, and no network."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

SYSTEM_LIBRARIES = {
    "libc6": ("ld-linux-x86-64.so.2", "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "libresolv.so.2",
              "librt.so.1", "libutil.so.1"),
    "zlib1g": ("libz.so.1",),
    "libxcb1": ("libxcb.so.1",),
    "libegl1": ("libEGL.so.1",),
    "libgl1": ("libGL.so.1",),
    "libglvnd0": ("libGLdispatch.so.0",),
    "libglx0": ("libGLX.so.0",),
    "libxau6": ("libXau.so.6",),
    "libxdmcp6": ("libXdmcp.so.6",),
    "libx11-6": ("libX11.so.6",),
    "libbsd0": ("libbsd.so.0",),
    "libmd0": ("libmd.so.0",),
}  # fmt: skip
"""Debian package → its libraries. The first five are asked for by the package we make, the others by those."""

PROGRAM = "/opt/field-handbook"
DATA = "/data"
NOBODY = 47_110


def make_root(folder: Path) -> Path:
    """Lay the libraries into an otherwise empty root."""
    for name in ("lib64", "lib/x86_64-linux-gnu", "tmp", "proc", "dev", "data", "opt", "etc", "mnt"):
        (folder / name).mkdir(parents=True)
    for name in (name for names in SYSTEM_LIBRARIES.values() for name in names):
        place = folder / ("lib64" if name.startswith("ld-") else "lib/x86_64-linux-gnu")
        found = Path("/lib64" if name.startswith("ld-") else "/lib/x86_64-linux-gnu") / name
        shutil.copyfile(found, place / name)
        (place / name).chmod(0o755)
    return folder


@dataclass
class BareMachine:
    """Runs the frozen program there.

    Attributes:
        root: see `make_root`.
        dist: the folder of the frozen program; always mounted read-only.
        scratch: of this machine: its data folder and its /tmp.
        display: of an X server on the real machine, reached over its socket in the file system.
        place: where the program lies in there.
        homeless: run as somebody the system does not know, without HOME and without a data folder.
    """

    root: Path
    dist: Path
    scratch: Path
    display: str = ""
    place: str = PROGRAM
    homeless: bool = False
    windows: list[subprocess.Popen[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for name in ("data", "tmp"):
            (self.scratch / name).mkdir(parents=True, exist_ok=True)
            (self.scratch / name).chmod(0o777)

    @property
    def data(self) -> Path:
        """The data folder, as the real machine sees it."""
        return self.scratch / "data"

    def run(self, *arguments: str, code: int = 0) -> str:
        """Run a command to its end; what it wrote to standard output."""
        done = subprocess.run(
            [*self._command(), *arguments], capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == code, done.stderr
        return done.stdout

    def open_window(self, *arguments: str) -> subprocess.Popen[str]:
        """Open the window; it is closed when the test is over."""
        process = subprocess.Popen([*self._command(), *arguments], stderr=subprocess.PIPE, text=True)
        self.windows.append(process)
        return process

    def close_windows(self) -> None:
        """End what is still open."""
        for process in self.windows:
            process.kill()
            process.communicate()

    def _command(self) -> list[str]:
        command = ["bwrap", "--unshare-net", "--unshare-ipc", "--die-with-parent", "--clearenv"]
        command += ["--ro-bind", str(self.root), "/", "--proc", "/proc", "--dev", "/dev"]
        command += ["--bind", str(self.scratch / "tmp"), "/tmp", "--tmpfs", "/opt", "--tmpfs", "/mnt"]
        command += ["--ro-bind", str(self.dist), self.place, "--chdir", "/tmp", "--setenv", "LANG", "C.UTF-8"]
        if self.display:
            command += ["--ro-bind", "/tmp/.X11-unix", "/tmp/.X11-unix", "--setenv", "DISPLAY", self.display]
        if self.homeless:
            return [*command, "--unshare-user", "--uid", str(NOBODY), "--gid", str(NOBODY), f"{self.place}/handbook"]
        command += ["--bind", str(self.data), DATA, "--setenv", "HANDBOOK_HOME", DATA]
        return [*command, f"{self.place}/handbook", "--ui-lang", "en"]
