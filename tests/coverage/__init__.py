"""No line of the engines loses its test: `make coverage`."""
