"""What every block is set with: fonts, sizes, words of signs, direction. One per sheet that is laid out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from handbook.model.signs import Sign
from handbook.paper.inline import Piece, pieces
from handbook.paper.measures import Scale, Style, mm
from handbook.paper.paragraph import Direction, Paragraphs, TextLine
from handbook.paper.pieces import Beside, Icon, Part, QrPart
from handbook.paper.signs import SHAPES, SignShape
from handbook.paper.tags import (
    SetTag,
    Tag,
    WideTag,
    breaking_at_dots,
    placed_rows,
    tag_style,
    tag_width,
    text_room,
)
from handbook.paper.typefaces import Typefaces, is_right_to_left, reads_from_right
from handbook.sheets.document import Wording
from handbook.sheets.qr import QUIET_ZONE_MODULES, qr_code
from handbook.words import Words
from handbook.words.signs import sign_text

LEAST_MODULE = mm(0.4)
"""Below this, photocopies and old phones fail."""
QR_SIDE = mm(19)

_ARROWS = {False: "arrow-right", True: "arrow-left"}
_PLAIN = SignShape("")
_BOXED = SignShape("", boxed=True)


class Press:
    """Sets words.

    Attributes:
        scale: the styles.
        qr: whether QR codes are printed.
        mirrored: whether the sheet reads from right to left.
    """

    def __init__(self, scale: Scale, *, lang: str, qr: bool = True) -> None:
        self.scale = scale
        self.qr = qr
        self.lang = lang
        self.mirrored = reads_from_right(lang)
        self._paragraphs = Paragraphs(Typefaces())
        self._one_line = lru_cache(maxsize=1024)(self._paragraphs.one_line)
        self._words = lru_cache(maxsize=8)(Words)

    def plain(self, text: str, style: Style, width: float) -> tuple[TextLine, ...]:
        """Words of the program or of a name: no markup, reading as they begin, at the edge where the sheet begins."""
        direction = Direction(is_right_to_left(text), self.mirrored)
        return self._paragraphs.lines((Piece(text),), style, width, direction) if text else ()

    def address(self, text: str, style: Style, width: float) -> tuple[TextLine, ...]:
        """A number, handle or address: always from left to right."""
        return self._paragraphs.lines((Piece(text),), style, width, Direction(False, self.mirrored))

    def lead(self, strong: str, text: str, style: Style, width: float) -> tuple[TextLine, ...]:
        """A sentence in bold and what follows it."""
        words = (Piece(strong, bold=True), Piece(f" {text}" if text else ""))
        return self._paragraphs.lines(words, style, width, Direction(is_right_to_left(strong), self.mirrored))

    def wording(
        self, wording: Wording, style: Style, width: float, *, arrow: bool = False
    ) -> tuple[Part, ...]:
        """A text of a record; the name of its language in a box where it is not the one asked for."""
        rtl = reads_from_right(wording.lang)
        words = pieces(wording.text)
        named = self.tags((Tag(wording.instead, _BOXED),), width) if wording.instead else ()
        return (*named, *self._paragraphs.lines(words, style, width, Direction(rtl, rtl)))

    def action(self, wording: Wording, style: Style, width: float) -> tuple[Part, ...]:
        """What to do, after an arrow."""
        rtl = reads_from_right(wording.lang)
        side = style.pitch * 0.8
        indent = side + mm(0.8)
        lines = self._paragraphs.lines(pieces(wording.text), style, width - indent, Direction(rtl, rtl))
        icon = Icon(_ARROWS[rtl], side, style.pitch)
        return after_icon(lines, icon, indent, width if rtl != self.mirrored else None)

    def name(self, wording: Wording, style: Style, width: float) -> tuple[TextLine, ...]:
        """A name in its own direction, at the edge where the sheet begins."""
        direction = Direction(reads_from_right(wording.lang), self.mirrored)
        return self._paragraphs.lines(pieces(wording.text), style, width, direction)

    def line(self, text: str, style: Style) -> TextLine | None:
        """A few words as wide as they are; None where nothing can be printed."""
        return self._one_line(text, style, rtl=is_right_to_left(text))

    def trailing(self, text: str, style: Style, width: float) -> tuple[TextLine, ...]:
        """Words of the program at the edge where lines end."""
        direction = Direction(is_right_to_left(text), not self.mirrored)
        return self._paragraphs.lines((Piece(text),), style, width, direction) if text else ()

    def signs(
        self,
        signs: Iterable[Sign],
        lang: str,
        width: float,
        *,
        before: Sequence[str] = (),
        after: Sequence[str] = (),
        style: Style | None = None,
    ) -> tuple[Part, ...]:
        """The line of signs in a language, with plain words before and after."""
        words = self._words(lang)
        tags = [Tag(sign_text(sign, words), SHAPES[sign.code]) for sign in signs]
        first, last = ([Tag(text, _PLAIN) for text in texts if text] for texts in (before, after))
        return self.tags((*first, *tags, *last), width, style)

    def tags(self, tags: Sequence[Tag], width: float, style: Style | None = None) -> tuple[Part, ...]:
        """Tags in rows; one that is wider than the page becomes a paragraph."""
        style = style or self.scale.tag
        dot = self.line(" · ", style)
        assert dot is not None
        found: list[Part] = []
        row: list[SetTag] = []
        for tag in tags:
            item = self._tag(tag, style)
            if item is not None and item.width <= width:
                row.append(item)
                continue
            found += placed_rows(row, dot, width)
            row = []
            words = breaking_at_dots(tag.text) if tag.shape.boxed else tag.text
            lines = self.plain(words, tag_style(style, tag.shape), text_room(tag.shape, width))
            found += [WideTag(lines, tag.shape)] if lines else []
        return (*found, *placed_rows(row, dot, width))

    def qr_part(self, payload: str, side: float = QR_SIDE) -> QrPart | None:
        """A QR code at least `side` units wide; None where none is wanted or the text is too long for one."""
        if not self.qr:
            return None
        try:
            code = qr_code(payload)
        except ValueError:
            return None
        return QrPart(code, max(side, (code.size + 2 * QUIET_ZONE_MODULES) * LEAST_MODULE))

    def _tag(self, tag: Tag, style: Style) -> SetTag | None:
        line = self.line(tag.text, tag_style(style, tag.shape))
        if line is None:
            return None
        icon = line.height * 0.8 if tag.shape.loud else 0.0
        return SetTag(line, tag.shape, tag_width(line, tag.shape, icon), icon)


def after_icon(
    lines: Sequence[Part], icon: Icon, indent: float, width: float | None = None
) -> tuple[Part, ...]:
    """Lines that hang `indent` units behind an icon; with `width`, the icon stands at the trailing edge of it."""
    words, mark = (indent, 0.0) if width is None else (0.0, width - icon.side)
    return tuple(
        Beside(((mark, icon), (words, line)) if number == 0 else ((words, line),), line.height)
        for number, line in enumerate(lines)
    )


def height_of(parts: Iterable[Part]) -> float:
    """Of parts one under the other."""
    return sum(part.height for part in parts)
