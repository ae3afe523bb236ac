"""`make bench`: speed, memory and relevance, as ratios against a reference measured in the same run."""
