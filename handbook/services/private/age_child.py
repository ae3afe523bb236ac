"""Sealing and opening `age` files in a child process: scrypt would hold this program's interpreter lock for seconds.

The child is `handbook _age seal|unseal`. It reads the passphrase (its length in four bytes before it) and the data from
its standard input, which no other process sees, and writes what comes of it: one byte 0 and the result, or one byte 1
and the code of an error.
"""

from __future__ import annotations

import subprocess
from typing import IO, Literal

from handbook.errors import NotesFileRefused, WorkFailed
from handbook.services.work import program

Task = Literal["seal", "unseal"]
_DONE, _REFUSED = b"\0", b"\1"


def run(task: Task, data: bytes, passphrase: str) -> bytes:
    """Seal or open `data` in a child process.

    Raises:
        NotesFileRefused: see `vault.age_file.unseal`.
        WorkFailed: the child ended without a word.
    """
    secret = passphrase.encode()
    done = subprocess.run(
        [*program(), "_age", task],
        input=b"".join((len(secret).to_bytes(4, "big"), secret, data)),
        stdout=subprocess.PIPE, check=False,
    )  # fmt: skip
    answer, result = done.stdout[:1], done.stdout[1:]
    if answer == _REFUSED:
        raise NotesFileRefused(result.decode())
    if answer != _DONE or done.returncode != 0:
        raise WorkFailed(task=task, exit_code=done.returncode)
    return result


def serve(task: Task, asked: IO[bytes], answer: IO[bytes]) -> int:
    """The child's side; 0 done, 1 refused."""
    from handbook.vault.age_file import seal, unseal

    given = asked.read()
    end = 4 + int.from_bytes(given[:4], "big")
    passphrase, data = given[4:end].decode(), given[end:]
    try:
        result = seal(data, passphrase) if task == "seal" else unseal(data, passphrase)
    except NotesFileRefused as error:
        answer.write(_REFUSED + error.code.encode())
        return 1
    answer.write(_DONE + result)
    return 0
