"""
Who can answer, by vectors alone, on a community with held-out questions: how well a model reads passages.

A document's score is its best passage's cosine, a person's the sum of 1/rank over the 100 best documents that they
wrote or looked after. Whoever asked is never an answer.
"""

import gzip
import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

from measures import person_votes, reciprocal_rank

PASSAGE_WORDS = 120


def read_records(folder: Path) -> list[dict]:
    with gzip.open(folder / "community.ndjson.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def cut_passages(title: str, text: str) -> list[str]:
    """Paragraphs joined to about PASSAGE_WORDS words, each under the title."""
    passages, words = [], []
    for paragraph in re.split(r"\n\s*\n", text):
        added = paragraph.split()
        if words and len(words) + len(added) > PASSAGE_WORDS:
            passages.append(words)
            words = []
        words = words + added
        while len(words) > PASSAGE_WORDS * 1.5:
            passages.append(words[:PASSAGE_WORDS])
            words = words[PASSAGE_WORDS:]
    passages.append(words)
    return [f"{title}. {' '.join(each)}" for each in passages]


def read_lists(path: Path) -> dict[str, list[str]]:
    """Rows of an id and the ids that belong to it, from a TSV or TREC qrels file."""
    lists: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        cells = line.split()
        lists.setdefault(cells[0], []).extend(cells[2:3] if path.name.startswith("qrels") else cells[1:])
    return lists


def people_behind(artefacts: list[dict]) -> dict[str, list[str]]:
    """Who wrote or looked after each artefact."""
    return {
        artefact["id"]: [*artefact.get("authors", []), *(each["member"] for each in artefact.get("contributors", []))]
        for artefact in artefacts
    }


def measure_members(embed: Callable[[list[str]], np.ndarray], questions: Path) -> tuple[str, dict]:
    """
    Name of a question set, its number of questions and the mean reciprocal rank of the first right member.
    `questions[.<language>].tsv` stands beside community.ndjson.gz and qrels.members[.<language>].txt; a language narrows
    the documents to those in it.
    """
    folder, language = questions.parent, questions.stem.removeprefix("questions").lstrip(".")
    artefacts = [record for record in read_records(folder) if record["type"] == "artefact"]
    people = people_behind(artefacts)
    chosen = [artefact for artefact in artefacts if not language or artefact.get("language") == language]
    passages = [(number, text) for number, artefact in enumerate(chosen) for text in cut_passages(artefact["title"], artefact.get("text", ""))]
    owner = np.array([number for number, _ in passages])
    vectors = embed([text for _, text in passages])
    right = read_lists(folder / f"qrels.members{'.' + language if language else ''}.txt")
    askers = read_lists(folder / "askers.tsv") if (folder / "askers.tsv").exists() else {}
    rows = [line.split("\t", 1) for line in questions.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row[0] in right]
    found = []
    for (question, _), vector in zip(rows, embed([text for _, text in rows])):
        best = np.full(len(chosen), -1.0)
        np.maximum.at(best, owner, vectors @ vector)
        votes = person_votes([chosen[number]["id"] for number in np.argsort(-best, kind="stable")], people)
        for asker in askers.get(question, []):
            votes.pop(asker, None)
        found.append(reciprocal_rank(votes, set(right[question])))
    return f"{folder.name}{' ' + language if language else ''}", {"n": len(found), "mrr": round(float(np.mean(found)), 4)}
