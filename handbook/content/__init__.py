"""Reads content/ (TOML) into records and names every fault."""
