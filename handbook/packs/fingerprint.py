"""A publisher's fingerprint as words to read aloud, always from the English list, so that both ends say the same."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tuf.api.metadata import Root

from handbook.errors import PackDamaged, PackTooLarge, PackUntrusted
from handbook.packs.metadata_files import parse_root
from handbook.packs.sound_keys import require_sound_keys
from handbook.paths import resources_folder

WORDS = 8
BITS = 103
LIST_SIZE = 7776
WORD_LIST = "wordlists/eff_large.txt"


def root_hash(root: bytes) -> str:
    """SHA-256 (hex) of the canonical signed part of a first root: further signatures don't change it.

    Raises:
        PackDamaged, PackTooLarge: `root` is no root metadata.
    """
    return hashlib.sha256(parse_root(root).signed_bytes).hexdigest()


def first_root_hash(root: bytes) -> str:
    """The fingerprint (hex) of a root file that trust can begin with.

    Raises:
        PackDamaged: `root` is no root metadata, or not the first.
        PackUntrusted: it is not signed by its own keys, or they are not sound.
    """
    try:
        metadata = parse_root(root)
    except (PackDamaged, PackTooLarge) as error:
        raise PackDamaged("packs.no_root") from error
    signed = metadata.signed
    if signed.version != 1:
        raise PackDamaged("packs.later_root", version=signed.version)
    require_sound_keys(signed.roles, signed.keys)
    if not signed.get_verification_result(Root.type, metadata.signed_bytes, metadata.signatures):
        raise PackUntrusted("packs.root_unsigned")
    return hashlib.sha256(metadata.signed_bytes).hexdigest()


def words_of(sha256: str, resources: Path | None = None) -> tuple[str, ...]:
    """The fingerprint of a publisher as eight words.

    The hash is read as one big-endian number of 256 bits, of which the first 103 are kept: `n = int(hash, 16) >> 153`.
    `n` is then written in base 7,776, the size of the list, with eight digits, the most significant first; each digit
    is the place of a word in the list, counted from 0 (`abacus`) to 7,775 (`zoom`). 7,776 ** 8 is 2 ** 103.4, so every
    `n` below 2 ** 103 has its own eight words and none is lost.

    Args:
        sha256: as `root_hash` gives it, 64 hexadecimal digits.
        resources: where the word list is; the shipped one unless a test says otherwise.
    """
    lines = ((resources or resources_folder()) / WORD_LIST).read_text(encoding="ascii").split()
    number = int(sha256, 16) >> (256 - BITS)
    digits = [number // LIST_SIZE**place % LIST_SIZE for place in reversed(range(WORDS))]
    return tuple(lines[digit] for digit in digits)


def fingerprint_words(root: bytes) -> tuple[str, ...]:
    """The eight words of a first root.

    Raises:
        PackDamaged, PackTooLarge: `root` is no root metadata.
    """
    return words_of(root_hash(root))
