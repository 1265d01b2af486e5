"""The same training on a Ray cluster: `python ray_train.py`, where this folder has the same path on every node."""

import os
import sys
from pathlib import Path

# ---- Fill in here, or set environment variables of the same names -----------------------------------------------------------

# All workers together; at most the job's shards.
WORKERS = int(os.environ.get("WORKERS", "2"))
# 1: a CPU core or more for each worker instead of a GPU.
CPU = os.environ.get("CPU", "0") == "1"
# Where Ray keeps its notes: a folder that all nodes share.
STORAGE = os.environ.get("STORAGE", str(Path(__file__).resolve().parent / "ray"))
# How often the run begins again from the newest checkpoint.
RESTARTS = int(os.environ.get("RESTARTS", "3"))

# ------------------------------------------------------------------------------------------------------------------------------

HERE = Path(__file__).resolve().parent
# Settings of train.py that the workers take over.
PASSED = {name: os.environ[name] for name in ("BASE", "OUT", "CHECKPOINT_EVERY", "ROWS_AT_ONCE", "DTYPE", "RECOMPUTE") if name in os.environ}


def work(settings):
    os.environ.update(settings)
    sys.path.insert(0, str(HERE))
    import train

    train.main()


if __name__ == "__main__":
    from ray.train import FailureConfig, RunConfig, ScalingConfig
    from ray.train.torch import TorchTrainer

    TorchTrainer(
        work,
        train_loop_config={**PASSED, "CPU": "1" if CPU else "0"},
        scaling_config=ScalingConfig(num_workers=WORKERS, use_gpu=not CPU),
        run_config=RunConfig(name="attune-job", storage_path=STORAGE, failure_config=FailureConfig(max_failures=RESTARTS)),
    ).fit()
