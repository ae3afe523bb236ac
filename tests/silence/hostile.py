"""Documents that want to break a view, reach out of it or mislead: written by hand, and mixed from seeds.

Whatever one of them refers to has BAIT in its address, so that a trace that names it tells what was reached for.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from handbook.model.canonical import read_json, write_json
from handbook.model.codes import LanguageTag
from handbook.model.fields import Scope
from handbook.model.markup import links
from handbook.model.records import Content, Statement
from handbook.model.rules import faults

BAIT = "zzbait"
SEEDS = 160
LANGS = ("en", "ru", "de")
SHOWN_COUNTRIES = ("KZ", "AM", "GE", "RS", "KG")
BY_HAND = {
    "image of a file": f'<img src="file:///tmp/{BAIT}/a.png">',
    "image of a share": f'<img src="//{BAIT}/share/a.png">',
    "image of a UNC path": f'<img src="\\\\\\\\{BAIT}\\\\share\\\\a.png">',
    "image of the web": f'<img src="http://{BAIT}.example/a.png" onerror="x">',
    "image by data": f'<img src="data:image/png;base64,AAAA{BAIT}">',
    "image as resource": f'<img src="qrc:/{BAIT}.png"><img src=":/{BAIT}">',
    "bare path as image": f"<img src=/tmp/{BAIT}/a.png>",
    "style sheet": f'<link rel="stylesheet" href="file:///tmp/{BAIT}/a.css">',
    "style with url": f'<p style="background-image:url(/tmp/{BAIT}/a.png)">x</p>',
    "style block": f"<style>@import url(/tmp/{BAIT}/a.css); body{{background:url(//{BAIT}/x)}}</style>",
    "list image": f'<ul style="list-style-image:url(/tmp/{BAIT}/a.png)"><li>x</ul>',
    "svg": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///tmp/{BAIT}/a.png"/></svg>',
    "svg entity": f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///tmp/{BAIT}/a">]><svg>&x;</svg>',
    "table background": f'<table background="/tmp/{BAIT}/a.png"><tr><td>x</table>',
    "body background": f'<body background="//{BAIT}/share/a.png">x',
    "object": f'<object data="file:///tmp/{BAIT}/a.html"></object>',
    "frame": f'<iframe src="file:///tmp/{BAIT}/a.html"></iframe>',
    "base": f'<base href="file:///tmp/{BAIT}/"><img src="a.png">',
    "refresh": f'<meta http-equiv="refresh" content="0;url=file:///tmp/{BAIT}/a">',
    "search path": f'<img src="a.png"><qt><img source="/tmp/{BAIT}/a.png"></qt>',
    "rich text sign": f'<qt type=detail><b>x</b><img src="/tmp/{BAIT}/b.png"></qt>',
    "unclosed": "<b><i><u><table><tr><td><ul><li>" * 20,
    "closed twice": "</b></i></table></html></body>",
    "comment": f"<!-- {BAIT} --><![CDATA[ x ]]><?php x ?>",
    "script": f"<script>location='file:///tmp/{BAIT}'</script>",
    "entities": "&amp;&lt;&gt;&nbsp;&#0;&#x202e;&zwj;&copy",
    "markdown image": f"![x](file:///tmp/{BAIT}/a.png)",
    "markdown image of the web": f"![x](https://{BAIT}.example/a.png)",
    "link to a file": f"[x](file:///tmp/{BAIT}/a)",
    "link to a script": f"[x](javascript:alert('{BAIT}'))",
    "link to data": f"[x](data:text/html,{BAIT})",
    "link to a phone": "[x](tel:+1234567)",
    "link to a share": f"[x](//{BAIT}/share)",
    "link that poses": f"[https://unhcr.org](https://{BAIT}.example/login)",
    "link with a user": f"[x](https://unhcr.org@{BAIT}.example/)",
    "link to nowhere": "[x](handbook:no-such-record) [y](handbook:ZZ)",
    "link out of its folder": f"[x](handbook:../../../tmp/{BAIT})",
    "link in a link": f"[[x](handbook:KZ)](https://{BAIT}.example)",
    "reference link": f"[x][1]\n\n[1]: file:///tmp/{BAIT}/a",
    "autolink": f"<https://{BAIT}.example> <file:///tmp/{BAIT}>",
    "nested brackets": "[" * 900,
    "nested emphasis": "*_" * 900,
    "nested strong": "**a " * 400 + "b** " * 400,
    "backticks": "`" * 999 + "x" + "`" * 998,
    "backslashes": "\\" * 1999,
    "10,000 quotes": "> " * 10_000,
    "10,000 list items": "- x\n" * 10_000,
    "quotes that fit": "> " * 990 + "x",
    "list that fits": "1) x " * 390,
    "a line of a megabyte": "x " * 500_000,
    "a word of a megabyte": "x" * 1_000_000,
    "a word": "W" * 2_000,
    "a word of a script": "ᚠ" * 1_999,
    "hyphens": "\u00ad" * 1_999,
    "no-break": "a\u00a0" * 999,
    "word joiners": "a\u2060" * 999,
    "zero width": "a\u200b\u200c\u200d" * 499,
    "marks on one letter": "Z" + "\u0301\u0302\u0489\u20dd" * 499,
    "marks alone": "\u0301" * 1_999,
    "bidi override": "\u202epassport\u202c",
    "bidi isolate": "\u2066\u2067\u2068x\u2069",
    "bidi embedding": "\u202a\u202b" * 500,
    "direction marks": "\u200e\u200f\u061c" * 600,
    "right to left": "הסכם 112 عربى (א) 050-1234567 abc ابت [x]",
    "mixed directions": "abc אבג 123 ابت +374 10 (def) " * 60,
    "NUL": "a\x00b",
    "bell and escape": "\x07\x1b[2J\x1b]0;title\x07",
    "C1": "\x85\x9b31m",
    "line separators": "a\u2028b\u2029c",
    "lone surrogate": "a\ud800b",
    "reversed surrogates": "\udc00\ud800",
    "byte order mark": "\ufeffx",
    "interlinear": "\ufff9x\ufffay\ufffb",
    "tags": "x\U000e0041\U000e0042\U000e007f",
    "non-characters": "\uffff\ufffe\U0010ffff",
    "private use": "\ue000\U000f0000\U00100000",
    "look-alikes": "UΝHСR раssроrt ｕｎｈｃｒ 𝐔𝐍𝐇𝐂𝐑",
    "emoji family": "👨‍👩‍👧‍👦" * 150,
    "emoji skin and flags": "👍🏿🇺🇳🏴\u200d☠️" * 150,
    "variation selectors": "a\ufe0e\ufe0f" * 600,
    "ligatures": "ﷺﷻ ﬃﬄ ĳ ǆ " * 100,
    "wide": "﷽" * 700,
    "Indic": "क्ष्म्य्र्" * 200,
    "Tibetan": "ཧྐྵྨླྺྼྻྂ" * 150,
    "Hangul": "ᄀ" * 900 + "ᅡ" * 900,
    "spaces": " " * 999 + "x" + "\u3000\u2003\u205f" * 300,
    "only spaces": " \u00a0\u2003",
    "only invisible": "\u200b\u2060",
    "empty": "",
    "line breaks": "a\n" * 900,
    "blank lines": "a" + "\n\n" * 500 + "b",
    "carriage returns": "a\r\nb\rc",
    "tabs": "a\tb\tc",
    "form feed": "a\fb\vc",
    "formula": "=HYPERLINK(\"http://zzbait.example\";\"x\")",
    "formula by plus": "+cmd|' /C calc'!A0",
    "formula by minus": "-2+3+cmd|' /C calc'!A0",
    "formula by at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "quotes and separators": "\"a\";'b',\"\"c\"\";;,,",
    "card lines": "x\r\nTEL:+666\r\nEND:VCARD",
    "card line feed": "x\nTEL;VALUE=uri:tel:+666\nEND:VCARD\nBEGIN:VCARD",
    "card escapes": "a\\nTEL:+666\\, \\; \\\\n b;c,d",
    "calendar lines": "x\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///tmp/zzbait",
    "format characters": "%s %n %1 %% {0} {name} {} %(x)s ${HOME} $(id) `id`",
    "mnemonics": "&File && &amp; _x &",
    "shell": f"; cat /tmp/{BAIT} | sh && $(touch /tmp/{BAIT})",
    "path": f"../../../../tmp/{BAIT}",
    "Windows path": f"C:\\\\{BAIT}\\\\x C:/{BAIT} \\\\\\\\?\\\\{BAIT}",
    "query language": "AND OR NOT country:KZ \"x ((( *:* [a TO b] ~9 ^99",
    "SQL": "'; DROP TABLE statements; --",
    "headings": "# x\n## y\n```\nz\n```",
    "tables": "| a | b |\n|---|---|\n| c | d |\n" * 20,
    "long numbers": "9" * 1_999,
    "long address": "https://" + "a-b." * 400 + "example",
    "paragraph sign": "\x1e\x1f\u2029" * 10,
    "object replacement": "\ufffc\ufffd" * 500,
    "soft signs": "\u034f\u115f\u1160\u17b4\u3164\uffa0" * 300,
}  # fmt: skip
_PIECES = (
    "<b>", "</b>", "<img src='/tmp/zzbait/g.png'>", "&lt;", "*", "**", "_", "`", "[x](", ")", "](handbook:KZ)", "\\",
    "> ",
    "\u200f", "\u200d", "\u0301", "אבג", "عرب", "👩‍💻", "﷽", "ß", "İ", "ǅ", "ｗ", "क्ष", "\u00ad", "\u2060", " ",
    "  ", "a",
    "passport", "виза", "=1+1", "@x", ";", ",", "\"", "'", "%n", "{0}", "&x", "\n", "https://zzbait.example/a", "file:///tmp/zzbait",
    "\u202e", "\x07", "\ud800", "W" * 60, "9" * 40,
)  # fmt: skip


def documents() -> dict[str, str]:
    """Name → text; the same in every run."""
    made = dict(BY_HAND)
    for seed in range(SEEDS):
        chance = random.Random(seed)
        pieces = _PIECES if seed % 4 == 0 else [piece for piece in _PIECES if piece not in "\u202e\x07\ud800"]
        if seed % 2:
            pieces = [
                piece for piece in pieces if not set(piece) & set("<&*`[]\n") and not piece.startswith("> ")
            ]
        made[f"seed {seed}"] = "".join(chance.choices(list(pieces), k=chance.choice((5, 20, 60))))
    return made


@dataclass(frozen=True)
class Place:
    """A field that takes foreign text; `put` gives the record with the text in it."""

    kind: str
    put: Callable[[Any, str], Any]


def _text(field: str) -> Callable[[Any, str], Any]:
    return lambda record, text: replace(record, **{field: {LanguageTag(lang): text for lang in LANGS}})


PLACES = (
    Place("statements", _text("text")),
    Place("statements", _text("action")),
    Place("organisations", _text("name")),
    Place("organisations", _text("eligibility")),
    Place("organisations", _text("warning")),
    Place("organisations", lambda record, text: replace(record, other_names=(text,))),
    Place("organisations", lambda record, text: replace(record, address=text)),
    Place("sources", lambda record, text: replace(record, title=text)),
    Place("questions", lambda record, text: replace(
        record, phrasings={LanguageTag(lang): (text,) for lang in LANGS}
    )),
)  # fmt: skip


def takes(place: Place, content: Content, text: str) -> bool:
    """Whether the contract of content lets this text into this field, read strictly and judged by the rules."""
    record = place.put(getattr(content, place.kind)[0], text)
    try:
        _, found = read_json(write_json({"x": text}))
    except ValueError:
        return False
    is_dangling = any(link.startswith("handbook:") and link != "handbook:KZ" for link in links(text))
    return not found and not is_dangling and not faults(record, Scope(tuple(map(LanguageTag, LANGS))))


def with_texts(content: Content, texts: Iterable[str]) -> Content:
    """Content with every text that is let in, each in a record of its own for every place that takes it."""
    for number, place in enumerate(PLACES):
        records = list(getattr(content, place.kind))
        free = [index for index, each in enumerate(records) if _is_shown(each)]
        fitting = [text for text in texts if takes(place, content, text)]
        for index, text in zip(free[:: 2 if number % 2 else 1], fitting, strict=False):
            records[index] = place.put(records[index], text)
        content = replace(content, **{place.kind: tuple(records)})
    return content


def _is_shown(record: Any) -> bool:
    """Statements of the countries that the script opens; of everything else all."""
    return not isinstance(record, Statement) or record.country in SHOWN_COUNTRIES
