"""Weeks of use in minutes: `make soak`. What a program needs must not grow with what was done with it."""
