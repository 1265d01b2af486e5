"""Documents → rows of tokens, in an order that a few numbers describe, so that training goes on where it was cut off."""

import json
import mmap
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from spans import draw_span
from vocabulary import END, FILE, MIDDLE, PREFIX, REPO, SUFFIX, special_id

#: Where a middle's prefix and suffix stand before it: see ``engine/text/fim.ts``.
Layout = Literal["psm", "spm"]
#: Share of those that lose what stands behind it too, as at the end of a file.
NO_SUFFIX_SHARE = 0.08
#: Shorter rests of a row are plain text.
SHORTEST_FIM = 64
#: Share of the documents that are read after others of their package, with file separators between them.
GROUPED_SHARE = 0.3
#: Share of the other documents that begin with their path.
NAMED_SHARE = 0.2
#: No token of ours is longer, on average over a chunk, than this many characters.
CHARACTERS_A_TOKEN = 8


class Corpus:
    """Documents on disk; only those in use are in memory."""

    def __init__(self, base: Path) -> None:
        self.entries: list[dict[str, Any]] = [json.loads(line) for line in base.with_suffix(".jsonl").open()]
        with base.with_suffix(".txt").open("rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def text(self, index: int) -> str:
        """One document's text."""
        entry = self.entries[index]
        return self._data[entry["offset"] : entry["offset"] + entry["bytes"]].decode()


@dataclass
class Lane:
    """One of the texts that are read side by side: which document of which group, and how far."""

    group: int
    member: int
    #: Characters read; −1: not even its heading.
    offset: int


class Stream:
    """Rows without end. Every choice is drawn from (seed, epoch, document, offset): :attr:`state` is all there is to keep."""

    def __init__(
        self,
        corpus: Corpus,
        tokenizer: Tokenizer,
        seed: int,
        lanes: int,
        weights: Mapping[str, float],
        layout: Layout,
        state: Mapping[str, Any] | None = None,
    ) -> None:
        """``weights``: how often an epoch reads the documents of each language."""
        self._corpus, self._tokenizer, self._seed, self._weights, self._layout = corpus, tokenizer, seed, weights, layout
        self._ids = {name: special_id(tokenizer, name) for name in (END, FILE, MIDDLE, PREFIX, REPO, SUFFIX)}
        state = state or {"epoch": 0, "next": 0, "turn": 0, "lanes": []}
        self.epoch, self._next, self._turn = state["epoch"], state["next"], state["turn"]
        self._groups = {epoch: self._order(epoch) for epoch in {self.epoch, *(lane[0] for lane in state["lanes"])}}
        self._lanes = [(epoch, Lane(*lane)) for epoch, *lane in state["lanes"]] or [self._begin() for _ in range(lanes)]

    @property
    def state(self) -> dict[str, Any]:
        """JSON. Give it back to continue exactly here."""
        lanes = [[epoch, lane.group, lane.member, lane.offset] for epoch, lane in self._lanes]
        return {"epoch": self.epoch, "next": self._next, "turn": self._turn, "lanes": lanes}

    @property
    def progress(self) -> float:
        """Epochs begun, counted in groups of documents."""
        return float(self.epoch + self._next / len(self._groups[self.epoch]))

    def batch(self, rows: int, length: int, fim_share: float) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Tokens [rows, length + 1], and which of them [rows, length], from the second on, are worth predicting.
        ``fim_share`` of the chunks lose a middle.
        """
        tokens = np.empty((rows, length + 1), np.int64)
        weights = np.empty((rows, length + 1), np.float32)
        for row in range(rows):
            self._turn = (self._turn + 1) % len(self._lanes)
            tokens[row], weights[row] = self._row(self._turn, length + 1, fim_share)
        return tokens, weights[:, 1:]

    def _row(self, turn: int, length: int, fim_share: float) -> tuple[list[int], list[float]]:
        tokens: list[int] = []
        weights: list[float] = []
        while len(tokens) < length:
            epoch, lane = self._lanes[turn]
            group = self._groups[epoch][lane.group]
            index = group[lane.member]
            text = self._corpus.text(index)
            chance = random.Random(f"{self._seed} {epoch} {lane.group} {lane.member} {lane.offset}")
            if lane.offset < 0:
                heading = self._heading(index, lane.member, len(group), chance)
                lane.offset = 0
                # The path bears no loss: it is a hint, never asked for.
                tokens += heading
                weights += [0.0] * len(heading)
                continue
            ids, bears, end = self._chunk(text, lane.offset, length - len(tokens), fim_share, chance)
            lane.offset = end
            tokens += ids
            weights += bears
            if end >= len(text):
                if lane.member + 1 < len(group):
                    self._lanes[turn] = (epoch, Lane(lane.group, lane.member + 1, -1))
                else:
                    tokens.append(self._ids[END])
                    weights.append(1.0)
                    self._lanes[turn] = self._begin()
        return tokens[:length], weights[:length]

    def _chunk(
        self, text: str, offset: int, room: int, fim_share: float, chance: random.Random
    ) -> tuple[list[int], list[float], int]:
        """Tokens, weights, and how far the text is read then."""
        fim = room >= SHORTEST_FIM and chance.random() < fim_share
        # Half of the contexts are shorter than the window, as at a file's beginning.
        wanted = room if not fim or chance.random() < 1 / 2 else chance.randrange(SHORTEST_FIM, room + 1)
        spare = 10 if fim else 0
        window = text[offset : offset + wanted * CHARACTERS_A_TOKEN]
        encoding = self._tokenizer.encode(window, add_special_tokens=False)
        count = min(len(encoding.ids), wanted - spare)
        # A window that was cut off may end inside a token.
        if offset + len(window) < len(text) and count == len(encoding.ids) and count > 1:
            count -= 1
        end = offset + encoding.offsets[count - 1][1]
        span = draw_span(text[offset:end], chance) if fim else None
        if span is None:
            return encoding.ids[:count], [1.0] * count, end
        start, stop = offset + span[0], offset + span[1]
        parts = [text[offset:start], "" if chance.random() < NO_SUFFIX_SHARE else text[stop:end], text[start:stop]]
        # Encoded apart, because serving cannot know what comes after the cursor.
        prefix, suffix, middle = (e.ids for e in self._tokenizer.encode_batch(parts, add_special_tokens=False))
        over = max(0, len(prefix) + len(suffix) + len(middle) + 4 - room)
        suffix = suffix[: max(0, len(suffix) - over)]
        parts_by_marker = ((PREFIX, prefix), (SUFFIX, suffix), (MIDDLE, middle))
        if self._layout == "spm":
            parts_by_marker = ((PREFIX, []), (SUFFIX, suffix), (MIDDLE, prefix + middle))
        ids, bears = [], []
        for marker, part in parts_by_marker:
            ids += [self._ids[marker], *part]
            # Where a marker stands was our own choice, and nothing in the text tells it.
            bears += [0.0] + [1.0] * len(part)
        return [*ids, self._ids[END]], [*bears, 1.0], end

    def _heading(self, index: int, member: int, members: int, chance: random.Random) -> list[int]:
        entry = self._corpus.entries[index]
        if members == 1 and chance.random() >= NAMED_SHARE:
            return []
        path = [self._ids[FILE], *self._tokenizer.encode(f"{entry['path']}\n", add_special_tokens=False).ids]
        if members == 1 or member > 0:
            return path
        name = entry["package"].rsplit("==", 1)[0]
        name = name if name != entry["package"] else name.rsplit("@", 1)[0]
        return [self._ids[REPO], *self._tokenizer.encode(f"{name}\n", add_special_tokens=False).ids, *path]

    def _begin(self) -> tuple[int, Lane]:
        if self._next >= len(self._groups[self.epoch]):
            self.epoch, self._next = self.epoch + 1, 0
            used = {epoch for epoch, _ in getattr(self, "_lanes", [])}
            self._groups = {epoch: groups for epoch, groups in self._groups.items() if epoch in used}
            self._groups[self.epoch] = self._order(self.epoch)
        self._next += 1
        return self.epoch, Lane(self._next - 1, 0, -1)

    def _order(self, epoch: int) -> list[list[int]]:
        """An epoch's documents: some in groups of one package, the rest alone, shuffled."""
        chance = random.Random(f"{self._seed} {epoch}")
        alone: list[list[int]] = []
        by_package: dict[str, list[int]] = {}
        for index, entry in enumerate(self._corpus.entries):
            weight = self._weights.get(entry["language"], 1.0)
            for _ in range(int(weight) + (chance.random() < weight % 1)):
                if chance.random() < GROUPED_SHARE:
                    by_package.setdefault(entry["package"], []).append(index)
                else:
                    alone.append([index])
        for members in by_package.values():
            chance.shuffle(members)
            while members:
                size = chance.randrange(2, 5)
                alone.append(members[:size])
                del members[:size]
        chance.shuffle(alone)
        return alone


def plain_rows(corpus: Corpus, tokenizer: Tokenizer, languages: Sequence[str], rows: int, length: int) -> dict[str, Any]:
    """Beginnings of held-out files, an equal number for each language: tokens [rows, length + 1] and, by language, the
    bytes that each row's targets stand for.
    """
    chosen: list[tuple[list[int], str, int]] = []
    for language in languages:
        indices = [i for i, entry in enumerate(corpus.entries) if entry["language"] == language]
        random.Random(language).shuffle(indices)
        for index in indices:
            if sum(of == language for _, of, _ in chosen) == rows // len(languages):
                break
            ids = tokenizer.encode(corpus.text(index), add_special_tokens=False).ids[: length + 1]
            if len(ids) == length + 1:
                chosen.append((ids, language, len(tokenizer.decode(ids[1:]).encode())))
    return {
        "tokens": np.array([ids for ids, _, _ in chosen], np.int64),
        "languages": [language for _, language, _ in chosen],
        "bytes": np.array([count for _, _, count in chosen]),
    }
