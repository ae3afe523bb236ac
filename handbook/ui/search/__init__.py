"""Parts of the search page."""
