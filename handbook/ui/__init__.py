"""The window. Shows what services hand it; decides nothing about content."""
