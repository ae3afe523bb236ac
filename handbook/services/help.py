"""The help: articles and pictures that come with the program."""

from __future__ import annotations

from pathlib import Path

from handbook.model.articles import Article, parse_article

_FALLBACK = "en"


def help_articles(resources: Path, lang: str) -> tuple[Article, ...]:
    """All articles in their order, in the program's language where it has them.

    Args:
        resources: the folder of what comes with the program.
        lang: BCP 47.
    """
    files = sorted(_folder(resources, lang).glob("*.md"))
    return tuple(parse_article(file.stem.partition("-")[2], file.read_text("utf-8")) for file in files)


def picture_file(resources: Path, lang: str, name: str) -> Path:
    """Where a picture of the help is."""
    return resources / "help" / "pictures" / _folder(resources, lang).name / f"{name}.png"


def _folder(resources: Path, lang: str) -> Path:
    folder = resources / "help" / lang
    return folder if folder.is_dir() else resources / "help" / _FALLBACK
