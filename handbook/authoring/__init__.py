"""Use cases of editors: check, count, find what is stale. No Qt, no reader's database."""
