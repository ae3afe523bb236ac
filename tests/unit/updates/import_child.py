"""One import in a process of its own, to be killed: `import_child DATA FILE`."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from handbook.progress import CancelToken, ignore_progress
from handbook.services.packs import import_pack
from tests.conftest import folders_in

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)

if __name__ == "__main__":
    import_pack(folders_in(Path(sys.argv[1])), Path(sys.argv[2]), NOW, "en", ignore_progress, CancelToken())
