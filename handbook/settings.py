"""What the program remembers between two sittings: how it looks, never what was read or asked."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

Appearance = Literal["system", "light", "dark", "contrast"]
APPEARANCES: tuple[Appearance, ...] = ("system", "light", "dark", "contrast")
Paper = Literal["a4", "a5", "letter"]
PAPERS: tuple[Paper, ...] = ("a4", "a5", "letter")
MAX_ADDRESS_CHARACTERS = 500
TEXT_SIZES = (100, 125, 150, 200)
"""Per cent."""
LOCK_MINUTES = (1, 5, 15)
"""After which notes shut themselves."""


@dataclass(frozen=True)
class Settings:
    """Everything that is kept.

    Attributes:
        ui_language: the program's language; empty = the system's.
        content_language: the language of the content; empty = the program's.
        second_language: the second column of a country page; empty = one column.
        appearance: colours.
        text_size: per cent, one of TEXT_SIZES.
        window: x, y, width, height in device-independent pixels; empty = as the system likes.
        maximised: whether the window filled the screen.
        splitters: sizes of the panes by the splitter's name.
        paper: what sheets are printed on.
        large_print: whether sheets are printed large.
        lock_minutes: after how many minutes without a key or movement notes are locked, one of LOCK_MINUTES.
        welcomed: whether the first-start page was closed.
        mirror_address, mirror_proxy: of the mirror last asked, if the reader wants that remembered.
    """

    ui_language: str = ""
    content_language: str = ""
    second_language: str = ""
    appearance: Appearance = "system"
    text_size: int = 100
    window: tuple[int, ...] = ()
    maximised: bool = False
    splitters: dict[str, tuple[int, ...]] = field(default_factory=dict)
    paper: Paper = "a4"
    large_print: bool = False
    lock_minutes: int = 5
    welcomed: bool = False
    mirror_address: str = ""
    mirror_proxy: str = ""


def load_settings(path: Path) -> Settings:
    """Read the settings; whatever is missing, damaged or out of range is the default."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    known: dict[str, Any] = {}
    for entry in fields(Settings):
        value = _checked(entry.name, raw.get(entry.name))
        if value is not None:
            known[entry.name] = value
    return Settings(**known)


def save_settings(path: Path, settings: Settings) -> bool:
    """Write the settings in one step; False where the folder can't be written (they then last for this sitting)."""
    part, text = path.with_suffix(".part"), json.dumps(asdict(settings), indent=1, sort_keys=True)
    try:
        if path.is_file() and path.read_bytes() == text.encode():
            return True  # its date would tell when the program was used
        part.write_text(text, "utf-8")
        part.replace(path)
    except OSError:
        return False
    return True


def _checked(name: str, value: Any) -> Any:
    """The value if it is a sensible one for the setting `name`, else None."""
    if name in {"ui_language", "content_language", "second_language"}:
        return value if isinstance(value, str) and len(value) <= 35 else None
    if name in {"mirror_address", "mirror_proxy"}:
        return value if isinstance(value, str) and len(value) <= MAX_ADDRESS_CHARACTERS else None
    if name == "appearance":
        return value if value in APPEARANCES else None
    if name == "text_size":
        return value if value in TEXT_SIZES else None
    if name == "lock_minutes":
        return value if type(value) is int and value in LOCK_MINUTES else None
    if name == "paper":
        return value if value in PAPERS else None
    if name in {"maximised", "welcomed", "large_print"}:
        return value if isinstance(value, bool) else None
    if name == "window":
        return _sizes(value, 4)
    if name == "splitters" and isinstance(value, dict):
        sizes = {str(key): _sizes(entry) for key, entry in value.items()}
        return {key: entry for key, entry in sizes.items() if entry}
    return None


def _sizes(value: Any, length: int | None = None) -> tuple[int, ...] | None:
    if not isinstance(value, list) or not all(type(entry) is int and abs(entry) < 100_000 for entry in value):
        return None
    return tuple(value) if length is None or len(value) == length else None
