"""A handbook beside the window (see tests/gui/contacts/desk.py)."""

from __future__ import annotations

from tests.gui.contacts.desk import jobs, spoilt, spoilt_folders, spoilt_jobs, surroundings

__all__ = ["jobs", "spoilt", "spoilt_folders", "spoilt_jobs", "surroundings"]
