"""Every sentence below the window, in every language of the program (gettext catalogues, no Qt)."""

from handbook.words.catalogue import PROGRAM_LANGUAGES, Words

__all__ = ["PROGRAM_LANGUAGES", "Words"]
