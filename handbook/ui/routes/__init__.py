"""Where to from here: the graph of steps, the list beside it, and the question above both."""
