"""Field Handbook: an offline handbook for volunteers who advise people fleeing Russia's war."""

__version__ = "0.1.0"
BUILD_DATE = "2026-11-22"
"""ISO day on which this version was made: no honest clock is earlier."""
