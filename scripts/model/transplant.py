"""A token table for the new vocabulary: old rows copied, new rows made of the teacher's rows of their translations."""

import numpy as np
from tokenizers import Tokenizer

from alignment import Lexicon, align
from corpus import Row
from vocabulary import Vocabulary, without_accents

PAIRS_A_LANGUAGE = 300_000
LONGEST_SENTENCE = 32

# Translations lighter than this part of the best one are chance.
LEAST_PART = 0.1
LEAST_WEIGHT = 0.003


def sentence_ids(tokenizer: Tokenizer, texts: list[str]) -> list[np.ndarray]:
    return [np.array(encoding.ids, np.int32) for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]


def learn_lexicon(rows: list[Row], language: str, ours: Tokenizer, teachers: Tokenizer) -> Lexicon:
    """Our pieces of `language` against the teacher's English pieces; everyday sentences first, up to the limit."""
    pairs = sorted((row for row in rows if row.text(language)), key=lambda row: -getattr(row.source, "french" if language == "fr" else "dutch"))
    pairs = pairs[:PAIRS_A_LANGUAGE]
    foreign = sentence_ids(ours, [row.text(language) for row in pairs])
    english = sentence_ids(teachers, [row.en for row in pairs])
    short = [both for both in zip(foreign, english) if 0 < len(both[0]) <= LONGEST_SENTENCE and 0 < len(both[1]) <= LONGEST_SENTENCE]
    return align([left for left, _ in short], [right for _, right in short])


def translate_rows(lexicon: Lexicon, table: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Sum of teacher rows by weight for each of our ids, and the sum of weights (0: the id did not align)."""
    best = np.zeros(size, np.float32)
    np.maximum.at(best, lexicon.foreign, lexicon.weight)
    keep = (lexicon.weight >= LEAST_PART * best[lexicon.foreign]) & (lexicon.weight >= LEAST_WEIGHT)
    foreign, english, weight = lexicon.foreign[keep], lexicon.english[keep], lexicon.weight[keep]
    total = np.zeros((size, table.shape[1]), np.float32)
    for start in range(0, len(foreign), 100_000):
        part = slice(start, start + 100_000)
        np.add.at(total, foreign[part], table[english[part]] * weight[part, None])
    return total, np.bincount(foreign, weight, size).astype(np.float32)


def transplant(vocabulary: Vocabulary, lexicons: list[Lexicon], table: np.ndarray, teachers: Tokenizer) -> tuple[np.ndarray, int]:
    """
    The new table and how many new pieces aligned. A piece that did not align is made of the teacher's pieces of its
    spelling without accents, which is right for names and for words of the same root. Rows are brought to the usual
    length, since a mean of vectors is shorter than its parts and would drown in the position's vector.
    """
    size, kept = vocabulary.size, len(vocabulary.teacher_ids)
    result = np.zeros((size, table.shape[1]), np.float32)
    result[:kept] = table[vocabulary.teacher_ids]
    usual = np.linalg.norm(result[:kept], axis=1).mean()
    totals = [translate_rows(lexicon, table, size) for lexicon in lexicons]
    total, weight = sum(part for part, _ in totals), sum(part for _, part in totals)
    spelling = {number: piece for piece, number in reversed(vocabulary.ids.items())}
    chosen = [*range(kept, size), *(vocabulary.ids[piece] for piece in vocabulary.foreign)]
    aligned = 0
    for number in chosen:
        if weight[number] > 0:
            row = total[number]
            aligned += number >= kept
        elif number < kept:
            continue
        else:
            pieces = teachers.encode(without_accents(spelling[number].removeprefix("##")), add_special_tokens=False).ids
            row = table[pieces].mean(axis=0)
        result[number] = row * (usual / max(np.linalg.norm(row), 1e-6))
    return result, aligned
