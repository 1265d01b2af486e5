"""Trains in pieces: each call goes on exactly where the one before was cut off."""

import contextlib
import dataclasses
import json
import math
import os
import pickle
import platform
import re
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from data import Corpus, Layout, Stream, plain_rows
from model import Decoder, Shape
from optimizer import Optimizer, OptimizerOptions
from paths import work_folder
from sources import LANGUAGES
from weights import committed_weights


@dataclass(frozen=True)
class Recipe:
    """What a run is. Changing it starts another run; only :data:`CHANGEABLE` may change from piece to piece."""

    shape: Shape
    optimizer: OptimizerOptions = field(default_factory=OptimizerOptions)
    seed: int = 1
    #: Of one step, whatever the rows' length.
    tokens: int = 8192
    short: int = 512
    long: int = 2048
    #: One step in so many has long rows: at the stable rate, and while the rate decays.
    long_every: tuple[int, int] = (8, 4)
    #: Share of the chunks that lose a middle: at the stable rate, and while the rate decays.
    fim_share: tuple[float, float] = (0.6, 0.4)
    warm_up: int = 80
    lanes: int = 64
    #: Suffix first: a middle continues its prefix without a break, and a keystroke is one new token.
    layout: Layout = "spm"
    #: How often an epoch reads the documents of each language.
    typescript: float = 1.5
    javascript: float = 1.2
    python: float = 0.6


CHANGEABLE = ("long_every", "fim_share")


@dataclass(frozen=True)
class Average:
    """Weights that became a mean, see average.py."""

    #: Of the run, and of the earlier milestone, which has ``share`` in the mean.
    tokens: int
    earlier: int
    share: float

    @property
    def sentence(self) -> str:
        """For people."""
        own = 1 - self.share
        return (
            f"at {self.tokens / 1e6:.1f} M tokens the weights became the mean of these ({own:.0%}) "
            f"and those at {self.earlier / 1e6:.1f} M ({self.share:.0%})"
        )


@dataclass
class Progress:
    """Everything that goes on, besides weights, optimizer and data."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    #: Processor seconds a thread: what a shape costs, however busy the machine is with other work.
    compute: float = 0.0
    #: Step at which the rate last began to warm up.
    warm_from: int = 0
    #: Share of the recipe's rate that it warms up to.
    peak: float = 1.0
    #: Tokens at which the rate began to decay, and over how many it does; None while it is stable.
    decay: tuple[int, int] | None = None
    #: Means over :data:`CURVE_STEPS` steps: step, tokens, loss in nats per token, gradient norm.
    curve: list[tuple[int, int, float, float]] = field(default_factory=list)
    #: Step, tokens, and nats per byte of each language.
    held_out: list[dict[str, float]] = field(default_factory=list)
    pending: list[tuple[float, float]] = field(default_factory=list)
    machines: list[str] = field(default_factory=list)
    #: As :class:`Average`.
    averages: list[dict[str, Any]] = field(default_factory=list)


#: Tokens that go through the model at once.
PART = 4096
CURVE_STEPS = 25
SAVE_SECONDS = 180.0
EVALUATE_STEPS = 250
HELD_OUT_ROWS = 48


def train(
    name: str,
    recipe: Recipe,
    minutes: float,
    *,
    decay_tokens: int | None = None,
    stable: float | None = None,
    most_steps: int | None = None,
    most_compute: float | None = None,
    threads: int = 2,
    compiled: bool = True,
    warm: Path | None = None,
    on_step: Callable[[int, float], None] | None = None,
) -> Progress:
    """Trains the run ``name`` for at most ``minutes``, until its rate has decayed to zero, or ``most_steps`` or
    ``most_compute`` (in :attr:`Progress.compute`) are done.

    ``decay_tokens`` begins the decay, once; later calls carry it on. ``stable`` ends it: the rate warms up again to this
    share of its peak, from the decayed weights (WSD-S, Wen et al. 2024, arXiv 2410.05192), so that a milestone's decay is
    not lost.
    Without a checkpoint the weights, the tokenizer, the place in the data and the counts come from the folder ``warm``, if
    it holds a model of this shape, and the rate is warmed up again, to ``stable``.
    """
    begun = time.monotonic()
    # Compiled code is kept beside the runs, so that only the first piece waits for it.
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(work_folder() / "compiled"))
    torch.set_num_threads(threads)
    folder = work_folder() / "runs" / name
    folder.mkdir(parents=True, exist_ok=True)
    run = _open_run(folder, recipe, warm)
    progress = run.progress
    if compiled:
        run.losses = torch.compile(run.model.losses, dynamic=False)
    if stable is not None and (progress.decay is not None or progress.step == progress.warm_from):
        progress.decay, progress.warm_from, progress.peak = None, progress.step, stable
    if decay_tokens is not None and progress.decay is None:
        progress.decay = (progress.tokens, decay_tokens)
    machine = f"{_processor()}, {threads} threads"
    if machine not in progress.machines:
        progress.machines.append(machine)
    held_out = plain_rows(Corpus(work_folder() / "corpus" / "heldOut"), run.tokenizer, LANGUAGES, HELD_OUT_ROWS, recipe.short)

    stopped = _stop_on_signal()
    if compiled:
        _compile(run)
    saved = last = time.monotonic()
    spent = time.process_time()
    first = progress.step
    while not finished(progress) and not stopped():
        if time.monotonic() - begun > 60 * minutes or (most_steps is not None and progress.step >= most_steps):
            break
        if most_compute is not None and progress.compute >= most_compute:
            break
        loss, norm = _step(run)
        now = time.monotonic()
        progress.seconds += now - last
        last = now
        progress.compute += (time.process_time() - spent) / threads
        spent = time.process_time()
        if not math.isfinite(loss):
            raise SystemExit(f"step {progress.step}: the loss is {loss}; the last checkpoint is from before it")
        if on_step is not None:
            on_step(progress.step, loss)
        _record(progress, loss, norm)
        if progress.step % CURVE_STEPS == 0:
            rate = (progress.step - first) * recipe.tokens / (now - begun)
            print(
                f"step {progress.step}  tokens {progress.tokens}  loss {progress.curve[-1][2]:.4f}  {rate:.0f} tokens/s",
                flush=True,
            )
        if progress.step % EVALUATE_STEPS == 0:
            progress.held_out.append(_measure(run, held_out))
            print(json.dumps(progress.held_out[-1]), flush=True)
        if now - saved > SAVE_SECONDS:
            save_run(folder, run)
            saved = time.monotonic()
    if finished(progress):
        progress.held_out.append(_measure(run, held_out))
    save_run(folder, run)
    print(f"stopped at step {progress.step}, {progress.tokens} tokens, {run.stream.progress:.3f} epochs", flush=True)
    return progress


def finished(progress: Progress) -> bool:
    """Whether the rate has decayed to zero."""
    return progress.decay is not None and progress.tokens >= sum(progress.decay)


def rate_factor(progress: Progress, recipe: Recipe) -> float:
    """Warm-up, stable, decay, in the form 1 − √ of Hägele et al. 2024 (arXiv 2405.18392)."""
    warm = progress.peak * min(1.0, (progress.step - progress.warm_from + 1) / recipe.warm_up)
    if progress.decay is None:
        return warm
    start, length = progress.decay
    return warm * (1 - math.sqrt(min(1.0, (progress.tokens - start) / length)))


def row_length(progress: Progress, recipe: Recipe) -> int:
    """Rows are long now and then from the beginning, so that every position is learned however long a run becomes."""
    every = recipe.long_every[progress.decay is not None]
    return recipe.long if progress.step % every == every - 1 else recipe.short


@dataclass
class Run:
    """A run in memory."""

    recipe: Recipe
    tokenizer: Tokenizer
    model: Decoder
    optimizer: Optimizer
    stream: Stream
    progress: Progress
    #: The model's own, or its compiled form: 1.27 times as fast here.
    losses: Callable[[Tensor, Tensor], Tensor]


def load_run(folder: Path) -> Run:
    """The last checkpoint of a run, or the one before where the last one cannot be read."""
    for file in (folder / "last.pt", folder / "previous.pt"):
        try:
            saved = torch.load(file, weights_only=True, mmap=False)
        except FileNotFoundError:
            continue
        except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError):
            print(f"{file} is broken and was taken away", flush=True)
            # Else it would become the one before, and a whole one would be lost.
            file.unlink()
            continue
        recipe = recipe_from(saved["recipe"])
        run = _new_run(recipe, saved["stream"], Progress(**saved["progress"]))
        run.model.load_state_dict(saved["model"])
        run.optimizer.load(saved["optimizer"])
        return run
    raise SystemExit(f"{folder} holds no checkpoint that can be read")


def recipe_from(saved: dict[str, Any]) -> Recipe:
    """The inverse of ``dataclasses.asdict``."""
    options = {**saved["optimizer"], "betas": tuple(saved["optimizer"]["betas"])}
    parts = {"shape": Shape(**saved["shape"]), "optimizer": OptimizerOptions(**options)}
    pairs = {name: tuple(saved[name]) for name in CHANGEABLE if name in saved}
    return Recipe(**{**saved, **parts, **pairs})


def _open_run(folder: Path, recipe: Recipe, warm: Path | None) -> Run:
    if (folder / "last.pt").exists() or (folder / "previous.pt").exists():
        run = load_run(folder)
        if dataclasses.replace(run.recipe, **{name: getattr(recipe, name) for name in CHANGEABLE}) != recipe:
            raise SystemExit(f"{folder} is a run of another recipe; choose another name")
        run.recipe = recipe
        print(f"goes on at step {run.progress.step}", flush=True)
        return run
    if warm is None or not (warm / "training.json").exists():
        return _new_run(recipe, None, Progress())
    training = json.loads((warm / "training.json").read_text())
    if Shape(**training["shape"]) != recipe.shape:
        raise SystemExit(f"{warm} has another shape; name another run or another folder to start from")
    # Weights mean nothing with another one.
    shutil.copyfile(warm / "tokenizer.json", work_folder() / "tokenizer.json")
    corpus = json.loads((work_folder() / "corpus" / "report.json").read_text())
    # Another corpus has other documents at the same places: it is read from its beginning.
    stream = training["stream"] if training["corpus"]["sha256"] == corpus["sha256"] else None
    counts = {name: training[name] for name in ("step", "tokens", "seconds", "compute")}
    progress = Progress(**counts)
    progress.warm_from, progress.machines = progress.step, training["machines"]
    progress.curve, progress.held_out = training["curve"], training["heldOut"]
    progress.averages = training.get("averages", [])
    run = _new_run(recipe, stream, progress)
    run.model.load_state_dict(committed_weights(warm, recipe.shape))
    print(f"warms up again from {warm}, step {progress.step}", flush=True)
    return run


def _new_run(recipe: Recipe, stream: dict[str, Any] | None, progress: Progress) -> Run:
    tokenizer = Tokenizer.from_file(str(work_folder() / "tokenizer.json"))
    if tokenizer.get_vocab_size() != recipe.shape.vocab:
        raise SystemExit(f"the tokenizer has {tokenizer.get_vocab_size()} tokens, the shape {recipe.shape.vocab}")
    model = Decoder(recipe.shape, recipe.seed)
    weights: dict[str, float] = {language: getattr(recipe, language) for language in LANGUAGES}
    corpus = Corpus(work_folder() / "corpus" / "train")
    data = Stream(corpus, tokenizer, recipe.seed, recipe.lanes, weights, recipe.layout, stream)
    return Run(recipe, tokenizer, model, Optimizer(model, recipe.optimizer), data, progress, model.losses)


def _compile(run: Run) -> None:
    """Both lengths of rows, before any clock runs."""
    recipe = run.recipe
    for length in (recipe.short, recipe.long):
        tokens = torch.zeros(max(1, PART // length), length + 1, dtype=torch.int64)
        torch.autograd.backward(run.losses(tokens[:, :-1], tokens[:, 1:]).sum())
    run.optimizer.forget()


def _step(run: Run) -> tuple[float, float]:
    recipe, progress = run.recipe, run.progress
    length = row_length(progress, recipe)
    tokens, weights = run.stream.batch(recipe.tokens // length, length, recipe.fim_share[progress.decay is not None])
    batch = torch.from_numpy(tokens)
    # In parts, whose activations stay small; the mean is over all of them.
    rows = max(1, PART // length)
    total = float(weights.sum())
    loss = 0.0
    for start in range(0, len(batch), rows):
        part, bears = batch[start : start + rows], torch.from_numpy(weights[start : start + rows])
        part_loss = (run.losses(part[:, :-1], part[:, 1:]) * bears).sum() / total
        torch.autograd.backward(part_loss)
        loss += part_loss.item()
    norm = run.optimizer.step(rate_factor(progress, recipe))
    progress.step += 1
    progress.tokens += recipe.tokens
    return loss, norm


def _record(progress: Progress, loss: float, norm: float) -> None:
    progress.pending.append((loss, norm))
    if progress.step % CURVE_STEPS == 0:
        means = [sum(values) / len(values) for values in zip(*progress.pending, strict=True)]
        progress.curve.append((progress.step, progress.tokens, means[0], means[1]))
        progress.pending = []


def _measure(run: Run, held_out: dict[str, Any]) -> dict[str, float]:
    """Nats per byte of each language, on beginnings of held-out files."""
    tokens = torch.from_numpy(held_out["tokens"])
    with torch.inference_mode():
        losses = [run.model.losses(part[:, :-1], part[:, 1:]).sum(1) for part in torch.split(tokens, 8)]
    totals = torch.cat(losses).numpy()
    measured: dict[str, float] = {"step": run.progress.step, "tokens": run.progress.tokens}
    for language in LANGUAGES:
        rows = np.array([of == language for of in held_out["languages"]])
        if rows.any():
            measured[language] = float(totals[rows].sum() / held_out["bytes"][rows].sum())
    return measured


def save_run(folder: Path, run: Run) -> None:
    """Atomic: whenever it is cut off, ``last.pt`` or ``previous.pt`` is whole."""
    state = {
        "recipe": dataclasses.asdict(run.recipe),
        "model": run.model.state_dict(),
        "optimizer": run.optimizer.state(),
        "stream": run.stream.state,
        "progress": dataclasses.asdict(run.progress),
    }
    aside = folder / "next.pt"
    with aside.open("wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    if (folder / "last.pt").exists():
        (folder / "last.pt").replace(folder / "previous.pt")
    aside.replace(folder / "last.pt")


def _processor() -> str:
    """Its name for people, where the system tells one."""
    with contextlib.suppress(OSError):
        if name := re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text()):
            return f"{name[1]} ({platform.machine()})"
    return platform.processor() or platform.machine()


def _stop_on_signal() -> Callable[[], bool]:
    stopped = []

    def stop(*_: object) -> None:
        stopped.append(True)

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    return lambda: bool(stopped)
