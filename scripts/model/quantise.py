"""Float weights to int8 with one scale a row or column, symmetric: zero stays zero."""

import numpy as np

# -127 … 127: leaving out -128 keeps the range symmetric, so that no zero point is needed.
LARGEST = 127


def quantise_rows(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """
    int8 rows and each row's float32 scale (row ≈ int8 × scale).
    One scale a row matters in a token table: a rare word's small vector would vanish beside a common scale.
    """
    scale = np.maximum(np.abs(weights).max(axis=1, keepdims=True), 1e-12).astype(np.float32) / LARGEST
    rounded = np.clip(np.rint(weights / scale), -LARGEST, LARGEST).astype(np.int8)
    return rounded, scale


def quantise_columns(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 matrix and one float32 scale for each output column, for a matrix that multiplies from the right."""
    rounded, scale = quantise_rows(np.ascontiguousarray(weights.T))
    return np.ascontiguousarray(rounded.T), scale[:, 0]
