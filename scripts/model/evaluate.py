"""
Measures a finished model folder and prints the table; what it prints goes into the card.

    python scripts/model/evaluate.py --model models/maillon/trilingual-MiniLM-L6 --held-out FOLDER --sts FOLDER
        [--beside models/sentence-transformers/all-MiniLM-L6-v2] [--questions FILE …] [--check-set FILE]
"""

import argparse
import csv
import json
from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np

from community import measure_members
from int8_model import Int8Model
from measures import found_first, spearman, spread_of

LANGUAGES = ("en", "fr", "nl")
SHORT_TEXTS = {
    "en": "who knows about team coaching?",
    "fr": "qui s'y connaît en accompagnement d'équipe ?",
    "nl": "wie weet iets van teamcoaching?",
}

# STS pairs of at least this similarity (0 … 5) count as saying the same.
SAME = 4.0

Embed = Callable[[list[str]], np.ndarray]


def measure_similarity(embed: Embed, folder: Path) -> tuple[dict, dict]:
    """
    STS development set. Spearman within each language, and for each ordered pair of languages (first sentence in one,
    second in the other) how cosines of the same and of unrelated statements are spread: the calibration.
    """
    rows = {language: list(csv.reader((folder / f"stsb-dev.{language}.csv").open(encoding="utf-8"))) for language in LANGUAGES}
    known = np.array([float(row[2]) for row in rows["en"]])
    first = {language: embed([row[0] for row in rows[language]]) for language in LANGUAGES}
    second = {language: embed([row[1] for row in rows[language]]) for language in LANGUAGES}
    shift = np.roll(np.arange(len(known)), len(known) // 2)
    spearmans, calibration = {}, {}
    for left, right in product(LANGUAGES, LANGUAGES):
        cosine = (first[left] * second[right]).sum(axis=1)
        strangers = (first[left] * second[right][shift]).sum(axis=1)
        spearmans[f"{left}-{right}"] = round(spearman(cosine, known), 4)
        calibration[f"{left}-{right}"] = {"match": spread_of(cosine[known >= SAME]), "random": spread_of(strangers)}
    return spearmans, calibration


def measure_translations(embed: Embed, folder: Path) -> dict:
    """Share of 1,000 held-out sentences whose translation is the nearest of the 1,000, in both directions."""
    found = {}
    for path in sorted(folder.glob("*.tsv")):
        source, languages = path.stem.split(".")
        left, right = languages[:2], languages[2:]
        pairs = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        ours, theirs = embed([pair[0] for pair in pairs]), embed([pair[1] for pair in pairs])
        found[f"{source} {left}-{right}"] = round(found_first(ours, theirs), 4)
        found[f"{source} {right}-{left}"] = round(found_first(theirs, ours), 4)
    return found


def measure_check_set(embed: Embed, path: Path) -> dict:
    """For each ordered pair of languages: share of questions whose own statement is the nearest of all statements."""
    entries = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    statements = {language: embed([entry["statement"][language] for entry in entries]) for language in LANGUAGES}
    result = {}
    for asked in LANGUAGES:
        questions = [(number, question[asked]) for number, entry in enumerate(entries) for question in entry["questions"]]
        vectors = embed([question for _, question in questions])
        own = np.array([number for number, _ in questions])
        for stated in LANGUAGES:
            nearest = (vectors @ statements[stated].T).argmax(axis=1)
            result[f"{asked}-{stated}"] = round(float(np.mean(nearest == own)), 4)
    return result


def measure_speed(folder: Path, beside: Path | None) -> dict:
    """One short text on one thread, median of many; with the model beside it in the same run, interleaved."""
    models = {name: Int8Model(path) for name, path in (("model", folder), ("beside", beside)) if path}
    speed: dict = {name: {language: [] for language in LANGUAGES} for name in models}
    for _ in range(3):
        for language, name in product(LANGUAGES, models):
            speed[name][language].append(models[name].milliseconds(SHORT_TEXTS[language], 200))
    result = {name: {language: round(min(times), 3) for language, times in each.items()} for name, each in speed.items()}
    result["loadSeconds"] = {name: round(model.load_seconds, 3) for name, model in models.items()}
    return result


def evaluate(model: Path, held_out: Path | None, beside: Path | None, options: argparse.Namespace) -> tuple[dict, dict]:
    """All measures that the options give data for, and the calibration."""
    loaded = Int8Model(model, options.threads)
    measured: dict = {}
    calibration: dict = {}
    if options.sts:
        measured["stsDevSpearman"], calibration = measure_similarity(loaded.embed, options.sts)
    if held_out:
        measured["translationFoundFirst"] = measure_translations(loaded.embed, held_out)
    for questions in options.questions:
        name, result = measure_members(loaded.embed, questions)
        measured.setdefault("membersByVectors", {})[name] = result
    if options.check_set:
        measured["checkSetFoundFirst"] = measure_check_set(loaded.embed, options.check_set)
    measured["speed"] = measure_speed(model, beside)
    return measured, calibration


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sts", type=Path, help="folder with stsb-dev.{en,fr,nl}.csv")
    parser.add_argument("--questions", type=Path, action="append", default=[], help="questions[.<language>].tsv of a community, with its answers beside it")
    parser.add_argument("--check-set", type=Path, help="statements and questions in three languages, one a line")
    parser.add_argument("--threads", type=int, default=2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, help="folder of held-out pairs, as make.py leaves it in --work")
    parser.add_argument("--beside", type=Path, help="a model folder to time in the same run")
    add_options(parser)
    options = parser.parse_args()
    measured, calibration = evaluate(options.model, options.held_out, options.beside, options)
    print(json.dumps({"measured": measured, "calibration": calibration}, indent=1))


if __name__ == "__main__":
    main()
