"""Records as pages of text: statements, answers, whole countries."""
