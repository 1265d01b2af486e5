"""Trains with CodeFinetuner, the package itself, by its own defaults, on the CPU: `npm run evidence -- --peer codefinetuner`.

Development only. REQUEST is JSON as test/evidence/peer/request.ts has it (PeerTraining). The files lie in `workspace`/data/{train,eval,test}. Its
preprocessing makes the examples; of them as many are taken, in a seeded order, as hold the wanted number of tokens (again from the
start where they hold fewer), and at most `watched` of those that it watches; its training does the rest. Prints a line of JSON last.

    python codefinetuner_train.py REQUEST
"""

from __future__ import annotations

import importlib.metadata
import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import yaml
from codefinetuner.finetune.config import Config as FinetuneConfig
from codefinetuner.finetune.run import run as finetune
from codefinetuner.preprocess.config import Config as PreprocessConfig
from codefinetuner.preprocess.run import run as preprocess
from transformers import Trainer


class Clock:
    """Seconds and tokens of its Trainer's steps, without what it watches and saves between them."""

    def __init__(self) -> None:
        self.training = 0.0
        self.watching = 0.0
        self.tokens = 0
        self.trainable = 0
        self.total = 0

    def install(self) -> None:
        clock = self

        def timed(name: str, add: Callable[[Trainer, float], None]) -> None:
            method = getattr(Trainer, name)

            def wrapped(trainer: Trainer, *args: Any, **named: Any) -> Any:
                begun = time.perf_counter()
                result = method(trainer, *args, **named)
                add(trainer, time.perf_counter() - begun)
                return result

            setattr(Trainer, name, wrapped)

        def watched(_: Trainer, seconds: float) -> None:
            clock.watching += seconds

        def trained(trainer: Trainer, seconds: float) -> None:
            clock.training = seconds - clock.watching
            clock.trainable, clock.total = trainer.model.get_nb_trainable_parameters()

        timed("evaluate", watched)
        timed("_save_checkpoint", watched)
        timed("train", trained)
        step = Trainer.training_step

        def counted(trainer: Trainer, model: Any, inputs: Any, *args: Any, **named: Any) -> Any:
            clock.tokens += inputs["input_ids"].numel()
            return step(trainer, model, inputs, *args, **named)

        Trainer.training_step = counted


def configuration(request: dict[str, Any]) -> Path:
    """What it demands, and nothing of what it has a default for but these: files are split by us, and activations are kept, which is faster."""
    markers = request["markers"]
    common = {
        "workspace_path": request["workspace"],
        "model_name": request["base"],
        **{f"fim_{part}_token": markers[part] for part in ("prefix", "middle", "suffix", "pad")},
        "eos_token": markers["end"],
        "label_pad_token_id": -100,
        "max_token_sequence_length": request["seqLen"],
        "data_language": request["language"],
        "data_extensions": request["extensions"],
        "use_unsloth": False,
    }
    sections = {
        "preprocess": {**common, "split_mode": "manual"},
        "finetune": {**common, "trainer_gradient_checkpointing": False, "trainer_clear_checkpoint_dir": True},
    }
    file = Path(request["workspace"]) / "codefinetuner.yaml"
    file.write_text(yaml.safe_dump(sections), encoding="utf-8")
    return file


def lines_of(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


def length(line: str) -> int:
    return len(json.loads(line)["input_ids"])


def keep(file: Path, lines: list[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit("usage: codefinetuner_train.py REQUEST")
    request = json.loads(sys.argv[1])
    torch.set_num_threads(request["threads"])
    file = configuration(request)
    prepared = PreprocessConfig.load_from_yaml(file)
    preprocess(prepared)

    examples, watched = lines_of(prepared.train_dataset_path), lines_of(prepared.eval_dataset_path)
    if not examples or not watched:
        raise SystemExit(f"it made {len(examples)} examples and {len(watched)} to watch")
    config = FinetuneConfig.load_from_yaml(file)
    batch = config.trainer_per_device_train_batch_size * config.trainer_gradient_accumulation_steps
    order = random.Random(0)
    taken: list[str] = []
    left = request["tokens"]
    # Whole steps: its trainer fills the last one with examples from the start.
    while left > 0 or len(taken) % batch > 0:
        for line in order.sample(examples, len(examples)):
            if left > 0 or len(taken) % batch > 0:
                taken.append(line)
                left -= length(line)
    keep(prepared.train_dataset_path, taken)
    keep(prepared.eval_dataset_path, order.sample(watched, min(len(watched), request["watched"])))

    clock = Clock()
    clock.install()
    finetune(config)
    history = json.loads(config.trainer_log_path.read_text(encoding="utf-8"))["eval"]
    best = min(range(len(history["steps"])), key=lambda index: history["loss"][index])
    result = {
        "release": ", ".join(
            f"{name} {importlib.metadata.version(package)}"
            for name, package in [("CodeFinetuner", "codefinetuner"), ("PyTorch", "torch"), ("PEFT", "peft")]
        ),
        "adapter": str(config.selected_checkpoint_path),
        "made": len(examples),
        "madeTokens": sum(map(length, examples)),
        "examples": len(taken),
        "tokens": clock.tokens,
        "steps": max(history["steps"]),
        "keptStep": history["steps"][best],
        "seconds": clock.training,
        "trainable": clock.trainable,
        "total": clock.total,
        "settings": {
            "rank": config.lora_r,
            "alpha": config.lora_alpha,
            "dropout": config.lora_dropout,
            "lr": config.trainer_learning_rate,
            "schedule": config.trainer_lr_scheduler_type,
            "warmup": config.trainer_warmup_steps,
            "batch": batch,
            "shortest": prepared.min_middle_tokens_length,
            "longest": prepared.max_middle_tokens_length,
        },
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
