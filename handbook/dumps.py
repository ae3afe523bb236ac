"""What was read and typed stays in memory: no core files, no crash reports with memory, no looking in.

A crash is reported by the system in several ways. `RLIMIT_CORE` stops core files, and systemd-coredump heeds it;
other collectors get the dump through a pipe whatever the limit says (core(5)), so `coredump_filter` keeps every
mapping out of it. Both are inherited by children. `PR_SET_DUMPABLE` also keeps other programs of the same user from
reading this one's memory; it has to be set in each process.
"""

from __future__ import annotations

import sys
from pathlib import Path

_PR_SET_DUMPABLE = 4
_NO_MAPPING = "0"
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX = 0x0001, 0x0002
_WER_FAULT_REPORTING_FLAG_NOHEAP = 0x0001


def forbid_core_dumps() -> None:
    """To be called first thing in every process. Not tried on Windows yet."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        ctypes.windll.wer.WerSetFlags(_WER_FAULT_REPORTING_FLAG_NOHEAP)
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        _write_filter()


def forbid_looking_in() -> None:
    """Keep debuggers and crash collectors of the same user out.

    A window does so after its first picture: xdg-desktop-portal, asked while Qt starts whether the desktop is dark,
    looks into the process that asks, and refuses where it can't. Nothing of the user's is in memory by then.
    """
    if sys.platform.startswith("linux"):
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _write_filter() -> None:
    try:
        Path("/proc/self/coredump_filter").write_text(_NO_MAPPING, "ascii")
    except OSError:
        return  # a kernel without it, or no /proc: the limit alone holds
