"""What `argparse` says of a misused command line, in the program's language: its own sentences are English only."""

from __future__ import annotations

import re

from handbook.words import Words

_OF_ARGUMENT = r"argument (?P<name>.+?): "
_SENTENCES = (
    (r"the following arguments are required: (?P<names>.+)", "errors.usage_missing"),
    (r"unrecognized arguments: (?P<names>.+)", "errors.usage_unknown"),
    (r"one of the arguments (?P<names>.+) is required", "errors.usage_one_of"),
    (_OF_ARGUMENT + r"invalid choice: (?P<value>.*) \(choose from (?P<choices>.+)\)", "errors.usage_choice"),
    (_OF_ARGUMENT + r"invalid \S+ value: (?P<value>.*)", "errors.usage_value"),
    (_OF_ARGUMENT + r"expected .+", "errors.usage_needs_value"),
    (_OF_ARGUMENT + r"not allowed with argument (?P<other>.+)", "errors.usage_together"),
    (_OF_ARGUMENT + r"ignored explicit argument .*", "errors.usage_no_value"),
    (_OF_ARGUMENT + r"(?P<message>.+)", "errors.usage_of"),
)
"""Of Python 3.11 and later (argparse.py); `usage_of` is for what our own types say of a value."""


def misuse_sentence(message: str, words: Words) -> str:
    """The same in the program's language, without a full stop; as it is where nothing like it is known."""
    for pattern, code in _SENTENCES:
        match = re.fullmatch(pattern, message, re.DOTALL)
        if match:
            parts = {name: _unquoted(part) for name, part in match.groupdict().items()}
            return words.sentence(code, **parts)
    return message.rstrip(".")


def _unquoted(part: str) -> str:
    """Without quotation marks, and without the commands that are not for people: those with a low line before them."""
    part = re.sub(r", '?_\w+'?", "", part)
    return re.sub(r"(?<!\w)'|'(?!\w)", "", part.rstrip("."))
