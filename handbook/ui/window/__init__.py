"""The main window: rail, top bar, pages, status line."""
