"""Journeys go through the real window and the real command line. Without PySide6 they are left out."""

from __future__ import annotations

import importlib.util
import os

from tests.gui.fixtures import dressed_look, look, open_user

__all__ = ["dressed_look", "look", "open_user"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
collect_ignore_glob = [] if importlib.util.find_spec("PySide6") is not None else ["*"]
