"""Training may be cut off anywhere and goes on as if it had not been; what it exports is what it trained."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from average import average
from card import write_card
from corpus import Document, write_documents
from data import Corpus, Layout, Stream
from export import export_run
from model import Shape, attend
from optimizer import Optimizer, OptimizerOptions, orthogonal
from sources import Language
from spans import draw_span
from train import Progress, Recipe, load_run, rate_factor, row_length, train
from vocabulary import END, MIDDLE, PREFIX, SPECIAL, SUFFIX, train_tokenizer
from weights import committed_weights

SHAPE = Shape(vocab=300, layers=2, width=32, heads=2, kv_heads=1, ffn=48, head_dim=16, context=128)
RECIPE = Recipe(SHAPE, tokens=256, short=64, long=128, long_every=(4, 2), warm_up=4, lanes=4)


def sample_documents() -> list[Document]:
    chance = random.Random(0)
    languages: tuple[Language, ...] = ("typescript", "javascript", "python")
    documents = []
    for index in range(40):
        words = ["".join(chance.choices(["ba", "ku", "mo", "ri", "te", "sol", "ner", "da"], k=3)) for _ in range(9)]
        count = chance.randrange(4, 60)
        lines = [
            f"const {chance.choice(words)} = {chance.choice(words)}({chance.randrange(9)}); // é {index}" for _ in range(count)
        ]
        documents.append(
            Document(f"package{index % 5}@1.0.{index}", f"src/{index}.ts", languages[index % 3], "\n".join(lines) + "\n")
        )
    return documents


@pytest.fixture(autouse=True)
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("ATTUNE_PRETRAIN_DIR", str(tmp_path))
    documents = sample_documents()
    folder = tmp_path / "corpus"
    folder.mkdir()
    write_documents(folder / "train", documents)
    write_documents(folder / "heldOut", documents[:12])
    (folder / "licences.json").write_text("{}")
    counts = {f"{name}: characters": 100 for name in ("typescript", "javascript", "python")}
    (folder / "report.json").write_text(json.dumps({"sha256": "0", "train": counts}))
    train_tokenizer([document.text for document in documents], 300).save(str(tmp_path / "tokenizer.json"))
    yield tmp_path


def steps(name: str, most: int, **options: object) -> list[tuple[int, float]]:
    seen: list[tuple[int, float]] = []
    train(name, RECIPE, 5, most_steps=most, threads=1, compiled=False, on_step=lambda *entry: seen.append(entry), **options)  # type: ignore[arg-type]
    return seen


def test_resuming_is_exact(work: Path) -> None:
    whole = steps("whole", 24)
    pieces = [*steps("pieces", 5), *steps("pieces", 6), *steps("pieces", 17), *steps("pieces", 24)]
    assert pieces == whole
    first, second = (load_run(work / "runs" / name) for name in ("whole", "pieces"))
    for (name, a), b in zip(first.model.state_dict().items(), second.model.state_dict().values(), strict=True):
        assert torch.equal(a, b), name
    assert first.stream.state == second.stream.state


def test_a_decay_is_carried_on_and_can_be_left_again(work: Path) -> None:
    steps("decaying", 10)
    ended = steps("decaying", 100, decay_tokens=10 * RECIPE.tokens)
    assert ended[-1][0] == 20, "the rate is zero there, and the run ends"
    assert steps("decaying", 100) == []
    assert [step for step, _ in steps("decaying", 24, stable=0.5)] == [21, 22, 23, 24]
    progress = load_run(work / "runs" / "decaying").progress
    assert (progress.decay, progress.warm_from) == (None, 20)
    assert rate_factor(progress, RECIPE) == 0.5


def test_a_broken_checkpoint_falls_back_to_the_one_before(work: Path) -> None:
    whole = steps("whole", 8)
    steps("broken", 4)
    steps("broken", 6)
    (work / "runs" / "broken" / "last.pt").write_bytes(b"cut off")
    assert steps("broken", 8) == whole[4:]


def test_export_loads_in_transformers_and_warms_up_again(work: Path) -> None:
    from transformers import AutoModelForCausalLM, AutoTokenizer

    steps("main", 20)
    run = load_run(work / "runs" / "main")
    export_run(run, work / "model")
    write_card(work / "model")
    exported = AutoModelForCausalLM.from_pretrained(work / "model", dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(work / "model")
    tokens = torch.randint(0, 290, (2, 100))
    run.model.compute = torch.float32
    ours = run.model.hidden(tokens) @ run.model.embedding.T
    # BF16 rounds the weights by up to 1/256.
    assert torch.allclose(ours, exported(tokens).logits, atol=0.15)
    assert (ours.argmax(-1) == exported(tokens).logits.argmax(-1)).float().mean() > 0.95
    text = "const value1 = call(2); // é ñ"
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text
    assert "e\u0301" in tokenizer.decode(tokenizer("e\u0301")["input_ids"]), "nothing is normalised"

    again = steps("again", 23, warm=work / "model")
    assert [step for step, _ in again] == [21, 22, 23]
    assert again[0][1] == pytest.approx(steps("main", 21)[0][1], rel=0.02), "the same data, BF16 weights"
    assert load_run(work / "runs" / "again").progress.warm_from == 20

    (work / "tokenizer.json").write_text("another corpus gave another one")
    steps("lower", 21, warm=work / "model", stable=0.5)
    assert load_run(work / "runs" / "lower").progress.peak == 0.5


def test_the_mean_with_a_milestone_is_a_run_that_goes_on(work: Path) -> None:
    steps("main", 6)
    export_run(load_run(work / "runs" / "main"), work / "milestone")
    earlier = committed_weights(work / "milestone", SHAPE)
    steps("main", 10)
    average("main", work / "milestone", 0.25, "mean")
    later, mean = (load_run(work / "runs" / name) for name in ("main", "mean"))
    for name, value in mean.model.state_dict().items():
        own = later.model.state_dict()[name]
        assert torch.allclose(value, 0.75 * own + 0.25 * earlier[name], atol=1e-6), name
        assert not torch.equal(own, earlier[name]), name
    assert mean.progress.averages == [{"tokens": 10 * RECIPE.tokens, "earlier": 6 * RECIPE.tokens, "share": 0.25}]
    assert [step for step, _ in steps("mean", 12)] == [11, 12]

    export_run(load_run(work / "runs" / "mean"), work / "model")
    write_card(work / "model")
    assert "the mean of these (75%) and those at 0.0 M (25%)" in (work / "model" / "README.md").read_text()
    steps("again", 13, warm=work / "model")
    assert load_run(work / "runs" / "again").progress.averages == mean.progress.averages


def test_what_cannot_be_averaged_is_refused(work: Path) -> None:
    steps("main", 3)
    export_run(load_run(work / "runs" / "main"), work / "milestone")
    with pytest.raises(SystemExit, match="no earlier than the run"):
        average("main", work / "milestone", 0.5, "mean")
    steps("main", 5)
    with pytest.raises(SystemExit, match="already"):
        average("main", work / "milestone", 0.5, "main")
    with pytest.raises(SystemExit, match=r"between 0 and 1, not 1\.5"):
        average("main", work / "milestone", 1.5, "mean")
    (work / "milestone" / "tokenizer.json").write_text("{}")
    with pytest.raises(SystemExit, match="another tokenizer"):
        average("main", work / "milestone", 0.5, "mean")
    training = json.loads((work / "milestone" / "training.json").read_text())
    training["shape"]["layers"] = 3
    (work / "milestone" / "training.json").write_text(json.dumps(training))
    with pytest.raises(SystemExit, match="another shape"):
        average("main", work / "milestone", 0.5, "mean")
    assert not (work / "runs" / "mean").exists()


@pytest.mark.parametrize("length", [1, 2, 9, 10, 11, 64, 95])
def test_windows_count_every_token_once_behind_half_a_context(length: int) -> None:
    from evaluate import windows

    found = windows(length, 10)
    assert [token for _, first, end in found for token in range(first, end)] == list(range(1, length))
    assert all(end - begin <= 10 and first - begin >= min(first, 5) for begin, first, end in found)


def test_a_long_text_is_read_to_its_end(work: Path) -> None:
    from evaluate import Model

    steps("main", 5)
    export_run(load_run(work / "runs" / "main"), work / "model")
    model = Model(work / "model")
    text = sample_documents()[0].text
    _, nats = model.losses(text[:60])
    assert model.whole_loss(text[:60]) == pytest.approx(sum(nats), rel=1e-4)
    # By single tokens, each behind a text of its own.
    ids = [model.ids[END], *model.encode(text * 8)]
    assert len(ids) > 3 * model.context
    expected = 0.0
    for begin, first, end in [(0, 1, 128), (64, 128, 192), (128, 192, 256)]:
        for token in range(first, end):
            with torch.inference_mode():
                logits = model.model(torch.tensor([ids[begin:token]])).logits[0, -1]
            expected -= float(torch.log_softmax(logits, -1)[ids[token]])
    first_part = model.tokenizer.decode(ids[1:256])
    assert model.encode(first_part) == ids[1:256]
    assert model.whole_loss(first_part) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("length", [64, 512, 768, 100])
def test_attention_in_blocks_is_whole_attention(length: int) -> None:
    q, k, v = (torch.randn(2, heads, length, 16, requires_grad=True) for heads in (4, 2, 2))
    ours, whole = attend(q, k, v), F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
    torch.testing.assert_close(ours, whole)
    above = torch.randn_like(whole)
    for a, b in zip(*(torch.autograd.grad(out, (q, k, v), above) for out in (ours, whole)), strict=True):
        torch.testing.assert_close(a, b)


@pytest.mark.parametrize("layout", ["psm", "spm"])
def test_the_stream_goes_through_epochs_and_its_middles_fit(layout: Layout, work: Path) -> None:
    tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
    stream = Stream(Corpus(work / "corpus" / "train"), tokenizer, 1, 4, {}, layout)
    ids = {name: tokenizer.token_to_id(name) for name in SPECIAL}
    tokens, weights = stream.batch(400, 128, 0.6)
    assert tokens.shape == (400, 129)
    assert weights.shape == (400, 128)
    assert stream.epoch >= 1
    kept = tokens[:, 1:]
    for name in (PREFIX, SUFFIX, MIDDLE):
        assert (tokens == ids[name]).sum() > 150
        assert weights[kept == ids[name]].max() == 0
    assert weights[kept == ids[END]].min() == 1
    # A middle is joined by its prefix and suffix to the text it was taken from.
    texts = [document.text for document in sample_documents()]
    whole = 0
    for row in tokens.tolist():
        for piece in tokenizer.decode(row, skip_special_tokens=False).split(PREFIX)[1:]:
            prefix, found, rest = piece.partition(SUFFIX)
            suffix, again, rest = rest.partition(MIDDLE)
            middle, ended, _ = rest.partition(END)
            if found and again and ended and suffix:
                assert layout == "psm" or prefix == ""
                assert any(prefix + middle + suffix[:-3] in text for text in texts)
                whole += 1
    assert whole > 50


@pytest.mark.parametrize("seed", range(20))
def test_spans_are_inside_and_not_blank(seed: int) -> None:
    chance = random.Random(seed)
    text = chance.choice(sample_documents()).text + "\n\n    if (x) {\n      call();\n    }\n"
    spans = [span for _ in range(50) if (span := draw_span(text, chance)) is not None]
    assert len(spans) > 30
    assert all(0 <= start < end <= len(text) and text[start:end].strip() for start, end in spans)


def test_orthogonal_evens_out_singular_values() -> None:
    matrix = torch.randn(40, 24, generator=torch.Generator().manual_seed(0))
    values = torch.linalg.svdvals(orthogonal(matrix))
    assert values.min() > 0.5
    assert values.max() < 1.4


@pytest.mark.parametrize("muon", [True, False])
def test_both_optimizers_learn(muon: bool, work: Path) -> None:
    from model import Decoder

    model = Decoder(SHAPE)
    optimizer = Optimizer(model, OptimizerOptions(muon=muon, rate=1e-2))
    tokens = torch.from_numpy(np.tile(np.arange(30), (4, 2)))
    losses = []
    for _ in range(30):
        loss = model.losses(tokens[:, :-1], tokens[:, 1:]).mean()
        torch.autograd.backward(loss)
        losses.append(loss.item())
        optimizer.step(1.0)
    assert losses[-1] < 0.5 * losses[0]


def test_schedule() -> None:
    progress = Progress(step=0)
    assert rate_factor(progress, RECIPE) == 0.25
    progress.step = 50
    assert rate_factor(progress, RECIPE) == 1
    assert [row_length(Progress(step=step), RECIPE) for step in range(5)] == [64, 64, 64, 128, 64]
    progress.tokens, progress.decay = 1000, (1000, 400)
    assert rate_factor(progress, RECIPE) == 1
    progress.tokens = 1100
    assert rate_factor(progress, RECIPE) == pytest.approx(0.5)
    progress.tokens = 1400
    assert rate_factor(progress, RECIPE) == 0
