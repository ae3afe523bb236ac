"""Notes in the window: the desk that keeps them open or shut, and the views of their page."""
