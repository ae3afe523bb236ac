"""Use cases of readers: open, search, show, list. No Qt."""
