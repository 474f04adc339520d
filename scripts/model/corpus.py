"""Reads the parallel texts and cuts the held-out slices before anything else sees them."""

import gzip
import hashlib
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from sources import SOURCES, Source

LANGUAGES = ("en", "fr", "nl")
LANGUAGE_PAIRS = (("en", "fr"), ("en", "nl"), ("fr", "nl"))
HELD_OUT_SOURCES = ("tatoeba", "esco")
HELD_OUT_SIZE = 1000
MIN_ROWS = 8000
"""A source with fewer rows of a pair gives no slice of it: the slice would eat what there is to learn from."""


@dataclass(frozen=True)
class Row:
    """One sentence in up to three languages; an empty string where a translation is missing."""

    source: Source
    number: int
    en: str
    fr: str
    nl: str

    def text(self, language: str) -> str:
        return getattr(self, language)


def comparable(text: str) -> str:
    """A sentence without case, accents and punctuation: what two spellings of the same sentence share."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in plain if character.isalnum())


def read_rows(folder: Path) -> list[Row]:
    """All rows of all known sources in `folder`, in file order; a missing file is an error, not a smaller corpus."""
    rows = []
    for source in SOURCES:
        path = folder / f"{source.name}.tsv.gz"
        with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
            for number, line in enumerate(file):
                cells = [unicodedata.normalize("NFC", cell) for cell in line.rstrip("\n").split("\t")]
                rows.append(Row(source, number, *(cells + ["", ""])[:3]))
    return rows


def draw_order(row: Row) -> bytes:
    """A shuffle that depends on the sentence alone: the same slice whatever else is in the folder."""
    return hashlib.sha256(comparable(row.en).encode()).digest()


def cut_held_out(rows: list[Row]) -> tuple[list[Row], dict[str, list[tuple[str, str]]]]:
    """
    Training rows, and held-out pairs by `<source>.<language><language>`.
    No sentence stands twice in a slice on either side, nor two translations of one English sentence, and no training row
    shares a sentence with any slice in any language.
    """
    slices: dict[str, list[tuple[str, str]]] = {}
    taken: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    for name in HELD_OUT_SOURCES:
        drawn = sorted((row for row in rows if row.source.name == name), key=draw_order)
        for left, right in LANGUAGE_PAIRS:
            both = [row for row in drawn if row.text(left) and row.text(right)]
            if len(both) < MIN_ROWS:
                continue
            seen: dict[str, set[str]] = {language: set() for language in ("en", left, right)}
            pairs: list[tuple[str, str]] = []
            for row in both:
                keys = {language: comparable(row.text(language)) for language in seen}
                if any(keys[language] in seen[language] for language in seen):
                    continue
                for language, key in keys.items():
                    seen[language].add(key)
                pairs.append((row.text(left), row.text(right)))
                for language in LANGUAGES:
                    taken[language].add(comparable(row.text(language)))
                if len(pairs) == HELD_OUT_SIZE:
                    break
            slices[f"{name}.{left}{right}"] = pairs
    for keys in taken.values():
        keys.discard("")
    kept = [row for row in rows if not any(comparable(row.text(language)) in taken[language] for language in LANGUAGES)]
    return kept, slices
