"""Dates that somebody gives, and until when something must be done."""
