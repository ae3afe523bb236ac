"""Each kind of block of a sheet, set at a width."""
