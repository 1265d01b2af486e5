"""The peak memory of LoRA training in PyTorch with PEFT, of one process: `npm run lanes:models` compares ours with it.

Development only. Rank 16 on all linears, one row of LENGTH tokens, two steps of AdamW on the CPU. The weights are random, made in
memory from BASE's config.json, so that no file is mapped and counted. KIND is

    bf16        weights in bfloat16, PEFT's adapter in float32, as its defaults are
    autocast    weights in float32, computed under autocast to bfloat16
    float32     nothing is narrowed

Where the processor has no product of bfloat16, PyTorch's takes minutes a step; then `quick_products` stands in, which needs some
40 MB of its own (SmolLM2-135M, 64 tokens: 1,285 MB against 1,241 MB). `--own-products` keeps PyTorch's.

Prints one line of JSON: bytes once the packages are imported, once the model is there and at the peak, seconds of the second step.

    python memory.py BASE KIND LENGTH [--own-products]
"""

from __future__ import annotations

import contextlib
import json
import sys
import time

import torch
from peft import LoraConfig, get_peft_model
from status import status_bytes
from transformers import AutoConfig, AutoModelForCausalLM

WEIGHTS = {"bf16": torch.bfloat16, "autocast": torch.float32, "float32": torch.float32}


TILE = 1024


def product(a: torch.Tensor, b: torch.Tensor, out: torch.Tensor) -> torch.Tensor:
    """out = a·b; bfloat16 in tiles that are made float32, 4 MB each, and added up in float32."""
    if a.dtype != torch.bfloat16:
        return torch.mm(a, b, out=out)
    for row in range(0, a.shape[0], TILE):
        rows = a[row : row + TILE]
        for column in range(0, b.shape[1], TILE):
            columns = b[:, column : column + TILE]
            total = torch.zeros(rows.shape[0], columns.shape[1])
            for inner in range(0, a.shape[1], TILE):
                total.addmm_(rows[:, inner : inner + TILE].float(), columns[inner : inner + TILE].float())
            out[row : row + TILE, column : column + TILE] = total
    return out


def quick_products() -> torch.library.Library:
    """Replaces aten::mm and aten::addmm on the CPU as long as what it returns is kept."""

    def mm(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        return product(a, b, a.new_empty(a.shape[0], b.shape[1]))

    def addmm(bias: torch.Tensor, a: torch.Tensor, b: torch.Tensor, *, beta: float = 1, alpha: float = 1) -> torch.Tensor:
        assert (beta, alpha) == (1, 1)
        return mm(a, b).add_(bias)

    library = torch.library.Library("aten", "IMPL")
    library.impl("mm", mm, "CPU")
    library.impl("addmm", addmm, "CPU")
    return library


def main() -> None:
    options = sys.argv[4:]
    if len(sys.argv) not in (4, 5) or sys.argv[2] not in WEIGHTS or options not in ([], ["--own-products"]):
        raise SystemExit(f"usage: memory.py BASE {'|'.join(WEIGHTS)} LENGTH [--own-products]")
    base, kind, length = sys.argv[1], sys.argv[2], int(sys.argv[3])
    native = torch.ops.mkldnn._is_mkldnn_bf16_supported()
    replaced = None if native or options or kind == "float32" else quick_products()
    imported = status_bytes("VmRSS")
    torch.manual_seed(1)
    model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(base), dtype=WEIGHTS[kind])
    config = LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
    tuned = get_peft_model(model, config).train()
    opened = status_bytes("VmRSS")
    optimizer = torch.optim.AdamW([parameter for parameter in tuned.parameters() if parameter.requires_grad], lr=1e-4)
    tokens = torch.tensor([[(at * 37 + 11) % 8000 for at in range(length)]])
    for _ in range(2):
        begun = time.perf_counter()
        with torch.autocast("cpu", torch.bfloat16) if kind == "autocast" else contextlib.nullcontext():
            loss = tuned(input_ids=tokens, labels=tokens, use_cache=False).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        seconds = time.perf_counter() - begun
    products = "PyTorch's" if replaced is None else "in tiles of float32"
    stages = {"importedBytes": imported, "openedBytes": opened, "peakBytes": status_bytes("VmHWM")}
    print(json.dumps({"products": products, **stages, "stepSeconds": seconds}))


if __name__ == "__main__":
    main()
