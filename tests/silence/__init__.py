"""The whole program in a process of its own, watched from outside: what it opens, says and leaves behind."""
