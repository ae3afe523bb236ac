"""Field Handbook: an offline handbook for volunteers who advise people fleeing Russia's war."""

__version__ = "0.1.0"
