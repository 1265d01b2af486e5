"""The model's card, from what was recorded while it was trained."""

import json
from collections.abc import Sequence
from pathlib import Path

from curve import draw_curves
from model import Shape
from sources import LANGUAGES
from train import Average

LAYOUTS = {
    "psm": "`<|fim_prefix|>` prefix `<|fim_suffix|>` suffix `<|fim_middle|>` middle `<|endoftext|>`",
    "spm": "the suffix first, so that the middle goes on where the prefix ends: "
    "`<|fim_prefix|><|fim_suffix|>` suffix `<|fim_middle|>` prefix, middle `<|endoftext|>`",
}

#: What hubs and pickers read. The weights have the project's licence; the texts they learned from are in licences.json.
HEAD = """---
license: mit
language: code
library_name: transformers
pipeline_tag: text-generation
---

"""


def write_card(folder: Path) -> None:
    """Writes README.md and the curves of an exported model, with the evaluation's table where there is one."""
    training = json.loads((folder / "training.json").read_text())
    shape = Shape(**training["shape"])
    corpus = training["corpus"]
    characters = {name: corpus["train"][f"{name}: characters"] for name in LANGUAGES}
    total = sum(characters.values())
    parts = ", ".join(f"{name} {100 * count / total:.0f} %" for name, count in characters.items())
    packages = len(json.loads((folder / "licences.json").read_text()))
    # The first two milestones did not tell theirs.
    stable, decaying = (f"{100 * share:.0f} %" for share in training.get("fimShare", (0.6, 0.6)))
    share = f"{stable} of the chunks" + ("" if stable == decaying else f", {decaying} in the last decay")
    rows = {
        "architecture": f"Llama: {shape.layers} layers, width {shape.width}, {shape.heads} heads of {shape.head_dim}, "
        f"{shape.kv_heads} key/value heads, SwiGLU {shape.ffn}, RoPE θ {shape.rope_theta:,.0f}, RMSNorm {shape.norm_eps:g}, "
        "tied head",
        "parameters": f"{shape.parameters:,} (BF16, {(folder / 'model.safetensors').stat().st_size / 1e6:.1f} MB)",
        "vocabulary": f"{shape.vocab:,}: byte-level BPE, Qwen2's splitting pattern with single digits, no normalisation, "
        "7 special tokens",
        "fill-in-the-middle": f"cut at any character: {LAYOUTS[training['layout']]}; {share}",
        "context": f"{shape.context:,} tokens",
        "corpus": f"{total / 1e6:.0f} M characters ({parts}) of {packages} packages, see `licences.json`; "
        f"SHA-256 {corpus['sha256']}",
        "training": f"{training['tokens'] / 1e6:.1f} M tokens in {training['step']:,} steps, "
        f"{training['compute'] / 3600:.1f} h of processor time each ({training['seconds'] / 3600:.1f} h, beside other work) "
        f"on {'; '.join(training['machines'])}"
        + "".join(f"; {Average(**made).sentence}" for made in training.get("averages", [])),
    }
    text = HEAD + "# Attune's base model\n\n"
    text += "A very small code model that ships with Attune: something real to tune with no download.\n"
    text += "\n| | |\n|---|---|\n"
    text += "\n".join(f"| {name} | {value} |" for name, value in rows.items()) + "\n"
    tables = {"evaluation.md": "On held-out packages", "tuned.md": "Before and after LoRA tuning, on held-out files"}
    for name, title in tables.items():
        if (folder / name).exists():
            text += f"\n## {title}\n\n{(folder / name).read_text()}"
    text += "\n## Curves\n\n![Loss over tokens](curves.svg)\n\nAs numbers: `loss-curve.csv`, `heldout-curve.csv`.\n"
    draw_curves(training, folder / "curves.svg")
    (folder / "README.md").write_text(text)
    _write_curve(folder / "loss-curve.csv", ["tokens", "loss"], [[entry[1], entry[2]] for entry in training["curve"]])
    held = [[entry["tokens"], *(entry.get(name, "") for name in LANGUAGES)] for entry in training["heldOut"]]
    _write_curve(folder / "heldout-curve.csv", ["tokens", *LANGUAGES], held)


def _write_curve(path: Path, names: Sequence[object], rows: Sequence[Sequence[object]]) -> None:
    path.write_text("\n".join(",".join(map(str, row)) for row in [names, *rows]) + "\n")
