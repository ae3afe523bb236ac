"""Who signs for a publisher from now on: the roots of a pack hold, whatever is wrong with the rest of it.

A key that a publisher gave up must not be believed again because some other file of the pack was damaged.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Root

from handbook.errors import PackError
from handbook.packs import metadata_files as files
from handbook.packs.client import SHAPE_ERRORS, trust_in
from handbook.packs.trust_state import PackMembers, TrustState
from handbook.packs.verification import publisher_of


@dataclass(frozen=True, slots=True)
class NewRoots:
    """What is to be stored of a pack that was refused.

    Attributes:
        publisher: SHA-256 (hex) of the signed part of the publisher's first root.
        metadata: all metadata to be stored in place of what was stored before, by file name.
    """

    publisher: str
    metadata: Mapping[str, bytes]


def new_roots(pack: PackMembers, states: Sequence[TrustState]) -> NewRoots | None:
    """The roots of a pack that are newer than what is known of its publisher; None if there are none."""
    try:
        publisher, state = publisher_of(pack, states)
    except PackError:
        return None
    roots = _following(pack, state)
    known = dict(state.metadata) or {files.FIRST_ROOT: state.root}
    return NewRoots(publisher, known | roots) if roots else None


def _following(pack: PackMembers, state: TrustState) -> dict[str, bytes]:
    """The roots that follow on the newest known one, each signed by the keys of the one before it and by its own
    (specification, 5.3.3 to 5.3.6), by file name; whatever is no such root ends the chain."""
    found: dict[str, bytes] = {}
    newest = files.newest(state.metadata, Root.type)
    with contextlib.suppress(PackError, RepositoryError, *SHAPE_ERRORS):
        trusted = trust_in(state.metadata[newest] if newest else state.root)
        while len(found) < files.MAX_ROOTS:
            name = f"{trusted.root.version + 1}.{Root.type}.json"
            data = files.checked(name, pack.read(files.METADATA + name))
            trusted.update_root(data)
            found[name] = data
    return found
