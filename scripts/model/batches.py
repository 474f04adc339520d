"""Texts as arrays of token ids, cut into batches of about equal work."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

LONGEST = 128
"""Longest text in training, in tokens with the two special ones; the teacher was trained on no longer ones."""


@dataclass(frozen=True)
class TokenTexts:
    """Token ids of many texts, end to end; text i is ids[start[i] : start[i + 1]]."""

    ids: np.ndarray
    start: np.ndarray

    def __len__(self) -> int:
        return len(self.start) - 1

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.start)

    def pad(self, chosen: np.ndarray) -> tuple[Tensor, Tensor]:
        """Ids and presence (1 or 0) of some texts as rectangles."""
        lengths = self.lengths[chosen]
        ids = np.zeros((len(chosen), lengths.max()), np.int64)
        present = np.arange(ids.shape[1])[None, :] < lengths[:, None]
        for row, number in enumerate(chosen):
            ids[row, : lengths[row]] = self.ids[self.start[number] : self.start[number + 1]]
        return torch.from_numpy(ids), torch.from_numpy(present.astype(np.float32))


def tokenize(tokenizer: Tokenizer, texts: list[str]) -> TokenTexts:
    """Cuts every text with its special tokens, a piece of the list at a time to keep memory low."""
    parts, lengths = [], []
    for at in range(0, len(texts), 50_000):
        for encoding in tokenizer.encode_batch_fast(texts[at : at + 50_000]):
            ids = encoding.ids
            if len(ids) > LONGEST:
                ids = [*ids[: LONGEST - 1], ids[-1]]
            parts.append(np.array(ids, np.int32))
            lengths.append(len(ids))
    return TokenTexts(np.concatenate(parts), np.concatenate([[0], np.cumsum(lengths)]))


def batches_by_length(lengths: np.ndarray, chosen: np.ndarray, tokens: int) -> Iterator[np.ndarray]:
    """Batches of texts of about one length, with about `tokens` tokens each, padding counted."""
    ordered = chosen[np.argsort(lengths[chosen], kind="stable")]
    at = 0
    while at < len(ordered):
        size = max(1, tokens // int(lengths[ordered[at]]))
        # The batch pads to its last, longest text: shrink until that fits.
        while size > 1 and size * int(lengths[ordered[min(at + size, len(ordered)) - 1]]) > tokens * 1.1:
            size -= 1
        yield ordered[at : at + size]
        at += size


def training_batches(lengths: np.ndarray, tokens: int, seed: int) -> list[np.ndarray]:
    """One round through all texts: shuffled, sorted by length within a stretch, batches shuffled again."""
    random = np.random.default_rng(seed)
    order = random.permutation(len(lengths))
    batches = [
        batch
        for at in range(0, len(order), 16_384)
        for batch in batches_by_length(lengths, order[at : at + 16_384], tokens)
    ]
    return [batches[number] for number in random.permutation(len(batches))]
