"""Shapes and optimizers at equal time, each with its rate decayed to zero, since only then do they compare."""

import dataclasses
import json
from collections.abc import Sequence

from optimizer import OptimizerOptions
from shapes import SHAPES
from train import Recipe, finished, train

#: Of each run's time, how much is spent at the stable rate.
STABLE = 0.7


def compare(names: Sequence[str], minutes: float, threads: int) -> None:
    """``names`` are shapes, with ``/adamw`` behind for the other optimizer, and ``/RATE`` for another peak rate. Prints
    one line for each: what it saw, and nats per byte of held-out code by language.
    """
    for name in names:
        shape, *changes = name.split("/")
        options = OptimizerOptions(muon="adamw" not in changes)
        for change in changes:
            if change != "adamw":
                options = dataclasses.replace(options, rate=float(change))
        # A short run has to be warm earlier.
        recipe = Recipe(SHAPES[shape], options, warm_up=60)
        run = f"compare-{name.replace('/', '-')}-{minutes:g}"
        progress = train(run, recipe, STABLE * minutes, threads=threads)
        decay = int(progress.tokens * (1 - STABLE) / STABLE)
        while not finished(progress):
            progress = train(run, recipe, minutes, decay_tokens=decay, threads=threads)
        summary = {"parameters": recipe.shape.parameters, "minutes": round(progress.seconds / 60, 1), **progress.held_out[-1]}
        print(name, json.dumps(summary), flush=True)
