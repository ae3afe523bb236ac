"""One import in a process of its own: `update_child DATA FILE` prints what it took as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from handbook.errors import HandbookError
from handbook.packs import verification  # noqa: F401 - the program has loaded it when it gets here
from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from tests.benchmarks.releases import NOW
from tests.conftest import folders_in


def main(data: Path, file: Path) -> None:
    begin, error = time.perf_counter(), ""
    try:
        import_pack(folders_in(data), file, NOW, ignore_progress, CancelToken())
    except HandbookError as refused:
        error = refused.code
    taken = time.perf_counter() - begin
    result = {"seconds": taken, "cpu": time.process_time(), "megabytes": _peak_megabytes(), "error": error}
    sys.stdout.write(json.dumps(result) + "\n")


def _peak_megabytes() -> float:
    """Of this program and its children. `ru_maxrss` of ours would begin with that of the program that started it."""
    status = Path("/proc/self/status").read_text()
    own = int(status.partition("VmHWM:")[2].split()[0])
    return max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
