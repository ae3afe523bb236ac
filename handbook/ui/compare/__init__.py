"""Countries side by side: a map, the same in words, a table."""
