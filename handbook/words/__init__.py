"""Every sentence below the window, in every language of the program (gettext catalogues, no Qt)."""

from handbook.words.catalogue import FURTHER_LANGUAGES, PROGRAM_LANGUAGES, Words

__all__ = ["FURTHER_LANGUAGES", "PROGRAM_LANGUAGES", "Words"]
