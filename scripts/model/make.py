"""
Makes the trilingual sentence model: teacher and parallel texts in, a model folder out.

    python scripts/model/make.py --pairs FOLDER --out models/maillon/trilingual-MiniLM-L6
        [--sts FOLDER] [--questions FILE …] [--check-set FILE]

Started again after a kill, it goes on from its last checkpoint in --work. The same seed gives the same model on one
thread. Takes 40 to 75 minutes on two cores and 7 GB of memory, or minutes on a GPU.
"""

import argparse
import json
import os
from pathlib import Path

# Before torch is loaded: threads that wait for each other in a loop starve everything, themselves first, on a busy machine.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import numpy as np
import torch

from card import write_cards
from distil import Distillation, Settings, choose_batches, run
from encoder import Encoder
from english import make_english
from evaluate import add_options, evaluate
from model_folder import write_encoder
from prepare import Prepared, prepare
from progress import say
from targets import teacher_vectors
from teacher import fetch_teacher, read_weights

TABLE = "embeddings.word_embeddings.weight"


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True, help="folder of parallel texts, one <source>.tsv.gz a source")
    parser.add_argument("--out", type=Path, default=Path("models/maillon/trilingual-MiniLM-L6"))
    parser.add_argument("--work", type=Path, default=Path(".maillon/model-work"), help="checkpoints and downloads, about 2 GB")
    parser.add_argument("--seed", type=int, default=Settings.seed)
    parser.add_argument("--tokens", type=int, default=Settings.tokens, help="how long to train, in tokens shown")
    add_options(parser)
    return parser.parse_args()


def distil(prepared: Prepared, weights: dict[str, np.ndarray], settings: Settings, work: Path, device: torch.device) -> dict[str, np.ndarray]:
    """Trains and returns the averaged weights, the layers mixed with the teacher's."""
    teacher = Encoder(weights).to(device).eval()
    batches = choose_batches(prepared.texts.lengths, settings)
    needed = np.unique(prepared.target[np.concatenate(batches)])
    say(f"{len(batches):,} batches, {sum(map(len, batches)):,} examples, {len(needed):,} targets")
    places = np.searchsorted(needed, prepared.target).clip(max=len(needed) - 1)
    vectors = teacher_vectors(work / "targets.npy", teacher, torch.from_numpy(weights[TABLE]).to(device), prepared.english, needed, device)
    distillation = Distillation(Encoder(weights), prepared.table, prepared.row_rates, settings, device)
    run(distillation, batches, prepared.texts, places, vectors, work)
    average = distillation.average
    names = dict(distillation.encoder.named_parameters())
    with torch.no_grad():
        for name, value in average.layers.items():
            # `distillation.encoder` has moved on from the teacher's weights, which `teacher` still holds.
            names[name].copy_(torch.lerp(teacher.get_parameter(name), value, settings.layer_share))
    return {TABLE: average.table.cpu().numpy(), **distillation.encoder.weights()}


def measure_english(work: Path, options: argparse.Namespace) -> dict:
    """The same measures of the English model, kept in `work` once taken."""
    kept = work / "english.json"
    if not kept.exists():
        make_english(work, work / "english")
        measured, _ = evaluate(work / "english", work / "held-out", None, options)
        kept.write_text(json.dumps(measured), encoding="utf-8")
    return json.loads(kept.read_text(encoding="utf-8"))


def main() -> None:
    options = read_options()
    work, out = options.work, options.out
    work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    settings = Settings(seed=options.seed, tokens=options.tokens)
    say(f"device {device}, {options.threads} threads, seed {options.seed}")
    teacher_folder = fetch_teacher(work / "teacher")
    weights = read_weights(teacher_folder)
    prepared = prepare(options.pairs, teacher_folder, weights[TABLE], options.seed, work)
    student = distil(prepared, weights, settings, work, device)
    write_encoder(out, student, prepared.tokenizer, strip_accents=False)
    say("trained and written in int8; measuring the English model, then this one")
    english = measure_english(work, options)
    measured, calibration = evaluate(out, work / "held-out", work / "english", options)
    card = write_cards(out, measured, calibration, english, settings)
    say(f"{card['id']} {card['revision']} written to {out}")


if __name__ == "__main__":
    main()
