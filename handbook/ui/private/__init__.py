"""Private notes as the whole window knows them: open or shut, what is kept about a record; their page is `ui.notes`."""
