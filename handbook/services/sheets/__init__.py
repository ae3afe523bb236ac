"""What sheets say: a request, the words and records that answer it, what has changed since one was printed."""
