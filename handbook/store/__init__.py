"""The database: what is installed. The only package that knows SQL."""
