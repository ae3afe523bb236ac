"""Signed content packs: container, gate, trust (TUF), the editors' repository. Knows no database and no window."""
