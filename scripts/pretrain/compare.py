"""Shapes and optimizers at equal compute, each with its rate decayed to zero, since only then do they compare."""

import dataclasses
import json
import shutil
from collections.abc import Sequence

from paths import work_folder
from shapes import SHAPES
from train import Recipe, finished, load_run, train

#: Of each run's compute, how much is spent at the stable rate.
STABLE = 0.7
#: Wall-clock limit of one call, for machines that stand still.
MOST_MINUTES = 600.0


def changed(recipe: Recipe, change: str) -> Recipe:
    """``adamw``, ``psm`` or a peak rate."""
    if change == "psm":
        return dataclasses.replace(recipe, layout="psm")
    options = {"muon": False} if change == "adamw" else {"rate": float(change)}
    return dataclasses.replace(recipe, optimizer=dataclasses.replace(recipe.optimizer, **options))


def compare(names: Sequence[str], minutes: float, threads: int) -> None:
    """``names`` are shapes, with ``/adamw``, ``/psm`` or another peak rate behind; ``minutes`` are of processor time a thread.
    Prints one line for each: what it saw, and nats per byte of held-out code by language.

    The run at the stable rate is kept, as ``compare-NAME``, so that the winner may go on as the main run.
    """
    runs = work_folder() / "runs"
    for name in names:
        shape, *changes = name.split("/")
        recipe = Recipe(SHAPES[shape])
        for change in changes:
            recipe = changed(recipe, change)
        stable = f"compare-{name.replace('/', '-')}"
        decayed = f"{stable}-{minutes:g}"
        if not (runs / decayed).exists():
            progress = train(stable, recipe, MOST_MINUTES, most_compute=STABLE * minutes * 60, threads=threads)
            if progress.compute < STABLE * minutes * 60:
                raise SystemExit(f"{stable} was stopped; call again to go on")
            shutil.copytree(runs / stable, runs / decayed)
        progress = load_run(runs / decayed).progress
        if progress.decay is None or not finished(progress):
            tokens = int(progress.tokens * (1 - STABLE) / STABLE)
            progress = train(decayed, recipe, MOST_MINUTES, decay_tokens=tokens, threads=threads)
        if not finished(progress):
            raise SystemExit(f"{decayed} was stopped; call again to go on")
        summary = {
            "parameters": recipe.shape.parameters,
            "minutes": round(progress.compute / 60, 1),
            "loss": round(progress.curve[-1][2], 4),
            **progress.held_out[-1],
        }
        print(name, json.dumps(summary), flush=True)
