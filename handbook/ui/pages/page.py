"""Moved to `handbook.ui.page`; kept until every page imports it from there."""

from handbook.ui.page import Page, Surroundings

__all__ = ["Page", "Surroundings"]
