"""Parts of the page of packs."""
