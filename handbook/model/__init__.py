"""The records of the handbook and the pure rules over them: no input, no output, no clock."""
