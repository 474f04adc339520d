"""Writes a model as transformers.js reads it: configuration, tokenizer, int8 graph, and the card that our service reads."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx

from onnx_graph import Shape, write_model
from teacher import sha256

MAX_TOKENS = 256
"""Longest text the teacher was meant for, in tokens; the rest of a longer text is not seen."""

GRAPH = "onnx/model_quantized.onnx"


def write_json(path: Path, content: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def encoder_config(weights: dict[str, np.ndarray], shape: Shape) -> dict:
    """What transformers.js needs to know of the encoder; sizes are read off the weights."""
    vocabulary, width = weights["embeddings.word_embeddings.weight"].shape
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_act": "gelu",
        "hidden_size": width,
        "num_hidden_layers": shape.layers,
        "num_attention_heads": shape.heads,
        "intermediate_size": weights["encoder.layer.0.intermediate.dense.bias"].shape[0],
        "max_position_embeddings": weights["embeddings.position_embeddings.weight"].shape[0],
        "type_vocab_size": weights["embeddings.token_type_embeddings.weight"].shape[0],
        "layer_norm_eps": shape.norm_epsilon,
        "vocab_size": vocabulary,
        "pad_token_id": 0,
    }


def tokenizer_config(strip_accents: bool) -> dict:
    """Companion of tokenizer.json; where to cut a long text stands here."""
    special = {"unk": "[UNK]", "sep": "[SEP]", "pad": "[PAD]", "cls": "[CLS]", "mask": "[MASK]"}
    return {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": True,
        "strip_accents": strip_accents,
        "model_max_length": MAX_TOKENS,
        **{f"{name}_token": token for name, token in special.items()},
    }


def write_encoder(folder: Path, weights: dict[str, np.ndarray], tokenizer: dict, strip_accents: bool) -> None:
    """Everything but the cards; the tokenizer neither pads nor cuts by itself, the caller says how."""
    shape = Shape()
    write_json(folder / "config.json", encoder_config(weights, shape))
    write_json(folder / "tokenizer_config.json", tokenizer_config(strip_accents))
    plain = {**tokenizer, "truncation": None, "padding": None}
    (folder / "tokenizer.json").write_text(json.dumps(plain, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
    (folder / GRAPH).parent.mkdir(parents=True, exist_ok=True)
    onnx.save(write_model(weights, shape), folder / GRAPH)


def list_files(folder: Path) -> list[dict]:
    """Path, size and checksum of each file that makes the vectors; a changed one is found by them at start."""
    names = ("config.json", "tokenizer.json", "tokenizer_config.json", GRAPH)
    return [{"path": name, "bytes": (folder / name).stat().st_size, "sha256": sha256(folder / name)} for name in names]


def revision(files: list[dict]) -> str:
    """Short name of exactly these files: vectors of different revisions are never mixed."""
    return hashlib.sha256("".join(file["sha256"] for file in files).encode()).hexdigest()[:12]
