"""One start, in a process of its own: `empty` a bare PySide6 window, `handbook` ours.

Prints JSON: ms since the process was spawned until the window was painted, until typing gave results, and the
memory in MB. The parent passes the moment of spawning (time.time()).
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path

SPAWNED = float(sys.argv[2])
QUERY = "экстрадиция казахстан"


def since() -> float:
    return (time.time() - SPAWNED) * 1000


def resident_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def empty() -> dict[str, float]:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    field = QLineEdit()
    window.setCentralWidget(field)
    window.show()
    painted: dict[str, float] = {}
    QTimer.singleShot(0, lambda: (painted.update(painted=since()), app.quit()))
    app.exec()
    return {**painted, "memory": resident_mb()}


def handbook(data: Path) -> dict[str, float]:
    gc.disable()  # as `app.open_window`
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from handbook.app.composition import start
    from handbook.app.system import missing_library

    assert missing_library() is None
    app = QApplication([])
    program = start(app, data, "ru")
    assert program is not None
    measured: dict[str, float] = {}
    window = program.window

    def painted() -> None:
        measured["painted"] = since()
        window.search_for(QUERY)

    def looked() -> None:
        if "results" not in measured and window.pages.current_page().result_count() > 0:  # type: ignore[union-attr]
            measured["results"] = since()
            QTimer.singleShot(700, app.quit)  # the preview is part of what a search costs in memory

    watch = QTimer(interval=1)
    watch.timeout.connect(looked)
    watch.start()
    QTimer.singleShot(0, painted)
    QTimer.singleShot(20_000, app.quit)
    app.exec()
    measured["memory"] = resident_mb()
    program.stop()
    return measured


if __name__ == "__main__":
    result = empty() if sys.argv[1] == "empty" else handbook(Path(sys.argv[3]))
    sys.stdout.write(json.dumps(result))
