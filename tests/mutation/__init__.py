"""Do the tests of trust notice when the code is wrong? `make mutation`."""
