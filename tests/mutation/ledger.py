"""The mutants that no test notices, and why none has to: `survivors.md`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

LEDGER = Path(__file__).with_name("survivors.md")
_HEADING = re.compile(r"### `(?P<function>[\w.]+)`")
_CHANGE = re.compile(r"    (?P<sign>[-+]) (?P<code>.+)")
_SQL = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|VALUES)\b")

_QUOTED = re.compile(r"'[^']*'")


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of the code, told by what it does and not by a number, which moves with every edit.

    Attributes:
        function: `packs.roles.outlives_timestamp`, methods as `packs.client.Class.method`.
        before, after: the lines that differ, without their indentation.
    """

    function: str
    before: str
    after: str

    def told(self) -> str:
        """As it stands in the ledger."""
        lines = [f"    - {line}" for line in self.before.splitlines()]
        lines += [f"    + {line}" for line in self.after.splitlines()]
        return "\n".join(lines)


def is_same_sql(mutant: Mutant) -> bool:
    """Whether it writes nothing but keywords and names of SQL in another case, which SQL does not tell apart; of what
    stands in quotation marks it does."""
    is_quoted_alike = _QUOTED.findall(mutant.before) == _QUOTED.findall(mutant.after)
    is_sql = _SQL.search(mutant.before) is not None and is_quoted_alike
    return is_sql and mutant.before.casefold() == mutant.after.casefold()


def mutant_of(function: str, diff: Iterable[str]) -> Mutant:
    """What a unified diff changes."""
    lines = [line for line in diff if line[:1] in {"-", "+"} and not line.startswith(("---", "+++"))]
    before = [line[1:].strip() for line in lines if line[0] == "-"]
    after = [line[1:].strip() for line in lines if line[0] == "+"]
    return Mutant(function, "\n".join(before), "\n".join(after))


def explained(text: str) -> frozenset[Mutant]:
    """The mutants a ledger explains.

    Under a heading with the function stand pairs of lines `-` and `+`, four spaces in; the paragraph after them says
    why nobody would notice.

    Raises:
        ValueError: a change without a heading or without an explanation.
    """
    found: set[Mutant] = set()
    function, diff, waiting = "", list[str](), list[Mutant]()
    for line in [*text.splitlines(), "## end"]:
        change = _CHANGE.fullmatch(line)
        if diff and (change is None or (change["sign"] == "-" and diff[-1].startswith("+"))):
            waiting.append(mutant_of(function, diff))
            diff = []
        if change is not None:
            if not function:
                raise ValueError(f"no heading above: {line}")
            diff.append(change["sign"] + change["code"])
        elif line.startswith("#"):
            if waiting:
                raise ValueError(f"no explanation: {waiting[0]}")
            heading = _HEADING.fullmatch(line)
            function = heading["function"] if heading else ""
        elif line.strip() and waiting:
            found |= set(waiting)
            waiting = []
    return frozenset(found)
