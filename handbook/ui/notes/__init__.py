"""The views of the page of notes."""
