"""How far apart two words are in slips of the finger."""

from __future__ import annotations


def slips(typed: str, word: str, most: int, *, beginning: bool = False) -> int:
    """Letters added, left out, replaced, or two neighbours exchanged (optimal string alignment).

    Args:
        typed: the word of a query.
        word: a word of the content.
        most: more than this many need not be counted exactly.
        beginning: compare with the best beginning of `word` instead of the whole.

    Returns:
        The number, or `most + 1` if it is greater than `most`.
    """
    if not beginning and abs(len(typed) - len(word)) > most:
        return most + 1
    alike = 0
    for one, other in zip(typed, word, strict=False):
        if one != other:
            break
        alike += 1
    typed, word = typed[alike:], word[alike:]
    if not typed:
        return 0 if beginning else len(word)
    far, width = most + 1, min(len(word), len(typed) + most)
    before: list[int] = []
    row = list(range(width + 1))
    for line, letter in enumerate(typed, 1):
        last, row_before, row = row, before, [far] * (width + 1)
        row[0] = least = min(line, far)
        # Farther from the diagonal there are more slips than `most`.
        for column in range(max(1, line - most), min(width, line + most) + 1):
            other = word[column - 1]
            if letter == other:
                value = last[column - 1]
            else:
                value = 1 + min(last[column - 1], last[column], row[column - 1])
                if line > 1 and column > 1 and letter == word[column - 2] and typed[line - 2] == other:
                    value = min(value, 1 + row_before[column - 2])
            row[column] = value
            if value < least:
                least = value
        if least > most:
            return far
        before = last
    return min(min(row) if beginning else row[width], far)
