"""The private store: entries that are nothing but ciphertext on the disk.

    vault         what is open, and when it is written
    sealing       passphrase → key → sealed file, in memory
    files         one file replaced by another, the backup, erasing
    claim         one window at a time
    age_file      the form in which notes are carried elsewhere

It knows nothing of what an entry says.
"""
