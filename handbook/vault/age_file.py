"""The form in which notes are carried elsewhere: an `age` file with a passphrase (age-encryption.org/v1).

It can be opened without this program (`age -d`). `pyrage` holds the interpreter lock while scrypt works, for some two
seconds: call these in a process of their own.
"""

from __future__ import annotations

import re

from handbook.errors import NotesFileRefused

LARGEST_FILE = 32 * 1024 * 1024
"""Bytes of an age file that is looked at."""
_HEADER = re.compile(rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} (\d{1,2})\n")
_MOST_WORK = 22
"""Power of two: 4 GiB of memory. age writes 18, pyrage what takes this machine a second or two."""


def seal(data: bytes, passphrase: str) -> bytes:
    """An age file."""
    from pyrage import passphrase as age

    return bytes(age.encrypt(data, passphrase))


def unseal(data: bytes, passphrase: str) -> bytes:
    """What is in an age file; not more than was in the file.

    Raises:
        NotesFileRefused: it is none with a passphrase, damaged, asks for too much work, or the passphrase is wrong.
    """
    header = _HEADER.match(data)
    if header is None:
        raise NotesFileRefused("private.file_foreign")
    if int(header[1]) > _MOST_WORK:
        raise NotesFileRefused
    from pyrage import DecryptError
    from pyrage import passphrase as age

    try:
        return bytes(age.decrypt(data, passphrase))
    except DecryptError as error:
        raise NotesFileRefused(refusal(str(error))) from None


def refusal(said: str) -> str:
    """The code of what `pyrage` says it can't do.

    It guesses from the speed of this very moment how long scrypt would take, and refuses more than some 16 seconds:
    that is no wrong passphrase.
    """
    return "private.file_too_slow" if said.startswith("Excessive work") else "private.file_passphrase"
