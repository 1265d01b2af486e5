"""The first step's batch of a job as an examples file, and two files of gradients beside each other, for `npm run lanes:beyond`.

compare.py examples JOB FILE.jsonl
compare.py gradients A.safetensors B.safetensors
"""

import json
import sys
from pathlib import Path

import numpy
from safetensors.numpy import load_file


def examples(job, out):
    job = Path(job)
    about = json.loads((job / "job.json").read_text())
    shards = [numpy.load(job / shard["name"], mmap_mode="r") for shard in about["data"]["shards"]]
    with open(out, "w") as file:
        for place in range(about["recipe"]["batch"]):
            row = shards[place % len(shards)][place // len(shards)]
            for segment in range(1, int(row["segments"].max()) + 1):
                inside = row["segments"] == segment
                line = {"tokens": row["tokens"][inside].tolist(), "mask": row["loss"][inside].tolist()}
                file.write(json.dumps(line) + "\n")


def gradients(one, other):
    one, other = load_file(one), load_file(other)
    if one.keys() != other.keys():
        sys.exit(f"other tensors: {sorted(one.keys() ^ other.keys())[:4]}")
    pairs = [(one[name].astype("f8"), other[name].astype("f8")) for name in one]
    difference = sum(((a - b) ** 2).sum() for a, b in pairs) ** 0.5
    print(difference / sum((b**2).sum() for _, b in pairs) ** 0.5)


{"examples": examples, "gradients": gradients}[sys.argv[1]](*sys.argv[2:])
