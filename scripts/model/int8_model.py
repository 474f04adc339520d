"""A finished model folder, run as the service runs it: ONNX Runtime on the processor, mean pooling, unit vectors."""

import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from batches import batches_by_length
from model_folder import GRAPH, MAX_TOKENS


class Int8Model:
    """Texts in, unit vectors out."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        began = time.perf_counter()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # Threads that wait in a loop take the processor from whatever else runs.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(folder / GRAPH, options)
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(MAX_TOKENS)
        self.load_seconds = time.perf_counter() - began

    def embed(self, texts: list[str], tokens: int = 1000) -> np.ndarray:
        """Batches of about `tokens` tokens, as in the service: activations share a scale within a batch."""
        encoded = [np.array(each.ids, np.int64) for each in self.tokenizer.encode_batch(texts)]
        lengths = np.array([len(ids) for ids in encoded])
        result = np.zeros((len(texts), 384), np.float32)
        for batch in batches_by_length(lengths, np.arange(len(texts)), tokens):
            ids = np.zeros((len(batch), lengths[batch].max()), np.int64)
            present = (np.arange(ids.shape[1])[None, :] < lengths[batch][:, None]).astype(np.int64)
            for row, number in enumerate(batch):
                ids[row, : lengths[number]] = encoded[number]
            inputs = {"input_ids": ids, "attention_mask": present, "token_type_ids": np.zeros_like(ids)}
            (hidden,) = self.session.run(None, inputs)
            pooled = (hidden * present[:, :, None]).sum(axis=1)
            result[batch] = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return result

    def milliseconds(self, text: str, repeats: int = 400) -> float:
        """Median time of one text alone, cut and embedded."""
        times = []
        for _ in range(repeats):
            began = time.perf_counter()
            self.embed([text])
            times.append(time.perf_counter() - began)
        return float(np.median(times) * 1000)
