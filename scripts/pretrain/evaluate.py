"""Models on held-out packages, in figures that do not depend on their vocabularies."""

import json
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

import torch
import tree_sitter_javascript
import tree_sitter_python
import tree_sitter_typescript
from torch import Tensor
from transformers import AutoModelForCausalLM, AutoTokenizer
from tree_sitter import Language as Grammar
from tree_sitter import Parser

from corpus import Document, read_documents
from paths import work_folder
from sources import LANGUAGES, Language
from vocabulary import END, MIDDLE, PAD, PREFIX, SUFFIX

#: Characters before and behind a spot: about 400 tokens, so that a window of 512 holds them with either vocabulary.
BEFORE, BEHIND = 800, 300
#: Characters of the beginnings whose loss is summed; they fit a context of 512 with either vocabulary.
BEGINNING = 1200
#: Characters of a file that count as the whole of it.
WHOLE = 12_000
MOST_NEW_TOKENS = 40
#: Completions that are written side by side.
AT_ONCE = 64
#: Bytes from a file's beginning: the loss between each and the next.
PLACES = (0, 256, 512, 1024, 2048, 4096, 6144)

Kind = Literal["next line", "fill in the middle"]


@dataclass(frozen=True)
class Spot:
    """A place in a file and what stands there."""

    document: Document
    kind: Kind
    start: int
    end: int

    @property
    def expected(self) -> str:
        """What stands there."""
        return self.document.text[self.start : self.end]


class Model:
    """An exported folder, and how it is asked."""

    def __init__(self, folder: Path) -> None:
        # Texts longer than the context are read in windows, and nobody need be warned of them.
        options = {"clean_up_tokenization_spaces": False, "model_max_length": 10**9}
        self.tokenizer = cast(Any, AutoTokenizer.from_pretrained(folder, **options))
        self.model = cast(Any, AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32))
        self.model.eval()
        self.suffix_first = self.tokenizer.init_kwargs.get("fim_layout") == "spm"
        self.context: int = self.model.config.max_position_embeddings
        self.ids: dict[str, int] = {
            name: self.tokenizer.convert_tokens_to_ids(name) for name in (END, PREFIX, SUFFIX, MIDDLE, PAD)
        }

    def encode(self, text: str) -> list[int]:
        """Without special tokens."""
        ids: list[int] = self.tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids

    @torch.inference_mode()
    def losses(self, text: str) -> tuple[list[int], list[float]]:
        """Of a text behind an end of text: the bytes and the loss (nats) of each token that fits the context."""
        ids = [self.ids[END], *self.encode(text)][: self.context]
        logits = self.model(torch.tensor([ids])).logits[0, :-1].float()
        nats = torch.nn.functional.cross_entropy(logits, torch.tensor(ids[1:]), reduction="none")
        sizes = [len(self.tokenizer.decode([token]).encode()) for token in ids[1:]]
        return sizes, nats.tolist()

    @torch.inference_mode()
    def whole_loss(self, text: str) -> float:
        """Nats of a text of any length behind an end of text, each token behind as much of it as :func:`windows` allows."""
        ids = [self.ids[END], *self.encode(text)]
        nats = 0.0
        for begin, first, end in windows(len(ids), self.context):
            logits = self.model(torch.tensor([ids[begin : end - 1]])).logits[0, first - begin - 1 :].float()
            nats += float(torch.nn.functional.cross_entropy(logits, torch.tensor(ids[first:end]), reduction="sum"))
        return nats

    def prompt(self, spot: Spot) -> list[int]:
        """As the engine builds it: around a middle, or the text before, alone."""
        text = spot.document.text
        before = self.encode(text[max(0, spot.start - BEFORE) : spot.start])
        if spot.kind == "next line":
            return [self.ids[END], *before]
        behind = self.encode(text[spot.end : spot.end + BEHIND])
        if self.suffix_first:
            return [self.ids[PREFIX], self.ids[SUFFIX], *behind, self.ids[MIDDLE], *before]
        return [self.ids[PREFIX], *before, self.ids[SUFFIX], *behind, self.ids[MIDDLE]]

    @torch.inference_mode()
    def middle_loss(self, spot: Spot) -> float:
        """Nats of what is expected at a spot, its end not counted."""
        prompt, expected = self.prompt(spot), self.encode(spot.expected)
        # Of the prompt only the last position's logits are asked for.
        logits = self.model(torch.tensor([prompt + expected]), logits_to_keep=len(expected) + 1).logits[0, :-1].float()
        return float(torch.nn.functional.cross_entropy(logits, torch.tensor(expected), reduction="sum"))

    @torch.inference_mode()
    def complete(self, prompts: Sequence[list[int]]) -> list[str]:
        """The likeliest token again and again, to the end of the line at most."""
        longest = max(map(len, prompts))
        tokens = torch.tensor([[self.ids[PAD]] * (longest - len(p)) + p for p in prompts])
        mask = torch.tensor([[0] * (longest - len(p)) + [1] * len(p) for p in prompts])
        position = (mask.cumsum(1) - 1).clamp(min=0)
        cache: Any = None
        written: list[list[int]] = [[] for _ in prompts]
        done = [False] * len(prompts)
        for _ in range(MOST_NEW_TOKENS):
            read = {"attention_mask": mask, "position_ids": position, "past_key_values": cache}
            result = self.model(tokens, **read, use_cache=True, logits_to_keep=1)
            cache = result.past_key_values
            chosen: Tensor = result.logits[:, -1].argmax(-1)
            for index, token in enumerate(chosen.tolist()):
                done[index] = done[index] or token in self.ids.values()
                if not done[index]:
                    written[index].append(token)
                    done[index] = "\n" in self.tokenizer.decode(written[index]).lstrip("\n")
            if all(done):
                break
            tokens, position = chosen[:, None], position[:, -1:] + 1
            mask = torch.cat((mask, torch.ones(len(prompts), 1, dtype=mask.dtype)), 1)
        return [self.tokenizer.decode(ids) for ids in written]


def windows(length: int, context: int) -> list[tuple[int, int, int]]:
    """How a model reads ``length`` tokens: where a window of at most ``context`` begins, the first token of it whose loss
    counts, and where it ends. Each token but the very first counts once, behind at least half a context where the text has so
    much before it.
    """
    found = []
    first = 1
    while first < length:
        end = min(length, max(context, first + context // 2))
        found.append((max(0, end - context), first, end))
        first = end
    return found


def evaluate(folders: Sequence[Path], spots: int, threads: int, out: Path | None) -> None:
    """Prints a table with a column for each model."""
    torch.set_num_threads(threads)
    documents = read_documents(work_folder() / "corpus" / "heldOut")
    figures: dict[str, dict[str, float]] = {}
    for folder in folders:
        model = Model(folder)
        column: dict[str, float] = {}
        for language in LANGUAGES:
            of_one = [document for document in documents if document.language == language]
            whole = {"nats per byte, whole files": _whole_files(model, of_one)}
            column.update({f"{language}: {name}": value for name, value in {**whole, **measure(model, of_one, spots)}.items()})
        column.update(_by_position(model, documents))
        figures[folder.name if folder.name not in figures else str(folder)] = column
        print(f"{folder} done", flush=True)
    table = to_table(figures)
    print(table)
    if out is not None:
        out.with_suffix(".json").write_text(json.dumps(figures, indent=1) + "\n")
        out.with_suffix(".md").write_text(table)


def measure(model: Model, documents: Sequence[Document], spots: int) -> dict[str, float]:
    """Every figure that does not depend on a model's vocabulary or context, with so many ``spots`` of each kind."""
    figures = {"nats per byte, beginnings": _beginnings(model, documents)}
    for kind in ("next line", "fill in the middle"):
        chosen = choose_spots(documents, kind, spots)
        size = sum(len(spot.expected.encode()) for spot in chosen)
        figures[f"{kind}, nats per byte"] = sum(map(model.middle_loss, chosen)) / size
        figures[f"{kind}, exact"], figures[f"{kind}, valid syntax"] = _completions(model, chosen)
    return figures


def to_table(figures: dict[str, dict[str, float]]) -> str:
    """Markdown."""
    names = list(figures)
    rows = [["", *names], ["---", *("---:" for _ in names)]]
    keys = dict.fromkeys(key for column in figures.values() for key in column)
    rows += [[key, *(f"{figures[name][key]:.3f}" if key in figures[name] else "–" for name in names)] for key in keys]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def choose_spots(documents: Sequence[Document], kind: Kind, count: int) -> list[Spot]:
    """The same for every model; lines with a letter or digit only, and one in a document before a second."""
    chance = random.Random(kind)
    spots: list[Spot] = []
    for document in chance.sample(documents, len(documents)) * 20:
        if len(spots) == count:
            break
        lines = [
            m for m in re.finditer(r"(?m)^[ \t]*(\S.*)$", document.text) if 8 <= len(m[1]) <= 100 and re.search(r"\w", m[1])
        ]
        lines = [line for line in lines if line.start() > 200]
        if not lines:
            continue
        line = chance.choice(lines)
        start = line.start() if kind == "next line" else chance.randrange(line.start(1), line.end() - 3)
        if re.search(r"\w", document.text[start : line.end()]):
            spots.append(Spot(document, kind, start, line.end()))
    return spots


def _beginnings(model: Model, documents: Sequence[Document], pieces: int = 200) -> float:
    """Nats per byte of the first :data:`BEGINNING` characters: the same text behind the same context for every model."""
    nats, size = 0.0, 0
    for document in random.Random(0).sample(documents, min(pieces, len(documents))):
        sizes, losses = model.losses(document.text[:BEGINNING])
        nats, size = nats + sum(losses), size + sum(sizes)
    return nats / size


def _whole_files(model: Model, documents: Sequence[Document], files: int = 200) -> float:
    """Nats per byte of the first :data:`WHOLE` characters, each model with the whole of its own context."""
    texts = [document.text[:WHOLE] for document in random.Random(0).sample(documents, min(files, len(documents)))]
    return sum(map(model.whole_loss, texts)) / sum(len(text.encode()) for text in texts)


def _completions(model: Model, spots: Sequence[Spot]) -> tuple[float, float]:
    """Shares of completions that are exactly the line (white space at its end apart), and that leave a file that
    parses no worse than before.
    """
    exact = valid = 0
    for start in range(0, len(spots), AT_ONCE):
        some = spots[start : start + AT_ONCE]
        for spot, text in zip(some, model.complete([model.prompt(spot) for spot in some]), strict=True):
            line = text.split("\n")[0]
            exact += line.rstrip() == spot.expected.rstrip()
            valid += bool(line.strip()) and errors(spot, line) <= errors(spot, spot.expected)
    return exact / len(spots), valid / len(spots)


_GRAMMARS: dict[Language, Any] = {
    "typescript": tree_sitter_typescript.language_tsx(),
    "javascript": tree_sitter_javascript.language(),
    "python": tree_sitter_python.language(),
}


def errors(spot: Spot, completion: str) -> int:
    """Broken places in the syntax tree of the whole file with the completion in it."""
    document = spot.document
    text = document.text[: spot.start] + completion + document.text[spot.end :]
    grammar = _GRAMMARS[document.language]
    if document.language == "typescript" and not document.path.endswith("x"):
        # `<T>value` is a cast there and an element in TSX.
        grammar = tree_sitter_typescript.language_typescript()
    tree = Parser(Grammar(grammar)).parse(text.encode())
    stack, broken = [tree.root_node], 0
    while stack:
        node = stack.pop()
        broken += node.is_error or node.is_missing
        if node.has_error:
            stack += node.children
    return broken


def _by_position(model: Model, documents: Sequence[Document], files: int = 60) -> dict[str, float]:
    """Nats per byte between the :data:`PLACES` of long files, as far as the model's context reaches in all of them."""
    long = [document for document in documents if len(document.text) > PLACES[-1] + 500]
    nats, size = [0.0] * (len(PLACES) - 1), [0] * (len(PLACES) - 1)
    reached = [0] * (len(PLACES) - 1)
    for document in random.Random(1).sample(long, min(files, len(long))):
        sizes, losses = model.losses(document.text[: PLACES[-1] + 400])
        place = 0
        for length, loss in zip(sizes, losses, strict=True):
            bucket = next((i for i in range(len(nats)) if PLACES[i] <= place < PLACES[i + 1]), None)
            if bucket is not None:
                nats[bucket], size[bucket] = nats[bucket] + loss, size[bucket] + length
            place += length
        for i in range(len(nats)):
            reached[i] += place >= PLACES[i + 1]
    most = max(reached)
    return {
        f"nats per byte, bytes {PLACES[i]}–{PLACES[i + 1]} of a file": nats[i] / size[i]
        for i in range(len(nats))
        if reached[i] >= 0.9 * most and size[i] > 0
    }
