"""
IBM model 1 (Brown et al. 1993), in both directions, on token ids: which English piece a French or Dutch one translates.

Everything is arrays: one entry for each pair of tokens that share a sentence, grouped by the token to explain.
"""

from dataclasses import dataclass

import numpy as np

ROUNDS = 5


@dataclass(frozen=True)
class Lexicon:
    """Pairs of (foreign id, English id) seen together, with t(english | foreign) · t(foreign | english), 0 … 1."""

    foreign: np.ndarray
    english: np.ndarray
    weight: np.ndarray


def cross_tokens(foreign: list[np.ndarray], english: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """
    All token pairs of all sentences: a key foreign·2³² + english, the running numbers of the foreign and of the English
    token that each pair belongs to, and how many foreign tokens there are in all (as an array of one).
    """
    keys, at_foreign, at_english = [], [], []
    seen_foreign = seen_english = 0
    for left, right in zip(foreign, english):
        rows, columns = len(left), len(right)
        keys.append(((left.astype(np.int64) << 32)[:, None] + right[None, :]).ravel())
        at_foreign.append(np.repeat(np.arange(seen_foreign, seen_foreign + rows, dtype=np.int32), columns))
        at_english.append(np.tile(np.arange(seen_english, seen_english + columns, dtype=np.int32), rows))
        seen_foreign += rows
        seen_english += columns
    return np.concatenate(keys), np.concatenate(at_foreign), np.concatenate(at_english), np.array([seen_foreign, seen_english])


def expect(pair: np.ndarray, pairs: int, explained: np.ndarray, tokens: int, given: np.ndarray) -> np.ndarray:
    """
    t(explained | given) for each distinct pair after ROUNDS of expectation and maximisation from a uniform start.
    `explained` numbers the token occurrence that an entry helps to explain; `given` is each distinct pair's cause.
    """
    table = np.ones(pairs, np.float32)
    for _ in range(ROUNDS):
        weight = table[pair]
        total = np.bincount(explained, weight, tokens).astype(np.float32)
        weight /= total[explained]
        counts = np.bincount(pair, weight, pairs)
        causes = np.bincount(given, counts)
        table = (counts / causes[given]).astype(np.float32)
    return table


def align(foreign: list[np.ndarray], english: list[np.ndarray]) -> Lexicon:
    """Learns a lexicon from sentence pairs given as id arrays without special tokens."""
    keys, at_foreign, at_english, sizes = cross_tokens(foreign, english)
    distinct, pair = np.unique(keys, return_inverse=True)
    del keys
    pair = pair.astype(np.int32)
    left, right = (distinct >> 32).astype(np.int64), (distinct & 0xFFFFFFFF).astype(np.int64)
    to_foreign = expect(pair, len(distinct), at_foreign, sizes[0], right)
    to_english = expect(pair, len(distinct), at_english, sizes[1], left)
    return Lexicon(left, right, to_foreign * to_english)
