"""How fast PyTorch with PEFT is with a real model, and what memory it takes: `npm run lanes:models` puts it beside ours.

Development only. TEXTS.json is what reference.py writes: tokens of real code. Everything in float32: a prefill of
256 tokens that wants the last logits alone, a token behind it with the cache, and LoRA training (rank 16, all linears) on one row
of 256 tokens. Prints one line of JSON.

    python speed.py BASE TEXTS.json
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import mean, median
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from status import status_bytes
from transformers import AutoModelForCausalLM


def seconds_of(call: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    call()
    return time.perf_counter() - begun


@torch.no_grad()
def nats_of(model: Any, tokens: list[int]) -> float:
    logits = model(input_ids=torch.tensor([tokens])).logits[0, :-1]
    return torch.nn.functional.cross_entropy(logits, torch.tensor(tokens[1:])).item()


@torch.no_grad()
def serve(model: Any, tokens: list[int]) -> tuple[float, float]:
    prefills, singles = [], []
    for turn in range(5):
        state: Any = None

        def step(ids: torch.Tensor) -> None:
            nonlocal state
            past = None if state is None else state.past_key_values
            state = model(input_ids=ids, past_key_values=past, use_cache=True, logits_to_keep=1)

        prefills.append(seconds_of(lambda: step(torch.tensor([tokens[turn : turn + 256]]))))
        for _ in range(8):
            singles.append(seconds_of(lambda: step(state.logits[:, -1:].argmax(-1))))
    return median(prefills), median(singles)


def train(model: Any, tokens: list[int]) -> float:
    config = LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
    tuned = get_peft_model(model, config).train()
    optimizer = torch.optim.AdamW([parameter for parameter in tuned.parameters() if parameter.requires_grad], lr=1e-4)
    row = torch.tensor([tokens[:256]])

    def step() -> None:
        optimizer.zero_grad()
        tuned(input_ids=row, labels=row, use_cache=False).loss.backward()
        optimizer.step()

    # As ours, without the first, which allocates.
    return 256 / median([seconds_of(step) for _ in range(4)][1:])


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit("usage: speed.py BASE TEXTS.json")
    texts = [text["tokens"] for text in json.loads(Path(sys.argv[2]).read_text()).values()]
    tokens = [token for text in texts for token in text]
    model = AutoModelForCausalLM.from_pretrained(sys.argv[1], dtype=torch.float32).eval()
    weights = sum(parameter.nbytes for parameter in model.parameters())
    nats = mean(nats_of(model, text) for text in texts)
    prefill, token = serve(model, tokens)
    served = {"weightBytes": weights, "nats": nats, "prefillSeconds": prefill, "tokenSeconds": token}
    served["servingBytes"] = status_bytes("VmHWM")
    trained = {"trainTokensPerSecond": train(model, tokens), "trainingBytes": status_bytes("VmHWM")}
    print(json.dumps(served | {"trained": trained}))


if __name__ == "__main__":
    main()
