"""
What the student sees: sentences in three languages and passages joined from them, each with an English text whose
teacher vector it should give.

A tenth of the examples, a third of the tokens, are passages of 30–110 tokens: a student of sentences alone forgets how to read paragraphs.
English sentences and passages are replayed, so that English stays where it was.
"""

from dataclasses import dataclass

import numpy as np

from corpus import Row

PASSAGE_WORDS = (24, 84)
"""Shortest and longest passage, in English words."""

ENGLISH_SENTENCES = 0.1
"""Part of a source's sentences that are also shown in English."""

ENGLISH_PASSAGES = 0.6
PASSAGES_A_ROUND = 40_000


@dataclass(frozen=True)
class Examples:
    """Example i shows `texts[i]` and aims at the teacher's vector of `english[target[i]]`."""

    texts: list[str]
    target: np.ndarray
    english: list[str]


class Collector:
    """Gathers examples; an English text that occurs again shares its teacher vector."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.target: list[int] = []
        self.numbers: dict[str, int] = {}

    def show(self, text: str, english: str, times: int = 1) -> None:
        number = self.numbers.setdefault(english, len(self.numbers))
        self.texts.extend([text] * times)
        self.target.extend([number] * times)


def show_sentences(rows: list[Row], random: np.random.Generator, collector: Collector) -> None:
    draws = random.random((len(rows), 3))
    for row, (first, second, third) in zip(rows, draws):
        if row.fr and (times := int(row.source.french + first)):
            collector.show(row.fr, row.en, times)
        if row.nl and (times := int(row.source.dutch + second)):
            collector.show(row.nl, row.en, times)
        if third < ENGLISH_SENTENCES * min(1.0, row.source.french):
            collector.show(row.en, row.en)


def cut_passages(rows: list[Row], random: np.random.Generator) -> list[list[Row]]:
    """Runs of rows from one source, of random length within bounds; unconnected sentences are joined at random."""
    by_source: dict[str, list[Row]] = {}
    for row in rows:
        by_source.setdefault(row.source.name, []).append(row)
    passages = []
    for members in by_source.values():
        source = members[0].source
        ordered = members if source.connected else [members[number] for number in random.permutation(len(members))]
        run: list[Row] = []
        words, wanted = 0, random.integers(*PASSAGE_WORDS)
        for row in ordered:
            run.append(row)
            words += row.en.count(" ") + 1
            if words >= wanted:
                if words <= PASSAGE_WORDS[1] * 1.2 and random.random() < max(source.french, source.dutch):
                    passages.append(run)
                run, words, wanted = [], 0, random.integers(*PASSAGE_WORDS)
    return [passages[number] for number in random.permutation(len(passages))[:PASSAGES_A_ROUND]]


def join(rows: list[Row], language: str) -> str:
    """Sentences as a paragraph; empty when one is missing in this language. Headings get the full stop they lack."""
    texts = [row.text(language) for row in rows]
    if not all(texts):
        return ""
    return " ".join(text if text[-1] in ".!?:;,…" else f"{text}." for text in texts)


def show_passages(rows: list[Row], random: np.random.Generator, collector: Collector) -> None:
    """Passages in every language they have; a run with a hole in one language is still shown in the others."""
    for run in cut_passages(rows, random):
        english = join(run, "en")
        for language in ("fr", "nl"):
            if text := join(run, language):
                collector.show(text, english)
        if random.random() < ENGLISH_PASSAGES:
            collector.show(english, english)


def draw_examples(rows: list[Row], seed: int) -> Examples:
    """One round through the corpus; the same seed draws the same examples."""
    random = np.random.default_rng(seed)
    collector = Collector()
    show_sentences(rows, random, collector)
    show_passages(rows, random, collector)
    return Examples(collector.texts, np.array(collector.target, np.int32), list(collector.numbers))
