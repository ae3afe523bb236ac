"""The table of attacks at the head of this package is true."""

from __future__ import annotations

import re
from importlib import import_module

import tests.attacks

ROW = re.compile(r"^\| ([^|]*?) *\| (test_\w+)\.(test_\w+) \|$", re.MULTILINE)
ATTACKS = {
    "arbitrary install", "rollback, whole", "rollback per area", "freeze", "mix-and-match", "endless data",
    "wrong area", "partial mirror", "fast-forward and recovery", "key theft below threshold", "metadata JSON bombs",
    "content JSON bombs", "zip tricks", "truncation", "bit flips", "look-alike names", "re-used ids", "oversize",
    "clock back", "clock ahead", "malformed packs",
}  # fmt: skip
"""The list of design/trust.md, "What must be shown by tests"."""


def test_every_attack_of_the_list_has_a_test_that_exists() -> None:
    rows = ROW.findall(tests.attacks.__doc__ or "")
    assert {attack for attack, _, _ in rows if attack} == ATTACKS
    for _, module, name in rows:
        assert callable(getattr(import_module(f"tests.attacks.{module}"), name, None)), f"{module}.{name}"
