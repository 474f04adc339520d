"""The encoder in torch: six BERT layers and mean pooling, weights read and written under their published names."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onnx_graph import Shape


class Layer(nn.Module):
    """One BERT layer; the query, key and value matrices are one."""

    def __init__(self, shape: Shape, inner: int) -> None:
        super().__init__()
        self.heads = shape.heads
        self.qkv = nn.Linear(shape.width, 3 * shape.width)
        self.output = nn.Linear(shape.width, shape.width)
        self.attention_norm = nn.LayerNorm(shape.width, eps=shape.norm_epsilon)
        self.up = nn.Linear(shape.width, inner)
        self.down = nn.Linear(inner, shape.width)
        self.norm = nn.LayerNorm(shape.width, eps=shape.norm_epsilon)

    def forward(self, value: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = value.shape
        query, key, content = self.qkv(value).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        # Written out: torch's fused attention is nine times slower backwards on a processor in bfloat16.
        scores = (query * (width // self.heads) ** -0.5) @ key.transpose(-1, -2) + mask
        mixed = (torch.softmax(scores, dim=-1) @ content).transpose(1, 2).reshape(batch, length, width)
        value = self.attention_norm(value + self.output(mixed))
        return self.norm(value + self.down(functional.gelu(self.up(value))))


class Encoder(nn.Module):
    """
    Token vectors in, one unit vector a text out. The token table stands outside: of its tens of thousands of rows a
    batch touches hundreds, and the optimiser should touch no more.
    """

    def __init__(self, weights: dict[str, np.ndarray], shape: Shape = Shape()) -> None:
        super().__init__()
        inner = weights["encoder.layer.0.intermediate.dense.bias"].shape[0]
        self.positions = nn.Parameter(torch.from_numpy(weights["embeddings.position_embeddings.weight"].copy()))
        self.segment = nn.Parameter(torch.from_numpy(weights["embeddings.token_type_embeddings.weight"].copy()))
        self.norm = nn.LayerNorm(shape.width, eps=shape.norm_epsilon)
        self.layers = nn.ModuleList(Layer(shape, inner) for _ in range(shape.layers))
        for name, parameter in self.named_parameters():
            parameter.data.copy_(torch.from_numpy(gather(weights, name)))

    def forward(self, tokens: Tensor, present: Tensor) -> Tensor:
        """`tokens`: batch × length × width; `present`: 1 for a token, 0 for padding."""
        value = self.norm(tokens + self.positions[: tokens.shape[1]] + self.segment[0])
        mask = (present[:, None, None, :] - 1) * 1e4
        for layer in self.layers:
            value = layer(value, mask)
        pooled = (value.float() * present[:, :, None]).sum(dim=1)
        return functional.normalize(pooled, dim=-1)

    def weights(self) -> dict[str, np.ndarray]:
        """All weights but the token table, under their published names."""
        result: dict[str, np.ndarray] = {}
        for name, parameter in self.named_parameters():
            scatter(result, name, parameter.detach().float().cpu().numpy().copy())
        return result


PUBLISHED = {
    "output": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm": "output.LayerNorm",
}
"""Our names of a layer's parts, and where they stand in a published BERT."""


def published_names(name: str) -> list[str]:
    """The published weights that make up one of our parameters: three for `qkv`, else one."""
    outside = {"positions": "embeddings.position_embeddings.weight", "segment": "embeddings.token_type_embeddings.weight"}
    if name in outside:
        return [outside[name]]
    *path, kind = name.split(".")
    if path == ["norm"]:
        return [f"embeddings.LayerNorm.{kind}"]
    _, number, part = path
    layer = f"encoder.layer.{number}"
    if part == "qkv":
        return [f"{layer}.attention.self.{each}.{kind}" for each in ("query", "key", "value")]
    return [f"{layer}.{PUBLISHED[part]}.{kind}"]


def gather(weights: dict[str, np.ndarray], name: str) -> np.ndarray:
    return np.concatenate([weights[each] for each in published_names(name)])


def scatter(result: dict[str, np.ndarray], name: str, value: np.ndarray) -> None:
    names = published_names(name)
    for each, part in zip(names, np.split(value, len(names))):
        result[each] = part
