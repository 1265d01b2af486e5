"""Muon for the matrices of the blocks, AdamW for the rest."""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from model import Decoder


@dataclass(frozen=True)
class OptimizerOptions:
    """The same rate serves both, as Muon's updates are scaled to the root mean square of AdamW's (0.2)."""

    muon: bool = True
    rate: float = 4e-3
    weight_decay: float = 0.1
    momentum: float = 0.95
    betas: tuple[float, float] = (0.9, 0.95)
    clip: float = 1.0


def orthogonal(matrix: Tensor, steps: int = 5) -> Tensor:
    """About U·Vᵀ of M = U·S·Vᵀ, by the Newton–Schulz iteration with the coefficients of Keller Jordan's Muon (2024)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = (x / (x.norm() + 1e-7)).bfloat16()
    for _ in range(steps):
        gram = x @ x.T
        x = a * x + (b * gram + c * gram @ gram) @ x
    result: Tensor = (x.T if tall else x).float()
    return result


class Optimizer:
    """Updates in place. Its state is a plain dictionary, so that a checkpoint resumes bit for bit."""

    def __init__(self, model: Decoder, options: OptimizerOptions) -> None:
        self.options = options
        self._matrices = [
            (n, p) for n, p in model.named_parameters() if options.muon and n.startswith("blocks.") and p.dim() == 2
        ]
        chosen = {name for name, _ in self._matrices}
        self._others = [(name, p) for name, p in model.named_parameters() if name not in chosen]
        self._parts = {name: _parts(name, model) for name, _ in self._matrices}
        self._momentum = {name: torch.zeros_like(p) for name, p in self._matrices}
        decayed, free = [p for _, p in self._others if p.dim() == 2], [p for _, p in self._others if p.dim() == 1]
        groups = [{"params": decayed, "weight_decay": options.weight_decay}, {"params": free, "weight_decay": 0.0}]
        self._adam = torch.optim.AdamW(groups, lr=options.rate, betas=options.betas, fused=True)
        self._all = [p for _, p in [*self._matrices, *self._others]]

    def step(self, factor: float) -> float:
        """One update at ``factor`` times the rate; returns the gradients' norm before clipping and forgets them."""
        norm = nn.utils.clip_grad_norm_(self._all, self.options.clip)
        rate = self.options.rate * factor
        for group in self._adam.param_groups:
            group["lr"] = rate
        self._adam.step()
        with torch.no_grad():
            for name, parameter in self._matrices:
                self._muon_step(name, parameter, rate)
        self.forget()
        return float(norm)

    def forget(self) -> None:
        """The gradients."""
        for parameter in self._all:
            parameter.grad = None

    def _muon_step(self, name: str, parameter: Tensor, rate: float) -> None:
        if parameter.grad is None:
            return
        momentum = self._momentum[name].lerp_(parameter.grad, 1 - self.options.momentum)
        direction = parameter.grad.lerp(momentum, self.options.momentum)
        parameter.mul_(1 - rate * self.options.weight_decay)
        sizes = self._parts[name]
        # Matrices that are stored as one are still different maps, each with its own singular values.
        for part, rows in zip(torch.split(direction, sizes), torch.split(parameter, sizes), strict=True):
            rows.add_(orthogonal(part), alpha=-rate * 0.2 * max(part.shape) ** 0.5)

    def state(self) -> dict[str, Any]:
        """For :meth:`load`."""
        return {"momentum": self._momentum, "adam": self._adam.state_dict()}

    def load(self, state: dict[str, Any]) -> None:
        """Takes a state of the same model and options."""
        for name, momentum in state["momentum"].items():
            self._momentum[name].copy_(momentum)
        self._adam.load_state_dict(state["adam"])


def _parts(name: str, model: Decoder) -> list[int]:
    shape = model.shape
    if name.endswith(".qkv"):
        return [shape.heads * shape.head_dim, shape.kv_heads * shape.head_dim, shape.kv_heads * shape.head_dim]
    if name.endswith(".gate_up"):
        return [shape.ffn, shape.ffn]
    return [model.get_parameter(name).shape[0]]
