"""How fast PyTorch with PEFT trains and completes on this processor: `npm run bench` puts it beside Attune.

Development only. Random tokens, all of which bear loss; rank 16 on all linears, AdamW with clipping, as `attune bench train` does.
KIND is float32, or bf16 (weights in float32, computed under autocast). The first step or prompt is left out. Prints one line of
JSON whose figures are {median, low, high}.

    python torch_speed.py BASE train lora|full KIND LENGTH ROUNDS
    python torch_speed.py BASE complete - KIND LENGTH ROUNDS
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "models"))

import torch
from peft import LoraConfig, get_peft_model
from status import status_bytes
from transformers import AutoModelForCausalLM

TOKENS_BEHIND = 16


def figure(values: list[float]) -> dict[str, float]:
    ordered = sorted(values)
    return {"median": ordered[(len(ordered) - 1) // 2], "low": ordered[0], "high": ordered[-1]}


def seconds_of(call: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


def train(model: Any, method: str, kind: str, tokens: torch.Tensor, rounds: int) -> dict[str, Any]:
    if method == "lora":
        config = LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
        model = get_peft_model(model, config)
    model.train()
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=1e-4)
    narrow = torch.autocast("cpu", torch.bfloat16) if kind == "bf16" else contextlib.nullcontext()

    def step() -> None:
        with narrow:
            loss = model(input_ids=tokens, labels=tokens, use_cache=False).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimizer.step()
        optimizer.zero_grad()

    step()
    speeds = [tokens.numel() / seconds_of(step) for _ in range(rounds)]
    return {"tokensPerSecond": figure(speeds), "trainable": sum(parameter.numel() for parameter in trained)}


@torch.no_grad()
def complete(model: Any, tokens: torch.Tensor, rounds: int) -> dict[str, Any]:
    model.eval()
    prefills: list[float] = []
    singles: list[float] = []
    for turn in range(rounds + 1):
        state: Any = None

        def step(ids: torch.Tensor) -> None:
            nonlocal state
            past = None if state is None else state.past_key_values
            state = model(input_ids=ids, past_key_values=past, use_cache=True, logits_to_keep=1)

        prefill = 1000 * seconds_of(lambda: step(tokens))
        behind = [1000 * seconds_of(lambda: step(state.logits[:, -1:].argmax(-1))) for _ in range(TOKENS_BEHIND)]
        if turn > 0:
            prefills.append(prefill)
            singles.extend(behind)
    return {"prefillMs": figure(prefills), "perTokenMs": figure(singles)}


def main() -> None:
    if len(sys.argv) != 7:
        raise SystemExit("usage: torch_speed.py BASE train|complete lora|full|- KIND LENGTH ROUNDS")
    base, what, method, kind = sys.argv[1:5]
    length, rounds = int(sys.argv[5]), int(sys.argv[6])
    torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
    torch.manual_seed(1)
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32)
    tokens = torch.randint(model.config.vocab_size, (1, length))
    figures = train(model, method, kind, tokens, rounds) if what == "train" else complete(model, tokens, rounds)
    peak = status_bytes("VmHWM")
    print(json.dumps(figures | {"peakBytes": {"median": peak, "low": peak, "high": peak}}))


if __name__ == "__main__":
    main()
