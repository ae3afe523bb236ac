"""The search engine over Whoosh. The index is a cache; nothing here decides what is true.

A record becomes a `Document` (documents), its words numbers (lexicon over text, german, glossary) and these `Terms`
(analysis), posting lists (inversion, segment, schema, output), what hits and phrases need (archive) and tables (tally,
tables, heads, suggesting, vocabulary over wordlist, keys, letters); `builder` writes all of it beside the old index
(placing, stamp), `updating` only what changed (base, layers, keeping, relisting, renumbering).

A query is taken apart (query), repaired (repair over word_repair, layouts, romanisation, heard, keys, joined, distance,
likeness, common; shown by written), its words are looked up (matching over places, glossary, index), records are scored
(ranking, fit), the best become hits (hits, snippets); `engine` is the one door. What words mean is in
`content/glossary.toml`; places.toml, authorities.toml, topic_concepts.toml, stop_words.toml and the list of common
words are what the engine itself knows.
"""
