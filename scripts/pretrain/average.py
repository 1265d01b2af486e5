"""The mean of what two decays ended with: stochastic weight averaging (Izmailov et al. 2018, arXiv 1803.05407)."""

import dataclasses
import json
from pathlib import Path

from model import Shape
from paths import work_folder
from train import Average, load_run, save_run
from weights import committed_weights


def average(name: str, milestone: Path, share: float, result: str) -> None:
    """Makes the run ``result`` of the run ``name``: its weights, and to ``share`` those of an exported folder, an earlier
    milestone of the same training. All else is the run's own, so that training can go on from the mean.
    """
    folder = work_folder() / "runs" / result
    if folder.exists():
        raise SystemExit(f"there is a run {result} already; choose another name")
    if not 0 < share < 1:
        raise SystemExit(f"a share is between 0 and 1, not {share}")
    run = load_run(work_folder() / "runs" / name)
    training = json.loads((milestone / "training.json").read_text())
    if Shape(**training["shape"]) != run.recipe.shape:
        raise SystemExit(f"{milestone} has another shape")
    if (milestone / "tokenizer.json").read_bytes() != (work_folder() / "tokenizer.json").read_bytes():
        raise SystemExit(f"{milestone} has another tokenizer, with which the run's weights mean nothing")
    if training["step"] >= run.progress.step:
        raise SystemExit(f"{milestone} is no earlier than the run, which is at step {run.progress.step}")
    earlier = committed_weights(milestone, run.recipe.shape)
    weights = run.model.state_dict()
    run.model.load_state_dict({key: value.lerp(earlier[key], share) for key, value in weights.items()})
    made = Average(tokens=run.progress.tokens, earlier=training["tokens"], share=share)
    run.progress.averages.append(dataclasses.asdict(made))
    folder.mkdir(parents=True)
    save_run(folder, run)
    print(f"runs/{result}: {made.sentence}", flush=True)
