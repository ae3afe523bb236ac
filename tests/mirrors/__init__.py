"""Mirrors as they are and as they should not be: a real nginx, a relay that spoils what passes, a SOCKS proxy."""
