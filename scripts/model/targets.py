"""The teacher's vectors of all English texts, computed once and kept on disk."""

from pathlib import Path

import numpy as np
import torch
from numpy.lib.format import open_memmap

from batches import TokenTexts, batches_by_length
from encoder import Encoder
from progress import Progress

BATCH_TOKENS = 4096
STRETCH = 8192


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


def teacher_vectors(path: Path, encoder: Encoder, table: torch.Tensor, texts: TokenTexts, needed: np.ndarray, device: torch.device) -> np.ndarray:
    """
    The teacher's vectors of the texts `needed`, in float16 and that order. Written a stretch at a time beside a mark for
    each row that is finished, so that a killed run goes on where it stopped and a longer one computes only what is new.
    """
    marks = path.with_suffix(".done.npy")
    resumed = path.exists() and marks.exists()
    done = np.load(marks) if resumed else np.zeros(len(texts), bool)
    vectors = open_memmap(path, mode="r+" if resumed else "w+", dtype=np.float16, shape=None if resumed else (len(texts), table.shape[1]))
    if len(vectors) != len(texts):
        raise ValueError(f"{path} holds vectors of {len(vectors)} texts, not {len(texts)}: delete it and run again")
    missing = needed[~done[needed]]
    progress = Progress("teacher's vectors", len(missing))
    for at in range(0, len(missing), STRETCH):
        chosen = missing[at : at + STRETCH]
        vectors[chosen] = embed(encoder, table, texts, chosen, device)
        vectors.flush()
        done[chosen] = True
        np.save(marks, done)
        progress.at(at + len(chosen))
    return vectors[needed]
