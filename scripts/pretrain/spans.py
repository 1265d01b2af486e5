"""Where a middle is taken out of a text: the same kinds as ``engine/workspace/spans.ts`` serves. Pure."""

import random
import re

#: Shares of the kinds: mostly what is asked for at a cursor, the rest of a line.
KINDS = (("line end", 0.6), ("lines", 0.15), ("block", 0.15), ("anywhere", 0.1))
CLOSERS = re.compile(r"[)\]}>\"'`;,]+$")


def draw_span(text: str, chance: random.Random) -> tuple[int, int] | None:
    """[start, end) in characters, never only white space; None where the text has no room for one."""
    kind = chance.choices([name for name, _ in KINDS], [share for _, share in KINDS])[0]
    lines = _lines(text)
    filled = [index for index, (_, content, end) in enumerate(lines) if content < end]
    if not filled:
        return None
    first = chance.choice(filled)
    start, content, end = lines[first]
    if kind == "line end":
        begin = content if chance.random() < 1 / 3 else chance.randrange(content, end)
        closers = CLOSERS.search(text, begin, end)
        before = closers.start() if closers else end
        # Editors close brackets as they are opened, so a cursor often has them behind it already.
        span = (begin, before if before > begin and chance.random() < 1 / 4 else end)
    elif kind == "lines":
        last = min(first + chance.randrange(5), len(lines) - 1)
        begin = lines[first - 1][2] if first > 0 and chance.random() < 1 / 2 else content
        span = (begin, _last_filled(lines, first, last))
    elif kind == "block":
        last = first
        while last + 1 < len(lines) and last + 1 - first < 12:
            next_start, next_content, next_end = lines[last + 1]
            if next_content < next_end and next_content - next_start < content - start:
                break
            last += 1
        begin = content if chance.random() < 1 / 2 else chance.randrange(content, end)
        span = (begin, _last_filled(lines, first, last))
    else:
        length = chance.randrange(16, 257)
        if len(text) <= length:
            return None
        begin = chance.randrange(len(text) - length)
        span = (begin, begin + length)
    return span if text[span[0] : span[1]].strip() else None


def _lines(text: str) -> list[tuple[int, int, int]]:
    """Start, first character after the indentation, and end before trailing white space, of each line."""
    lines = []
    start = 0
    for line in text.split("\n"):
        content = len(line) - len(line.lstrip())
        lines.append((start, start + content, start + max(content, len(line.rstrip()))))
        start += len(line) + 1
    return lines


def _last_filled(lines: list[tuple[int, int, int]], first: int, last: int) -> int:
    return next(end for _, content, end in reversed(lines[first : last + 1]) if content < end)
