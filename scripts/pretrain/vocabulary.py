"""The tokenizer: byte-level BPE, trained on the corpus."""

import json
import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers

from corpus import Document, read_documents
from paths import work_folder
from sources import LANGUAGES

END, PREFIX, MIDDLE, SUFFIX, PAD, REPO, FILE = SPECIAL = (
    "<|endoftext|>",
    "<|fim_prefix|>",
    "<|fim_middle|>",
    "<|fim_suffix|>",
    "<|fim_pad|>",
    "<|repo_name|>",
    "<|file_sep|>",
)
#: Qwen2's, with one digit a piece.
PIECES = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"


def train_tokenizer(texts: Iterable[str], size: int) -> Tokenizer:
    """``size`` counts the special tokens, which get the last ids. There is no normaliser, not even NFC: a completion
    must be able to give back exactly the characters that stand in a file.
    """
    tokenizer = Tokenizer(models.BPE())
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, trim_offsets=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(PIECES), "isolated"), byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(SPECIAL),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        max_token_length=24,
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.add_special_tokens([AddedToken(token, special=True, normalized=False) for token in SPECIAL])
    if tokenizer.get_vocab_size() != size:
        raise SystemExit(f"the corpus is too small for a vocabulary of {size}")
    return tokenizer


def build_tokenizer(size: int, compare: Sequence[int] = ()) -> None:
    """Writes ``tokenizer.json`` into the cache folder, and prints bytes per token for other sizes too."""
    corpus = work_folder() / "corpus"
    sample = _sample(read_documents(corpus / "train"), 30_000_000)
    held = read_documents(corpus / "heldOut")
    for count in dict.fromkeys([*compare, size]):
        tokenizer = train_tokenizer(sample, count)
        print(
            count, json.dumps({name: round(value, 3) for name, value in bytes_per_token(tokenizer, held).items()}), flush=True
        )
    tokenizer.save(str(work_folder() / "tokenizer.json"))


def special_id(tokenizer: Tokenizer, token: str) -> int:
    """The id of one of :data:`SPECIAL`."""
    found = tokenizer.token_to_id(token)
    if found is None:
        raise SystemExit(f"the tokenizer has no {token}")
    return found


def bytes_per_token(tokenizer: Tokenizer, documents: Sequence[Document]) -> dict[str, float]:
    """By language."""
    ratios: dict[str, float] = {}
    for language in LANGUAGES:
        texts = [document.text for document in documents if document.language == language]
        tokens = sum(len(encoding.ids) for encoding in tokenizer.encode_batch_fast(texts, add_special_tokens=False))
        ratios[language] = sum(len(text.encode()) for text in texts) / max(1, tokens)
    return ratios


def _sample(documents: Sequence[Document], characters: int) -> list[str]:
    """Texts with an equal share for each language, since each is as likely to be completed."""
    texts: list[str] = []
    used: defaultdict[str, int] = defaultdict(int)
    for document in random.Random(0).sample(documents, len(documents)):
        if used[document.language] < characters / len(LANGUAGES):
            used[document.language] += len(document.text)
            texts.append(document.text)
    return texts
