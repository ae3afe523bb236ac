"""What languages call themselves, from Qt: the window needs their names before Babel is loaded."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def own_language_name(tag: str) -> str:
    """`Русский` for `ru`; the tag where Qt does not know it."""
    locale = QLocale(f"{tag.partition('-')[0]}_001")  # 001, the world: else `en` is "American English"
    name = locale.nativeLanguageName() if locale.language() != QLocale.Language.C else tag
    return name[:1].upper() + name[1:]
