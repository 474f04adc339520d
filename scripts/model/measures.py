"""Measures of a sentence model, each a plain function of vectors and known answers."""

import numpy as np


def ranks(values: np.ndarray) -> np.ndarray:
    """Rank of each value from 0 up; ties share their mean rank."""
    order = np.argsort(values, kind="stable")
    result = np.empty(len(values))
    result[order] = np.arange(len(values))
    _, groups = np.unique(values, return_inverse=True)
    return (np.bincount(groups, result) / np.bincount(groups))[groups]


def spearman(left: np.ndarray, right: np.ndarray) -> float:
    """Rank correlation, −1 … 1."""
    return float(np.corrcoef(ranks(left), ranks(right))[0, 1])


def found_first(queries: np.ndarray, answers: np.ndarray) -> float:
    """Share of queries whose own answer (same row) is the nearest of all answers."""
    return float(np.mean((queries @ answers.T).argmax(axis=1) == np.arange(len(queries))))


def spread_of(values: np.ndarray) -> dict[str, float]:
    return {"mean": round(float(values.mean()), 4), "sd": round(float(values.std()), 4)}


def reciprocal_rank(scores: dict[str, float], right: set[str]) -> float:
    """1 / rank of the first right id by falling score, ties by id; 0 when none is there."""
    for rank, name in enumerate(sorted(scores, key=lambda name: (-scores[name], name)), start=1):
        if name in right:
            return 1 / rank
    return 0.0


def person_votes(documents: list[str], people: dict[str, list[str]], limit: int = 100) -> dict[str, float]:
    """Each person's sum of 1/rank over the first `limit` documents that they made or looked after."""
    votes: dict[str, float] = {}
    for rank, document in enumerate(documents[:limit], start=1):
        for person in people.get(document, []):
            votes[person] = votes.get(person, 0.0) + 1 / rank
    return votes
