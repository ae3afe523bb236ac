"""Who signs what, and for how long: the roles of a repository (TUF specification, 2.1 and 4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from securesystemslib.signer import Key
from tuf.api.metadata import DelegatedRole, Delegations, Root, Snapshot, Targets, Timestamp

from handbook.errors import RepositoryError
from handbook.packs.areas import COMMON, ORGANISATIONS, patterns_of

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, Snapshot.type, Timestamp.type
TOP_ROLES = (ROOT, TARGETS, SNAPSHOT, TIMESTAMP)
EDITORS_NEEDED = 2
"""For `organisations` and `common`: one turned or seized editor can't plant a contact."""
EXPIRY_DAYS = {TIMESTAMP: 180, ROOT: 730}
OTHER_EXPIRY_DAYS = 365


def expiry(role: str, issued: datetime) -> datetime:
    """Until when metadata of `role` made at `issued` counts."""
    return issued.astimezone(UTC) + timedelta(days=EXPIRY_DAYS.get(role, OTHER_EXPIRY_DAYS))


def outlives_timestamp(expires: datetime, issued: datetime) -> bool:
    """Whether metadata that ends at `expires` counts as long as a timestamp made at `issued`."""
    return expires >= expiry(TIMESTAMP, issued)


def default_threshold(area: str) -> int:
    """How many editors must sign an area unless somebody decides otherwise."""
    return EDITORS_NEEDED if area in {COMMON, ORGANISATIONS} else 1


def require_people(root_keys: int, root_threshold: int, editors: int) -> None:
    """That so many people can begin.

    Raises:
        RepositoryError: fewer root keys than their threshold, or too few editors.
    """
    if not 1 <= root_threshold <= root_keys:
        raise RepositoryError("packs.too_few_keys", role=ROOT, needed=root_threshold, there=root_keys)
    if editors < EDITORS_NEEDED:
        raise RepositoryError("packs.too_few_keys", role=ORGANISATIONS, needed=EDITORS_NEEDED, there=editors)


def first_root(
    root_keys: Sequence[Key], threshold: int, editors: Sequence[Key], release: Key, issued: datetime
) -> Root:
    """The first root.

    The people of the root sign `targets` too, with the same threshold: only they say who signs which area. The
    release desk signs `snapshot` and `timestamp`. The editors' keys are only noted (`x-editors`): the first
    delegations are made from them. See `require_people` for how many there must be.
    """
    root = Root(expires=expiry(ROOT, issued))
    for key in root_keys:
        root.add_key(key, ROOT)
        root.add_key(key, TARGETS)
    for role in (SNAPSHOT, TIMESTAMP):
        root.add_key(release, role)
    root.roles[ROOT].threshold = root.roles[TARGETS].threshold = threshold
    root.keys |= {key.keyid: key for key in editors}
    root.unrecognized_fields["x-editors"] = [key.keyid for key in editors]
    return root


def first_delegations(root: Root) -> Delegations:
    """`common` and `organisations` in the hands of the editors noted in the first root."""
    noted = [
        root.keys[keyid] for keyid in root.unrecognized_fields.get("x-editors", []) if keyid in root.keys
    ]
    delegations = Delegations({}, {})
    for area in (COMMON, ORGANISATIONS):
        delegate(delegations, area, noted, default_threshold(area))
    return delegations


def roles_of(delegations: Delegations) -> dict[str, DelegatedRole]:
    """Area → its delegation."""
    if delegations.roles is None:
        raise RepositoryError("packs.repository_damaged", name="targets.json")
    return delegations.roles


def delegate(delegations: Delegations, area: str, keys: Sequence[Key], threshold: int) -> None:
    """Let `threshold` of `keys` sign `area` from now on. Delegations are terminating (specification, 4.5).

    Raises:
        RepositoryError: there is no such area, or fewer keys than the threshold.
    """
    try:
        paths = list(patterns_of(area))
    except ValueError as error:
        raise RepositoryError("packs.no_area", name=area) from error
    if not 1 <= threshold <= len(keys):
        raise RepositoryError("packs.too_few_keys", role=area, needed=threshold, there=len(keys))
    roles = roles_of(delegations)
    delegations.keys |= {key.keyid: key for key in keys}
    roles[area] = DelegatedRole(area, [key.keyid for key in keys], threshold, True, paths=paths)
    forget_unused_keys(delegations)


def forget_unused_keys(delegations: Delegations) -> None:
    """Drop the keys that no area uses any more."""
    used = {keyid for role in roles_of(delegations).values() for keyid in role.keyids}
    for keyid in delegations.keys.keys() - used:
        del delegations.keys[keyid]


def keys_of(delegations: Delegations, area: str) -> list[Key]:
    """The keys that may sign an area."""
    return [delegations.keys[keyid] for keyid in roles_of(delegations)[area].keyids]
