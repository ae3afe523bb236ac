"""Languages of the content that the window begins with, and what languages call themselves.

Their names are Qt's: the window needs them before Babel is loaded.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

from handbook.settings import Settings


def own_language_name(tag: str) -> str:
    """`Русский` for `ru`; the tag where Qt does not know it."""
    locale = QLocale(f"{tag.partition('-')[0]}_001")  # 001, the world: else `en` is "American English"
    name = locale.nativeLanguageName() if locale.language() != QLocale.Language.C else tag
    return name[:1].upper() + name[1:]


_CONTENT_FOR = {"uk": "ru", "hy": "ru"}
"""What readers of languages that the shipped content lacks are shown until they choose: most of it comes from there."""


def content_language(ui_language: str) -> str:
    """The language of the content for a reader who has chosen none."""
    return _CONTENT_FOR.get(ui_language, ui_language)


def content_languages(settings: Settings, ui_language: str) -> tuple[str, ...]:
    """The languages of the content to begin with: one, or two side by side."""
    first = settings.content_language or content_language(ui_language)
    second = settings.second_language
    return (first, second) if second and second != first else (first,)
