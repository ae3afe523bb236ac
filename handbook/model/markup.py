"""The inline Markdown of texts: emphasis, strong, code and links to `handbook:` or https. Never HTML.

Whatever else looks like Markdown or HTML is literal text. A backslash takes a sign's meaning away, as in CommonMark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from handbook.model.faults import Fault

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SIGNS = re.compile(r"[*_`\[\\\n]")
_LINE_BREAK = re.compile(r"[ \t]*\n[ \t]*")
_ADDRESS = re.compile(
    r"handbook:(?:[a-z0-9-]{3,64}|[A-Z]{2})|https://[A-Za-z0-9.-]+\.[A-Za-z0-9-]+(?::\d+)?(?:[/?#]\S*)?"
)
_SUSPECT = re.compile(r"[<&\]*]")
_LEFT_OVER = (
    ("markup_html", re.compile(r"</?[A-Za-z!][^<>]*>")),
    ("markup_entity", re.compile(r"&(?:#\d+|#[xX][0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]+);")),
    ("markup_link", re.compile(r"!\[|\]\([^)]*\)?")),
    ("markup_unclosed", re.compile(r"\*\*")),
)
_BLOCK = re.compile(r"^[ \t]*(?:#{1,6} |[-*+] |> |```|~~~)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters in one style. `href` is `handbook:<id or country code>` or an https address."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str | None = None


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """CommonMark with five inline rules; images are recognised only to be shown as written."""
    from markdown_it import MarkdownIt  # late: most texts have no marks

    class Inline(MarkdownIt):
        def validateLink(self, url: str) -> bool:
            return _ADDRESS.fullmatch(url) is not None

    return Inline("zero").enable(["emphasis", "backticks", "link", "image", "escape"])


@lru_cache(maxsize=4096)
def spans(text: str) -> tuple[Span, ...]:
    """`text` as styled runs; a line break inside it is a space."""
    if not _SIGNS.search(text):
        return (Span(text),) if text else ()
    tokens = _parser().parseInline(_LINE_BREAK.sub(" ", text.strip()))[0].children
    return tuple(_styled(tokens or []))


def _styled(tokens: Sequence[Token]) -> list[Span]:
    strong = emphasis = 0
    href: str | None = None
    found: list[Span] = []
    for token in tokens:
        shown = token.content
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                emphasis += token.nesting
            case "link_open":
                href = str(token.attrs["href"])
                shown = "" if href else "["
            case "link_close":
                shown = "" if href else "]()"
                href = None
            case "image":
                shown = f"![{token.content}]({token.attrs['src']})"
        if shown:
            code = token.type == "code_inline"
            found.append(Span(shown, strong > 0, emphasis > 0, code, href or None))
    return found


def plain(text: str) -> str:
    """`text` without its markup."""
    return "".join(span.text for span in spans(text)) if _SIGNS.search(text) else text


def links(text: str) -> tuple[str, ...]:
    """The addresses that `text` links to."""
    if "](" not in text:
        return ()
    return tuple(dict.fromkeys(span.href for span in spans(text) if span.href))


def faults(text: str) -> list[Fault]:
    """What looks like markup in `text` and would be shown literally."""
    found = [Fault("", "markup_block")] if _BLOCK.search(text) else []
    if not _SUSPECT.search(text):
        return found
    literal = "\n".join(span.text for span in spans(text) if not span.code)
    for problem, pattern in _LEFT_OVER:
        match = pattern.search(literal)
        if match:
            found.append(Fault.of("", problem, found=match[0][:80]))
    return found
