"""The teacher's vectors of all English texts, computed once and kept on disk."""

from pathlib import Path

import numpy as np
import torch
from numpy.lib.format import open_memmap

from batches import TokenTexts, batches_by_length
from encoder import Encoder
from progress import Progress

BATCH_TOKENS = 8192


@torch.no_grad()
def embed(encoder: Encoder, table: torch.Tensor, texts: TokenTexts, chosen: np.ndarray, device: torch.device) -> np.ndarray:
    """Unit vectors of some texts, in the order of `chosen`."""
    result = np.zeros((len(chosen), table.shape[1]), np.float32)
    place = np.empty(len(texts), np.int64)
    place[chosen] = np.arange(len(chosen))
    for batch in batches_by_length(texts.lengths, chosen, BATCH_TOKENS):
        ids, present = texts.pad(batch)
        with torch.autocast(device.type, torch.bfloat16):
            vectors = encoder(table[ids.to(device)], present.to(device))
        result[place[batch]] = vectors.float().cpu().numpy()
    return result


def teacher_vectors(path: Path, encoder: Encoder, table: torch.Tensor, texts: TokenTexts, device: torch.device) -> np.ndarray:
    """
    Row i is the teacher's vector of text i, in float16. Written a stretch at a time beside a count of the rows that are
    finished, so that a killed run goes on where it stopped.
    """
    counter = path.with_suffix(".done")
    done = int(counter.read_text()) if counter.exists() and path.exists() else 0
    shape = (len(texts), table.shape[1])
    vectors = open_memmap(path, mode="r+" if done else "w+", dtype=np.float16, shape=None if done else shape)
    if vectors.shape != shape:
        raise ValueError(f"{path} holds vectors of {vectors.shape[0]} texts, not {shape[0]}: delete it and run again")
    progress = Progress("teacher's vectors", shape[0], done)
    for at in range(done, shape[0], 16_384):
        chosen = np.arange(at, min(at + 16_384, shape[0]))
        vectors[chosen] = embed(encoder, table, texts, chosen, device)
        vectors.flush()
        counter.write_text(str(chosen[-1] + 1))
        progress.at(int(chosen[-1]) + 1)
    return vectors
