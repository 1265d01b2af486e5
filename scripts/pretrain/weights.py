"""Weights under Llama's names, and back to where training can warm up from."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from model import Block, Decoder, Shape


def to_hugging_face(model: Decoder) -> dict[str, Tensor]:
    """Llama's names. Views of the model's own parameters."""
    shape = model.shape
    inner, kv = shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim
    weights: dict[str, Tensor] = {"model.embed_tokens.weight": model.embedding, "model.norm.weight": model.norm}
    for layer, block in enumerate(model.blocks):
        if not isinstance(block, Block):
            raise TypeError(f"layer {layer} is no block")
        q, k, v = torch.split(block.qkv, [inner, kv, kv])
        gate, up = torch.chunk(block.gate_up, 2)
        parts = {
            "input_layernorm": block.attention_norm,
            "post_attention_layernorm": block.ffn_norm,
            "self_attn.q_proj": q,
            "self_attn.k_proj": k,
            "self_attn.v_proj": v,
            "self_attn.o_proj": block.out,
            "mlp.gate_proj": gate,
            "mlp.up_proj": up,
            "mlp.down_proj": block.down,
        }
        weights.update({f"model.layers.{layer}.{name}.weight": tensor for name, tensor in parts.items()})
    return {name: tensor.detach() for name, tensor in weights.items()}


def committed_weights(folder: Path, shape: Shape) -> dict[str, Tensor]:
    """The state dictionary of an exported model."""
    model = Decoder(shape)
    saved = load_file(folder / "model.safetensors")
    for name, view in to_hugging_face(model).items():
        view.copy_(saved[name])
    return dict(model.state_dict())
