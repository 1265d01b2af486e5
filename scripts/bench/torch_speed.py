"""How fast PyTorch with PEFT trains and completes on this processor: `npm run bench` and `attune bench --peer pytorch` put it beside Attune.

Development only. REQUEST is JSON as engine/bench/peer.ts has it (PeerRequest): one row a step, of random tokens that all bear loss or of
the lines of an examples file in turn, AdamW with clipping, nothing dropped, as `attune bench train` does. In bf16 weights are in float32
and computed under autocast. The first step or prompt is left out. Prints a line of JSON last, whose figures are {median, low, high}.

    python torch_speed.py REQUEST
"""

from __future__ import annotations

import contextlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "models"))

import peft
import torch
from peft import LoraConfig, get_peft_model
from status import status_bytes
from transformers import AutoModelForCausalLM

# What does not count for the loss, as transformers has it.
IGNORED = -100


def figure(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"median": ordered[(len(ordered) - 1) // 2], "low": ordered[0], "high": ordered[-1]}


def seconds_of(call: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def rows_of(request: dict[str, Any], vocabulary: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """Tokens and labels, each [1, T]; what is behind an example's end is padding, as in a row of Attune's."""
    length = request["seqLen"]
    if request.get("examples") is None:
        tokens = torch.randint(vocabulary, (1, length))
        return [(tokens, tokens)]
    rows = []
    for line in Path(request["examples"]).read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        example = json.loads(line)
        tokens, labels = torch.zeros(1, length, dtype=torch.long), torch.full((1, length), IGNORED)
        own, mask = torch.tensor(example["tokens"]), torch.tensor(example["mask"], dtype=torch.bool)
        tokens[0, : len(own)] = own
        labels[0, : len(own)] = torch.where(mask, own, IGNORED)
        rows.append((tokens, labels))
    return rows


def train(model: Any, request: dict[str, Any]) -> dict[str, Any]:
    if request["method"] == "lora":
        rank, targets = request["rank"], request["targets"]
        wanted = targets if targets == "all-linear" else targets.split(",")
        config = LoraConfig(r=rank, lora_alpha=32, target_modules=wanted, task_type="CAUSAL_LM")
        model = get_peft_model(model, config)
    model.train()
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-4)
    narrow = torch.autocast("cpu", torch.bfloat16) if request.get("numbers") == "bf16" else contextlib.nullcontext()
    rows = rows_of(request, model.config.vocab_size)

    def step(count: int) -> None:
        tokens, labels = rows[count % len(rows)]
        with narrow:
            loss = model(input_ids=tokens, labels=labels, use_cache=False).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()

    step(0)
    speeds = [request["seqLen"] / seconds_of(lambda: step(count + 1)) for count in range(request["rounds"])]
    return {"tokensPerSecond": figure(speeds), "trainable": sum(parameter.numel() for parameter in trained)}


@torch.no_grad()
def complete(model: Any, request: dict[str, Any]) -> dict[str, Any]:
    model.eval()
    tokens = torch.randint(model.config.vocab_size, (1, request["seqLen"]))
    prefills: list[float] = []
    singles: list[float] = []
    for turn in range(request["rounds"] + 1):
        state: Any = None

        def step(ids: torch.Tensor) -> None:
            nonlocal state
            past = None if state is None else state.past_key_values
            state = model(input_ids=ids, past_key_values=past, use_cache=True, logits_to_keep=1)

        prefill = 1000 * seconds_of(lambda: step(tokens))
        behind = [1000 * seconds_of(lambda: step(state.logits[:, -1:].argmax(-1))) for _ in range(request["maxTokens"])]
        if turn > 0:
            prefills.append(prefill)
            singles.extend(behind)
    return {"prefillMs": figure(prefills), "perTokenMs": figure(singles)}


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit("usage: torch_speed.py REQUEST")
    request = json.loads(sys.argv[1])
    torch.set_num_threads(request["threads"])
    torch.manual_seed(1)
    model = AutoModelForCausalLM.from_pretrained(request["base"], dtype=torch.float32)
    figures = train(model, request) if request["work"] == "train" else complete(model, request)
    peak = status_bytes("VmHWM")
    release = f"PyTorch {torch.__version__} with PEFT {peft.__version__}"
    print(json.dumps({"release": release, "peakBytes": {"median": peak, "low": peak, "high": peak}, **figures}))


if __name__ == "__main__":
    main()
