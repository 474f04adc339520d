"""
The encoder as an ONNX graph, written straight from its weights: no tracing, so no training library is needed.

Inputs and output carry the names that transformers.js expects of a BERT. Matrices are int8 with a scale for each
column; activations are quantised as they come (DynamicQuantizeLinear), which ONNX Runtime fuses with the product.
Layer norms, softmax and GELU stay in float32.
"""

from dataclasses import dataclass

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from quantise import quantise_columns, quantise_rows

OPSET = 17
FLOAT = TensorProto.FLOAT


@dataclass(frozen=True)
class Shape:
    """Sizes of a BERT encoder."""

    layers: int = 6
    heads: int = 12
    width: int = 384
    norm_epsilon: float = 1e-12


class GraphWriter:
    """Collects nodes and constants; every method returns the name of the value that it adds."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def add(self, kind: str, inputs: list[str], name: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def matmul_int8(self, value: str, weight: np.ndarray, bias: np.ndarray, name: str) -> str:
        """value · weight + bias, where `weight` is (inputs × outputs) and is stored in int8."""
        rounded, scale = quantise_columns(weight)
        matrix = self.constant(f"{name}.weight", rounded)
        columns = self.constant(f"{name}.weight_scale", scale)
        zero = self.constant(f"{name}.weight_zero", np.zeros(len(scale), np.int8))
        quantised = [f"{name}.int8", f"{name}.scale", f"{name}.zero"]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [value], quantised, name=f"{name}.quantise"))
        product = self.add("MatMulInteger", [quantised[0], matrix, quantised[2], zero], f"{name}.product")
        product = self.add("Cast", [product], f"{name}.float", to=FLOAT)
        both = self.add("Mul", [quantised[1], columns], f"{name}.scales")
        product = self.add("Mul", [product, both], f"{name}.scaled")
        return self.add("Add", [product, self.constant(f"{name}.bias", bias)], f"{name}.out")

    def layer_norm(self, value: str, weights: dict[str, np.ndarray], source: str, name: str, epsilon: float) -> str:
        scale = self.constant(f"{name}.weight", weights[f"{source}.weight"])
        bias = self.constant(f"{name}.bias", weights[f"{source}.bias"])
        return self.add("LayerNormalization", [value, scale, bias], name, axis=-1, epsilon=epsilon)


def write_embeddings(graph: GraphWriter, weights: dict[str, np.ndarray], shape: Shape) -> str:
    """Sum of the token's, the position's and the (only) segment's vector, normalised."""
    rounded, scale = quantise_rows(weights["embeddings.word_embeddings.weight"])
    rows = graph.add("Gather", [graph.constant("tokens.table", rounded), "input_ids"], "tokens.int8")
    rows = graph.add("Cast", [rows], "tokens.float", to=FLOAT)
    scales = graph.add("Gather", [graph.constant("tokens.scale", scale), "input_ids"], "tokens.row_scale")
    tokens = graph.add("Mul", [rows, scales], "tokens")

    positions = weights["embeddings.position_embeddings.weight"]
    segments = weights["embeddings.token_type_embeddings.weight"]
    length = graph.add("Shape", ["input_ids"], "length.shape", start=1, end=2)
    start = graph.constant("positions.start", np.zeros(1, np.int64))
    table = graph.constant("positions.table", positions)
    positioned = graph.add("Slice", [table, start, length, start], "positions")
    kind = graph.add("Gather", [graph.constant("segments.table", segments), "token_type_ids"], "segments")
    total = graph.add("Add", [tokens, positioned], "embeddings.positioned")
    total = graph.add("Add", [total, kind], "embeddings.sum")
    return graph.layer_norm(total, weights, "embeddings.LayerNorm", "embeddings.norm", shape.norm_epsilon)


def write_mask(graph: GraphWriter) -> str:
    """0 for a token to attend to, a large negative number for padding; one row a text, for all heads."""
    mask = graph.add("Unsqueeze", ["attention_mask", graph.constant("mask.axes", np.array([1, 2]))], "mask.wide")
    mask = graph.add("Cast", [mask], "mask.float", to=FLOAT)
    absent = graph.add("Sub", [graph.constant("mask.one", np.float32(1)), mask], "mask.absent")
    return graph.add("Mul", [absent, graph.constant("mask.minus", np.float32(-10000))], "mask")


def write_attention(graph: GraphWriter, value: str, mask: str, weights: dict[str, np.ndarray], layer: int, shape: Shape) -> str:
    """Multi-head attention; query, key and value are one product, and the query carries the 1/√d already."""
    source, name = f"encoder.layer.{layer}.attention", f"layer{layer}.attention"
    size = shape.width // shape.heads
    shrink = {"query": np.float32(size**-0.5), "key": np.float32(1), "value": np.float32(1)}
    weight = np.concatenate([weights[f"{source}.self.{part}.weight"].T * by for part, by in shrink.items()], axis=1)
    bias = np.concatenate([weights[f"{source}.self.{part}.bias"] * by for part, by in shrink.items()])
    both = graph.matmul_int8(value, weight, bias, f"{name}.qkv")
    split = graph.constant(f"{name}.heads", np.array([0, 0, 3, shape.heads, size]))
    both = graph.add("Reshape", [both, split], f"{name}.split")
    parts = [f"{name}.{part}.flat" for part in shrink]
    graph.nodes.append(helper.make_node("Split", [both], parts, name=f"{name}.parts", axis=2))
    squeeze = graph.constant(f"{name}.two", np.array([2]))
    query, key, content = (graph.add("Squeeze", [part, squeeze], part.removesuffix(".flat")) for part in parts)
    query = graph.add("Transpose", [query], f"{name}.query.heads", perm=[0, 2, 1, 3])
    key = graph.add("Transpose", [key], f"{name}.key.heads", perm=[0, 2, 3, 1])
    content = graph.add("Transpose", [content], f"{name}.value.heads", perm=[0, 2, 1, 3])
    scores = graph.add("Add", [graph.add("MatMul", [query, key], f"{name}.dots"), mask], f"{name}.masked")
    shares = graph.add("Softmax", [scores], f"{name}.shares", axis=-1)
    mixed = graph.add("MatMul", [shares, content], f"{name}.mixed")
    mixed = graph.add("Transpose", [mixed], f"{name}.mixed.tokens", perm=[0, 2, 1, 3])
    joined = graph.constant(f"{name}.joined", np.array([0, 0, shape.width]))
    mixed = graph.add("Reshape", [mixed, joined], f"{name}.context")
    dense = weights[f"{source}.output.dense.weight"].T
    mixed = graph.matmul_int8(mixed, dense, weights[f"{source}.output.dense.bias"], f"{name}.output")
    total = graph.add("Add", [mixed, value], f"{name}.residual")
    return graph.layer_norm(total, weights, f"{source}.output.LayerNorm", f"{name}.norm", shape.norm_epsilon)


def write_feed_forward(graph: GraphWriter, value: str, weights: dict[str, np.ndarray], layer: int, shape: Shape) -> str:
    """Two products with the exact GELU between them."""
    source, name = f"encoder.layer.{layer}", f"layer{layer}.forward"
    up = weights[f"{source}.intermediate.dense.weight"].T
    wide = graph.matmul_int8(value, up, weights[f"{source}.intermediate.dense.bias"], f"{name}.up")
    root = graph.constant(f"{name}.root", np.float32(2**0.5))
    erf = graph.add("Erf", [graph.add("Div", [wide, root], f"{name}.divided")], f"{name}.erf")
    risen = graph.add("Add", [erf, graph.constant(f"{name}.one", np.float32(1))], f"{name}.risen")
    wide = graph.add("Mul", [graph.add("Mul", [wide, risen], f"{name}.gated"), graph.constant(f"{name}.half", np.float32(0.5))], f"{name}.gelu")
    down = weights[f"{source}.output.dense.weight"].T
    narrow = graph.matmul_int8(wide, down, weights[f"{source}.output.dense.bias"], f"{name}.down")
    total = graph.add("Add", [narrow, value], f"{name}.residual")
    return graph.layer_norm(total, weights, f"{source}.output.LayerNorm", f"{name}.norm", shape.norm_epsilon)


def write_model(weights: dict[str, np.ndarray], shape: Shape = Shape()) -> onnx.ModelProto:
    """The whole encoder: token ids in, one vector a token out; the caller pools them."""
    graph = GraphWriter()
    value = write_embeddings(graph, weights, shape)
    mask = write_mask(graph)
    for layer in range(shape.layers):
        value = write_attention(graph, value, mask, weights, layer, shape)
        value = write_feed_forward(graph, value, weights, layer, shape)
    graph.add("Identity", [value], "last_hidden_state")
    sizes = ["batch", "length"]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, sizes) for name in ("input_ids", "attention_mask", "token_type_ids")]
    output = helper.make_tensor_value_info("last_hidden_state", FLOAT, [*sizes, shape.width])
    drawn = helper.make_graph(graph.nodes, "sentence-encoder", inputs, [output], graph.constants)
    model = helper.make_model(drawn, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="maillon")
    model.ir_version = 9
    onnx.checker.check_model(model)
    return model
