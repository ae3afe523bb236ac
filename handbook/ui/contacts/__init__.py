"""Organisations and how to reach them: the card, its channels, QR codes, the dock."""
