"""Forms of German verbs that Snowball keeps apart: participles, and verbs in -ern and -ieren."""

from __future__ import annotations

import re

_PREFIX = (
    r"(?:zuruck|weiter|heraus|herein|hinein|wieder|wider|uber|unter|fest|nach|raus|rein|ab|an|auf|aus|bei|ein|her|hin|los"
    r"|mit|vor|weg|zu|um)"
)
_BOUND = r"(?:be|emp|ent|er|ge|uber|unter|ver|wider|zer)"
# Without the ge- of the participle: angemeld(et), but not Angebot; festgenomm(en).
_INSERTED = re.compile(rf"({_PREFIX})ge(\w{{3,}})")
# The -t of a weak participle, after the endings that Snowball has taken off already.
_WEAK = re.compile(rf"((?:{_PREFIX}|{_BOUND})\w*(?:[bglmnrv]|hn|hr))t")
_LONG = re.compile(r"(\w{4,}[^e])(?:er|ert)")
_FOREIGN = re.compile(r"(\w{3,}i)(?:er|ert)")
_STRONG = {
    "bot": "biet", "broch": "brech", "fund": "find", "floh": "flieh", "gang": "geh", "lor": "li",
    "nomm": "nehm", "schloss": "schliess", "schob": "schieb", "schoss": "schiess", "schrieb": "schreib",
    "sproch": "sprech", "stohl": "stehl", "troff": "treff", "wies": "weis", "wich": "weich", "worb": "werb",
    "worf": "werf", "zog": "zieh", "zwung": "zwing", "nahm": "nehm",
}  # fmt: skip
_ROOT = re.compile(rf"(ge|{_PREFIX}|{_BOUND})({'|'.join(_STRONG)})")


def verb_stem(stem: str) -> str:
    """What Snowball made of a folded German word, the same for all forms of a verb.

    `desertiert` and `desertieren`, `festgenommen` and `festnehmen`, `ausgeliefert` and `ausliefern`. Nouns that look
    like such forms are cut as well: a stem is compared, never shown.
    """
    stem = _INSERTED.sub(r"\1\2", stem) if _INSERTED.fullmatch(stem) else stem
    strong = _ROOT.fullmatch(stem)
    if strong:
        prefix = "" if strong[1] == "ge" else strong[1]
        return prefix + _STRONG[strong[2]]
    for ending in (_FOREIGN, _LONG, _WEAK):
        found = ending.fullmatch(stem)
        if found:
            return found[1]
    return stem
