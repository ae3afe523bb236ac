"""One start, in a process of its own: `empty` a bare PySide6 window, `handbook` ours.

Prints JSON: ms since the process was spawned, and of processor time, until the window was painted, ms until typing gave
results, and the memory in MB. The parent passes the moment of spawning (time.time()).
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

SPAWNED = float(sys.argv[2])
QUERY = "экстрадиция казахстан"


def since() -> float:
    return (time.time() - SPAWNED) * 1000


def spent() -> float:
    """Processor time of the process, ms."""
    return time.process_time() * 1000


def resident_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def empty() -> dict[str, float]:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    measured: dict[str, float] = {}

    class Window(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            QTimer.singleShot(0, painted)

    def painted() -> None:
        measured.update(painted=since(), spent=spent())
        app.quit()

    app = QApplication([])
    window = Window()
    window.setCentralWidget(QLineEdit())
    window.show()
    app.exec()
    return {**measured, "memory": resident_mb()}


def handbook(data: Path) -> dict[str, float]:
    from handbook.app.swift import load_qt_swiftly

    assert load_qt_swiftly() is None  # as `app.open_window`
    from PySide6.QtCore import QEvent, QObject, QTimer

    from handbook.app.composition import make_application, start

    app = make_application()
    program = start(app, data, "ru")
    assert program is not None
    measured: dict[str, float] = {}
    window = program.window

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not measured:
                measured["painted"] = 0.0
                QTimer.singleShot(
                    0, painted
                )  # when all of it is painted, and before what the window does then
            return False

    def painted() -> None:
        measured.update(painted=since(), spent=spent())
        window.search_for(QUERY)

    def looked() -> None:
        if "results" not in measured and window.pages.current_page().result_count() > 0:  # type: ignore[union-attr]
            measured["results"] = since()
            QTimer.singleShot(700, app.quit)  # the preview is part of what a search costs in memory

    picture = Watch()
    window.installEventFilter(picture)
    watch = QTimer(interval=1)
    watch.timeout.connect(looked)
    watch.start()
    QTimer.singleShot(20_000, app.quit)
    app.exec()
    measured["memory"] = resident_mb()
    program.stop()
    return measured


if __name__ == "__main__":
    result = empty() if sys.argv[1] == "empty" else handbook(Path(sys.argv[3]))
    sys.stdout.write(json.dumps(result))
