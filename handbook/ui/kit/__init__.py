"""Parts every page is made of: colours, measures, fonts, icons, controls, lists, background jobs."""
