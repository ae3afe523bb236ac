"""What we put on the clipboard is ours to take away again: contacts don't stay there for whoever looks next."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

KEEP_MS = 60_000
"""How long a copy stays."""
_OURS = "application/x-field-handbook"
_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
_QUIET = {
    _OURS: b"1",
    # Klipper and the managers that followed it leave such a copy out of their history.
    "x-kde-passwordManagerHint": b"secret",
    # Windows: keep it out of the clipboard history and of the cloud (a DWORD 0 says no).
    _WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format(name="CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format(name="CanUploadToCloudClipboard"): b"\0\0\0\0",
}
_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)


def quiet_text(text: str) -> QMimeData:
    """`text` for the clipboard, with the marks that keep clipboard managers from remembering it."""
    data = QMimeData()
    data.setText(text)
    for name, value in _QUIET.items():
        data.setData(name, value)
    return data


def copy_text(text: str) -> None:
    """Put `text` on the clipboard; `ClipboardWatch` takes it away again."""
    QGuiApplication.clipboard().setMimeData(quiet_text(text))


def clear_clipboard() -> None:
    """Empty the clipboard, the selection and the find buffer, whoever filled them."""
    clipboard = QGuiApplication.clipboard()
    for mode in _MODES:
        if _supports(clipboard, mode):
            clipboard.clear(mode)


class ClipboardWatch(QObject):
    """Empties the clipboard some time after our last copy, unless somebody has copied something else since.

    Signals:
        armed_changed(bool): a copy of ours lies there, or no longer.
        emptied: it lay there for `KEEP_MS` and was taken away.
    """

    armed_changed = Signal(bool)
    emptied = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_armed = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.expire)
        QGuiApplication.clipboard().dataChanged.connect(self._on_changed)

    @property
    def is_armed(self) -> bool:
        """Whether a copy of ours lies there."""
        return self._is_armed

    @property
    def remaining_ms(self) -> int:
        """How long it still stays; 0 where there is none."""
        return max(0, self._timer.remainingTime())

    def expire(self) -> None:
        """The time is over."""
        if self._take_away():
            self.emptied.emit()

    def stop(self) -> None:
        """The program ends: nothing of ours outlives it, in no clipboard manager either."""
        self._timer.stop()
        self._take_away()

    def _take_away(self) -> bool:
        is_there = _is_ours()
        if is_there:
            QGuiApplication.clipboard().clear()
        self._arm(False)
        return is_there

    def _on_changed(self) -> None:
        is_there = _is_ours()
        if is_there:
            self._timer.start()
        else:
            self._timer.stop()
        self._arm(is_there)

    def _arm(self, is_armed: bool) -> None:
        if is_armed != self._is_armed:
            self._is_armed = is_armed
            self.armed_changed.emit(is_armed)


def _is_ours() -> bool:
    """By our mark, or because this very process holds it (a word copied out of a field)."""
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if not held:  # None where it was just emptied, whatever the stubs say
        return False
    return held.hasFormat(_OURS) or (clipboard.ownsClipboard() and bool(held.formats()))


def _supports(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    if mode == QClipboard.Mode.Selection:
        return clipboard.supportsSelection()
    return mode == QClipboard.Mode.Clipboard or clipboard.supportsFindBuffer()
