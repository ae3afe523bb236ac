"""What goes onto paper: choices, preview, printer, PDF."""
