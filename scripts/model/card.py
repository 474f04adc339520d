"""The card of the trilingual model: card.json for the service, README.md for people, both from the same measured figures."""

from dataclasses import asdict
from pathlib import Path

from distil import Settings
from model_folder import MAX_TOKENS, list_files, revision, write_json
from sources import SOURCES

ID = "maillon/trilingual-MiniLM-L6"
ORIGIN = (
    "Layers and English token vectors of sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0); French and Dutch token vectors "
    "transplanted, then all distilled from it on parallel texts by scripts/model/make.py"
)


def build_card(folder: Path, measured: dict, calibration: dict, settings: Settings) -> dict:
    files = list_files(folder)
    return {
        "id": ID,
        "revision": revision(files),
        "licence": "Apache-2.0",
        "origin": ORIGIN,
        "languages": ["en", "fr", "nl"],
        "dimensions": 384,
        "pooling": "mean",
        "normalize": True,
        "maxTokens": MAX_TOKENS,
        "prefixes": {"query": "", "passage": ""},
        "files": files,
        "measured": measured,
        "calibration": {"pairs": calibration},
        "trainedOn": [{"name": source.title, "licence": source.licence} for source in SOURCES],
        "settings": asdict(settings),
    }


NOT_MEASURED = "_not measured in this run_"


def grid(values: dict[str, float] | None) -> str:
    """Nine ordered pairs of languages as a table: asked in the row's language, answered in the column's."""
    if not values:
        return NOT_MEASURED
    languages = ("en", "fr", "nl")
    lines = ["| | en | fr | nl |", "|---|---|---|---|"]
    lines += [f"| **{left}** | " + " | ".join(f"{values[f'{left}-{right}']:.3f}" for right in languages) + " |" for left in languages]
    return "\n".join(lines)


def translations_table(ours: dict[str, float], english: dict[str, float]) -> str:
    lines = ["| slice | this model | English model |", "|---|---|---|"]
    lines += [f"| {name.replace('-', ' → ')} | {value:.3f} | {english[name]:.3f} |" for name, value in ours.items()]
    return "\n".join(lines)


def members_table(ours: dict | None, english: dict) -> str:
    if not ours:
        return NOT_MEASURED
    lines = ["| community | n | this model | English model |", "|---|---|---|---|"]
    lines += [f"| {name} | {value['n']} | {value['mrr']:.3f} | {english[name]['mrr']:.3f} |" for name, value in ours.items()]
    return "\n".join(lines)


def within(values: dict[str, float] | None) -> str:
    return " / ".join(f"{values[f'{language}-{language}']:.3f}" for language in ("en", "fr", "nl")) if values else NOT_MEASURED


def calibration_table(calibration: dict) -> str:
    lines = ["| pair | same meaning, mean ± sd | unrelated, mean ± sd |", "|---|---|---|"]
    for name, each in calibration.items():
        match, stranger = each["match"], each["random"]
        lines.append(f"| {name.replace('-', ' → ')} | {match['mean']:.2f} ± {match['sd']:.2f} | {stranger['mean']:.2f} ± {stranger['sd']:.2f} |")
    return "\n".join(lines)


def speed_table(ours: dict, english: dict) -> str:
    lines = ["| one short text, one thread | this model | English model, same run |", "|---|---|---|"]
    lines += [f"| {language} | {ours[language]:.2f} ms | {english[language]:.2f} ms |" for language in ("en", "fr", "nl")]
    return "\n".join(lines)


def write_readme(folder: Path, card: dict, english: dict, note: str) -> None:
    """`english` holds the same measures of the English model, taken by the same code; `note` is what a reader must know of this very run."""
    measured = card["measured"]
    graph = next(file for file in card["files"] if file["path"].endswith(".onnx"))
    text = (Path(__file__).parent / "card.md").read_text(encoding="utf-8")
    parts = {
        "megabytes": f"{graph['bytes'] / 1e6:.1f}",
        "revision": card["revision"],
        "tokens": f"{card['settings']['tokens']:,}",
        "similarity": grid(measured.get("stsDevSpearman")),
        "english_similarity": within(english.get("stsDevSpearman")),
        "translations": translations_table(measured["translationFoundFirst"], english["translationFoundFirst"]),
        "members": members_table(measured.get("membersByVectors"), english.get("membersByVectors", {})),
        "check_set": grid(measured.get("checkSetFoundFirst")),
        "english_check_set": grid(english.get("checkSetFoundFirst")),
        "calibration": calibration_table(card["calibration"]["pairs"]),
        "speed": speed_table(measured["speed"]["model"], measured["speed"]["beside"]),
        "load": f"{measured['speed']['loadSeconds']['model']:.2f}",
        "note": note,
        "sources": "\n".join(f"- {source['name']}: {source['licence']}" for source in card["trainedOn"]),
    }
    (folder / "README.md").write_text(text.format(**parts), encoding="utf-8")


def write_cards(folder: Path, measured: dict, calibration: dict, english: dict, settings: Settings, note: str = "") -> dict:
    card = build_card(folder, measured, calibration, settings)
    write_json(folder / "card.json", card)
    write_readme(folder, card, english, note)
    return card
