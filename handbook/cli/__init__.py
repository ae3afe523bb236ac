"""The command line: composition root of everything without a window."""
