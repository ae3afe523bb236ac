"""Sheets on paper: measured, broken into pages, painted. With `ui` and `app` the only packages that know Qt."""
