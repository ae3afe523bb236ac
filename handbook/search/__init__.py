"""The search engine over Whoosh. The index is a cache; nothing here decides what is true."""
