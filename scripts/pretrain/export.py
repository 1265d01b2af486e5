"""A run → an ordinary Hugging Face folder."""

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from tokenizers import Tokenizer

from data import Layout
from model import Decoder, Shape
from paths import work_folder
from train import Run
from vocabulary import END, PAD
from weights import to_hugging_face

MOST_BYTES = 32_000_000


def export_run(run: Run, folder: Path) -> None:
    """Writes config, BF16 weights, tokenizer, licences, curves and ``training.json`` into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    export_model(run.model, folder, run.recipe.layout)
    corpus = work_folder() / "corpus"
    shutil.copy(corpus / "licences.json", folder / "licences.json")
    progress = run.progress
    training = {
        "shape": vars(run.model.shape),
        "layout": run.recipe.layout,
        "fimShare": run.recipe.fim_share,
        "step": progress.step,
        "tokens": progress.tokens,
        "seconds": round(progress.seconds),
        "compute": round(progress.compute),
        "machines": progress.machines,
        "decay": progress.decay,
        "averages": progress.averages,
        "stream": run.stream.state,
        "corpus": json.loads((corpus / "report.json").read_text()),
        "curve": [[step, tokens, round(loss, 4), round(norm, 3)] for step, tokens, loss, norm in thinned(progress.curve)],
        "heldOut": [{name: round(value, 4) for name, value in entry.items()} for entry in thinned(progress.held_out)],
    }
    (folder / "training.json").write_text(json.dumps(training) + "\n")


def export_model(model: Decoder, folder: Path, layout: Layout) -> None:
    """What ``transformers`` needs to load the model."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: tensor.to(torch.bfloat16).contiguous() for name, tensor in to_hugging_face(model).items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    size = (folder / "model.safetensors").stat().st_size
    if size > MOST_BYTES:
        raise SystemExit(f"the weights take {size} bytes, more than {MOST_BYTES}")
    shutil.copy(work_folder() / "tokenizer.json", folder / "tokenizer.json")
    _write(folder / "config.json", _config(model.shape))
    _write(
        folder / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "eos_token": END,
            "pad_token": PAD,
            "add_bos_token": False,
            "fim_layout": layout,
            "clean_up_tokenization_spaces": False,
            "model_max_length": model.shape.context,
        },
    )


def thinned(entries: list[Any], most: int = 200) -> list[Any]:
    """At most about ``most`` of the entries, evenly, the last one always."""
    every = -(-len(entries) // most) if entries else 1
    return [entry for index, entry in enumerate(entries) if (len(entries) - 1 - index) % every == 0]


def _config(shape: Shape) -> dict[str, Any]:
    tokenizer = Tokenizer.from_file(str(work_folder() / "tokenizer.json"))
    return {
        "architectures": ["LlamaForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": None,
        "eos_token_id": tokenizer.token_to_id(END),
        "head_dim": shape.head_dim,
        "hidden_act": "silu",
        "hidden_size": shape.width,
        "initializer_range": 0.02,
        "intermediate_size": shape.ffn,
        "max_position_embeddings": shape.context,
        "mlp_bias": False,
        "model_type": "llama",
        "num_attention_heads": shape.heads,
        "num_hidden_layers": shape.layers,
        "num_key_value_heads": shape.kv_heads,
        "pad_token_id": tokenizer.token_to_id(PAD),
        "rms_norm_eps": shape.norm_eps,
        "rope_scaling": None,
        "rope_theta": shape.rope_theta,
        "tie_word_embeddings": True,
        "torch_dtype": "bfloat16",
        "use_cache": True,
        "vocab_size": shape.vocab,
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2) + "\n")
