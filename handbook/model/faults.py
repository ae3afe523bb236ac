"""What is wrong with a piece of content: a code and parameters; the sentences are in the catalogue `content`."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from handbook.model.characters import visible
from handbook.words import Words

Param = str | int


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong with one record or file.

    Attributes:
        field: path of the field inside the record, e.g. `channel[2].kind`; empty for the record as a whole.
        problem: code of the sentence `content.<problem>` and of its advice `content.<problem>.expected`.
        params: fill the placeholders of both sentences.
    """

    field: str
    problem: str
    params: Mapping[str, Param] = dataclasses.field(default_factory=dict)

    @classmethod
    def of(cls, field: str, problem: str, **params: Param) -> Fault:
        """A fault with its parameters as keywords."""
        return cls(field, problem, params)

    def under(self, parent: str) -> Fault:
        """The same fault seen from the record that holds the field `parent`."""
        if not self.field:
            path = parent
        else:
            path = f"{parent}{self.field}" if self.field.startswith("[") else f"{parent}.{self.field}"
        return dataclasses.replace(self, field=path)

    def sentence(self, words: Words) -> str:
        """What is wrong."""
        return words.sentence(f"content.{self.problem}", **self._shown())

    def expected(self, words: Words) -> str:
        """What should stand there instead."""
        return words.sentence(f"content.{self.problem}.expected", **self._shown())

    def _shown(self) -> dict[str, Param]:
        """The parameters as they may be shown: they quote whatever stood in the file."""
        params: dict[str, Param] = {"field": self.field, **self.params}
        return {key: visible(value) if isinstance(value, str) else value for key, value in params.items()}


@dataclass(frozen=True, slots=True)
class LocatedFault:
    """A fault and where it is.

    Attributes:
        file: path relative to the content folder, with `/`; "." is the folder itself.
        record: id or code of the record, `statement[3]` if it has none, None for the file as a whole.
        fault: what is wrong there.
    """

    file: str
    record: str | None
    fault: Fault
