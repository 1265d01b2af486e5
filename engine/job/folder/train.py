"""Trains the adapter of this training job, which Attune exported: on one machine or many, GPUs or CPUs.

    python train.py                                one worker
    sh accelerate.sh                               several workers, on one machine or more
    python train.py --check gradients.safetensors  the first step's loss and gradients, and nothing else

The mathematics is that of `attune train`: the same rows in the same order, the same start, AdamW, clipping and schedule. An
optimizer step takes the same rows however many workers share it. Every checkpoint is whole; run the program again and it goes
on from the newest one. README.md says how to take the adapter back.
"""

import hashlib
import inspect
import json
import math
import os
import shutil
import sys
import time
from contextlib import nullcontext
from pathlib import Path

import numpy
import torch
from accelerate import Accelerator
from accelerate.utils import broadcast_object_list, set_seed
from peft import PeftModel, get_peft_model_state_dict, set_peft_model_state_dict
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

# ---- Fill in here, or set environment variables of the same names -----------------------------------------------------------

# The base model: its folder, or its id on the Hugging Face hub. Empty: the id in job.json.
BASE = os.environ.get("BASE", "")
# Checkpoints and the finished adapter. Machine 0 alone writes there.
OUT = os.environ.get("OUT", "out")
# Steps between two checkpoints: what a crash costs at most.
CHECKPOINT_EVERY = int(os.environ.get("CHECKPOINT_EVERY", "25"))
# Rows that a worker computes at once. It changes speed and memory, and no result.
ROWS_AT_ONCE = int(os.environ.get("ROWS_AT_ONCE", "1"))
# Of the frozen weights: float32, bfloat16, or auto (bfloat16 on a GPU that has it, else float32). The adapter is float32.
DTYPE = os.environ.get("DTYPE", "auto")
# 1: each layer's activations are computed again on the way back, for large bases.
RECOMPUTE = os.environ.get("RECOMPUTE", "0") == "1"
# 1: on the CPU, also where there is a GPU.
CPU = os.environ.get("CPU", "0") == "1"

# ------------------------------------------------------------------------------------------------------------------------------

HERE = Path(__file__).resolve().parent
OUT = (HERE / OUT).resolve()
KEPT_CHECKPOINTS = 2


def stop(message):
    sys.exit(f"train.py: {message}")


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def demand_whole(job, names):
    """Nothing is computed from files that are not those that were exported."""
    for name in names:
        known, path = job["files"][name], HERE / name
        if not path.is_file():
            stop(f"{name} is missing; copy the whole job folder again.")
        if path.stat().st_size != known["bytes"]:
            stop(f"{name} has {path.stat().st_size} of {known['bytes']} bytes; copy it again.")
        if sha256(path) != known["sha256"]:
            stop(f"{name} is damaged, or not of this job; copy it again.")


def base_folder(job, accelerator):
    """Where the base lies. Its weights must be those that the job was made for."""
    name = BASE or job["base"]["id"]
    if not Path(name).is_dir():
        if "/" not in name or Path(name).is_absolute():
            stop(f"the base model {name} is not here; set BASE to its folder, or to its id on the hub.")
        from huggingface_hub import snapshot_download

        name = snapshot_download(name, allow_patterns=[*job["base"]["files"], "*.json"])
    problem = [None]
    if accelerator.is_local_main_process:
        for file, known in job["base"]["files"].items():
            path = Path(name) / file
            if not path.is_file() or sha256(path) != known:
                problem = [f"{path} is not that of {job['base']['id']}, which this job is for; set BASE to that model."]
    # Machine 0 tells the others; another machine's own problem stops that machine, and with it the run.
    if problem[0] or (problem := broadcast_object_list(problem))[0]:
        stop(problem[0])
    return name


class Rows:
    """The rows of the shards that this worker reads: row g of the job is row g // N of shard g % N."""

    def __init__(self, job, worker, workers):
        shards = job["data"]["shards"]
        if workers > len(shards):
            stop(f"this job has {len(shards)} shards, so at most {len(shards)} workers, not {workers}; export more shards.")
        own = [index for index in range(len(shards)) if index % workers == worker]
        demand_whole(job, [shards[index]["name"] for index in own])
        self.shards = {index: numpy.load(HERE / shards[index]["name"], mmap_mode="r") for index in own}
        self.count, self.batch = len(shards), job["recipe"]["batch"]

    def of_step(self, step):
        """This worker's share of the rows of optimizer step `step`, which counts from 1."""
        places = range((step - 1) * self.batch, step * self.batch)
        return [self.shards[g % self.count][g // self.count] for g in places if g % self.count in self.shards]


def pieces_of(rows, packed):
    """What runs at once: tokens, positions, and which tokens bear loss, each [B, T]. Several sequences share a row."""
    if packed:
        return [stacked(rows[at : at + ROWS_AT_ONCE]) for at in range(0, len(rows), ROWS_AT_ONCE)]
    # Where a model cannot keep them apart, each sequence runs by itself: the same sums, more slowly.
    apart = []
    for row in rows:
        for segment in range(1, int(row["segments"].max()) + 1):
            tokens, positions, bears = stacked([row])
            inside = torch.from_numpy(row["segments"] == segment)
            apart.append((tokens[:, inside], positions[:, inside], bears[:, inside]))
    return apart


def stacked(rows):
    segments = torch.from_numpy(numpy.stack([row["segments"] for row in rows]).astype(numpy.int64))
    at = torch.arange(segments.shape[1]).expand_as(segments)
    begins = torch.ones_like(segments, dtype=torch.bool)
    # Padding is segment 0: each of its tokens stands alone.
    begins[:, 1:] = (segments[:, 1:] != segments[:, :-1]) | (segments[:, 1:] == 0)
    positions = at - torch.where(begins, at, 0).cummax(dim=1).values
    tokens = torch.from_numpy(numpy.stack([row["tokens"] for row in rows]).astype(numpy.int64))
    bears = torch.from_numpy(numpy.stack([row["loss"] for row in rows]) == 1)
    return tokens, positions, bears


def nats(model, piece, device):
    """The sum of -log p over the tokens that bear loss. Positions that begin again tell transformers where a sequence begins."""
    tokens, positions, bears = (part.to(device) for part in piece)
    places = {"position_ids": positions} if takes_positions(model) else {}
    logits = model(input_ids=tokens, use_cache=False, **places).logits[:, :-1]
    wanted = bears[:, 1:]
    return torch.nn.functional.cross_entropy(logits[wanted].float(), tokens[:, 1:][wanted], reduction="sum")


def takes_positions(model):
    base = getattr(model, "module", model).get_base_model()
    return "position_ids" in inspect.signature(base.forward).parameters


@torch.no_grad()
def packing_is_exact(model, rows, device):
    """Whether the model keeps the sequences of a row apart: not every family and version of transformers does."""
    if not takes_positions(model):
        return False
    row = max(rows, key=lambda row: int(row["segments"].max()))
    packed, apart = (sum(nats(model, piece, device).item() for piece in pieces_of([row], way)) for way in (True, False))
    return abs(packed - apart) <= (1e-4 if next(model.parameters()).dtype == torch.float32 else 2e-2) * max(1, abs(apart))


def learning_rate(job, step):
    """Linear warm-up, then a cosine down to `floor` of the peak; `step` counts from 1."""
    steps, schedule = job["steps"], job["schedule"]
    if step <= schedule["warmUp"]:
        return schedule["peak"] * step / schedule["warmUp"]
    progress = (step - schedule["warmUp"]) / max(1, steps - schedule["warmUp"])
    low = schedule["floor"]
    return schedule["peak"] * (low + (1 - low) / 2 * (1 + math.cos(math.pi * progress)))


def open_model(folder, device):
    words = {"float32": torch.float32, "bfloat16": torch.bfloat16}
    bf16 = device.type == "cuda" and torch.cuda.is_bf16_supported()
    if DTYPE != "auto" and DTYPE not in words:
        stop(f"DTYPE is {DTYPE}, not float32, bfloat16 or auto.")
    dtype = words.get(DTYPE, torch.bfloat16 if bf16 else torch.float32)
    base = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
    model = PeftModel.from_pretrained(base, HERE / "start", is_trainable=True)
    if RECOMPUTE:
        model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
    return model.train()


def open_optimizer(job, model):
    """AdamW over A at one rate and, with LoRA+, over everything else at a multiple of it."""
    adamw, slow, fast = job["recipe"]["adamW"], [], []
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            (slow if "lora_A" in name else fast).append(parameter)
    groups = [{"params": slow, "times": 1}, {"params": fast, "times": job["recipe"]["loraPlusRatio"]}]
    settings = {"betas": (adamw["beta1"], adamw["beta2"]), "eps": adamw["epsilon"], "weight_decay": adamw["weightDecay"]}
    return torch.optim.AdamW(groups, lr=job["schedule"]["peak"], **settings)


def accumulate(accelerator, model, pieces, total):
    """Adds up the gradient of the mean over all `total` tokens of the step that bear loss; returns this worker's nats."""
    summed = 0.0
    for index, piece in enumerate(pieces):
        # Gradients meet once a step, after a worker's last piece. DDP takes their mean over the workers, hence the factor.
        with accelerator.no_sync(model) if index < len(pieces) - 1 else nullcontext():
            loss = nats(model, piece, accelerator.device)
            accelerator.backward(loss * accelerator.num_processes / max(1, total))
        summed += loss.item()
    return summed


def over_all(accelerator, value):
    return accelerator.reduce(torch.tensor(float(value), device=accelerator.device), "sum").item()


def adapter_tensors(model):
    tensors = get_peft_model_state_dict(model)
    return {name: tensor.detach().float().cpu().contiguous() for name, tensor in tensors.items()}


def gradients_of(model):
    """By the names that the parameters have in PEFT's files, in which the adapter's own name is not."""
    trained = [(name, parameter) for name, parameter in model.named_parameters() if parameter.requires_grad]
    short = {name: name.replace("_vector.default.weight", "_vector").replace(".default.", ".") for name, _ in trained}
    return {short[name]: parameter.grad.float().cpu() for name, parameter in trained}


def write_adapter(folder, model, result, extra=None):
    """A folder that is there is whole: it is written aside and renamed."""
    aside = folder.with_name(f".{folder.name}")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    save_file(adapter_tensors(model), aside / "adapter_model.safetensors", metadata={"format": "pt"})
    shutil.copy(HERE / "start" / "adapter_config.json", aside)
    shutil.copy(HERE / "job.json", aside)
    result = {**result, "adapterHash": sha256(aside / "adapter_model.safetensors")}
    (aside / "result.json").write_text(json.dumps(result))
    if extra is not None:
        torch.save(extra, aside / "optimizer.pt")
    shutil.rmtree(folder, ignore_errors=True)
    os.replace(aside, folder)


def checkpoints():
    return sorted(OUT.glob("checkpoint-*"))


def read_checkpoint(job_hash):
    """The newest checkpoint of this very job as (tensors, optimizer, result), or None."""
    if not checkpoints():
        return None
    newest = checkpoints()[-1]
    result = json.loads((newest / "result.json").read_text())
    if result["job"] != job_hash:
        stop(f"{newest} is of another job; set OUT to a folder of its own.")
    optimizer = torch.load(newest / "optimizer.pt", map_location="cpu", weights_only=True)
    return load_file(newest / "adapter_model.safetensors"), optimizer, result


def main(arguments=()):
    check = Path(arguments[1]) if len(arguments) == 2 and arguments[0] == "--check" else None
    if arguments and check is None:
        stop("usage: train.py [--check GRADIENTS.safetensors]")
    job = json.loads((HERE / "job.json").read_text())
    job_hash = sha256(HERE / "job.json")
    accelerator = Accelerator(cpu=CPU or not torch.accelerator.is_available())
    worker, workers, main_worker = accelerator.process_index, accelerator.num_processes, accelerator.is_main_process
    if workers != int(os.environ.get("WORLD_SIZE", "1")):
        stop(f"{os.environ['WORLD_SIZE']} processes were started, but accelerate sees {workers}: they would not share the job.")
    rows = Rows(job, worker, workers)
    demand_whole(job, ["start/adapter_config.json", "start/adapter_model.safetensors"])
    if (OUT / "adapter").exists() and check is None:
        accelerator.print(f"{OUT / 'adapter'} is there: this job is done.")
        return
    model = open_model(base_folder(job, accelerator), accelerator.device)
    optimizer = open_optimizer(job, model)
    done = {"step": 0, "history": [], "evals": [], "seconds": 0.0}

    # Machine 0 reads the newest checkpoint and tells the others, whose disks need not have it.
    saved = [read_checkpoint(job_hash) if main_worker and check is None else None]
    if (saved := broadcast_object_list(saved)[0]) is not None:
        tensors, state, earlier = saved
        done = {name: earlier[name] for name in done}
        set_peft_model_state_dict(model, tensors)
        optimizer.load_state_dict(state)
        accelerator.print(f"going on after step {done['step']}")
    model.to(accelerator.device)
    packed = packing_is_exact(model, rows.of_step(1), accelerator.device)
    packed = over_all(accelerator, packed) == workers
    accelerator.print(f"{workers} workers, rows {'packed' if packed else 'taken apart, as this model would mix their sequences'}")
    watched = None
    if job["data"]["watched"] is not None:
        demand_whole(job, [job["data"]["watched"]["name"]])
        watched = numpy.load(HERE / job["data"]["watched"]["name"], mmap_mode="r")
    bare = model
    model, optimizer = accelerator.prepare(model, optimizer)

    @torch.no_grad()
    def held_out_loss():
        """Mean nats a token on places of files that the job keeps out of training."""
        own = [watched[index] for index in range(worker, len(watched), workers)]
        bare.eval()
        summed = sum(nats(bare, piece, accelerator.device).item() for piece in pieces_of(own, packed))
        bare.train()
        tokens = over_all(accelerator, sum(int(row["loss"].sum()) for row in own))
        return over_all(accelerator, summed) / max(1, tokens)

    def result(finished):
        about = {"format": 1, "job": job_hash, "finished": finished, "steps": job["steps"], "workers": workers}
        return {**about, **done, "device": str(accelerator.device.type), "packed": packed}

    began = time.monotonic() - done["seconds"]
    for step in range(done["step"] + 1, job["steps"] + 1):
        if step == 1 and watched is not None and check is None:
            done["evals"].append([0, held_out_loss()])
        own = rows.of_step(step)
        # Dropout alone draws; a resumed run draws the same again.
        set_seed(job["recipe"]["seed"] + step * 1009 + worker)
        total = over_all(accelerator, sum(int(row["loss"].sum()) for row in own))
        loss = over_all(accelerator, accumulate(accelerator, model, pieces_of(own, packed), total)) / max(1, total)
        if check is not None:
            if main_worker:
                save_file(gradients_of(bare), check, metadata={"format": "pt"})
            norm = math.sqrt(sum(float(gradient.double().square().sum()) for gradient in gradients_of(bare).values()))
            accelerator.print(json.dumps({"loss": loss, "gradNorm": norm}))
            break
        norm = accelerator.clip_grad_norm_(bare.parameters(), job["recipe"]["adamW"]["maxNorm"]).item()
        if not (math.isfinite(loss) and math.isfinite(norm)):
            stop(f"step {step} is not a finite number: export the job with a lower --lr than {job['schedule']['peak']}.")
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(job, step) * group["times"]
        optimizer.step()
        optimizer.zero_grad()
        done["step"], done["seconds"] = step, time.monotonic() - began
        done["history"].append([step, loss if total else None, learning_rate(job, step), norm, done["seconds"]])
        accelerator.print(f"step {step}/{job['steps']}  loss {loss:.6f}  {done['seconds']:.0f} s", flush=True)
        if step % CHECKPOINT_EVERY == 0 or step == job["steps"]:
            if watched is not None:
                done["evals"].append([step, held_out_loss()])
                accelerator.print(f"held-out loss {done['evals'][-1][1]:.6f}", flush=True)
            if main_worker and step < job["steps"]:
                write_adapter(OUT / f"checkpoint-{step:08d}", bare, result(False), optimizer.state_dict())
                for old in checkpoints()[:-KEPT_CHECKPOINTS]:
                    shutil.rmtree(old)
    if main_worker and check is None:
        write_adapter(OUT / "adapter", bare, result(True))
    accelerator.wait_for_everyone()
    accelerator.print("done" if check is not None else f"{OUT / 'adapter'}: take it back with `attune adapter import`")
    accelerator.end_training()


if __name__ == "__main__":
    main(sys.argv[1:])
