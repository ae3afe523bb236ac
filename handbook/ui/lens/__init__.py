"""The lens in the window: for whom one looks, kept for this sitting only."""
