"""Private notes: what an adviser keeps, sealed on the disk.

    notes         the store: made, opened, locked, erased; entries by id
    states        what it can be found in
    contents      listing and searching
    subjects      a record as an entry remembers it
    keeping       new entries of each kind
    changes       what an import changed for what is kept
    cases, sheets the same for saved cases and printed sheets
    exchange      notes carried elsewhere as an `age` file

A `PrivateNotes` belongs to one thread, in the window to the worker `Lane.NOTES`, where a `Handbook` is at hand too:
`jobs.write(lambda handbook: keep_note(notes, handbook, …), …, lane=Lane.NOTES)`.
"""
