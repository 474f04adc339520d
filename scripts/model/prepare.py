"""The steps before training, each kept on disk so that a run that is started again skips what is done."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from batches import TokenTexts, tokenize
from corpus import Row, cut_held_out, read_rows
from examples import draw_examples
from progress import say
from teacher import read_tokenizer
from transplant import learn_lexicon, transplant
from vocabulary import Vocabulary, build_vocabulary, count_words, load_tokenizer, tokenizer_json

# How fast a row of the token table learns: new ones fully, spellings that two languages contest less, English hardly.
CONTESTED_RATE = 0.3
ENGLISH_RATE = 0.05


@dataclass(frozen=True)
class Prepared:
    """What training starts from."""

    tokenizer: dict
    table: np.ndarray
    row_rates: np.ndarray
    texts: TokenTexts
    target: np.ndarray
    english: TokenTexts


def row_rates(vocabulary: Vocabulary) -> np.ndarray:
    rates = np.ones(vocabulary.size, np.float32)
    rates[: len(vocabulary.teacher_ids)] = ENGLISH_RATE
    rates[[vocabulary.ids[piece] for piece in vocabulary.contested]] = CONTESTED_RATE
    rates[[vocabulary.ids[piece] for piece in vocabulary.foreign]] = 1.0
    return rates


def write_held_out(slices: dict[str, list[tuple[str, str]]], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, pairs in slices.items():
        (folder / f"{name}.tsv").write_text("".join(f"{left}\t{right}\n" for left, right in pairs), encoding="utf-8")


def prepare_vocabulary(rows: list[Row], teacher: dict, teachers: Tokenizer, teacher_table: np.ndarray, work: Path) -> None:
    """Tokenizer and transplanted table."""
    vocabulary = build_vocabulary(count_words(rows), teacher["model"]["vocab"])
    say(f"vocabulary: {vocabulary.size:,} pieces, {len(vocabulary.ids) - vocabulary.size:,} more spellings")
    tokenizer = tokenizer_json(teacher, vocabulary)
    ours = load_tokenizer(json.dumps(tokenizer))
    lexicons = []
    for language in ("fr", "nl"):
        lexicons.append(learn_lexicon(rows, language, ours, teachers))
        say(f"lexicon {language}: {len(lexicons[-1].weight):,} pairs of pieces")
    table, aligned = transplant(vocabulary, lexicons, teacher_table, teachers)
    say(f"transplant: {aligned:,} of {vocabulary.size - len(vocabulary.teacher_ids):,} new pieces aligned")
    np.savez(work / "transplant.npz", table=table, row_rates=row_rates(vocabulary))
    (work / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False), encoding="utf-8")


def prepare_examples(rows: list[Row], teachers: Tokenizer, seed: int, work: Path) -> None:
    ours = load_tokenizer((work / "tokenizer.json").read_text(encoding="utf-8"))
    examples = draw_examples(rows, seed)
    texts, english = tokenize(ours, examples.texts), tokenize(teachers, examples.english)
    say(f"examples: {len(texts):,} texts, {len(texts.ids):,} tokens, {len(english):,} targets")
    np.savez(
        work / "examples.npz",
        ids=texts.ids, start=texts.start, target=examples.target, english_ids=english.ids, english_start=english.start,
    )


def prepare(pairs: Path, teacher_folder: Path, teacher_table: np.ndarray, seed: int, work: Path) -> Prepared:
    """Runs what is missing and reads the rest."""
    teacher = read_tokenizer(teacher_folder)
    teachers = load_tokenizer(json.dumps(teacher))
    missing = [name for name in ("transplant.npz", "tokenizer.json", "examples.npz") if not (work / name).exists()]
    if missing:
        rows, slices = cut_held_out(read_rows(pairs))
        write_held_out(slices, work / "held-out")
        say(f"corpus: {len(rows):,} rows to learn from, {len(slices)} slices held out")
        if missing != ["examples.npz"]:
            prepare_vocabulary(rows, teacher, teachers, teacher_table, work)
        prepare_examples(rows, teachers, seed, work)
    start = np.load(work / "transplant.npz")
    kept = np.load(work / "examples.npz")
    return Prepared(
        json.loads((work / "tokenizer.json").read_text(encoding="utf-8")),
        start["table"], start["row_rates"],
        TokenTexts(kept["ids"], kept["start"]), kept["target"], TokenTexts(kept["english_ids"], kept["english_start"]),
    )
